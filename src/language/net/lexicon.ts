/** Words that the net knows more of than their letters: the row of a pretrained vector, and the name lists that hold them. */
import { hashOf } from "./hash.ts";

/** Bits of `Entry.classes`: the kinds of list in `data/gazetteer` that a word stands in. */
export const CLASSES = { given: 1, surname: 2, place: 4, people: 8, organization: 16, other: 32 } as const;

/** What is known of a word. Row 0 of the vectors is that of words without one. */
export interface Entry {
  readonly vector: number;
  readonly classes: number;
}

/** The lexicon of a weight file, asked by lower-cased word. */
export interface Lexicon {
  find(lower: string): Entry;
}

const UNKNOWN: Entry = { vector: 0, classes: 0 };

/** The key that a lower-cased word is kept under. */
export function keyOf(lower: string): number {
  return hashOf(lower, 7);
}

/** Index of `key` in ascending `keys`, or -1. */
function indexOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A lexicon over parallel arrays, ordered by ascending key. */
export function lexiconOf(keys: Uint32Array, vectors: Uint16Array, classes: Uint8Array): Lexicon {
  return {
    find(lower) {
      const at = indexOf(keys, keyOf(lower));
      return at < 0 ? UNKNOWN : { vector: vectors[at] ?? 0, classes: classes[at] ?? 0 };
    },
  };
}
