/** What is asked of a word by itself, as numbers that are one for one string. Kept, since newspapers repeat themselves. */
import { shapeOf } from "../../language/net/features.ts";
import { hashOf } from "../../language/net/hash.ts";
import { givenNames, headNouns, surnames } from "../gazetteer/words.ts";
import type { Clusters } from "./clusters.ts";

/** Kinds of words that are kept; then all are forgotten. */
const KEPT = 20_000;

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

/** A word's numbers by its text, and by that folded. */
export type FactsOf = (text: string, folded: string) => WordFacts;

/** Sets up an empty store of facts. */
export function wordFacts(clusters: Clusters): FactsOf {
  const kept = new Map<string, WordFacts>();
  return (text, folded) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const facts = factsOf(text, folded, clusters);
    kept.set(text, facts);
    return facts;
  };
}

function factsOf(text: string, folded: string, clusters: Clusters): WordFacts {
  const lower = text.toLowerCase();
  return {
    word: hashOf(folded, 1),
    form: hashOf(text, 2),
    shape: hashOf(shapeOf(text), 3),
    ending: hashOf(folded.slice(-3), 5),
    marks: marksOf(folded),
    coarse: clusters.coarse(lower),
    fine: clusters.fine(lower),
    letters: [folded.slice(-2), folded.slice(-4), folded.slice(0, 3), folded.slice(0, 4)].map((part, at) =>
      hashOf(part, 11 + at),
    ),
  };
}

function marksOf(word: string): number {
  const head = headNouns().hitsAt([word], 0).length > 0;
  return 2 * Number(givenNames().has(word)) + 4 * Number(surnames().has(word)) + 8 * Number(head);
}
