/** The weights of features of two figures, by `training/disagreements.mjs`. */
import type { Feature } from "./features.ts";

/** The log odds of a pair without features. */
export const BASE = -6.32;

/** What one more of a feature adds to them. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  age: 0.54,
  alone: 2.26,
  around: 0.38,
  bound: 0.45,
  clock: 0.19,
  close: 4.02,
  count: -0.11,
  date: -1.65,
  duration: 0.17,
  entities: 0.73,
  fate: -0.87,
  first: 0.37,
  lacksFate: -0.85,
  lead: 0.3,
  near: 1.36,
  none: 1.34,
  otherNoun: -2.81,
  otherOwner: -0.42,
  otherPrecision: -1.66,
  otherTime: -0.17,
  own: 0.27,
  ownNext: 0.78,
  partOne: -0.91,
  people: -0.49,
  person: 0.82,
  said: -0.94,
  sameFate: 0.79,
  sameNoun: 1.34,
  share: -0.37,
  terms: 0.99,
  wording: 1.12,
};
