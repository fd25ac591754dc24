/**
 * Second names that a text itself gives: "Karl Weiss, better known as Kalle", "Robert “Buddy” Hale", who is "Buddy Hale" later.
 */
import type { PlacedName } from "./definitions.ts";
import { nicknameIn } from "./names.ts";

/** What may stand between a name and the second one: no other person's name, and nothing that makes it somebody else's. */
const CUE =
  /^(?:,| [([]|,? (?:who|which) (?:is|was)| is| was)(?<noun> ?(?:an?|the) \p{Ll}+)?(?: ?(?:better|best|widely|also|commonly|popularly|formerly|previously|otherwise|once|universally|now))*(?: ?known (?:\p{Ll}+ )?(?:as|by (?:the|its|his|her|their) (?:\p{L}+ )?(?:name(?: of)?|initials|acronym|nickname))| ?nicknamed| ?dubbed| ?née| ?nee| ?alias| ?aka| ?a\.k\.a\.) (?:the )?["'“‘]?$/u;
/** A cue is at most so long, in UTF-16 units. */
const LONGEST = 80;

/** The names, each second one with the name that the text gives it to. Names are in the order of the text. */
export function withSecondNames<M extends PlacedName>(text: string, mentions: readonly M[]): readonly M[] {
  let named: M | undefined;
  return mentions.map((mention) => {
    if (mention.form !== "name") return mention;
    const before = named;
    named = mention;
    const nickname = secondByQuotes(mention);
    if (nickname !== undefined) return { ...mention, expansion: nickname };
    const isSecond = before !== undefined && mention.expansion === undefined && mayBeOne(mention, before);
    if (!(isSecond && isCue(text, before, mention))) return mention;
    return { ...mention, kind: before.kind, expansion: before.text };
  });
}

/** Names of one kind; beside a person or a body also one that no gazetteer knows, which may have been taken for something else. */
function mayBeOne({ kind, canonical }: PlacedName, before: PlacedName): boolean {
  return kind === before.kind || (canonical === undefined && /^(?:person|organization)$/u.test(before.kind));
}

/** Before a name that what follows may not be said of: "the son of Karl Weiss, known as", "York, England, known as". */
const BESIDE = { place: /(?:\b(?:of|in|near|from|to|at|by|with)(?: the)?|,) $/u, other: /\bof(?: the)? $/u } as const;

function isCue(text: string, before: PlacedName, second: PlacedName): boolean {
  if (second.start - before.end > LONGEST) return false;
  const cue = CUE.exec(text.slice(before.end, second.start));
  if (cue?.groups?.noun !== undefined) return true;
  const beside = before.kind === "place" ? BESIDE.place : BESIDE.other;
  return cue !== null && !beside.test(text.slice(Math.max(0, before.start - 9), before.start));
}

/** "Buddy Hale", for Robert “Buddy” Hale. */
function secondByQuotes({ kind, form, text }: PlacedName): string | undefined {
  const nickname = kind === "person" && form === "name" ? nicknameIn(text) : undefined;
  return nickname === undefined ? undefined : `${nickname} ${text.split(" ").at(-1) ?? ""}`;
}
