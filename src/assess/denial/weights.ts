/**
 * How likely a sentence says what another denies: a logistic score, fitted by `training/denials.mjs` to the stories in
 * `tests/assess/stories` and to twenty-seven on real events that are no part of the project.
 */
import { logistic } from "../../common/logistic.ts";
import type { Feature } from "./features.ts";

const BASE = -8.27;
/** What one more of a feature adds to the log odds. */
const WEIGHTS: Readonly<Partial<Record<Feature, number>>> = {
  after: 0.63,
  around: 0.62,
  before: 0.5,
  "both knowing": 1.47,
  "both told": 0.78,
  clause: -0.05,
  cover: 1.11,
  emphatic: 0.53,
  entities: 0.26,
  insisted: -0.13,
  "is alone": 0.75,
  "is denial": 0.24,
  "is failure": -0.07,
  "is false": -0.34,
  "is never": -0.46,
  "is no": 0.56,
  "is not": 0.22,
  "is rejection": -0.61,
  "is without": -0.29,
  knowing: 0.19,
  margin: 0.14,
  mass: 0.63,
  object: -0.26,
  "other accusing": -0.63,
  "other negative": -0.07,
  "other open": -1.32,
  perfect: -0.63,
  predicate: 0.69,
  present: -0.55,
  rank: 1.31,
  sameSubject: -0.2,
  sharesEntity: 0.69,
  short: -0.11,
  since: -0.7,
  sourced: 0.67,
  stems: 1.36,
  subject: 0.79,
  subordinate: -0.41,
  told: 0.6,
  unsaid: -1.07,
  unsettled: -0.75,
};

/** How likely a pair with these features is a denial and what it denies, 0…1. */
export function likelihood(features: ReadonlyMap<Feature, number>): number {
  return logistic(BASE, features, WEIGHTS);
}
