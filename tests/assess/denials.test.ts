/** What one article denies and another says in a whole sentence. */
import { describe, expect, it } from "vitest";
import { graphOfTexts, readingOfText, type Text } from "./texts.ts";

const HEAD = "Ada Lindholm of the Harbour Union spoke in Varberg Bay, Norway, after the fire at the paper mill.";
const TAIL = "The mayor of Varberg Bay, Laura Holm, thanked the Harbour Union and the crews at the paper mill.";

const article = (path: string, middle: string): Text => ({
  path,
  text: `${HEAD}\n\n${middle}\n\n${TAIL}`,
  published: "2013-05-07",
});

const denialsOf = (one: string, other: string) =>
  graphOfTexts(article("a.txt", one), article("b.txt", other))
    .conflicts.filter(({ kind }) => kind === "denial")
    .map(({ sides }) => sides.map(({ value, quote }) => `${value}: ${quote}`));

describe("denials that another article answers", () => {
  it.each([
    [
      "Two guards told the newspaper that the owners were warned of the faulty boiler in March.",
      "The owners of the mill had no knowledge of a faulty boiler, a lawyer insisted.",
    ],
    [
      "The pilot sent a distress call shortly before the crash, officials said.",
      "At no time did the pilot send a distress signal, the airline's spokesman stressed.",
    ],
  ])("are found: %s", (asserted, denied) => {
    expect(denialsOf(asserted, denied)).toEqual([[`asserted: ${asserted}`, `denied: ${denied}`]]);
  });

  it.each([
    [
      "of another matter",
      "The pilot sent a distress call, officials said.",
      "No money was paid to the widow, a lawyer said.",
    ],
    ["by both", "No distress call was received, officials said.", "The pilot sent no distress call, the airline said."],
  ])("are none: %s", (_, one, other) => {
    expect(denialsOf(one, other)).toEqual([]);
  });
});

describe("assertionsOf", () => {
  const negationsOf = (text: string) =>
    readingOfText({ path: "a.txt", text }).assertions.flatMap(({ terms, negations }) =>
      negations.map(({ kind, traits, terms: own }) => [
        kind,
        own.map((term) => terms[term]?.word).join(" "),
        traits.join(" "),
      ]),
    );

  it.each([
    ["Oscar Berg did not leave Oslo.", ["not", "oscar berg leave oslo", ""]],
    ["Oscar Berg denied that the crew had left.", ["denial", "crew leave", ""]],
    ["Oscar Berg denied reports that the crew had left.", ["denial", "crew leave", "subordinate"]],
    ["At no point did the crew leave.", ["no", "point crew leave", "emphatic"]],
    ["Oscar Berg failed to tell Laura Holm that the crew had left.", ["failure", "oscar berg laura holm", ""]],
    ["The raid was carried out by soldiers alone.", ["alone", "raid carry soldier", ""]],
  ])("reads %s", (text, expected) => {
    expect(negationsOf(text)).toContainEqual(expected);
  });

  it("takes nobody's being asked not to for a denial", () => {
    expect(negationsOf("Laura Holm asked Oscar Berg not to leave.")).toEqual([]);
  });

  it("takes nobody's dismissal for a denial", () => {
    expect(negationsOf("The mayor dismissed Oscar Berg.")).toEqual([]);
  });
});
