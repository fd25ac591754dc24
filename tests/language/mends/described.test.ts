/** Which nouns describe the name behind them. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withDescribedNames, withTitledNames } from "../../../src/language/mends/described.ts";
import { tokensOf } from "../trees.ts";

describe("a noun right before a name", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "that is a subject beside it describes it",
      "Chilean/JJ/amod/1 newspaper/NN/nsubj/4 La/NNP/compound/3 Nave/NNP/nsubj/4 reported/VBD/root/-1",
      ["newspaper nmod:desc Nave"],
    ],
    [
      "that is an object beside it describes it",
      "It/PRP/nsubj/1 hired/VBD/root/-1 pilot/NN/obj/1 Berg/NNP/obj/1",
      ["pilot nmod:desc Berg"],
    ],
    ["with an article is another", "The/DT/det/1 paper/NN/nsubj/3 Berg/NNP/nsubj/3 reads/VBZ/root/-1", []],
    [
      "that is another part of the clause is another",
      "It/PRP/nsubj/1 named/VBD/root/-1 ship/NN/iobj/1 Berg/NNP/obj/1",
      [],
    ],
    ["with a comma between is another", "paper/NN/nsubj/3 ,/,/punct/2 Berg/NNP/nsubj/3 reads/VBZ/root/-1", []],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withDescribedNames(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text}`)).toEqual(expected);
  });
});

describe("a name behind a noun with an owner", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "is its apposition",
      "Chile/NNP/nmod:poss/2 's/POS/case/0 envoy/NN/nsubj/5 Jon/NNP/nsubj/5 Lind/NNP/flat/3 left/VBD/root/-1",
      ["Jon appos envoy"],
    ],
    [
      "is a subject of its own where a word stands between",
      "The/DT/det/1 law/NN/nsubj/4 today/NN/obl/4 Lind/NNP/nsubj/4 left/VBD/root/-1",
      [],
    ],
    ["stays an object", "Lind/NNP/nsubj/1 gave/VBD/root/-1 her/PRP/nmod:poss/3 son/NN/obj/1 Jon/NNP/obj/1", []],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withTitledNames(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text}`)).toEqual(expected);
  });
});
