/** A sentence while it is being tagged, and the small questions that the rules ask about it. */
import { possibleTags } from "./vocabulary.ts";

/** Forms, what is known of each word, and the Penn tags given so far. Only `xpos` changes. */
export interface Draft {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** Every tag that the word at this place can have. */
  readonly possible: readonly ReadonlySet<string>[];
  readonly xpos: string[];
}

/** Starts a draft for one sentence's words; all tags are empty. */
export function draftOf(words: readonly string[]): Draft {
  const lower = words.map((word) => word.toLowerCase().replaceAll("’", "'"));
  return { words, lower, possible: lower.map(possibleTags), xpos: words.map(() => "") };
}

/** The Penn tag at `at`, "" outside the sentence. */
export function tagAt(draft: Draft, at: number): string {
  return draft.xpos[at] ?? "";
}

/** The lower-case word at `at`, "" outside the sentence. */
export function wordAt(draft: Draft, at: number): string {
  return draft.lower[at] ?? "";
}

/** Whether the word at `at` can have one of the tags. */
export function can(draft: Draft, at: number, ...tags: readonly string[]): boolean {
  return tags.some((tag) => draft.possible[at]?.has(tag) ?? false);
}

export const isNoun = (tag: string): boolean => tag.startsWith("NN");
export const isVerb = (tag: string): boolean => tag.startsWith("VB");
/** A tag that only a finite verb has. */
export const isFiniteTag = (tag: string): boolean => tag === "VBZ" || tag === "VBP" || tag === "VBD" || tag === "MD";
export const isAdjective = (tag: string): boolean => tag.startsWith("JJ");
/** A tag that may stand inside a noun phrase before its head. */
export const isPremodifier = (tag: string): boolean =>
  isNoun(tag) || isAdjective(tag) || tag === "CD" || tag === "$" || tag === "POS" || tag === "HYPH";

/** The place of the nearest word before (`step` -1) or after (1) `at` that is no adverb; may lie outside. */
export function pastAdverbs(draft: Draft, at: number, step: 1 | -1): number {
  let place = at + step;
  while (tagAt(draft, place) === "RB") place += step;
  return place;
}

const BE = new Set("be is are was were been being am 's 're 'm".split(" "));
const HAVE = new Set("have has had having 've 's 'd".split(" "));
const DO = new Set(["do", "does", "did"]);
/** Whether a lower-case word is a form of "be". */
export const isBe = (word: string): boolean => BE.has(word);
/** Whether a lower-case word is a form of "have". */
export const isHave = (word: string): boolean => HAVE.has(word);
/** Whether a lower-case word is a finite form of "do". */
export const isDo = (word: string): boolean => DO.has(word);
