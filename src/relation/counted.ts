/**
 * Nouns that only say how much of something there is: "thousands of students", "part of the aid", "a series of bombs".
 */
import { lemmaAt, type Passage } from "./passage.ts";

const COUNTS = new Set(
  "score dozen hundred thousand million billion ten number majority minority part half third quarter rest group band handful couple pair patch crowd series wave set round package batch ton tonne kg kilogram pound litre barrel dollar euro worth amount all most many some several".split(
    " ",
  ),
);

/** What a number, a measure or a part is of; undefined for any other noun. */
export function countedUnder(passage: Passage, token: number): number | undefined {
  if (passage.tokens[token]?.upos !== "NUM" && !COUNTS.has(lemmaAt(passage, token))) return undefined;
  return passage.tree
    .all(token, "nmod")
    .find((head) => head > token && lemmaAt(passage, passage.tree.first(head, "case") ?? -1) === "of");
}
