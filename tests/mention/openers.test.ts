/** A capital that the place explains makes no name. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import { openers } from "../../src/mention/passes/openers.ts";
import { foundAt } from "./found.ts";
import { viewOfText } from "./reading.ts";

/** Sentences that say nothing of the one in question, but make the text long enough to judge by. */
const REST = " It was late. They went home. Nobody spoke. The night was cold. It snowed.";

/** The words that are left of a find. @param others further finds */
function left(
  text: string,
  words: string,
  kind: Found["kind"],
  trust: Found["trust"],
  others: readonly Found[] = [],
): string | undefined {
  const view = viewOfText(text);
  const [found] = openers.apply(view, [foundAt(text, words, kind, trust), ...others]);
  return (
    found &&
    view.passages[found.sentence]?.words
      .slice(found.start, found.end)
      .map((word) => word.text)
      .join(" ")
  );
}

describe("nouns that open a sentence", () => {
  test.each<[string, string, Found["kind"], Found["trust"], string | undefined]>([
    ["Turnout was low.", "Turnout", "person", 1, undefined],
    ["Overloading is common.", "Overloading", "place", 1, undefined],
    ["“Corruption is everywhere,” he said.", "Corruption", "organization", 1, undefined],
    ["Vorslund was low.", "Vorslund", "person", 1, "Vorslund"],
    ["Copper was low, but Copper agreed.", "Copper", "person", 1, "Copper"],
    ["Wood said so.", "Wood", "person", 1, "Wood"],
    ["Wood was cheap.", "Wood", "person", 1, undefined],
    ["Shell was low.", "Shell", "organization", 2, "Shell"],
    ["UNITE was low.", "UNITE", "organization", 1, "UNITE"],
    ["He liked Copper there.", "Copper", "person", 1, "Copper"],
    ["They met (Assembly and all) there.", "Assembly", "organization", 1, "Assembly"],
    ["Zorgles were cheap, and other zorgles too.", "Zorgles", "person", 1, undefined],
  ])("%s", (text, words, kind, trust, expected) => {
    expect(left(text + REST, words, kind, trust)).toBe(expected);
  });

  test("may be names in a text of one sentence", () => {
    expect(left("Cloud has called.", "Cloud", "person", 1)).toBe("Cloud");
  });

  test.each<[string, string, string]>([
    ["Striker Kit Moran scored.", "Striker Kit Moran", "Kit Moran"],
    ["Soprano Asmira Vantor sang.", "Soprano Asmira Vantor", "Asmira Vantor"],
    ["Striker Vantor scored.", "Striker Vantor", "Striker Vantor"],
    ["Guy Moran scored.", "Guy Moran", "Guy Moran"],
  ])("%s", (text, words, expected) => {
    expect(left(text + REST, words, "person", 1)).toBe(expected);
  });

  test("leave a family name that the text has elsewhere too", () => {
    const text = `Striker Vantor scored. They praised Vantor there.${REST}`;
    const other = { ...foundAt(text, "They praised Vantor", "person"), start: 2 };
    expect(left(text, "Striker Vantor", "person", 1, [other])).toBe("Vantor");
  });
});
