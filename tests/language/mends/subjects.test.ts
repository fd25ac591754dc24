/** Which subjects are found again. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withFarSubjects } from "../../../src/language/mends/subjects.ts";
import { tokensOf } from "../trees.ts";

describe("a verb without a subject", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "takes the one before it that what it says has",
      "aide/NN/nsubj/4 warned/VBD/root/-1 that/IN/mark/4 law/NN/nsubj/4 passed/VBD/ccomp/1",
      ["aide nsubj warned"],
    ],
    [
      "takes the one of what stands between commas",
      "Lind/NNP/nsubj/2 ,/,/punct/2 asked/VBD/ccomp/4 ,/,/punct/2 said/VBD/root/-1",
      ["Lind nsubj said", "asked acl Lind"],
    ],
    [
      "takes the name with its apposition right before it",
      "It/PRP/nsubj/1 left/VBD/root/-1 Lima/NNP/obl/1 ,/,/punct/4 Lind/NNP/appos/2 ,/,/punct/6 envoy/NN/appos/4 ,/,/punct/8 said/VBD/parataxis/1",
      ["Lind nsubj said"],
    ],
    [
      "takes no name without an apposition",
      "It/PRP/nsubj/1 left/VBD/root/-1 Lima/NNP/obl/1 ,/,/punct/4 Lind/NNP/appos/2 ,/,/punct/6 said/VBD/parataxis/1",
      [],
    ],
    ["that has one keeps it", "aide/NN/nsubj/3 he/PRP/nsubj/2 warned/VBD/root/-1 passed/VBD/ccomp/2", []],
    ["takes none from what is said before it", "Lind/NNP/nsubj/1 left/VBD/ccomp/3 ,/,/punct/1 said/VBD/root/-1", []],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withFarSubjects(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text ?? ""}`)).toEqual(expected);
  });
});
