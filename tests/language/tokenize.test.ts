import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/language/tokenize.ts";

const tokens = (text: string): string =>
  tokenize(text, 0, text.length)
    .map((token) => token.text)
    .join("|");

const TABLE: readonly (readonly [string, string])[] = [
  ["Japan's plan", "Japan|'s|plan"],
  ["the officials' plan", "the|officials|'|plan"],
  ["They don't, can't, cannot.", "They|do|n't|,|ca|n't|,|can|not|."],
  ["“We’ll see,” he said.", "“|We|’ll|see|,|”|he|said|."],
  ["I'm sure they've seen what she'd do", "I|'m|sure|they|'ve|seen|what|she|'d|do"],
  ["O'Brien's boat", "O'Brien|'s|boat"],
  ["$5bn, €3.2 million or US$1,200", "$|5|bn|,|€|3.2|million|or|US$|1,200"],
  ["a rise of 10%", "a|rise|of|10|%"],
  ["at 10:30 on 11/9/2001", "at|10:30|on|11/9/2001"],
  ["the 1990s, the 21st", "the|1990s|,|the|21st"],
  ["U.S. troops in the U.K.", "U.S.|troops|in|the|U.K."],
  ["Mr. Holm met Gen. A. B. Lund.", "Mr.|Holm|met|Gen.|A.|B.|Lund|."],
  ["No. 3 is here. No. Never.", "No.|3|is|here|.|No|.|Never|."],
  ["test-fire an SM-3 from an F-35B", "test|-|fire|an|SM|-|3|from|an|F|-|35B"],
  [
    "then-president Lee, then-Prime Minister Kim - then - and then-",
    "then-|president|Lee|,|then-|Prime|Minister|Kim|-|then|-|and|then|-",
  ],
  ["a U.S.-led, non-nuclear mid-2004 ex-member", "a|U.S.|-|led|,|non-nuclear|mid-2004|ex-member"],
  ["talks--or not -- went on...", "talks|--|or|not|--|went|on|..."],
  ["See www.example.org, or a.b@example.org.", "See|www.example.org|,|or|a.b@example.org|."],
  ["AT&T and/or R&D", "AT&T|and|/|or|R&D"],
  ["(He left [then].)", "(|He|left|[|then|]|.|)"],
  ["What?! No!!!", "What|?!|No|!!!"],
  ["e.g. at 5 p.m. or 6pm", "e.g.|at|5|p.m.|or|6|pm"],
  ["call 555-123-4567", "call|555-123-4567"],
];

describe("tokenize", () => {
  test.each(TABLE)("%s", (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  test("reads only the stretch it is given", () => {
    expect(tokenize("one two three", 4, 7)).toEqual([{ text: "two", start: 4, end: 7 }]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "Mr.",
          "U.S.",
          "'s",
          "n't",
          " ",
          "\n",
          "-",
          "“",
          "”",
          "3",
          ",",
          "a",
          "É",
          "\ud83d",
          "\ude00",
          ".",
        ),
        {
          maxLength: 80,
        },
      )
      .map((parts) => parts.join("")),
  );

  test("covers every visible character exactly once, in order, with exact offsets", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenize(text, 0, text.length)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).toMatch(/^\S+$/);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
