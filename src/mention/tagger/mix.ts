/** Joining numbers to features. */

/** One 32-bit number of three; order counts. Multiplications and shifts as in the finishing steps of MurmurHash3. */
export function mix(one: number, two: number, three: number): number {
  let hash = Math.imul(one ^ 0x27d4eb2f, 0x85ebca6b) ^ Math.imul(two + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(three ^ 0x5bd1e995, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1);
  return hash ^ (hash >>> 16);
}
