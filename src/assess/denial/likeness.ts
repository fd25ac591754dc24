/** How alike words and lists of words are: one stem, one entity, or used alike. */
import { dotOf, toUnit, type WordVectors, wordVectors } from "../../language/word-vectors.ts";
import type { EntityId } from "../../model.ts";

/** A term as it is compared. */
export interface Word {
  readonly stem: string;
  /** How frequent it is, by the word vectors; 0 for a name and for a word without a vector. */
  readonly rank: number;
  readonly entity?: EntityId;
  /** How much it says of what a sentence is about, from what all texts say and what the two documents do. */
  readonly weight: number;
}

/** Compares words; what was worked out is kept. */
export interface Likeness {
  /** 0…1; 1 only for one stem or one entity. */
  of(a: Word, b: Word): number;
  /** The best likeness of a word with any of others. */
  best(word: Word, others: readonly Word[]): number;
  /** The share of a list that another has, by the words' weights; 0 of nothing. */
  cover(words: readonly Word[], others: readonly Word[]): number;
}

/** Cosines up to this say nothing; from there on a word is as like as it is nearer, and never quite the same. */
const UNLIKE = 0.3;
const SPAN = 0.6;
const LIKEST = 0.9;

/** Likeness by the stems, entities and vectors of words. */
export function likenessOfWords(): Likeness {
  const vectors = wordVectors();
  opened ??= ownVectors(vectors);
  const vector = opened;
  const known = new Map<number, number>();
  const used = (a: number, b: number): number => {
    const key = a < b ? a * vectors.count + b : b * vectors.count + a;
    const value = known.get(key) ?? Math.min(LIKEST, Math.max(0, (dotOf(vector(a), vector(b)) - UNLIKE) / SPAN));
    known.set(key, value);
    return value;
  };
  const of = (a: Word, b: Word): number => {
    if (a.stem === b.stem || (a.entity !== undefined && a.entity === b.entity)) return 1;
    return a.rank === 0 || b.rank === 0 ? 0 : used(a.rank, b.rank);
  };
  const best = (word: Word, others: readonly Word[]) =>
    others.reduce((most, other) => Math.max(most, of(word, other)), 0);
  const cover = (words: readonly Word[], others: readonly Word[]): number => {
    const all = words.reduce((sum, { weight }) => sum + weight, 0);
    return all === 0 ? 0 : words.reduce((sum, word) => sum + word.weight * best(word, others), 0) / all;
  };
  return { of, best, cover };
}

/** So many of the most frequent words say what the vectors of all have in common. */
const COMMON = 20_000;

/** Worked out once for the process: the mean of so many is always the same. */
let opened: ((rank: number) => Float32Array) | undefined;

/** Vectors less what all have in common (Mu and Viswanath 2018, without their components), at length 1; worked out once each. */
function ownVectors(vectors: WordVectors): (rank: number) => Float32Array {
  const mean = meanOf(vectors);
  const known = new Map<number, Float32Array>();
  return (rank) => {
    const own = known.get(rank) ?? toUnit(vectors.at(rank).map((value, at) => value - (mean[at] ?? 0)));
    known.set(rank, own);
    return own;
  };
}

function meanOf(vectors: WordVectors): Float64Array {
  const count = Math.min(COMMON, vectors.count);
  const mean = new Float64Array(vectors.at(1).length);
  for (let rank = 1; rank <= count; rank++)
    for (const [at, value] of vectors.at(rank).entries()) mean[at] = (mean[at] ?? 0) + value / count;
  return mean;
}
