/**
 * How likely a sentence says what another denies: a logistic score, fitted by `training/denials.mjs` to the stories in
 * `tests/assess/stories` and to fifteen on real events that are no part of the project.
 */
import type { Feature } from "./features.ts";

/** From here on, a denial and its answer are taken for a disagreement: of those that were not seen in the fit, half are. */
export const LEAST = 0.25;

const BASE = -8.56;
/** What one more of a feature adds to the log odds. */
const WEIGHTS: Readonly<Partial<Record<Feature, number>>> = {
  after: 0.39,
  around: 0.51,
  before: 0.16,
  "both knowing": 1.67,
  "both told": 1.15,
  clause: 0.06,
  cover: 0.78,
  emphatic: 0.25,
  entities: 0.52,
  insisted: 0.16,
  "is alone": 0.64,
  "is denial": 0.26,
  "is failure": -0.41,
  "is false": -0.56,
  "is never": -0.37,
  "is no": 0.8,
  "is not": 0.46,
  "is rejection": -0.57,
  "is without": -0.24,
  knowing: 0.05,
  margin: 0.31,
  mass: 0.58,
  object: -0.38,
  "other accusing": -0.44,
  "other negative": 0.11,
  "other open": -1.1,
  perfect: -0.07,
  predicate: 1.03,
  present: -0.62,
  rank: 1.28,
  sameSubject: -0.31,
  sharesEntity: 0.84,
  short: -0.39,
  since: -0.75,
  sourced: 0.83,
  stems: 1.04,
  subject: 1.29,
  subordinate: -0.99,
  told: 0.68,
  unsaid: -1.13,
  unsettled: -0.68,
};

/** How likely a pair with these features is a denial and what it denies, 0…1. */
export function likelihood(features: ReadonlyMap<Feature, number>): number {
  let odds = BASE;
  for (const [name, value] of features) odds += (WEIGHTS[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}
