/** Corrections of tags in context, in the order in which they are applied; each sweeps the sentence from left to right. */
import type { Draft } from "./draft.ts";
import { FUNCTION_WORD_RULES } from "./rules-function.ts";
import { NOMINAL_RULES } from "./rules-nominal.ts";
import { VERB_RULES } from "./rules-verb.ts";

/** One correction: looks at the word at `at` and may change its Penn tag. */
export interface TagRule {
  /** What the rule settles, for people who debug. */
  readonly name: string;
  readonly apply: (draft: Draft, at: number) => void;
}

/** All rules in order. */
export const RULES: readonly TagRule[] = [...NOMINAL_RULES, ...VERB_RULES, ...FUNCTION_WORD_RULES];
