/**
 * How likely two figures are of one thing: a logistic score of what they have in common, its weights fitted to stories in which every
 * disagreement is known (`training/README.md`).
 */
import { logistic } from "../../common/logistic.ts";
import type { Feature } from "./features.ts";
import { BASE, WEIGHTS } from "./weights.ts";

/** From here on, figures that cannot both be right are taken for a disagreement: on stories that were not fitted, two in three are right. */
export const LEAST = 0.2;

/** What it adds that both can be right. */
export const AGREED = 1.5;

/** How likely figures with these features are of one thing, 0…1. */
export function likelihood(features: ReadonlyMap<Feature, number>, isAgreed: boolean): number {
  return logistic(BASE + (isAgreed ? AGREED : 0), features, WEIGHTS);
}
