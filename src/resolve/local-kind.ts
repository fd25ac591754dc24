/**
 * What a name is that a finder may have taken for something else: in a document with "Halden Marine Inc", the unknown "Halden" is the
 * company, in one with "MV Jane Marsh" "the Jane Marsh" is the ship, in one with "Jane Marsh" "Marsh" is she, "Ms Hale" is a person anywhere,
 * and what the text defines as short for a body's name is that body. Resolving alone goes by it: two mentions of one entity must be of one
 * kind.
 */
import { pushTo } from "../common/collections.ts";
import type { Kind } from "../schema.ts";
import { endsAsCompany, isJoiningWord } from "./common-words.ts";
import type { PlacedName } from "./definitions.ts";
import { firstNamesOf } from "./first-names.ts";
import { isGivenName } from "./frequencies.ts";
import { nameWords, shipNamed } from "./names.ts";

/** The kinds that unknown names are mistaken between. */
const MISTAKEN: readonly Kind[] = ["organization", "place", "person"];

/** The names, those that no gazetteer knows with the kind that the document gives to them. */
export function withLocalKinds<M extends PlacedName>(text: string, mentions: readonly M[]): readonly M[] {
  const kinds = kindsOf(mentions);
  return mentions.map((mention) => {
    if (!isMistakable(mention)) return mention;
    if (isAddressed(text, mention)) return { ...mention, kind: "person" };
    const key = nameWords(mention.text).join(" ");
    const kind = endsAsCompany(key) ? "organization" : kinds.get(key);
    if (kind === undefined || standsAsPlace(text, mention)) return mention;
    return kind === "system" && !standsAsShip(text, mention) ? mention : { ...mention, kind };
  });
}

function isMistakable({ kind, form, canonical, demonym }: PlacedName): boolean {
  return form === "name" && MISTAKEN.includes(kind) && canonical === undefined && demonym !== true;
}

/** "Ms Hale", whether the finder has the title or not. */
function isAddressed(text: string, { start, end }: PlacedName): boolean {
  return /\b(?:Mr|Mrs|Ms|Mme)\.? \p{Lu}[\p{L}’'-]+$/u.test(text.slice(Math.max(0, start - 5), end));
}

/** Names with the one kind that the document gives to each: people's family names, bodies' first names, short forms that it defines. */
function kindsOf(mentions: readonly PlacedName[]): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind[]>();
  const people = namesOfPeople(mentions);
  for (const family of people.flatMap(familyNames)) pushTo(found, family, "person");
  const persons = new Set(people.flat());
  for (const mention of mentions.filter(({ form, demonym }) => form === "name" && demonym !== true)) {
    const isBody = mention.kind === "organization" || endsAsCompany(nameWords(mention.text).join(" "));
    const short = isBody ? firstNamesOf(mention).filter((name) => !persons.has(name)) : [];
    for (const name of short) pushTo(found, name, "organization");
    const ship = mention.kind === "system" ? shipNamed(mention.text) : undefined;
    if (ship !== undefined) pushTo(found, ship, "system");
    if (mention.expansion !== undefined) pushTo(found, nameWords(mention.text).join(" "), mention.kind);
  }
  return new Map(
    [...found].flatMap(([name, kinds]) => {
      const [kind, ...others] = new Set(kinds);
      return kind === undefined || others.length > 0 ? [] : [[name, kind] as const];
    }),
  );
}

/** The words of each person whom the document names in full. */
function namesOfPeople(mentions: readonly PlacedName[]): readonly (readonly string[])[] {
  const full = mentions.flatMap(({ kind, form, text }) =>
    kind === "person" && form === "name" && !endsAsCompany(nameWords(text).join(" ")) ? [nameWords(text)] : [],
  );
  return full.filter((words) => words.length > 1);
}

/** The last word; the first too where it is no given name ("Kim Il"). What a particle stands before may be a place ("Ann of Halden"). */
function familyNames([first = "", ...rest]: readonly string[]): readonly string[] {
  const last = isJoiningWord(rest.at(-2) ?? "") || rest.at(-2) === "di" ? [] : [rest.at(-1) ?? ""];
  return [...(isGivenName(first) ? [] : [first]), ...last];
}

/** "the Jane Marsh", "'Jane Marsh'": as ships are written, and no people. */
function standsAsShip(text: string, { start, end }: PlacedName): boolean {
  const isQuoted =
    /['‘"“]$/u.test(text.slice(Math.max(0, start - 1), start)) && /^['’"”]/u.test(text.slice(end, end + 1));
  return isQuoted || /\bthe $/iu.test(text.slice(Math.max(0, start - 5), start));
}

/** "in Halden". */
function standsAsPlace(text: string, { kind, start }: PlacedName): boolean {
  return kind === "place" && /\b(?:in|at|near|from|outside)\s$/u.test(text.slice(Math.max(0, start - 9), start));
}
