/** Whose verbs and auxiliaries are whose, where a speaker stands in the middle of what is said. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withAsides } from "../../../src/language/mends/asides.ts";
import { tokensOf } from "../trees.ts";

describe("a speaker in the middle", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "does the saying, and the one before the rest",
      "Norway/NNP/nsubj/2 ,/,/punct/0 said/VBD/root/-1 Berg/NNP/nsubj/5 ,/,/punct/5 attacked/VBD/ccomp/2",
      ["Norway nsubj attacked", "Berg nsubj said"],
    ],
    [
      "stays where no commas part it from the rest",
      "Norway/NNP/nsubj/1 said/VBD/root/-1 Berg/NNP/nsubj/3 attacked/VBD/ccomp/1",
      [],
    ],
    [
      "takes no auxiliary before the comma",
      "Norway/NNP/nsubj/1 will/MD/aux/4 ,/,/punct/1 Berg/NNP/nsubj/4 said/VBD/root/-1 ,/,/punct/6 attack/VB/ccomp/4",
      ["Norway nsubj attack", "will aux attack"],
    ],
    [
      "is no subject before a colon",
      "Berg/NNP/nsubj/3 :/:/punct/3 Norway/NNP/nsubj/3 attacked/VBD/root/-1",
      ["Berg parataxis attacked"],
    ],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withAsides(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text}`)).toEqual(expected);
  });
});
