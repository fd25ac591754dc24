/** What articles disagree about, and what only looks like it. */
import { describe, expect, it } from "vitest";
import { assessStories } from "../../bench/assess-stories.mjs";
import { assess } from "../../src/assess/index.ts";
import { readArticle, withoutTokens } from "../../src/reading.ts";
import { resolve } from "../../src/resolve/index.ts";
import { officeKey } from "../../src/resolve/names.ts";
import { graphOfTexts, type Text } from "./texts.ts";

const HEAD = "A fire at the paper mill in Varberg Bay, Norway, forced families to leave their homes.";
const TAIL =
  "The fire service of Varberg Bay sent boats to the mill, and Laura Holm of the Harbour Union thanked the crews.";

const article = (path: string, middle: string, published: string | undefined = "2013-05-06"): Text => ({
  path,
  text: `${HEAD} ${middle} ${TAIL}`,
  published,
});

const conflictsOf = (...texts: readonly Text[]) =>
  graphOfTexts(...texts).conflicts.map(({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(" / ")}`);

describe("conflicts", () => {
  it.each([
    ["deaths", "The fire killed 12 people.", "The blaze left 15 people dead.", "number: 12 people / 15 people"],
    ["injured", "It injured 30 people.", "In all 41 people were wounded.", "number: 30 people / 41 people"],
    [
      "money",
      "Norway set aside $20 million to repair the mill.",
      "To repair the mill, Norway set aside $35 million.",
      "number: $20 million / $35 million",
    ],
    [
      "times of day",
      "The fire began at 8:05 a.m., witnesses said.",
      "Neighbours said that the fire began at 8:45 a.m.",
      "number: at 8:05 a.m. / at 8:45 a.m.",
    ],
    [
      "times of day of two zones, by their minutes",
      "The fire began at 1415 GMT, witnesses said.",
      "Neighbours said that the fire began at 4:35 p.m.",
      "number: 1415 GMT / 4:35 p.m.",
    ],
    [
      "times of day, one before the other that is told roughly",
      "The fire began shortly after 8 a.m., witnesses said.",
      "Neighbours said that the fire began at 7:31 a.m.",
      "number: shortly after 8 a.m. / 7:31 a.m.",
    ],
    [
      "how long it took, in other words",
      "It took seven hours to put out the fire.",
      "Crews fought the flames for nine hours.",
      "number: seven hours / nine hours",
    ],
    [
      "heights in other words",
      "The mill stands at an altitude of about 600 metres.",
      "The site lies at an elevation of 450m.",
      "number: about 600 metres / 450m",
    ],
    ["ages", "Oscar Berg, 31, escaped.", "Oscar Berg, 36, escaped.", "description: 31 / 36"],
    [
      "holders of an office",
      "Norway's Prime Minister, Anna Roe, spoke.",
      "Norway's Prime Minister, Henry Vale, spoke.",
      "office: Anna Roe / Henry Vale",
    ],
    ["spellings", "Oscar Lindqvist escaped.", "Oscar Lindqist escaped.", "spelling: Oscar Lindqvist / Oscar Lindqist"],
  ])("are found about %s", (_, one, other, expected) => {
    const found = conflictsOf(article("a.txt", one), article("b.txt", other));
    expect(found.map((line) => line.replaceAll("at 8", "8"))).toEqual([expected.replaceAll("at 8", "8")]);
  });

  it.each([
    ["the same number in words", "The fire killed 12 people.", "Twelve people died."],
    ["about the same", "It injured about 100 people.", "It injured 96 people."],
    ["a range that holds it", "It injured 90 to 100 people.", "It injured 96 people."],
    ["a rounded sum", "Norway set aside $1.3 million for the mill.", "Norway set aside $1.34 million for the mill."],
    ["a part", "The fire killed 12 people.", "The fire killed 12 people, including three children."],
    ["a fire of years ago", "The fire killed 12 people.", "In 1998 a fire at the mill killed 40 people."],
    ["rough times of day", "The fire began at about 8 a.m.", "The fire began at 8:15 a.m."],
    ["another number of other things", "The mill has 40 workers.", "The town has 900 houses."],
  ])("are none: %s", (_, one, other) => {
    expect(conflictsOf(article("a.txt", one), article("b.txt", other))).toEqual([]);
  });

  it("are found about what is not there at all", () => {
    const found = conflictsOf(
      article("a.txt", "Police found $2 million in cash in the office of the mill."),
      article("b.txt", "Police found no money at all in the office of the mill."),
    );
    expect(found).toContain("number: $2 million / no money");
  });

  it("are none with an article without a date that names a day long after", () => {
    const later = `The fire lasted nine hours. Laura Holm wrote on 10 October 2015 that it was put out.`;
    const one = article("a.txt", "The fire lasted seven hours.");
    expect(conflictsOf(one, { ...article("b.txt", later), published: undefined })).toEqual([]);
    expect(conflictsOf(one, article("b.txt", "The fire lasted nine hours."))).toHaveLength(1);
  });

  it("are none where a toll rises from day to day, and are where it falls", () => {
    const [few, many] = ["The fire killed 12 people.", "The fire killed 15 people."];
    expect(conflictsOf(article("a.txt", few), article("b.txt", many, "2013-05-07"))).toEqual([]);
    expect(conflictsOf(article("a.txt", many), article("b.txt", few, "2013-05-07"))).toHaveLength(1);
  });

  it("are none between stories", () => {
    const other = {
      path: "b.txt",
      published: "2013-05-06",
      text: "A ferry sank off Port Clarfield in Chile and 40 people were killed. Carlos Mendez of the Granite Line promised an inquiry.",
    };
    expect(conflictsOf(article("a.txt", "The fire killed 12 people."), other)).toEqual([]);
  });

  it("quote both sides word for word, and stand the weightiest first", () => {
    const one = article("a.txt", "The fire killed 12 people. Oscar Berg, 31, escaped.");
    const other = article("b.txt", "The fire killed 18 people. Oscar Berg, 36, escaped.");
    const { conflicts, documents } = graphOfTexts(one, other);
    expect(conflicts.map(({ kind }) => kind)).toEqual(["number", "description"]);
    for (const { sides } of conflicts)
      for (const { document, start, end, quote, value } of sides) {
        expect(documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(quote);
        expect(quote).toContain(value);
      }
  });

  it("hold on with articles that have no date, an impossible one, or one far ahead", () => {
    for (const published of [undefined, "2013-02-31", "2999-01-01"]) {
      const texts = [
        article("a.txt", "The fire killed 12 people.", published),
        article("b.txt", "It killed 15 people.", published),
      ];
      expect(conflictsOf(...texts)).toHaveLength(1);
    }
  });
});

describe("synthetic stories", () => {
  it("give back what was planted", () => {
    const { conflicts, tenures } = assessStories(39, { readArticle, withoutTokens, resolve, assess, officeKey });
    for (const { recall, precision } of [conflicts, tenures]) {
      expect(recall).toBeGreaterThanOrEqual(0.95);
      expect(precision).toBeGreaterThanOrEqual(0.95);
    }
  }, 60_000);
});
