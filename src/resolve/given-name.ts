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
  const name = (kind === "person" ? withoutTitles(fromFirstCapital(words)) : withoutDeterminer(words)).join(" ");
  return name === "" ? phrase : name;
}

/** Where a name ends and something is said about its bearer: a bracket, a clause. */
const ASIDE = /(?<=\S)(?:\s[([]|,?\s(?:which|who|whom|whose|where|that|born|located|known)\s|,\s(?=\p{Ll}))/u;

function withoutAside(phrase: string): string {
  const at = phrase.search(ASIDE);
  return (at > 0 ? phrase.slice(0, at) : phrase).replace(/^["'“‘]+|["'”’,;]+$/gu, "");
}

/** Particles that begin family names in lower case. */
const PARTICLE = /^(?:al|el|bin|ibn|de|da|di|del|della|van|von|der|den|la|le)$/u;

/** Leaves out what describes a person, in lower case, before the name. */
function fromFirstCapital(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /[\p{Lu}\p{N}]/u.test(word) || PARTICLE.test(word));
  return words.slice(Math.max(at, 0));
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
