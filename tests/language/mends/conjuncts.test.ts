/** Which names behind a list belong to its last member. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withClosedLists, withOwnedMembers, withTensedMembers } from "../../../src/language/mends/conjuncts.ts";
import { tokensOf } from "../trees.ts";

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

describe("a member with a mark of possession", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "owns the member right behind it, which takes its and",
      "Berg/NNP/nsubj/6 and/CC/cc/2 Chile/NNP/conj/0 's/POS/case/2 Jon/NNP/compound/5 Lind/NNP/conj/0 met/VBD/root/-1",
      ["and cc Lind", "Chile nmod:poss Lind", "Lind conj Berg"],
    ],
    [
      "owns the member that hangs on it",
      "Berg/NNP/nsubj/6 and/CC/cc/2 Chile/NNP/conj/0 's/POS/case/2 Jon/NNP/compound/5 Lind/NNP/conj/2 met/VBD/root/-1",
      ["and cc Lind", "Chile nmod:poss Lind", "Lind conj Berg"],
    ],
    [
      "owns none behind a comma",
      "Berg/NNP/nsubj/6 and/CC/cc/2 Chile/NNP/conj/0 's/POS/case/2 ,/,/punct/0 Lind/NNP/conj/0 met/VBD/root/-1",
      [],
    ],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const after = withOwnedMembers(before);
    const changed = after.filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text}`)).toEqual(expected);
  });
});

describe("a verb with a tense behind an infinitive", () => {
  const SAID = "Lind/NNP/nsubj/1 said/VBD/root/-1 Acme/NNP/nsubj/4 would/MD/aux/4 pay/VB/ccomp/1 and/CC/cc/6";
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    ["goes on from the verb over it", `${SAID} thanked/VBD/conj/4 Berg/NNP/obj/6`, ["thanked conj said"]],
    ["stays where it may be one too", `${SAID} put/VBD/conj/4 Berg/NNP/obj/6`, []],
    ["stays with a subject of its own", `${SAID} left/VBD/conj/4 Berg/NNP/nsubj/6`, []],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree).map((token) => (token.text === "thanked" ? { ...token, lemma: "thank" } : token));
    const changed = withTensedMembers(before).filter((token, at) => token !== before[at]);
    expect(changed.map(({ text, deprel, head }) => `${text} ${deprel} ${before[head]?.text}`)).toEqual(expected);
  });
});
