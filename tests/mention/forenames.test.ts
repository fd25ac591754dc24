/** Persons of whose name only one word was read get the other. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import { forenames } from "../../src/mention/passes/forenames.ts";
import { foundAt } from "./found.ts";
import { viewOfText } from "./reading.ts";

/** The words that a person read in a text covers after the pass, beside other finds. */
function completed(text: string, words: string, trust: Found["trust"], others: readonly Found[]): string {
  const view = viewOfText(text);
  const person = foundAt(text, words, "person", trust);
  const [found] = forenames.apply(view, [person, ...others]);
  const tokens = view.passages[person.sentence]?.tokens ?? [];
  return text.slice(tokens[found?.start ?? 0]?.start, tokens[(found?.end ?? 1) - 1]?.end);
}

describe("a word beside a person's name of one word", () => {
  test.each<[string, string, Found["trust"], string]>([
    ["They asked Perran Shiri, who commands the fleet.", "Shiri", 1, "Perran Shiri"],
    ["They asked Perran Shiri, who commands the fleet.", "Perran", 1, "Perran Shiri"],
    ["They asked Perran Shiri, who commands the fleet.", "Shiri", 2, "Shiri"],
    ["They asked Ejas Uddin Kaiko, who led it.", "Uddin Kaiko", 1, "Ejas Uddin Kaiko"],
    ["They asked Minister Shiri, who commands the fleet.", "Shiri", 1, "Shiri"],
    ["They asked Spokesman Shiri, who commands the fleet.", "Shiri", 1, "Shiri"],
    ["They met Shiri Tuesday in the port.", "Shiri", 1, "Shiri"],
    ["They met Perran Oda Shiri, who commands the fleet.", "Shiri", 1, "Shiri"],
  ])("%s: %s, trust %i", (text, words, trust, expected) => {
    expect(completed(text, words, trust, [])).toBe(expected);
  });

  test("stays apart where it is found as something else", () => {
    const text = "They asked Perran Shiri, who commands the fleet.";
    expect(completed(text, "Shiri", 1, [foundAt(text, "Perran", "place", 2)])).toBe("Shiri");
  });
});
