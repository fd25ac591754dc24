/** The weights of features of two figures, by `training/disagreements.mjs`. */
import type { Feature } from "./features.ts";

/** The log odds of a pair without features. */
export const BASE = -7.28;

/** What one more of a feature adds to them. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  age: 0.59,
  alone: 2.19,
  around: 0.41,
  bound: 0.5,
  clock: 0.24,
  close: 4.14,
  count: -0.8,
  date: -1.54,
  duration: 0.14,
  entities: 0.59,
  exact: -0.15,
  fate: -0.98,
  first: 0.32,
  lacksFate: -1.21,
  lead: 0.11,
  meaning: 1.31,
  near: 1.41,
  none: 1.29,
  otherNoun: -2.54,
  otherOwner: -0.48,
  otherPrecision: -1.68,
  otherTime: -0.35,
  own: 0.4,
  ownNext: 0.43,
  partOne: -0.84,
  people: -0.76,
  person: 0.99,
  place: 1.24,
  said: -0.79,
  sameFate: 0.45,
  sameNoun: 0.74,
  share: -0.29,
  terms: 0.96,
  wording: 1.22,
};
