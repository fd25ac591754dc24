/**
 * Public bodies with the country that stands beside them: "Russia's Foreign Ministry" is not just any foreign ministry, and the
 * "Constitutional Court in Oslo" is Norway's.
 */
import { canonicalName, countryOfCapital } from "../mention/lookup.ts";
import type { Mention, Span } from "../model.ts";
import { isGenericBody, isSharedName } from "./common-words.ts";
import { nameKey } from "./names.ts";

type Named = Pick<Mention, "kind" | "form" | "text" | "canonical">;
type Placed = Named & Pick<Mention, "sentence"> & Span;

/** Between a country and its body: a blank, or an owner's mark with up to two small words: "Norway's own Supreme Court". */
const BEFORE = /^(?: |['’]s?(?: \p{Ll}[\p{Ll}-]*){0,2} )$/u;
/** Between a body and its country or capital. */
const AFTER = /^ (?:in|of) (?:the )?$/u;
/** No gap that tells an owner is longer, in UTF-16 units. */
const LONGEST_GAP = 40;

/** For each mention the country that it is a body of, where that stands right beside it; mentions are in the order of the text. */
export function ownersOf(text: string, mentions: readonly Placed[]): readonly (string | undefined)[] {
  const isBetween = (pattern: RegExp, one: Placed, other: Placed) =>
    one.sentence === other.sentence &&
    other.start - one.end <= LONGEST_GAP &&
    pattern.test(text.slice(one.end, other.start));
  const sceneOf = scenes(text, mentions);
  return mentions.map((mention, i) => {
    if (!isBody(mention)) return undefined;
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    if (before?.kind === "country" && before.form === "name" && isBetween(BEFORE, before, mention))
      return nameOf(before);
    const behind = after !== undefined && isBetween(AFTER, mention, after) ? countryIn(after) : undefined;
    return behind ?? sceneOf(mention.sentence);
  });
}

/** The country in which a sentence is set that begins so: "In Oslo, the foreign ministry said". */
function scenes(text: string, mentions: readonly Placed[]): (sentence: number) => string | undefined {
  const found = new Map<number, string>();
  for (const [i, mention] of mentions.entries()) {
    const country = mentions[i - 1]?.sentence === mention.sentence ? undefined : countryIn(mention);
    const isSet = text.slice(Math.max(0, mention.start - 3), mention.start) === "In " && text[mention.end] === ",";
    if (country !== undefined && isSet) found.set(mention.sentence, country);
  }
  return (sentence) => found.get(sentence);
}

function isBody({ kind, form, text, canonical }: Placed): boolean {
  if (kind !== "organization" || form !== "name" || !isSharedName(nameKey(kind, text))) return false;
  return canonical === undefined || (canonical !== text && WORLDS.test(canonical));
}

/** Bodies of all countries, by whose short names countries have bodies too: "Norway's Security Council" is not the United Nations'. */
const WORLDS = /^(?:International|World|UN|United Nations|European) /u;

function nameOf({ canonical, text }: Named): string {
  return canonical ?? text;
}

/** The country that a name is of, or the capital of. */
function countryIn(mention: Named): string | undefined {
  if (mention.form !== "name") return undefined;
  if (mention.kind === "country") return nameOf(mention);
  return mention.kind === "place" ? countryOfCapital(nameOf(mention)) : undefined;
}

/** A country that a document names so often, and so much oftener than any other, is the one that its bodies without an owner belong to. */
const HOME = { mentions: 3, lead: 2 };

/** The country that a document is at home in, by what it names of countries and their capitals; undefined where several may be. */
export function homeOf(mentions: readonly Named[]): string | undefined {
  const [first, second] = [...countriesNamed(mentions)].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < HOME.mentions) return undefined;
  return first[1] >= HOME.lead * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The country that a document names oftener than any other; undefined where two are named as often. */
export function leadingCountry(mentions: readonly Named[]): string | undefined {
  const [first, second] = [...countriesNamed(mentions)].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** How often a document names each country, or its capital. */
export function countriesNamed(mentions: readonly Named[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const country of mentions.flatMap((mention) => countryIn(mention) ?? []))
    counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/**
 * A country or its adjective has at most so many words; what is left of a body's name then, at least so many, or an acronym, or words for
 * public bodies alone.
 */
const LEADING = { most: 2, left: 3 };

/** A body's name that begins with its country, parted: "U.S. National Transportation Safety Board", "Norwegian parliament". */
export function partedName(text: string): { readonly country: string; readonly rest: string } | undefined {
  const words = text.split(" ");
  for (let length = Math.min(LEADING.most, words.length - 1); length > 0; length--) {
    const country = canonicalName(words.slice(0, length).join(" "), "country");
    const rest = words.slice(length);
    if (country !== undefined && mayStandAlone(rest)) return { country, rest: rest.join(" ") };
  }
  return undefined;
}

function mayStandAlone(rest: readonly string[]): boolean {
  const [only = "", ...more] = rest;
  if (rest.length >= LEADING.left || (more.length === 0 && /^\p{Lu}{3,6}$/u.test(only))) return true;
  return isGenericBody(nameKey("organization", rest.join(" ")));
}

/** The name of a country's body: "Foreign Ministry (Russia)". */
export function ownedName(text: string, owner: string): string {
  return `${text} (${owner})`;
}
