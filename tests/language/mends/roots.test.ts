/** Which names are no sentence but a subject. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withVerbRoots } from "../../../src/language/mends/roots.ts";
import { tokensOf } from "../trees.ts";

const NAME = "Lind/NNP/root/-1 ,/,/punct/2 envoy/NN/appos/0 ,/,/punct/4";

describe("a name that is the root", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "is the subject of what is remarked on it, which takes what stands behind",
      `${NAME} left/VBD/parataxis/0 Lima/NNP/obl/0 ././punct/0`,
      ["Lind nsubj left", "left root", "Lima obl left", ". punct left"],
    ],
    [
      "is the subject of what is remarked on its apposition",
      `${NAME} left/VBN/acl/2 ././punct/0`,
      ["Lind nsubj left", "left root", ". punct left"],
    ],
    ["stays where somebody else does it", `${NAME} Berg/NNP/nsubj/5 left/VBD/parataxis/0 ././punct/0`, []],
    ["stays where no comma ends what is told of it", "Lind/NNP/root/-1 left/VBN/acl/0 ././punct/0", []],
    ["stays in a line without a full stop", `${NAME} left/VBD/parataxis/0`, []],
    [
      "stays where an is makes it a predicate",
      `is/VBZ/cop/1 Lind/NNP/root/-1 ,/,/punct/3 left/VBD/parataxis/1 ././punct/1`,
      [],
    ],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withVerbRoots(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text ?? ""}`.trimEnd())).toEqual(
      expected,
    );
  });
});
