/** The types of resolve-mentions.mjs, for tests. */
import type { joinAcrossDocuments } from "../src/resolve/corpus/index.ts";
import type { resolveNames } from "../src/resolve/document.ts";
import type { NO_FACTS } from "../src/resolve/facts.ts";

/** The modules that are measured. */
export interface Resolver {
  readonly resolveNames: typeof resolveNames;
  readonly joinAcrossDocuments: typeof joinAcrossDocuments;
  readonly NO_FACTS: typeof NO_FACTS;
}

/** How well, and at which cost in CPU seconds. */
export interface Measured {
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly largest: number;
  readonly cut: number;
  readonly pairs: number;
  readonly seconds: number;
}

export function resolveMentions(size: number, resolver: Resolver): Measured;
