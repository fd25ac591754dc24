/**
 * The name in a phrase that others marked: whole noun phrases hold titles, adjectives, asides and clauses beside it ("US Senator Ann Marsh,
 * who …", "present-day Oslo", "Meridian Freight (Oslo)"), and it is the name that tells who is meant.
 */
import { fold, splitPhrase } from "../mention/gazetteer/fold.ts";
import { givenNames, officeWords } from "../mention/gazetteer/words.ts";
import { canonicalName } from "../mention/lookup.ts";
import type { Kind } from "../schema.ts";
import { withoutNickname } from "./names.ts";

/** The name within a phrase; the phrase itself where nothing is left. */
export function nameWithin(kind: Kind, phrase: string): string {
  const words = withoutAside(withoutNickname(phrase)).split(/\s+/u);
  const name = (kind === "person" ? withoutTitles(behindDescription(words)) : withoutDeterminer(words)).join(" ");
  return name === "" ? phrase : name;
}

/** Where a name ends and something is said about its bearer: a bracket, a clause. */
const ASIDE = /(?<=\S)(?:\s[([]|,?\s(?:which|who|whom|whose|where|that|born|located|known)\s|,\s(?=\p{Ll}))/u;

function withoutAside(phrase: string): string {
  const at = phrase.search(ASIDE);
  return (at > 0 ? phrase.slice(0, at) : phrase).replace(/^["'“‘]+|['’]s$|["'”’,;]+$/gu, "");
}

/** Particles that begin family names in lower case. */
const PARTICLE = /^(?:al|el|bin|ibn|de|da|di|del|della|van|von|der|den|la|le)$/u;

/** Small words within names and titles: "Theodor of Bergen", "Minister for Trade and Industry". */
const WITHIN = /^(?:of|for|the|and|&|to)$/u;
/** What comes behind such a word is not whom the phrase is about. */
const PREPOSITION = /^(?:in|at|on|from|by|with|as|during)$/u;

/** Leaves out what is said of a person, in lower case, before the name and behind it. */
function behindDescription(words: readonly string[]): readonly string[] {
  const isNamed = (word: string) => /[\p{Lu}\p{N}]/u.test(word) || PARTICLE.test(word);
  const first = Math.max(words.findIndex(isNamed), 0);
  const last = words.findLastIndex(isNamed);
  const own = last < 0 ? words : words.slice(first, last + 1);
  if (own.some((word) => PREPOSITION.test(word))) return own;
  const described = own.findLastIndex((word) => !isNamed(word) && !WITHIN.test(word));
  return own.slice(described + 1);
}

/** Words before a name that say nothing of which it is; "northern" and "first" do. */
const DETERMINER =
  /^(?:an?|the|this|these|that|those|my|our|your|his|her|its|their|present-day|modern|today's|today’s)$/iu;

function withoutDeterminer(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !DETERMINER.test(word));
  return words.slice(Math.max(at, 0));
}

/** Leaves out offices and honorifics, with the countries that they belong to. A given name that is a title too is one ("Dean Hale"). */
function withoutTitles(words: readonly string[]): readonly string[] {
  let [at, end] = [0, 0];
  while (at < words.length) {
    const title = titleAt(words, at);
    if (title > 0) end = at + title;
    else if (!isBetween(words[at] ?? "")) break;
    at += Math.max(title, 1);
  }
  const isGiven = end === 1 && words.length === 2 && givenNames().has(fold(words[0] ?? ""));
  return end < words.length && !isGiven ? words.slice(end) : words;
}

/** How many words from `at` on are a title: one hyphenated, or as many as an office has. */
function titleAt(words: readonly string[], at: number): number {
  const parts = splitPhrase(words[at] ?? "").map(fold);
  if (parts.length > 1) return officeWords().hitsAt(parts, 0)[0]?.length === parts.length ? 1 : 0;
  return officeWords().hitsAt(words.slice(at, at + LONGEST_TITLE).map(folded), 0)[0]?.length ?? 0;
}

/** More words than any office has. */
const LONGEST_TITLE = 8;

function folded(word: string): string {
  return splitPhrase(word).map(fold).join(" ");
}

function isBetween(word: string): boolean {
  return /^(?:of|for|the|and)$/u.test(word) || canonicalName(word, "country") !== undefined;
}
