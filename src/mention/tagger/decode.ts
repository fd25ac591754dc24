/** The best legal sequence of labels by the scores of single labels and of neighbours (Viterbi 1967). */
import { BEFORE, FIRST, LABELS } from "./labels.ts";

const COUNT = LABELS.length;
const WIDTH = COUNT + 1;

/** What labels beside each other score: row of the first, column of the second; the last row and column are a sentence's ends. */
export type Transitions = Float32Array;

/** A label and those that may stand before it. */
const STEPS = LABELS.map((_, label) => ({ label, before: Uint8Array.from(BEFORE[label] ?? []) }));

/** The label of what is no name, and the ways to it. */
const NO_NAME: readonly number[] = [0];
const STEPS_TO_NONE = STEPS.slice(0, 1);

/** The best way to every label of every token: what it scores, and the label before. */
interface Ways {
  readonly best: Float32Array;
  readonly from: Uint8Array;
}

/**
 * The best sequence.
 * @param scores tokens × labels
 * @param transitions (labels + 1) × (labels + 1)
 * @param isOpen whether a token may be part of a name; the others are none
 * @returns numbers of labels, one a token
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Transitions,
  isOpen: (token: number) => boolean = () => true,
): readonly number[] {
  if (scores.length === 0) return [];
  const best = new Float32Array(scores.length).fill(Number.NEGATIVE_INFINITY);
  const ways = { best, from: new Uint8Array(scores.length) };
  for (const label of isOpen(0) ? FIRST : NO_NAME)
    best[label] = (scores[label] ?? 0) + (transitions[COUNT * WIDTH + label] ?? 0);
  for (let row = COUNT; row < scores.length; row += COUNT) {
    const steps = isOpen(row / COUNT) ? STEPS : STEPS_TO_NONE;
    for (const { label, before } of steps) reach(ways, row, label, before, scores[row + label] ?? 0, transitions);
  }
  return tracedBack(ways, transitions);
}

/** Finds the best way to a label of the token whose labels begin at `row`. Of equals the first one wins. */
function reach(
  { best, from }: Ways,
  row: number,
  label: number,
  before: Uint8Array,
  added: number,
  transitions: Transitions,
): void {
  let top = Number.NEGATIVE_INFINITY;
  let choice = 0;
  for (let at = 0; at < before.length; at++) {
    const other = before[at] ?? 0;
    const score = (best[row - COUNT + other] ?? 0) + (transitions[other * WIDTH + label] ?? 0) + added;
    if (score <= top) continue;
    top = Math.fround(score);
    choice = other;
  }
  best[row + label] = top;
  from[row + label] = choice;
}

function tracedBack({ best, from }: Ways, transitions: Transitions): readonly number[] {
  const last = best.length - COUNT;
  const total = (label: number): number => (best[last + label] ?? 0) + (transitions[label * WIDTH + COUNT] ?? 0);
  const ends = BEFORE[COUNT] ?? [0];
  let label = ends.reduce((one, other) => (total(other) > total(one) ? other : one));
  const labels = [label];
  for (let row = last; row > 0; row -= COUNT) {
    label = from[row + label] ?? 0;
    labels.push(label);
  }
  return labels.reverse();
}
