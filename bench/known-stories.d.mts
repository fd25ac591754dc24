/** The types of known-stories.mjs, for tests. */
import type { assess } from "../src/assess/index.ts";
import type { readArticle, withoutTokens } from "../src/reading.ts";
import type { resolve } from "../src/resolve/index.ts";

/** What was found of one story's disagreements, and what else was taken for one. */
export interface StoryScore {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly unknown[];
  readonly reprints: number;
  readonly wrongReprints: readonly string[];
  readonly planted: { readonly disagreements: number; readonly reprints: number };
}

export function scoreStory(
  name: string,
  modules: {
    readonly readArticle: typeof readArticle;
    readonly withoutTokens: typeof withoutTokens;
    readonly resolve: typeof resolve;
    readonly assess: typeof assess;
  },
): StoryScore;
