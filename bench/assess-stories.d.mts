import type { assess } from "../src/assess/index.ts";
import type { readArticle, withoutTokens } from "../src/reading.ts";
import type { resolve } from "../src/resolve/index.ts";
import type { officeKey } from "../src/resolve/names.ts";

/** How well something planted was found. */
export interface Scores {
  readonly planted: number;
  readonly found: number;
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly unknown[];
  readonly wrong: readonly unknown[];
}

export function assessStories(
  size: number,
  modules: {
    readonly readArticle: typeof readArticle;
    readonly withoutTokens: typeof withoutTokens;
    readonly resolve: typeof resolve;
    readonly assess: typeof assess;
    readonly officeKey: typeof officeKey;
  },
): { readonly articles: number; readonly conflicts: Scores; readonly tenures: Scores; readonly seconds: number };
