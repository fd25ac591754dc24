import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escaped, widthOf, wrapped } from "../../src/commands/terminal.ts";

const MEASURE = { width: 20, indent: 2, hanging: 4 };

describe("wrapped", () => {
  test.each<[string, string]>([
    ["", ""],
    ["one two", "  one two"],
    ["one two three four five", "  one two three four\n    five"],
    ["  one\n\n\ttwo  ", "  one two"],
    ["日本の防衛 日本の防衛省", "  日本の防衛\n    日本の防衛省"],
    ["a".repeat(40), `  ${"a".repeat(16)}\n    ${"a".repeat(16)}\n    ${"a".repeat(8)}`],
    ["防".repeat(10), `  ${"防".repeat(8)}\n    防防`],
  ])("%j", (text, expected) => {
    expect(wrapped([{ text }], MEASURE)).toBe(expected);
  });

  test("keeps pieces together that no blank parts, and paints each on its own line", () => {
    const paint = (text: string): string => `<${text}>`;
    expect(wrapped([{ text: "Mr. " }, { text: "Hale Marsh", paint }, { text: "'s office" }], MEASURE)).toBe(
      "  Mr. <Hale> <Marsh>'s\n    office",
    );
  });

  test("never writes a line that is too wide, and loses nothing that is visible", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.integer({ min: 8, max: 60 }), (texts, width) => {
        const lines = wrapped(
          texts.map((text) => ({ text })),
          { width, indent: 2, hanging: 4 },
        );
        for (const line of lines === "" ? [] : lines.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const visible = escaped(texts.join("").replace(/\s+/gu, "")).replaceAll(" ", "");
        expect(lines.replace(/[ \n]/gu, "")).toBe(visible);
      }),
      { numRuns: 60 },
    );
  });
});

describe("escaped", () => {
  test.each<[string, string]>([
    ["plain – “text” 日本 🚀", "plain – “text” 日本 🚀"],
    ["\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m"],
    ["\u001b]0;title\u0007", "\\u001b]0;title\\u0007"],
    ["a\u009b2Jb\u007f", "a\\u009b2Jb\\u007f"],
    ["\u202eabc\u2066", "\\u202eabc\\u2066"],
    ["a\nb\tc\r", "a\\nb\\tc\\u000d"],
  ])("%j", (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});
