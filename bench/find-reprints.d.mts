/** The types of find-reprints.mjs, for tests. */
import type { sourcesOf } from "../src/assess/sources/index.ts";

/** How well pairs of articles were found. */
export interface Scored {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
}

/** How well, and at which cost in CPU seconds. */
export interface Measured {
  readonly articles: number;
  readonly reprints: Scored;
  readonly passages: Scored;
  readonly seconds: number;
}

export function findReprints(size: number, sources: { readonly sourcesOf: typeof sourcesOf }): Measured;
