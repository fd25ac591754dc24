/** What a text says that letters stand for beats what they usually stand for. */
import { expect, test } from "vitest";
import { rawDocument } from "../../src/commands/raw-document.ts";
import { readDocument } from "../../src/reading.ts";

test("a text's own definition of an acronym replaces the gazetteer's", () => {
  const text = "Aid went to the Interior Market Fund (IMF). The IMF thanked Norway.";
  const { mentions } = readDocument(rawDocument("text", text));
  const short = mentions.filter((mention) => mention.text === "IMF");
  expect(short.map(({ canonical, expansion }) => ({ canonical, expansion }))).toEqual([
    { canonical: undefined, expansion: "Interior Market Fund" },
    { canonical: undefined, expansion: "Interior Market Fund" },
  ]);
});
