/**
 * What the words around a figure mean, so that two articles that say one thing in other words are found alike: the weighted mean of
 * their vectors (Arora et al. 2017), the nearer to the figure and the rarer a word, the heavier.
 */
import { meaningOf, wordVectors } from "../../language/word-vectors.ts";
import type { Figure, Reading } from "../../model.ts";
import type { Words } from "./overlap.ts";
import { stemOf } from "./words.ts";

/** Words on either side of a figure that are looked at, and what a step further takes of their weight. */
const WINDOW = 10;
const FADING = 0.85;
/** Words that are more frequent say nothing of what a sentence is about. */
const COMMONEST = 120;

/**
 * The meaning of the words around a figure, a vector of length 1; without numbers where none has one.
 * @param isNamed whether the figure's own words say what is counted
 * @param counts how often the document says each word, by stem
 */
export function wordingOf(
  { document: { text }, sentences }: Reading,
  { sentence, start, end }: Figure,
  isNamed: boolean,
  counts: Words,
): Float32Array {
  const whole = sentences[sentence] ?? { start, end };
  const weights = new Map<string, number>();
  const weigh = (words: readonly string[], fading: number) => {
    for (const [step, word] of words.entries()) {
      const weight = fading ** step * rarityOf(word, counts);
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
    }
  };
  weigh(contentOf(text.slice(whole.start, start)).toReversed().slice(0, WINDOW), FADING);
  weigh(contentOf(text.slice(end, whole.end)).slice(0, WINDOW), FADING);
  if (isNamed) weigh(contentOf(text.slice(start, end)), 1);
  return meaningOf(weights);
}

/** The longer words of a text that are not among the most frequent, in lower case. */
function contentOf(text: string): readonly string[] {
  const vectors = wordVectors();
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]+\p{L}/gu) ?? [];
  return words
    .map((word) => word.replace(/[’']s$/u, ""))
    .filter((word) => {
      const rank = vectors.rankOf(word);
      return word.length > 2 && (rank === 0 || rank > COMMONEST);
    });
}

/** How rare a word is, in English by its rank (the logarithm, 0…1) and in its document. */
function rarityOf(word: string, counts: Words): number {
  const { rankOf, count } = wordVectors();
  return Math.log(rankOf(word) + 1) / Math.log(count + 1) / Math.sqrt(counts.get(stemOf(word)) ?? 1);
}
