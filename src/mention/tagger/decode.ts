/** The best legal sequence of labels by the scores of single labels and of neighbours (Viterbi 1967). */
import { BEFORE, FIRST, LABELS } from "./labels.ts";

const COUNT = LABELS.length;

/** What labels beside each other score: row of the first, column of the second; the last row and column are a sentence's ends. */
export type Transitions = Float32Array;

/**
 * The best sequence.
 * @param scores tokens × labels
 * @param transitions (labels + 1) × (labels + 1)
 * @returns numbers of labels, one a token
 */
export function bestLabels(scores: Float32Array, transitions: Transitions): readonly number[] {
  const length = scores.length / COUNT;
  if (length === 0) return [];
  const width = COUNT + 1;
  const best = new Float32Array(scores.length).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(scores.length);
  for (const label of FIRST) best[label] = (scores[label] ?? 0) + (transitions[COUNT * width + label] ?? 0);
  const reach = (row: number, label: number, added: number): void => {
    const here = row * COUNT + label;
    for (const before of BEFORE[label] ?? []) {
      const score = (best[(row - 1) * COUNT + before] ?? 0) + (transitions[before * width + label] ?? 0) + added;
      if (score <= (best[here] ?? 0)) continue;
      best[here] = score;
      from[here] = before;
    }
  };
  for (let row = 1; row < length; row++) {
    for (let label = 0; label < COUNT; label++) reach(row, label, scores[row * COUNT + label] ?? 0);
  }
  return tracedBack(best, from, transitions, length);
}

function tracedBack(best: Float32Array, from: Int8Array, transitions: Transitions, length: number): readonly number[] {
  const last = (length - 1) * COUNT;
  const total = (label: number): number => (best[last + label] ?? 0) + (transitions[label * (COUNT + 1) + COUNT] ?? 0);
  const ends = BEFORE[COUNT] ?? [0];
  let label = ends.reduce((one, other) => (total(other) > total(one) ? other : one));
  const labels = [label];
  for (let row = length - 1; row > 0; row--) {
    label = from[row * COUNT + label] ?? 0;
    labels.push(label);
  }
  return labels.reverse();
}
