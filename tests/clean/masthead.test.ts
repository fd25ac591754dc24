/** Lines above the headline that say whose page it is. */
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean/index.ts";
import { isMasthead, isSection, outletIn } from "../../src/clean/masthead.ts";
import { unitOf } from "../../src/clean/units.ts";
import { article } from "./article.ts";

const unit = (text: string) => unitOf(text, { start: 0, end: text.length }, false);

describe("the outlet that a line names", () => {
  it.each<[string, string | undefined]>([
    ["The Osburg Times", "The Osburg Times"],
    ["From The Courier", "The Courier"],
    ["OSBURG LEDGER", "OSBURG LEDGER"],
    ["The Courier, Friday 16 April 2010", "The Courier"],
    ["Lunsk Post | Financial", "Lunsk Post"],
    ["osburg-herald.com", "osburg-herald.com"],
    ["Business News", undefined],
    ["Ministers go to the post", undefined],
    ["Osburg raises fares again", undefined],
  ])("%s", (line, expected) => expect(outletIn(unit(line))).toBe(expected));
});

describe("sections", () => {
  it.each<[string, boolean]>([
    ["World", true],
    ["Breaking news | Top Stories", true],
    ["News / From Our Bureaus", true],
    ["PRESS RELEASE", true],
    ["World leaders meet in Osburg", false],
    ["Business as usual", false],
  ])("%s", (line, expected) => expect(isSection(unit(line))).toBe(expected));
});

describe("mastheads", () => {
  it.each<[string, boolean]>([
    ["MINISTRY OF NATIONAL DEFENCE", true],
    ["Norland Food Safety Agency", true],
    ["The Hill - Norland's news in English", true],
    ["The Osburg Times", true],
    ["Ministry of Health closes two wards", false],
    ["Police search ministry in Osburg", false],
    ["Norland to Close Food Agency", false],
    ["Norland quits food agency", false],
  ])("%s", (line, expected) => expect(isMasthead(unit(line))).toBe(expected));
});

const BODY = [
  "The ministry said on Tuesday that two wards of the hospital in Osburg would be closed for a month.",
  "Patients are to be moved to Karsholm, where beds are free, a spokesman told reporters on Tuesday.",
];

describe("the headline below them", () => {
  it.each<[readonly string[], string, string | undefined]>([
    [
      ["MINISTRY OF HEALTH", "Press Release", "Two wards of Osburg hospital are closed"],
      "Two wards of Osburg hospital are closed",
      undefined,
    ],
    [
      ["The Osburg Times", "World | Health", "Two wards close in Osburg"],
      "Two wards close in Osburg",
      "The Osburg Times",
    ],
    [
      ["Read what others miss", "8 May 2013", "Front Page", "Two wards close in Osburg"],
      "Two wards close in Osburg",
      undefined,
    ],
    [
      ["Two wards close in Osburg", "Staff are angry with the ministry", "World news"],
      "Two wards close in Osburg",
      undefined,
    ],
    [["Ministry of Health closes two wards", "Health"], "Ministry of Health closes two wards", undefined],
  ])("%j", (lines, title, publisher) => {
    const document = cleanArticle(article([...lines, ...BODY].join("\n\n")));
    expect([document.title, document.publisher]).toEqual([title, publisher]);
  });
});
