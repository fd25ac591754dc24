/** Which "it" is somebody. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withWillingIt } from "../../../src/language/mends/expletives.ts";
import { tokensOf } from "../trees.ts";

describe("an expletive", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "of a verb of wanting is its subject",
      "Norway/NNP/nsubj/1 insisted/VBD/root/-1 it/PRP/expl/3 wants/VBZ/ccomp/1 Chile/NNP/obj/3 to/TO/mark/6 leave/VB/csubj/3",
      ["it nsubj", "leave xcomp"],
    ],
    ["of another verb stays", "it/PRP/expl/1 seems/VBZ/root/-1 that/IN/mark/4 Chile/NNP/nsubj/4 left/VBD/ccomp/1", []],
    [
      "of a passive stays",
      "it/PRP/expl/2 was/VBD/aux:pass/2 agreed/VBN/root/-1 that/IN/mark/5 Chile/NNP/nsubj/5 left/VBD/ccomp/2",
      [],
    ],
    ["of a verb with a subject stays", "Chile/NNP/nsubj/2 it/PRP/expl/2 wants/VBZ/root/-1", []],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const after = withWillingIt(before);
    expect(after.flatMap((token, at) => (token === before[at] ? [] : [`${token.text} ${token.deprel}`]))).toEqual(
      expected,
    );
  });
});
