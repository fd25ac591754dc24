/**
 * How much it says that two names share a word: much for a rare one, little for "Smith" or "National".
 *
 * A word's chance is its share of the distinct names of a kind in the corpus, smoothed by what names in general are like, so that a
 * small corpus does not take every name for rare. Surprise is the chance's negative logarithm, in bits (Fellegi and Sunter,
 * "A Theory for Record Linkage", 1969, with term frequencies after Winkler, 1989).
 */
import { givenNames, surnames } from "../mention/gazetteer/words.ts";
import type { Kind } from "../schema.ts";
import { isCommonWord } from "./common-words.ts";

/** So many names of a kind are supposed beside the corpus's own. */
const OTHERS = 10_000;
/** Chance of a word that is on a list of names, of one that heads many names, and of any other. */
const CHANCE = { listed: 1 / 1000, common: 1 / 20, other: 1 / 20_000 } as const;

/** Word frequencies among the distinct names of a corpus. */
export interface Frequencies {
  /** The bits that sharing a word is worth. */
  surprise(kind: Kind, word: string): number;
  /** The bits against any two names of a kind being one's. */
  prior(kind: Kind): number;
}

/** Counts the words of distinct names. */
export function frequenciesOf(names: Iterable<readonly [kind: Kind, words: readonly string[]]>): Frequencies {
  const counts = new Map<string, number>();
  const sizes = new Map<Kind, number>();
  for (const [kind, words] of names) {
    sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
    for (const word of new Set(words)) counts.set(`${kind} ${word}`, (counts.get(`${kind} ${word}`) ?? 0) + 1);
  }
  const total = (kind: Kind) => (sizes.get(kind) ?? 0) + OTHERS;
  return {
    surprise: (kind, word) =>
      Math.log2(total(kind) / ((counts.get(`${kind} ${word}`) ?? 0) + OTHERS * chanceOf(kind, word))),
    prior: (kind) => Math.log2(total(kind)),
  };
}

function chanceOf(kind: Kind, word: string): number {
  if (kind !== "person") return isCommonWord(word) ? CHANCE.common : CHANCE.other;
  return isListedName(word) ? CHANCE.listed : CHANCE.other;
}

/** Whether a folded word is a given name or surname that lists know. */
export function isListedName(word: string): boolean {
  return givenNames().has(word) || surnames().has(word);
}

/** Whether a folded word is a given name that lists know, and no surname. */
export function isGivenName(word: string): boolean {
  return givenNames().has(word) && !surnames().has(word);
}
