/** Words that are used alike: clusters of pretrained word vectors, coarse and fine (Turian et al. 2010 showed what they do for names). */
import { hashOf } from "../../language/net/hash.ts";

/** Numbers of clusters by lower-cased word; -1 where nothing is known of it. */
export interface Clusters {
  coarse(lower: string): number;
  fine(lower: string): number;
}

/** The key that a lower-cased word is kept under. */
export function clusterKey(lower: string): number {
  return hashOf(lower, 21);
}

/** Clusters over parallel arrays. @param keys in ascending order */
export function clustersOf(keys: Uint32Array, coarse: Uint8Array, fine: Uint16Array): Clusters {
  const find =
    (numbers: Uint8Array | Uint16Array) =>
    (lower: string): number =>
      numbers[placeOf(keys, clusterKey(lower))] ?? -1;
  return { coarse: find(coarse), fine: find(fine) };
}

/** Where a key is, the last one of several; -1 where it is not. */
function placeOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) <= key) low = middle + 1;
    else high = middle;
  }
  return keys[low - 1] === key ? low - 1 : -1;
}
