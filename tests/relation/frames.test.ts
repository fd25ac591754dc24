/** The tables of verbs, event nouns and bonds. */
import { describe, expect, it } from "vitest";
import { bondOf, framesOf, nounFrameOf } from "../../src/relation/frames.ts";

const relationsOf = (lemma: string, ...companions: readonly string[]) =>
  framesOf(lemma, companions).map(({ relation }) => relation);

describe("framesOf", () => {
  it.each([
    ["urge", [], ["urges"]],
    ["call", ["on"], ["urges"]],
    ["call", ["for"], ["demands"]],
    ["call", [], []],
    ["rule", ["out"], ["rejects"]],
    ["rule", [], []],
    ["hold", ["talks"], ["meets"]],
    ["hold", ["breath"], []],
    ["impose", ["sanctions"], ["sanctions"]],
    ["impose", ["order"], []],
    ["imitate", [], []],
    ["constructor", [], []],
  ] as const)("%s with %j", (lemma, companions, relations) => {
    expect(relationsOf(lemma, ...companions)).toEqual(relations);
  });

  it("puts the reading with a companion before the bare one", () => {
    expect(relationsOf("attack", "for")[0]).toBe("criticises");
    expect(relationsOf("attack")[0]).toBe("attacks");
  });
});

describe("nounFrameOf", () => {
  it.each([
    ["talks", "meets"],
    ["visit", "visits"],
    ["sanctions", "sanctions"],
    ["deployment", "deploys"],
  ])("%s is %s", (noun, relation) => {
    expect(nounFrameOf(noun)?.relation).toBe(relation);
  });

  it("knows no other nouns", () => {
    expect(nounFrameOf("weather")).toBeUndefined();
    expect(nounFrameOf("toString")).toBeUndefined();
  });
});

describe("bondOf", () => {
  it.each([
    ["ally", "ally_of"],
    ["adviser", "advises"],
    ["successor", "succeeds"],
    ["minister", undefined],
  ])("%s is %s", (noun, relation) => {
    expect(bondOf(noun)?.relation).toBe(relation);
  });
});
