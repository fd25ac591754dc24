/** The hash that word features, the lexicon and the checksum of the weights share. */

/**
 * 32-bit hash of UTF-16 code units: FNV-1a with the finishing steps of MurmurHash3, for its low bits. `seed` tells apart the
 * same letters in different roles.
 */
export function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
