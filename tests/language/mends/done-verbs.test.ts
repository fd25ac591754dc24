/** Which nouns with a subject become verbs. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withDoneVerbs } from "../../../src/language/mends/done-verbs.ts";
import { tokensOf } from "../trees.ts";

describe("a noun with a subject", () => {
  it.each<[what: string, tree: string, expected: string | undefined]>([
    ["and a clause is a verb", "Acme/NNP/nsubj/1 regrets/NNS/root/-1 that/IN/mark/3 left/VBD/ccomp/1", "regret VBZ"],
    ["and an object is a past where it has its form", "Acme/NNP/nsubj/1 tore/NN/root/-1 it/PRP/obj/1", "tear VBD"],
    ["and an object is a present otherwise", "They/PRP/nsubj/1 honour/NN/root/-1 it/PRP/obj/1", "honour VBP"],
    ["and a modal is an infinitive", "They/PRP/nsubj/2 would/MD/aux/2 expel/NN/ccomp/-1", "expel VB"],
    ["and an is stays a noun", "They/PRP/nsubj/2 are/VBP/cop/2 envoys/NNS/root/-1 it/PRP/obj/2", undefined],
    ["and an article stays a noun", "Acme/NNP/nsubj/2 the/DT/det/2 regrets/NNS/root/-1 it/PRP/obj/2", undefined],
    ["and nothing done stays a noun", "two/CD/nsubj/1 infants/NNS/parataxis/-1", undefined],
    ["that is no clause stays a noun", "Acme/NNP/nsubj/1 regrets/NNS/obl/-1 it/PRP/obj/1", undefined],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const changed = withDoneVerbs(before).find((token, at) => token !== before[at]);
    expect(changed === undefined ? undefined : `${changed.lemma} ${changed.xpos}`).toBe(expected);
  });
});
