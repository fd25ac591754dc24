/** What is asked of a word by itself, as numbers that are one for one string. Kept, since newspapers repeat themselves. */
import { shapeOf } from "../../language/net/features.ts";
import { hashOf } from "../../language/net/hash.ts";
import { isGivenName, isHeadNoun, isSurname } from "../names.ts";
import { kept, type Word } from "../word.ts";
import type { Clusters } from "./clusters.ts";

/** A word's numbers. */
export interface WordFacts {
  readonly word: number;
  readonly form: number;
  readonly shape: number;
  readonly ending: number;
  /** Bits: 2 given name, 4 surname, 8 head noun of names. */
  readonly marks: number;
  readonly coarse: number;
  readonly fine: number;
  /** Its last two letters, its last four, its first three, its first four. */
  readonly letters: readonly number[];
}

/** A word's numbers. */
export type FactsOf = (word: Word) => WordFacts;

/** Sets up an empty store of facts. */
export function wordFacts(clusters: Clusters): FactsOf {
  return kept((word) => factsOf(word, clusters));
}

function factsOf(word: Word, clusters: Clusters): WordFacts {
  const { text, folded } = word;
  const lower = text.toLowerCase();
  return {
    word: hashOf(folded, 1),
    form: hashOf(text, 2),
    shape: hashOf(shapeOf(text), 3),
    ending: hashOf(folded.slice(-3), 5),
    marks: marksOf(word),
    coarse: clusters.coarse(lower),
    fine: clusters.fine(lower),
    letters: [folded.slice(-2), folded.slice(-4), folded.slice(0, 3), folded.slice(0, 4)].map((part, at) =>
      hashOf(part, 11 + at),
    ),
  };
}

function marksOf(word: Word): number {
  return 2 * Number(isGivenName(word)) + 4 * Number(isSurname(word)) + 8 * Number(isHeadNoun(word));
}
