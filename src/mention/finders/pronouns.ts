/**
 * Third-person pronouns. "He" and "she" are persons. "They" is persons where it speaks, else organisations; "it" is an organisation:
 * best guesses, since the antecedent decides (a country is "it" too), and coreference is free to find another kind.
 */

import type { Kind } from "../../schema.ts";
import type { Candidate, Finder } from "../finder.ts";
import { isWord } from "../gazetteer/words.ts";
import type { Passage, View } from "../view.ts";

const PERSON = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const GROUP = /^(?:they|them|their|theirs|themselves|it|its|itself)$/;

function kindOf(passage: Passage, at: number): Kind | undefined {
  const word = passage.folded[at] ?? "";
  if (PERSON.test(word)) return "person";
  if (!GROUP.test(word)) return undefined;
  const speaks = [1, 2].some((step) => isWord("speech", passage.folded[at + step] ?? ""));
  return word === "they" && speaks ? "person" : "organization";
}

function find(view: View): readonly Candidate[] {
  return view.passages.flatMap((passage) =>
    passage.tokens.flatMap((token, at): readonly Candidate[] => {
      const kind = kindOf(passage, at);
      if (kind === undefined || (/^\p{Lu}{2}/u.test(token.text) && !passage.loud)) return [];
      return [{ sentence: passage.sentence.index, start: at, end: at + 1, kind, form: "pronoun", trust: 1 }];
    }),
  );
}

export const pronouns: Finder = { name: "pronouns", find };
