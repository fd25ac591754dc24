/** What articles on one story say otherwise of how, why, where and by whom. */
import { describe, expect, it } from "vitest";
import { graphOfTexts, type Text } from "./texts.ts";

const HEAD = "A gunman killed three people at the paper mill in Varberg Bay, Norway, on Monday.";
const TAIL =
  "The police of Varberg Bay closed the mill, and Laura Holm of the Harbour Union thanked the crews that came to Varberg Bay.";

const article = (path: string, middle: string): Text => ({
  path,
  text: `${HEAD} ${middle} ${TAIL}`,
  published: "2013-05-07",
});

const conflictsOf = (one: string, other: string) =>
  graphOfTexts(article("a.txt", one), article("b.txt", other)).conflicts.map(({ kind, about }) => `${kind}: ${about}`);

describe("details that differ", () => {
  it.each([
    ["ranks", "Colonel Oscar Berg led the search.", "Major Oscar Berg led the search.", "description: rank of berg"],
    [
      "ranks before two spellings of a name",
      "Lt. Gen. Oscar Lundqvist led the search.",
      "Major-General Oscar Lundkvist led the search.",
      "description: rank of lundqvist",
    ],
    ["weapons", "The gunman was armed with a rifle.", "The gunman was armed with a shotgun.", "description: weapon"],
    [
      "the end of an attacker",
      "The gunman was shot dead by police.",
      "The gunman killed himself.",
      "description: end of the attacker",
    ],
    [
      "charges",
      "Oscar Berg was charged with murder.",
      "Oscar Berg was charged with arson.",
      "description: charges against berg o",
    ],
    [
      "causes of death",
      "Oscar Berg died of a heart attack.",
      "Oscar Berg died of gunshot wounds.",
      "description: cause of death of berg o",
    ],
    [
      "who did it",
      "The National Front claimed responsibility for the attack.",
      "Police blamed the attack on the Liberal Party.",
      "participants: who did it",
    ],
    ["trades", "Oscar Berg, a nurse, was hurt.", "Oscar Berg, a teacher, was hurt.", "description: job of berg o"],
    [
      "children",
      "Oscar Berg, a father of two, died.",
      "Oscar Berg, a father of six, died.",
      "description: children of berg o",
    ],
    ["cars", "The gunman fled in a grey Volvo.", "The gunman escaped in a black Opel.", "description: vehicle"],
    ["planes", "The plane was an Airbus A320.", "The plane was a Boeing 737.", "description: model of the plane"],
    ["the weather", "The plane went down in thick fog.", "The plane went down in heavy rain.", "description: weather"],
    [
      "days of an arrest",
      "The gunman's brother was arrested on Friday.",
      "The gunman's brother was arrested on Saturday.",
      "date: day: arrested, brother",
    ],
    [
      "what is denied",
      "The sheriff said that guards had warned the owners of the mill.",
      "A spokesman denied that guards had warned the owners.",
      "denial: guards had warned the owners",
    ],
    [
      "what there was not",
      "The crew sent a distress call at once.",
      "The crew sent no distress call.",
      "denial: crew member send call",
    ],
  ])("%s", (_, one, other, expected) => {
    expect(conflictsOf(one, other)).toContain(expected);
  });

  it.each([
    ["one rank, shortened", "Colonel Oscar Berg led the search.", "Col. Oscar Berg led the search."],
    ["a weapon more", "He was armed with a rifle.", "He was armed with a rifle and a pistol."],
    ["a charge more", "Oscar Berg was charged with murder.", "Oscar Berg was charged with murder and arson."],
    ["two denials", "There was no distress call.", "The tower heard no distress call."],
  ])("are none: %s", (_, one, other) => {
    expect(conflictsOf(one, other)).toEqual([]);
  });

  it("are found within one article, where it quotes two sources", () => {
    const { conflicts } = graphOfTexts(
      article(
        "a.txt",
        "The union said that 5,000 people had attended the rally. Police said that 3,000 had attended it.",
      ),
    );
    expect(conflicts.map(({ sides }) => sides.map(({ value }) => value))).toEqual([["5,000 people", "3,000"]]);
  });
});
