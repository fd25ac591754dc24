/** What the tagger misreads is set right by what the finders have. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import {
  isBodyAfterAll,
  isFromPlace,
  isNobody,
  isOneOfMany,
  isTitledPerson,
  namesOfOthers,
  withoutLaw,
  withoutOrigin,
  withoutPeople,
} from "../../src/mention/passes/misread.ts";
import type { TaggedSpan } from "../../src/mention/tagger/index.ts";
import { wordOf } from "../../src/mention/word.ts";
import { foundAt } from "./found.ts";
import { viewOfText } from "./reading.ts";

/** The first sentence of a text, and what the tagger has for some words of it. */
function tagged(text: string, words: string, name: TaggedSpan["name"]) {
  const { start, end } = foundAt(text, words, "person");
  const [passage] = viewOfText(text).passages;
  if (passage === undefined) throw new Error("no sentence");
  const wordsOf = (span: Pick<Found, "start" | "end">): string =>
    passage.tokens
      .slice(span.start, span.end)
      .map((token) => token.text)
      .join(" ");
  return { passage, span: { start, end, name }, wordsOf };
}

describe("a people's name before a name", () => {
  test.each<[string, string, TaggedSpan["name"], string, TaggedSpan["name"]]>([
    ["And Slovenian Matej Hribar fell.", "Slovenian Matej Hribar", "LOC", "Matej Hribar", "PER"],
    ["And French Fifth Republic laws fell.", "French Fifth Republic", "LOC", "French Fifth Republic", "LOC"],
    ["And Russian Karelia fell.", "Russian Karelia", "LOC", "Russian Karelia", "LOC"],
    ["And Slovenian Press Agency fell.", "Slovenian Press Agency", "ORG", "Slovenian Press Agency", "ORG"],
  ])("%s", (text, words, name, expected, kind) => {
    const { passage, span, wordsOf } = tagged(text, words, name);
    const people: Found = { ...foundAt(text, words.split(" ")[0] ?? "", "country", 2), demonym: true };
    const left = withoutPeople(passage, span, [people]);
    expect([wordsOf(left), left.name]).toEqual([expected, kind]);
  });
});

describe("what the tagger takes for none of its kinds", () => {
  test.each<[string, string, readonly [string, Found["kind"], Found["trust"], string][], readonly string[]]>([
    [
      "A Gulfbird G650 landed.",
      "Gulfbird G650",
      [["Gulfbird", "organization", 2, "organizations"]],
      ["Gulfbird G650:system"],
    ],
    [
      "A Gulfbird Grand landed.",
      "Gulfbird Grand",
      [["Gulfbird", "organization", 2, "organizations"]],
      ["Gulfbird:organization"],
    ],
    ["And Ban Ki-moon won.", "Ban Ki-moon", [["Ban Ki-moon", "person", 1, "people"]], ["Ban Ki - moon:person"]],
    ["And Iga Svantek won.", "Iga Svantek", [["Iga Svantek", "person", 1, "people"]], ["Iga Svantek:person"]],
    ["Two Stanley Cups were won.", "Stanley Cups", [["Stanley Cups", "person", 1, "people"]], []],
    ["And Lunsk Moran won.", "Lunsk Moran", [["Lunsk Moran", "person", 0, "unknown"]], []],
  ])("%s", (text, words, finds, expected) => {
    const { passage, span, wordsOf } = tagged(text, words, "MISC");
    const found = finds.map(([name, kind, trust, finder]) => ({ ...foundAt(text, name, kind, trust), finder }));
    expect(namesOfOthers(passage, span, found).map((one) => `${wordsOf(one)}:${one.kind}`)).toEqual(expected);
  });
});

describe("a body by its head noun", () => {
  test.each<[string, string, TaggedSpan["name"], string, boolean]>([
    ["He left Nordvik Bank there.", "Nordvik Bank", "LOC", "organizations", true],
    ["He left Nordvik Museum there.", "Nordvik Museum", "LOC", "organizations", false],
    ["He left Nordvik Bank there.", "Nordvik Bank", "LOC", "places", false],
    ["He left Nordvik Bank there.", "Nordvik Bank", "PER", "organizations", true],
    ["He left Anna Bank there.", "Anna Bank", "PER", "organizations", false],
  ])("%s: %s as %s by %s", (text, words, name, finder, expected) => {
    const { passage, span } = tagged(text, words, name);
    const found = { ...foundAt(text, words, "organization"), finder, head: span.end - 1 };
    expect(isBodyAfterAll(passage, found, span)).toBe(expected);
  });
});

test.each<[string, string, boolean]>([
  ["He was a Jesuit who wrote.", "Jesuit", true],
  ["He met a Vantor spokesman there.", "Vantor", false],
  ["He met the Jesuit who wrote.", "Jesuit", false],
  ["He met an IMF again.", "IMF", false],
])("%s: %s is one of many: %s", (text, words, expected) => {
  const { passage, span } = tagged(text, words, "ORG");
  expect(isOneOfMany(passage, span)).toBe(expected);
});

test.each<[string, string, string, string]>([
  ["It overtook Vantor of Norway again.", "Vantor of Norway", "Norway", "Vantor"],
  ["It overtook Bank of Norway again.", "Bank of Norway", "Norway", "Bank of Norway"],
  ["It overtook Vantor Foods of Norway again.", "Vantor Foods of Norway", "Norway", "Vantor Foods of Norway"],
])("%s: where a body is from is no part of it", (text, words, country, expected) => {
  const { passage, span, wordsOf } = tagged(text, words, "ORG");
  expect(wordsOf(withoutOrigin(passage, span, [foundAt(text, country, "country", 2)]))).toBe(expected);
});

test.each<[string, string, string]>([
  ["It told Vantor of Clean Air Act violations.", "Vantor of Clean Air Act", "Vantor"],
  ["It told Vantor Clean Air Act again.", "Vantor Clean Air Act", "Vantor Clean Air Act"],
])("%s: what stands before a law is a name of its own", (text, words, expected) => {
  const { passage, span, wordsOf } = tagged(text, words, "ORG");
  expect(wordsOf(withoutLaw(passage, span, [foundAt(text, "Clean Air Act", "agreement", 2)]))).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["He met the Colorado Democrat there.", "Colorado Democrat", true],
  ["He met the Colorado Dairy there.", "Colorado Dairy", false],
])("%s: a place and somebody's party: %s", (text, words, expected) => {
  const { passage, span } = tagged(text, words, "ORG");
  expect(isFromPlace(passage, span, [foundAt(text, "Colorado", "place", 2)])).toBe(expected);
});

test.each<[string, TaggedSpan["name"], boolean]>([
  ["He put Miss Danu there.", "ORG", true],
  ["He put Miss Danu there.", "PER", false],
])("%s as %s: a title and a person: %s", (text, name, expected) => {
  const { passage, span } = tagged(text, "Miss Danu", name);
  expect(isTitledPerson(passage, span, [foundAt(text, "Danu", "person", 2)])).toBe(expected);
});

test.each<[string, TaggedSpan["name"], boolean]>([
  ["LLC", "LOC", true],
  ["Celsius", "PER", true],
  ["Celsius", "ORG", false],
  ["Moran", "PER", false],
  ["CFA", "ORG", true],
  ["Muslims", "ORG", true],
  ["MPs", "ORG", true],
  ["Christian", "ORG", false],
])("%s as %s is nobody: %s", (word, name, expected) => expect(isNobody(wordOf(word), name)).toBe(expected));
