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

/** Clusters over parallel arrays. */
export function clustersOf(keys: Uint32Array, coarse: Uint8Array, fine: Uint16Array): Clusters {
  const places = new Map<number, number>();
  keys.forEach((key, at) => {
    places.set(key, at);
  });
  const find =
    (numbers: Uint8Array | Uint16Array) =>
    (lower: string): number => {
      const at = places.get(clusterKey(lower));
      return at === undefined ? -1 : (numbers[at] ?? -1);
    };
  return { coarse: find(coarse), fine: find(fine) };
}
