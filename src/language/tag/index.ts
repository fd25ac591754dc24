/** Tags words: Penn tags and universal parts of speech. First guesses from compromise and word lists, then rules in context. */
import type { Upos } from "../../model.ts";
import { guessTags, type Word } from "../compromise.ts";
import { type Draft, draftOf, wordAt } from "./draft.ts";
import { initialTags, isTitleCase } from "./initial.ts";
import { RULES } from "./rules.ts";
import { uposOf } from "./upos.ts";
import { closedTag, isCommonWord } from "./vocabulary.ts";

/** A word's tags. */
export interface Tag {
  readonly upos: Upos;
  /** Penn tag. */
  readonly xpos: string;
}

const HAS_WORD = /[\p{L}\p{N}]/u;
const CLITIC = /^(?:['’](?:s|ll|re|ve|d|m)?|n['’]t)$/i;

/** Places of the words that compromise is asked about: not punctuation, not clitics. */
function asked(words: readonly string[]): readonly number[] {
  return [...words.keys()].filter((at) => HAS_WORD.test(words[at] ?? "") && !CLITIC.test(words[at] ?? ""));
}

/** A word as compromise should see it: without the capital that its place gave it. */
function plainForm(draft: Draft, at: number, titleCase: boolean): string {
  const word = draft.words[at] ?? "";
  const lower = wordAt(draft, at);
  return (at === 0 || titleCase) && word !== "I" && (closedTag(lower) !== undefined || isCommonWord(lower))
    ? lower
    : word;
}

function toGuess(draft: Draft, places: readonly number[]): readonly Word[] {
  const titleCase = isTitleCase(draft.words);
  return places.map((at) => {
    const after = draft.words[at + 1] ?? "";
    return { text: plainForm(draft, at, titleCase), after: /^[,;:.?!)-]$/.test(after) ? after : "" };
  });
}

/** Compromise's guesses spread over all words; empty where it was not asked. */
function spread(
  draft: Draft,
  places: readonly number[],
  guesses: readonly ReadonlySet<string>[],
): ReadonlySet<string>[] {
  const all: ReadonlySet<string>[] = draft.words.map(() => new Set());
  places.forEach((at, number) => {
    all[at] = guesses[number] ?? new Set();
  });
  return all;
}

function finish(draft: Draft): readonly Tag[] {
  for (const { apply } of RULES) for (const at of draft.words.keys()) apply(draft, at);
  return draft.words.map((_, at) => ({ xpos: draft.xpos[at] ?? "", upos: uposOf(draft, at) }));
}

/** The tags of every word of every sentence. Sentences are tagged one by one; compromise is asked once for all. */
export function tagSentences(sentences: readonly (readonly string[])[]): readonly (readonly Tag[])[] {
  const drafts = sentences.map(draftOf);
  const places = sentences.map(asked);
  const guesses = guessTags(drafts.map((draft, number) => toGuess(draft, places[number] ?? [])));
  return drafts.map((draft, number) => {
    initialTags(draft, spread(draft, places[number] ?? [], guesses[number] ?? []));
    return finish(draft);
  });
}
