/** Statements of two articles that cannot both be so, and those that can. */
import { describe, expect, it } from "vitest";
import { graphOfTexts, readingOfText, type Text } from "./texts.ts";

const HEAD = "Ada Lindholm of the Harbour Union spoke in Varberg Bay, Norway, after the fire at the paper mill.";
const TAIL = "The mayor of Varberg Bay, Laura Holm, thanked the Harbour Union and the crews at the paper mill.";

const article = (path: string, middle: string, published = "2013-05-07"): Text => ({
  path,
  text: `${HEAD}\n\n${middle}\n\n${TAIL}`,
  published,
});

const conflictsOf = (one: string, other: string, later?: string) =>
  graphOfTexts(article("a.txt", one), article("b.txt", other, later)).conflicts.map(
    ({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(" / ")}`,
  );

describe("statements that cannot both be so", () => {
  it.each([
    ["dead or alive", "Oscar Berg was killed.", "Oscar Berg survived.", "description: dead / alive"],
    ["how somebody went", "Oscar Berg resigned.", "Oscar Berg was dismissed.", "description: resigned / dismissed"],
    [
      "a resignation in other words",
      "Oscar Berg handed in his resignation.",
      "The mayor dismissed Oscar Berg.",
      "description: resigned / dismissed",
    ],
    ["who goes or stays", "Oscar Berg will stay.", "Oscar Berg will leave.", "description: stays / leaves"],
    ["a plea", "Oscar Berg pleaded guilty.", "Oscar Berg pleaded not guilty.", "description: guilty / not guilty"],
    [
      "for or against",
      "Oscar Berg accepted the offer.",
      "Oscar Berg rejected the offer.",
      "description: for it / against it",
    ],
    [
      "what was not done",
      "Oscar Berg met Ada Lindholm.",
      "Oscar Berg did not meet Ada Lindholm.",
      "denial: asserted / not so",
    ],
    ["what nouns do", "The town hospital collapsed.", "The hospital did not collapse.", "denial: asserted / denied"],
    [
      "who did it",
      "The mill was founded by Oscar Berg.",
      "The mill was founded by Henry Vale.",
      "participants: Oscar Berg / Henry Vale",
    ],
    ["where", "Oscar Berg was born in Oslo.", "Oscar Berg was born in Bergen.", "place: Oslo / Bergen"],
  ])("%s", (_, one, other, expected) => {
    expect(conflictsOf(one, other)).toContain(expected);
  });

  it.each([
    ["of two people", "Oscar Berg was killed.", "Henry Vale survived."],
    ["of two matters", "Oscar Berg accepted the offer.", "Oscar Berg rejected the charge."],
    ["what is only wished", "Oscar Berg met Ada Lindholm.", "Oscar Berg should not meet Ada Lindholm."],
    ["what nobody says anything of", "Oscar Berg said so.", "Oscar Berg did not say why."],
  ])("are none: %s", (_, one, other) => {
    expect(conflictsOf(one, other)).toEqual([]);
  });

  it("are none where a later article tells what became of it", () => {
    const later = "2013-05-09";
    expect(conflictsOf("Oscar Berg is recovering.", "Oscar Berg died.", later)).toEqual([]);
    expect(conflictsOf("Oscar Berg died.", "Oscar Berg is recovering.", later)).toEqual(["description: dead / alive"]);
    expect(conflictsOf("Oscar Berg has not met Ada Lindholm.", "Oscar Berg met Ada Lindholm.", later)).toEqual([]);
  });
});

describe("statementsOf", () => {
  const statementsOf = (text: string) =>
    readingOfText({ path: "a.txt", text }).statements.map(({ verb, isNot, subject, object, place }) =>
      [verb, isNot ? "not" : "", subject?.text ?? "", object?.text ?? "", place?.text ?? ""].join("|"),
    );

  it.each([
    ["The mill was founded by Oscar Berg.", "found||Oscar Berg|mill|"],
    ["Oscar Berg, a nurse, did not leave Oslo.", "leave|not|Oscar Berg|Oslo|"],
    ["The crew fired a burst of shots.", "fire||crew|shots|"],
    ["Oscar Berg stepped down.", "step-down||Oscar Berg||"],
    ["Oscar Berg was arrested in Oslo.", "arrest|||Oscar Berg|Oslo"],
  ])("reads %s", (text, expected) => {
    expect(statementsOf(text)).toContain(expected);
  });

  it("leaves out what is only possible, and verbs of saying", () => {
    expect(statementsOf("Oscar Berg might leave Oslo, Laura Holm said.")).toEqual([]);
  });
});
