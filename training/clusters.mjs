/** Clusters of word vectors by spherical k-means, seeded with the most frequent words: no randomness. */

const DIMENSIONS = 100;
const ROUNDS = 10;

function normalised(rows, count) {
  const result = new Float32Array(rows);
  for (let row = 0; row < count; row++) {
    const part = result.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const length = Math.hypot(...part) || 1;
    for (let at = 0; at < DIMENSIONS; at++) part[at] /= length;
  }
  return result;
}

function nearest(vectors, row, centres, count) {
  let best = 0;
  let top = -2;
  for (let centre = 0; centre < count; centre++) {
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++)
      product += vectors[row * DIMENSIONS + at] * centres[centre * DIMENSIONS + at];
    if (product > top) {
      top = product;
      best = centre;
    }
  }
  return best;
}

/**
 * @param vectors rows of 100 numbers, by falling frequency of their words
 * @param words how many rows
 * @param count how many clusters
 * @returns for each row the number of its cluster
 */
export function clustersOfVectors(vectors, words, count) {
  const rows = normalised(vectors, words);
  // Every seventh of the most frequent words that are no function words.
  let centres = new Float32Array(count * DIMENSIONS);
  for (let centre = 0; centre < count; centre++)
    centres.set(rows.subarray((200 + 7 * centre) * DIMENSIONS, (201 + 7 * centre) * DIMENSIONS), centre * DIMENSIONS);
  let found = [];
  for (let round = 0; round < ROUNDS; round++) {
    found = Array.from({ length: words }, (_, row) => nearest(rows, row, centres, count));
    const sums = new Float32Array(count * DIMENSIONS);
    found.forEach((centre, row) => {
      for (let at = 0; at < DIMENSIONS; at++) sums[centre * DIMENSIONS + at] += rows[row * DIMENSIONS + at];
    });
    centres = normalised(sums, count);
  }
  return found;
}
