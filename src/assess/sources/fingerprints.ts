/**
 * What stands for a text in an index: of all its shingles those that are least in their window.
 *
 * Windows slide over the shingles (runs of five words); each gives its MinHash of one row, and equal hashes are a bucket of
 * locality-sensitive hashing (Broder 1997; windows as in winnowing, Schleimer, Wilkerson and Aiken 2003). A signature of the whole text
 * would miss a paragraph in a long article; by windows, any run of `SHINGLE + WINDOW - 1` words that two texts share gives them one in common.
 */

/** Words in a shingle. */
export const SHINGLE = 5;
/** Shingles in a window. */
export const WINDOW = 8;

/** A shingle that stands for the text around it. */
export interface Fingerprint {
  /** Index of the shingle's first word. */
  readonly at: number;
  readonly hash: number;
}

/** The fingerprints of words that are given as numbers, in order: about two for every nine words. Fewer than five words are one shingle. */
export function fingerprintsOf(ids: Int32Array): readonly Fingerprint[] {
  const hashes = shingleHashes(ids);
  const found: Fingerprint[] = [];
  let least = -1;
  for (let end = Math.min(WINDOW, hashes.length); end > 0 && end <= hashes.length; end++) {
    const next = leastIn(hashes, Math.max(0, end - WINDOW), end, least);
    if (next !== least) found.push({ at: next, hash: hashes[next] ?? 0 });
    least = next;
  }
  return found;
}

/** The index of the least hash from `start` to `end`: the one that was least before as long as nothing is less, else the last. */
function leastIn(hashes: Uint32Array, start: number, end: number, before: number): number {
  let least = Math.max(before, start);
  const from = before >= start ? end - 1 : start;
  for (let i = from; i < end; i++) {
    const [value, best] = [hashes[i] ?? 0, hashes[least] ?? 0];
    if (value < best || (value === best && before < start)) least = i;
  }
  return least;
}

function shingleHashes(ids: Int32Array): Uint32Array {
  const size = Math.min(SHINGLE, ids.length);
  return Uint32Array.from({ length: size === 0 ? 0 : ids.length - size + 1 }, (_, i) => {
    let value = 0;
    for (let k = 0; k < size; k++) value = mix(value ^ (ids[i + k] ?? 0));
    return value >>> 0;
  });
}

/** A murmur finaliser. */
function mix(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) + 0x9e3779b1;
}
