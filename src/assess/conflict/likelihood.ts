/**
 * How likely two figures are of one thing: a logistic score of what they have in common. The weights were fitted to stories in which every
 * disagreement is known, those in `tests/assess/stories` and eight more (logistic regression, L2).
 */
import type { Feature } from "./features.ts";

/** From here on, figures that cannot both be right are taken for a disagreement: more are right than wrong. */
export const LEAST = 0.15;

/** What one more of a feature adds to the log odds. */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  sameFate: 0.97,
  lacksFate: -0.78,
  sameNoun: 1.96,
  otherNoun: -1.63,
  near: 1.63,
  looseNear: 1.12,
  terms: 1.23,
  around: 1.5,
  entities: 1.02,
  close: 4.52,
  looseClose: 0.49,
  alone: 2.06,
  first: 0.63,
  said: -1.25,
  lead: 0.49,
  otherOwner: -0.23,
  otherTime: -0.27,
  otherPrecision: -1.38,
  partOne: -0.63,
  bound: 0.73,
  own: 0.24,
  ownNext: 0.8,
  fate: -0.78,
  people: -0.56,
  age: 0.82,
  person: 1.36,
  share: -1.05,
  clock: 0.73,
  date: -1.51,
  duration: -0.34,
  count: 0.35,
};
const BASE = -6.93;
/** What it adds that both can be right. */
const AGREED = 1.5;

/** How likely figures with these features are of one thing, 0…1. */
export function likelihood(features: ReadonlyMap<Feature, number>, isAgreed: boolean): number {
  let odds = BASE + (isAgreed ? AGREED : 0);
  for (const [name, value] of features) odds += WEIGHTS[name] * value;
  return 1 / (1 + Math.exp(-odds));
}
