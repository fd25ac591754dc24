import { describe, expect, test } from "vitest";
import { readSentences } from "../../src/language/index.ts";
import { documentOf, sentencesOf } from "./documents.ts";

const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Texts whose sentences are parted by "¦" here and by a blank in the text. */
const TABLE: readonly string[] = [
  "The minister left. ¦He did not return.",
  "U.S. Defense Secretary Ann Lund met Mr. J. F. Holm of Acme Inc. on Jan. 5.",
  "He lives in the U.S. ¦The government knows.",
  "It was bought by Acme Corp. ¦In March it was sold.",
  '"We will go." ¦He left.',
  '"Stop!" Ms. Berg said. ¦"Why?" asked Mr. Holm.',
  "“We won’t stop,” she said. ¦“Don’t wait.” ¦They went.",
  "Bergen, April 5 (NTB) -- The plan failed. ¦Nobody knows why.",
  "Article No. 3 stays. ¦No. 4 goes.",
  "At 5 p.m. the doors closed. ¦It rained at 6 a.m. ¦Then it stopped.",
  "What now? ¦No one knew... ¦They waited.",
  "It costs 3.5 million. ¦That is too much!",
  "He met Gov. Ola Dahl (R., Ohio). ¦She was late.",
];

describe("sentences", () => {
  test.each(TABLE)("%s", (marked) => {
    const expected = marked.split("¦").map((part) => part.trim());
    expect(split(marked.replaceAll("¦", ""))).toEqual(expected);
  });

  test("a blank line always ends one; a wrapped line does not", () => {
    expect(split("No stop here\n\nA new paragraph")).toEqual(["No stop here", "A new paragraph"]);
    const wrapped = "The ministry said on Monday that it would not take part in\nthe talks.";
    expect(split(wrapped)).toEqual([wrapped]);
  });

  test("a short line is a paragraph of its own, and so is a list item", () => {
    expect(split("Talks fail in Oslo\nThe ministers went home.")).toEqual([
      "Talks fail in Oslo",
      "The ministers went home.",
    ]);
    expect(split("• one thing\n• another thing")).toHaveLength(2);
  });

  test("only headlines, bodies and captions are read, each block on its own, numbered over the document", () => {
    const document = documentOf(["headline", "Talks fail"], ["furniture", "Subscribe now."], "They left. All did", [
      "caption",
      "A door",
    ]);
    const sentences = readSentences(document);
    expect(sentences.map(({ role }) => role)).toEqual(["headline", "body", "body", "caption"]);
    expect(sentences.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    for (const { tokens } of sentences)
      for (const { start, end, text } of tokens) expect(document.text.slice(start, end)).toBe(text);
  });

  test("none is longer than 400 tokens", () => {
    const sentences = sentencesOf("word ".repeat(1000));
    expect(sentences.map(({ tokens }) => tokens.length)).toEqual([400, 400, 200]);
  });

  test("an empty document has none", () => {
    expect(readSentences(documentOf(" \n "))).toEqual([]);
  });
});
