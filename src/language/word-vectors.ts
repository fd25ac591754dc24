/**
 * What words mean, as far as pretrained vectors say it: words that stand in like company have like vectors. They are the frozen ones of
 * the language net (GloVe, Pennington et al. 2014; `data/models/ATTRIBUTION.md`), and lie in its file, which is opened for them only
 * where it is not open already.
 */
import { languageWeights } from "./net/index.ts";
import { lexiconIn } from "./net/words.ts";

/** The vectors of the most frequent words. */
export interface WordVectors {
  /** How many words have one. */
  readonly count: number;
  /** How frequent a word in lower case is: 1 for the most frequent; 0 for one without a vector. */
  rankOf(word: string): number;
  /** The vector of the word of a rank, of length 1; worked out once, and never to be written to. */
  at(rank: number): Float32Array;
}

let opened: WordVectors | undefined;

/** The vectors of `data/models`, opened once. @throws RedthreadError where the file is missing or damaged */
export function wordVectors(): WordVectors {
  opened ??= openVectors();
  return opened;
}

function openVectors(): WordVectors {
  const file = languageWeights();
  const lexicon = lexiconIn(file);
  const { values, rows, columns } = file.matrix("embed.vector");
  const units = new Map<number, Float32Array>();
  return {
    count: rows - 1,
    rankOf: (word) => lexicon.find(word).vector,
    at: (rank) => {
      const unit = units.get(rank) ?? toUnit(Float32Array.from(values.subarray(rank * columns, (rank + 1) * columns)));
      units.set(rank, unit);
      return unit;
    },
  };
}

/** A vector at length 1; one of zeros as it is. */
export function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dotOf(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** The sum of the products: of vectors of length 1 their cosine; 0 where one has no numbers. */
export function dotOf(a: Float32Array, b: Float32Array): number {
  const count = Math.min(a.length, b.length);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The sum of the vectors of words in lower case, each at its weight, at length 1; without numbers where no word has a vector. */
export function meaningOf(words: Iterable<readonly [string, number]>): Float32Array {
  const vectors = wordVectors();
  let sum: Float32Array | undefined;
  for (const [word, weight] of words) {
    const rank = vectors.rankOf(word);
    const vector = rank === 0 ? undefined : vectors.at(rank);
    sum = vector === undefined ? sum : vector.map((value, at) => (sum?.[at] ?? 0) + value * weight);
  }
  return sum === undefined ? new Float32Array() : toUnit(sum);
}
