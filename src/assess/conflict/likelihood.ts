/**
 * How likely two figures are of one thing: a logistic score of what they have in common, its weights fitted to stories in which every
 * disagreement is known (`training/README.md`).
 */
import type { Feature } from "./features.ts";
import { BASE, WEIGHTS } from "./weights.ts";

/** From here on, figures that cannot both be right are taken for a disagreement: on stories that were not fitted, more are right than wrong. */
export const LEAST = 0.15;

/** What it adds that both can be right. */
export const AGREED = 1.5;

/** How likely figures with these features are of one thing, 0…1. */
export function likelihood(features: ReadonlyMap<Feature, number>, isAgreed: boolean): number {
  let odds = BASE + (isAgreed ? AGREED : 0);
  for (const [name, value] of features) odds += WEIGHTS[name] * value;
  return 1 / (1 + Math.exp(-odds));
}
