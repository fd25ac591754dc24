/**
 * How much more alike two figures are than two figures of their documents usually are. Two articles on one story share many words
 * whatever they speak of: only what stands out tells that two sentences are of one thing.
 */
import type { Feature } from "./features.ts";

/** The features that are weighed against those of the other pairs. */
const WEIGHED = ["wording", "around"] as const satisfies readonly Feature[];

/** So many standard deviations below and above the mean count, at most. */
const LEAST = -2;
const MOST = 4;

/** The features of all pairs of two documents, with how far above the usual some of them stand: in standard deviations, halved. */
export function relative(pairs: readonly ReadonlyMap<Feature, number>[]): readonly ReadonlyMap<Feature, number>[] {
  const standings = WEIGHED.map((name) => [name, standardised(pairs.map((pair) => pair.get(name) ?? 0))] as const);
  return pairs.map((pair, i) => new Map([...pair, ...standings.map(([name, all]) => [name, all[i] ?? 0] as const)]));
}

function standardised(values: readonly number[]): readonly number[] {
  const mean = meanOf(values);
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) || 1;
  return values.map((value) => Math.min(MOST, Math.max(LEAST, (value - mean) / deviation)) / 2);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
