/**
 * Whose people somebody is, by the order of words: "Doe's Reform Party", "Jane Doe of the Reform Party", "Jane Doe (Reform Party)",
 * "Jane Doe of brokerage Acme"; where a body is at home: "the Oslo brokerage Acme"; and of what it is a part: "Acme's budget carrier Bell".
 */
import type { Mention } from "../model.ts";
import { mentionArgument } from "./argument.ts";
import { CONFIDENCE } from "./confidence.ts";
import { lemmaAt, type Passage, tokensSpan, wordAt } from "./passage.ts";
import { type Draft, PRESUPPOSED } from "./rule.ts";

/** What the words before the name that begins at a token say of who belongs to it. */
export function affiliationDrafts(passage: Passage, token: number): readonly Draft[] {
  const body = passage.mentionAt(token);
  const mention = passage.mentions[body ?? -1];
  if (body === undefined || mention?.tokens.start !== token) return [];
  if (mention.kind !== "organization" || mention.form !== "name") return [];
  const parent = parentOf(passage, mention);
  if (parent !== undefined) return [besideDraft(passage, "part_of", body, parent)];
  const home = homeOf(passage, mention) ?? countryBehind(passage, mention);
  if (home !== undefined) return [besideDraft(passage, "located_in", body, home)];
  const said = ownedBy(passage, mention) ?? ofBody(passage, mention) ?? inBrackets(passage, mention);
  if (said === undefined) return [];
  return [
    {
      relation: isParty(mention) ? "member_of" : "works_for",
      label: said.label,
      trigger: tokensSpan(passage, said.at, said.at),
      subject: mentionArgument(passage, said.person),
      object: mentionArgument(passage, body),
      at: token,
      mood: PRESUPPOSED,
      confidence: CONFIDENCE.bond,
    },
  ];
}

interface Said {
  readonly person: number;
  /** The token that says so. */
  readonly at: number;
  readonly label: string;
}

/** "Doe's Reform Party": of parties alone; "Doe's Acme" may be anything of Doe's. */
function ownedBy(passage: Passage, body: Mention): Said | undefined {
  const at = body.tokens.start - 1;
  const isOwned = isParty(body) && /^['’]s?$/u.test(passage.tokens[at]?.text ?? "");
  return isOwned ? saidOf(passage, at, "’s") : undefined;
}

/** "Jane Doe of the Reform Party", "of brokerage Acme": a name right before the "of". */
function ofBody(passage: Passage, body: Mention): Said | undefined {
  let at = body.tokens.start - 1;
  for (let steps = 0; steps < 3 && isDescription(passage, at); steps++) at--;
  return passage.tokens[at]?.text === "of" ? saidOf(passage, at, "of") : undefined;
}

/** "Jane Doe (Reform Party)", "Jane Doe (Acme)". */
function inBrackets(passage: Passage, body: Mention): Said | undefined {
  const { start, end } = body.tokens;
  const isAlone = passage.tokens[start - 1]?.text === "(" && passage.tokens[end]?.text === ")";
  return isAlone ? saidOf(passage, start - 1, "(") : undefined;
}

/** A name, and the noun between it and a body's name that says what the body is to it. */
interface Beside {
  readonly name: number;
  /** Less than a bond's where only an "of" says it. */
  readonly confidence?: number;
  readonly noun: number;
}

/** Nouns for bodies that have a seat. */
const SEATED =
  /^(?:firm|company|bank|lender|fund|investor|brokerage|insurer|airline|carrier|maker|manufacturer|carmaker|automaker|retailer|producer|refiner|supplier|contractor|operator|shipbuilder|shipyard|utility|conglomerate|giant|developer|publisher|start-up|startup|consultancy|newspaper|daily|weekly|magazine|broadcaster|agency|university|college|institute|think-tank|tank|charity|hospital|club|laboratory|exchange)$/u;

/** "the Oslo brokerage Acme", "Norwegian energy company Acme", "Oslo-based Acme": the place right before the words that describe it. */
function homeOf(passage: Passage, body: Mention): Beside | undefined {
  const noun = body.tokens.start - 1;
  let at = noun;
  while (at > noun - LONGEST_DESCRIPTION && isDescription(passage, at)) at--;
  if (isBased(passage, at)) return homeAt(passage, at - 2, at);
  const isSeated = at < noun && SEATED.test(lemmaAt(passage, noun));
  return isSeated && !isBareCountry(passage, at) ? homeAt(passage, at, noun) : undefined;
}

/** Nouns for what one firm has of another kind, or under another name. */
const OWNED =
  /^(?:carrier|airline|brand|label|marque|studio|network|channel|station|newspaper|magazine|website|retailer|chain|unit|arm|division|subsidiary|affiliate|business)$/u;

/** "Acme's budget carrier Bell": the firm whose it is. */
function parentOf(passage: Passage, body: Mention): Beside | undefined {
  const noun = body.tokens.start - 1;
  let at = noun;
  while (at > noun - LONGEST_DESCRIPTION && isDescription(passage, at)) at--;
  const isOwned = at < noun && /^['’]s?$/u.test(wordAt(passage, at)) && OWNED.test(lemmaAt(passage, noun));
  const name = isOwned && !isOthers(passage, at, noun) ? passage.mentionAt(at - 1) : undefined;
  const { kind, form } = passage.mentions[name ?? -1] ?? {};
  return name !== undefined && kind === "organization" && form === "name" ? { name, noun } : undefined;
}

/** "Acme's rival carrier Bell": not its own. */
export function isOthers(passage: Passage, from: number, noun: number): boolean {
  const words = passage.tokens.slice(from, noun);
  return words.some(({ lemma }) => /^(?:rival|partner|former|competing|fellow|favou?rite|client)$/u.test(lemma));
}

/** "Acme | of Norway". */
function countryBehind(passage: Passage, { tokens: { end } }: Mention): Beside | undefined {
  const name = wordAt(passage, end) === "of" ? passage.mentionAt(end + 1) : undefined;
  const { kind, form, demonym } = passage.mentions[name ?? -1] ?? {};
  const isCountry = kind === "country" && form === "name" && demonym !== true;
  return name !== undefined && isCountry ? { name, noun: end, confidence: CONFIDENCE.origin } : undefined;
}

/** "Oslo | -based". */
function isBased({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.text === "based" && /^[-‐‑]$/u.test(tokens[at - 1]?.text ?? "");
}

/** "Norway", where only "Norwegian" tells whose a firm is. */
function isBareCountry(passage: Passage, at: number): boolean {
  const { kind, demonym } = passage.mentions[passage.mentionAt(at) ?? -1] ?? {};
  return kind === "country" && demonym === undefined;
}

function homeAt(passage: Passage, at: number, noun: number): Beside | undefined {
  const place = passage.mentionAt(at);
  const { kind, form } = passage.mentions[place ?? -1] ?? {};
  const isPlace = form === "name" && (kind === "place" || kind === "country");
  return place !== undefined && isPlace ? { name: place, noun } : undefined;
}

/** At most so many words of what describes a body. */
const LONGEST_DESCRIPTION = 4;

function besideDraft(
  passage: Passage,
  relation: "located_in" | "part_of",
  body: number,
  { name, noun, confidence = CONFIDENCE.bond }: Beside,
): Draft {
  return {
    relation,
    label: passage.tokens[noun]?.text ?? "",
    trigger: tokensSpan(passage, noun, noun),
    subject: mentionArgument(passage, body),
    object: mentionArgument(passage, name),
    at: noun,
    mood: PRESUPPOSED,
    confidence,
  };
}

/** "the", "brokerage": what may stand before a body's name. */
function isDescription(passage: Passage, at: number): boolean {
  const { upos, text = "" } = passage.tokens[at] ?? {};
  return (
    /^(?:the|ruling|governing|opposition)$/iu.test(text) ||
    (passage.mentionAt(at) === undefined && (upos === "NOUN" || upos === "ADJ"))
  );
}

function saidOf(passage: Passage, at: number, label: string): Said | undefined {
  const person = passage.mentionAt(beforeAge(passage, at) - 1);
  const { kind, form } = passage.mentions[person ?? -1] ?? {};
  return person !== undefined && kind === "person" && form === "name" ? { person, at, label } : undefined;
}

/** Where ", 52," begins that ends before a token, or that token: "Jane Doe, 52, | of". */
function beforeAge({ tokens }: Passage, at: number): number {
  const [comma, age, last] = tokens.slice(Math.max(0, at - 3), at);
  return comma?.text === "," && age?.xpos === "CD" && last?.text === "," ? at - 3 : at;
}

function isParty(mention: Mention): boolean {
  return (
    mention.kind === "organization" &&
    mention.form === "name" &&
    /\b(?:party|democrats|republicans|alliance|union|front|coalition|league|movement|greens|socialists|conservatives|liberals|communists|nationalists)\b/iu.test(
      mention.canonical ?? mention.text,
    )
  );
}
