/** The types of known-stories.mjs, for tests. */
import type { buildGraph } from "../src/build.ts";

/** What was found of one story's disagreements, and what else was taken for one. */
export interface StoryScore {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly unknown[];
  readonly reprints: number;
  readonly wrongReprints: readonly string[];
  readonly planted: { readonly disagreements: number; readonly reprints: number };
}

export function scoreStory(name: string, modules: { readonly buildGraph: typeof buildGraph }): Promise<StoryScore>;
