/**
 * What a name is that a finder may have taken for something else: in a document with "Halden Marine Inc", the unknown "Halden" is the
 * company, in one with "MV Jane Marsh" "the Jane Marsh" is the ship, and what the text defines as short for a body's name is that body. Resolving alone goes by it: two mentions
 * of one entity must be of one kind.
 */
import { pushTo } from "../common/collections.ts";
import type { Kind } from "../schema.ts";
import { endsAsCompany, isCompanyForm } from "./common-words.ts";
import type { PlacedName } from "./definitions.ts";
import { nameWords, shipNamed } from "./names.ts";

/** The kinds that unknown names are mistaken between. */
const MISTAKEN: readonly Kind[] = ["organization", "place", "person"];

/** The names, those that no gazetteer knows with the kind that the document gives to them. */
export function withLocalKinds<M extends PlacedName>(text: string, mentions: readonly M[]): readonly M[] {
  const kinds = kindsOf(mentions);
  if (kinds.size === 0) return mentions;
  return mentions.map((mention) => {
    const key = isMistakable(mention) ? nameWords(mention.text).join(" ") : "";
    const kind = endsAsCompany(key) ? "organization" : kinds.get(key);
    if (kind === undefined || standsAsPlace(text, mention)) return mention;
    return kind === "system" && !standsAsShip(text, mention) ? mention : { ...mention, kind };
  });
}

function isMistakable({ kind, form, canonical, demonym }: PlacedName): boolean {
  return form === "name" && MISTAKEN.includes(kind) && canonical === undefined && demonym !== true;
}

/** Names with the one kind that the document gives to each: companies' without their form, and short forms that it defines. */
function kindsOf(mentions: readonly PlacedName[]): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind[]>();
  const persons = wordsOfPersons(mentions);
  for (const mention of mentions.filter(({ form, demonym }) => form === "name" && demonym !== true)) {
    const isBody = mention.kind === "organization" || endsAsCompany(nameWords(mention.text).join(" "));
    const short = isBody ? companyNames(mention.text).filter((name) => !persons.has(name)) : [];
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

/** The words of the names of people whom the document names in full. */
function wordsOfPersons(mentions: readonly PlacedName[]): ReadonlySet<string> {
  const full = mentions.flatMap(({ kind, form, text }) =>
    kind === "person" && form === "name" && !endsAsCompany(nameWords(text).join(" ")) ? [nameWords(text)] : [],
  );
  return new Set(full.flatMap((words) => (words.length > 1 ? words : [])));
}

/** A company's name without its form, and its first word: "Halden Marine" and "Halden" of "Halden Marine Inc". */
function companyNames(text: string): readonly string[] {
  const words = nameWords(text);
  if (!words.some(isCompanyForm)) return [];
  const own = words.filter((word) => !isCompanyForm(word));
  const [first = ""] = own;
  return [...(first.length > 3 ? [first] : []), ...(own.length > 1 ? [own.join(" ")] : [])];
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
