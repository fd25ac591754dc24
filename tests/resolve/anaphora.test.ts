/** Pronouns and descriptions in one document: joined where that is safe. */
import { describe, expect, it } from "vitest";
import { readText } from "../relation/reading.ts";

/** The name that the last mention with a text stands for; undefined where it stands for nobody that is known. */
function meantBy(text: string, mention: string): string | undefined {
  const { mentions, local } = readText(text);
  const at = mentions.findLastIndex((one) => one.text === mention);
  if (at < 0) throw new Error(`${mention} is no mention`);
  const entity = local.entityOf[at];
  const name = mentions.find((one, i) => one.form === "name" && local.entityOf[i] === entity);
  return entity === -1 ? undefined : (name?.canonical ?? name?.text);
}

describe("pronouns", () => {
  it.each([
    ["Jane Marsh visited Chile. She praised Peru.", "She", "Jane Marsh"],
    ["Jane Marsh visited Chile. Later she praised Peru.", "she", "Jane Marsh"],
    ["Jane Marsh denied that she had visited Chile.", "she", "Jane Marsh"],
    ["John Hale visited Chile. Peru was far. He praised Ghana.", "He", "John Hale"],
    ["The Liberal Party supported Norway. It criticised Chile.", "It", "Liberal Party"],
    ["Norway denied that it had attacked Chile.", "it", "Norway"],
  ])("%s", (text, pronoun, name) => {
    expect(meantBy(text, pronoun)).toBe(name);
  });

  it.each([
    ["nobody is named", "The weather was fine. He praised Peru.", "He"],
    ["the name is too far back", "Jane Marsh left. Rain fell. Snow fell. Hail fell. She praised Peru.", "She"],
    ["no person is named", "Norway criticised Chile. He praised Peru.", "He"],
  ])("stay open where %s", (_, text, pronoun) => {
    expect(meantBy(text, pronoun)).toBeUndefined();
  });

  it("are never entities of their own", () => {
    const { mentions, local } = readText("He praised Peru. She praised Ghana.");
    const pronouns = mentions.flatMap(({ form }, i) => (form === "pronoun" ? [local.entityOf[i]] : []));
    expect(pronouns).toEqual([-1, -1]);
  });
});

describe("descriptions", () => {
  it.each([
    [
      "U.S. Secretary of State Jane Marsh visited Japan. The US secretary of state met John Hale.",
      "secretary of state",
      "Jane Marsh",
    ],
    ["The Reform Party opposes the treaty. The party criticised Norway.", "party", "Reform Party"],
    ["North Korea and South Korea met. The North criticised Japan.", "North", "North Korea"],
  ])("%s", (text, description, name) => {
    expect(meantBy(text, description)).toBe(name);
  });

  it.each([
    [
      "two hold the office",
      "French Foreign Minister Jane Marsh met Norwegian Foreign Minister John Hale. The foreign minister praised Peru.",
      "foreign minister",
    ],
    [
      "its country's is another's",
      "French Foreign Minister Jane Marsh visited Peru. The Norwegian foreign minister praised Peru.",
      "foreign minister",
    ],
  ])("stay open where %s", (_, text, description) => {
    expect(meantBy(text, description)).toBeUndefined();
  });
});
