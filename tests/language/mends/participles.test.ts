/** Which participles behind a comma hang from the verb. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withFreeParticiples, withOwnCharges } from "../../../src/language/mends/participles.ts";
import { tokensOf } from "../trees.ts";

const OBJECT = "Norvik/NNP/nsubj/1 sued/VBD/root/-1 two/CD/nummod/3 rivals/NNS/obj/1 ,/,/punct/5";

describe("a participle behind a comma", () => {
  it.each<[what: string, tree: string, head: number, deprel: string]>([
    ["tells of the clause", `${OBJECT} accusing/VBG/acl/3 them/PRP/obj/5`, 1, "advcl"],
    [
      "tells of the clause from inside of a circumstance",
      "It/PRP/nsubj/1 won/VBD/root/-1 in/IN/case/3 May/NNP/obl/1 ,/,/punct/5 beating/VBG/acl/3 Norvik/NNP/obj/5",
      1,
      "advcl",
    ],
    ["tells of the noun where it says what that has", `${OBJECT} including/VBG/acl/3 Delta/NNP/obj/5`, 3, "acl"],
    [
      "stays where the noun stands before its verb",
      "Norvik/NNP/nsubj/4 ,/,/punct/2 facing/VBG/acl/0 ruin/NN/obj/2 sued/VBD/root/-1",
      0,
      "acl",
    ],
    [
      "stays without a comma",
      "Norvik/NNP/nsubj/1 sued/VBD/root/-1 rivals/NNS/obj/1 selling/VBG/acl/2 wine/NN/obj/3",
      2,
      "acl",
    ],
  ])("%s", (_, tree, head, deprel) => {
    const tokens = withFreeParticiples(tokensOf(tree));
    const found = tokens.find(({ xpos }) => xpos === "VBG");
    expect([found?.head, found?.deprel]).toEqual([head, deprel]);
  });
});

describe("what somebody is accused of", () => {
  it.each<[what: string, mark: string, deprel: string]>([
    ["hangs from the accusing", "of", "advcl"],
    ["stays with who accuses where it tells of that", "while", "acl"],
  ])("%s", (_, mark, deprel) => {
    const tree = `Acme/NNP/nsubj:pass/1 accused/VBN/root/-1 by/IN/case/3 Delta/NNP/obl:agent/1 ${mark}/IN/mark/5 lying/VBG/acl/3`;
    expect(withOwnCharges(tokensOf(tree))[5]?.deprel).toBe(deprel);
  });
});
