import { describe, expect, test } from "vitest";
import { readTokens } from "../../src/language/index.ts";
import { sentencesOf } from "./documents.ts";

/** Generous for a busy machine; what is quadratic takes minutes. */
const SECONDS = 15;

const TEXTS: readonly (readonly [string, string])[] = [
  ["dots", ".".repeat(50_000)],
  ["initials", "A.".repeat(25_000)],
  ["titles", "Mr. ".repeat(12_000)],
  ["commas", "a, ".repeat(12_000)],
  ["no punctuation", "word thing ".repeat(5_000)],
  ["brackets", "(a ".repeat(15_000)],
  ["quotes", '" '.repeat(25_000)],
  ["clitics", "'s".repeat(25_000)],
  ["apostrophes in a word", `x${"'x".repeat(25_000)}`],
  ["hyphens", "a-".repeat(25_000)],
  ["addresses", "a@a.".repeat(12_000)],
  ["nested clauses", "that he said ".repeat(4_000)],
  ["possessors", "Rome's ".repeat(7_000)],
  ["white space", " \n".repeat(25_000)],
  ["one word", "x".repeat(100_000)],
  ["combining marks", `a${"\u0301".repeat(50_000)}`],
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
