/**
 * Third-person pronouns. "He" and "she" are persons. "They" is persons where it speaks, else organisations; "it" is an organisation:
 * best guesses, since the antecedent decides (a country is "it" too), and coreference is free to find another kind.
 */

import type { Kind } from "../../schema.ts";
import type { Candidate, Finder } from "../finder.ts";
import { type Passage, tokensThat, type View } from "../view.ts";
import { folded, isSpeechWord, wordTest, written } from "../word.ts";

const isPerson = folded(/^(?:he|him|his|himself|she|her|hers|herself)$/);
const isGroup = folded(/^(?:they|them|their|theirs|themselves|it|its|itself)$/);
const isPronoun = wordTest((word) => isPerson(word) || isGroup(word));
const hasTwoCapitals = written(/^\p{Lu}{2}/u);

function kindOf(passage: Passage, at: number): Kind {
  if (isPerson(passage.words[at])) return "person";
  const speaks = isSpeechWord(passage.words[at + 1]) || isSpeechWord(passage.words[at + 2]);
  return passage.folded[at] === "they" && speaks ? "person" : "organization";
}

function find(view: View): readonly Candidate[] {
  return view.passages.flatMap((passage) =>
    tokensThat(passage, isPronoun)
      .filter((at) => passage.loud || !hasTwoCapitals(passage.words[at]))
      .map((at) => ({
        sentence: passage.sentence.index,
        start: at,
        end: at + 1,
        kind: kindOf(passage, at),
        form: "pronoun",
        trust: 1,
      })),
  );
}

export const pronouns: Finder = { name: "pronouns", find };
