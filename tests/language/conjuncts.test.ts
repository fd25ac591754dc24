/** Which names behind a list belong to its last member. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withClosedLists } from "../../src/language/conjuncts.ts";
import { tokensOf } from "./trees.ts";

const FIRST = "Berg/NNP/nsubj/6 and/CC/cc/3 her/PRP/nmod:poss/3 aide/NN/conj/0";

describe("a name behind a list", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    ["is its last member's", `${FIRST} ,/,/punct/5 Lind/NNP/conj/0 met/VBD/root/-1`, ["Lind appos aide"]],
    ["is a member after another and", `${FIRST} and/CC/cc/5 Lind/NNP/conj/0 met/VBD/root/-1`, []],
    [
      "is a member where no and was before",
      "Berg/NNP/nsubj/4 ,/,/punct/2 aides/NNS/conj/0 Lind/NNP/conj/0 met/VBD/root/-1",
      [],
    ],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withClosedLists(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text}`)).toEqual(expected);
  });
});
