/**
 * Names brought to a form in which spellings of one name are equal: case, dots, hyphens, apostrophes, British and American
 * spelling, middle initials, generic last words ("system").
 */
import { officeWords } from "../mention/gazetteer/words.ts";
import { canonicalName } from "../mention/lookup.ts";
import type { Kind } from "../schema.ts";
import { isCompanyForm } from "./common-words.ts";

/** British spellings that vary inside names, by their American form. */
const AMERICAN: Readonly<Record<string, string>> = {
  defence: "defense",
  centre: "center",
  organisation: "organization",
  labour: "labor",
  programme: "program",
  harbour: "harbor",
  theatre: "theater",
};

/** Words that add nothing to the name of a weapon or product. */
const GENERIC = new Set(
  "system systems missile missiles interceptor interceptors battery batteries launcher launchers aircraft fighter fighters jet jets jetliner rifle drone drones tank tanks helicopter helicopters vessel vessels destroyer destroyers submarine submarines".split(
    " ",
  ),
);

/** Letters that are no base letter with a mark, as those write them who have none of these. */
const LETTERS: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** The words of a name, folded: lower case, without dots and accents, hyphens as blanks. Scripts without case stay. */
export function nameWords(name: string): readonly string[] {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`']s?\b/gu, "")
    .replace(/\./gu, "")
    .toLowerCase()
    .replace(/[ıłøđßæœ]/gu, (letter) => LETTERS[letter] ?? letter);
  const words = folded.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== "");
  if (words[0] === "the") words.shift();
  return words.map((word) => (Object.hasOwn(AMERICAN, word) ? (AMERICAN[word] ?? word) : word));
}

/** Abbreviations inside the names of things, as they are written out: "US Navy", "St. Petersburg", "Mt Hermon". */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  us: "united states",
  usa: "united states",
  uk: "united kingdom",
  un: "united nations",
  eu: "european union",
  dept: "department",
  govt: "government",
  univ: "university",
  natl: "national",
  intl: "international",
  bros: "brothers",
  electoral: "election",
};
/** Abbreviations at the beginning of a name. */
const FIRST_WRITTEN_OUT: Readonly<Record<string, string>> = { st: "saint", mt: "mount", ft: "fort" };

function writtenOut(word: string, at: number): string {
  const known = at === 0 && Object.hasOwn(FIRST_WRITTEN_OUT, word) ? FIRST_WRITTEN_OUT : WRITTEN_OUT;
  return Object.hasOwn(known, word) ? (known[word] ?? word) : word;
}

/** The key under which spellings of one name of one kind are equal. Empty for a name without a letter or digit. */
export function nameKey(kind: Kind, name: string): string {
  if (kind === "person") return personWords(nameWords(withSpacedInitials(withoutNickname(name)))).join(" ");
  const words = nameWords(name);
  if (kind === "system") return withoutGenericTail(withoutShipPrefix(words)).join(" ");
  return (kind === "organization" ? withCountryFirst(organizationWords(words)) : words).map(writtenOut).join(" ");
}

/** What stands before the names of ships, by navy and by engine. */
const SHIP_PREFIX =
  /^(?:hms|hmas|hmcs|hmnzs|uss|usns|usav|usat|uscgc|rfa|roks|ins|jds|js|rms|rss|bns|kri|kd|ams|crf|frs|lé|sas|tcg|mv|ms|ss|mt|mf|fv|rv|sv|tss|msc)$/u;

/** The name of a ship without what stands before it: "Marsh" of "MV Marsh"; undefined for a name without that. */
export function shipNamed(name: string): string | undefined {
  const words = nameWords(name);
  const own = withoutShipPrefix(words);
  return own.length < words.length ? own.join(" ") : undefined;
}

function withoutShipPrefix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SHIP_PREFIX.test(words[0] ?? "") && !/^\d/u.test(words[1] ?? "") ? words.slice(1) : words;
}

/** A body's words without what is said of it: whom a party is for or against, and the country of a company. */
function organizationWords(words: readonly string[]): readonly string[] {
  const own = /^(?:pro|anti)$/u.test(words[0] ?? "") && countryOf(words.slice(1, 2)) ? words.slice(2) : words;
  const at = own.lastIndexOf("of");
  // "of America" is part of a subsidiary's name.
  const isPlaced =
    at > 1 && isCompanyForm(own[at - 1] ?? "") && own[at + 1] !== "america" && countryOf(own.slice(at + 1));
  return isPlaced ? own.slice(0, at) : own.length > 0 ? own : words;
}

/** "Kenyan Red Cross" is "Kenya Red Cross". */
function withCountryFirst(words: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  const country =
    rest.length > 1 && /(?:an|ian|ese|ish|i|ch)$/u.test(first) ? canonicalName(first, "country") : undefined;
  return country === undefined ? words : [...nameWords(country), ...rest];
}

function countryOf(words: readonly string[]): boolean {
  return canonicalName((words[0] === "the" ? words.slice(1) : words).join(" "), "country") !== undefined;
}

/** A name between others that stands in quotation marks or brackets. */
const NICKNAME = /(?<=\S )["“'‘(]([^"”'’)]{1,30})["”'’)] (?=\p{Lu})/u;

/** "Robert “Bob” Marsh" is Robert Marsh. */
export function withoutNickname(name: string): string {
  return name.replace(NICKNAME, "");
}

/** "Bob", for Robert “Bob” Marsh; undefined for a name without one. */
export function nicknameIn(name: string): string | undefined {
  return NICKNAME.exec(name)?.[1];
}

/** Initials as words of their own: "J.K. Marsh" and "JK Marsh" are "J. K. Marsh". */
function withSpacedInitials(name: string): string {
  return name
    .replace(/(?<!\p{L})(\p{Lu})\.(?=\p{Lu}\.)/gu, "$1. ")
    .replace(/^(\p{Lu})([B-DF-HJ-NP-TV-XZ])(?= \p{Lu}\p{Ll})/u, "$1 $2");
}

/** The initials of a person's middle names, as printed: "hw" for "George H.W. Marsh"; "" where there are none. */
export function middleInitials(name: string): string {
  const [, ...rest] = nameWords(withSpacedInitials(name));
  return rest
    .slice(0, -1)
    .filter((word) => word.length === 1)
    .join("");
}

/** A family name with its particle: "al-Sadr", "bin Laden", "van der Berg". "Al Marsh" is a man called Al: his name has no hyphen. */
const WITH_PARTICLE =
  /^(?:[AaEeUu]l[-‐]|[aeu]l |(?:[Bb]in|[Ii]bn|[Dd][aeio]|[Dd]os|[Dd]el|[Dd]ella|[Vv]an|[Vv]on)(?: (?:der|den|de|la))? (?:[Aa]l[-‐])?)\p{L}[\p{L}'’]+$/u;

/** Whether a person is called by a family name alone: one word, or one with its particles. */
export function isLoneName(name: string): boolean {
  return personWords(nameWords(name)).length < 2 || WITH_PARTICLE.test(name);
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|madam|mme|herr|frau|dr|prof|sir|dame|lady|lord|baroness|datuk|dato|tun|haji|hajj|sheikh|shaikh|sheik|imam|ayatollah|mullah|maulana|rabbi|rev|reverend)$/u;
/** Those that say nothing of whom they stand before, even where one name alone follows; "Lord Marsh" is a name. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof)$/u;

/** Whether an honorific stands before a name; "Mr President" has none. */
function isAddressed([first = "", ...name]: readonly string[]): boolean {
  if (name.length > 1) return HONORIFIC.test(first);
  return name.length === 1 && ADDRESS.test(first) && officeWords().hitsAt(name, 0).length === 0;
}

/** A person's words without honorifics, middle initials and generational suffixes: "george w bush" → "george bush". */
export function personWords(all: readonly string[]): readonly string[] {
  if (isAddressed(all)) return personWords(all.slice(1));
  const words = all;
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
  const last = kept.at(-1);
  return kept.length > 2 && last !== undefined && /^(?:jr|sr|i{1,3}|iv|v|vi{1,3})$/u.test(last)
    ? kept.slice(0, -1)
    : kept;
}

function withoutGenericTail(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && GENERIC.has(words[end - 1] ?? "")) end--;
  return words.slice(0, end);
}

/** The initials of a name's capitalised words: "Terminal High Altitude Area Defense" → "thaad". */
export function initials(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
}

/** Spellings of one title are one: "Defence Minister", "minister of defense". */
export function officeKey(title: string): string {
  const words = nameWords(title).filter((word) => !/^(?:of|for|the|and)$/u.test(word));
  return [...words].sort().join(" ");
}

/** A name as part of an id: folded words joined by "-", at most 80 UTF-16 units. */
export function slug(name: string): string {
  return nameWords(name).join("-").slice(0, 80);
}
