/** Which verbs, and names before them, are a clause under a verb of saying. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withSaidClauses } from "../../../src/language/mends/said-clauses.ts";
import { tokensOf } from "../trees.ts";

describe("a clause without that", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "is what is said where its subject stands right behind",
      "Berg/NNP/nsubj/1 say/VBD/root/-1 Norway/NNP/nsubj/5 and/CC/cc/4 Chile/NNP/conj/2 attacked/VBD/conj/1",
      ["Norway nsubj attacked", "attacked ccomp say"],
    ],
    [
      "has the list before it for its subject",
      "Berg/NNP/nsubj/1 say/VBD/root/-1 Norway/NNP/iobj/1 and/CC/cc/4 Chile/NNP/conj/2 attacked/VBD/conj/2",
      ["Norway nsubj attacked", "attacked ccomp say"],
    ],
    [
      "has the name right before it for its subject",
      "Berg/NNP/nsubj/1 say/VBD/root/-1 Norway/NNP/obj/1 attacked/VBD/ccomp/1",
      ["Norway nsubj attacked", "attacked ccomp say"],
    ],
    [
      "is no clause with an and of its own",
      "Berg/NNP/nsubj/1 say/VBD/root/-1 Norway/NNP/obj/1 and/CC/cc/4 attacked/VBD/conj/1",
      [],
    ],
    [
      "is none under a verb that has no such clauses",
      "Berg/NNP/nsubj/1 visit/VBD/root/-1 Norway/NNP/obj/1 attacked/VBD/ccomp/1",
      [],
    ],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withSaidClauses(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text}`)).toEqual(expected);
  });
});
