import { describe, expect, test } from "vitest";
import { readTokens } from "../../src/language/index.ts";
import { sentencesOf } from "./documents.ts";

/** Generous for a busy machine; what is quadratic takes minutes. */
const SECONDS = 15;

const TEXTS: readonly (readonly [string, string])[] = [
  ["dots", ".".repeat(16_666)],
  ["initials", "A.".repeat(8_333)],
  ["titles", "Mr. ".repeat(4_000)],
  ["commas", "a, ".repeat(4_000)],
  ["no punctuation", "word thing ".repeat(1_666)],
  ["brackets", "(a ".repeat(5_000)],
  ["quotes", '" '.repeat(8_333)],
  ["clitics", "'s".repeat(8_333)],
  ["apostrophes in a word", `x${"'x".repeat(8_333)}`],
  ["hyphens", "a-".repeat(8_333)],
  ["addresses", "a@a.".repeat(4_000)],
  ["nested clauses", "that he said ".repeat(1_333)],
  ["possessors", "Rome's ".repeat(2_333)],
  ["white space", " \n".repeat(8_333)],
  ["one word", "x".repeat(33_333)],
  ["combining marks", `a${"\u0301".repeat(16_666)}`],
];

describe("input that nobody writes", () => {
  test.each(TEXTS)("%s", (_, text) => {
    const before = process.cpuUsage().user;
    const sentences = sentencesOf(text);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(SECONDS);
    const visible = sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).join("");
    expect(visible).toBe(text.replace(/\s/g, ""));
  });

  test("one sentence of 12,000 tokens", () => {
    const before = process.cpuUsage().user;
    const [analysis = []] = readTokens([Array.from({ length: 4_000 }, () => ["that", "he", "said"]).flat()]);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(SECONDS);
    expect(analysis.filter(({ head }) => head === -1)).toHaveLength(1);
  });
});
