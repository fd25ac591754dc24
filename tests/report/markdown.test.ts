/** Text in Markdown stays text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownText } from "../../src/report/markdown.ts";

/** What a reader sees: backslashes that escape are gone, and so is what is not seen. */
const seen = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("\u2060", "");

describe("markdownText", () => {
  it.each([
    ["plain words", "plain words"],
    ["Jean-Claude, 2007-04-30 (left)", "Jean-Claude, 2007-04-30 (left)"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["[a](http://x.example)", "\\[a\\](http:\u2060//x.example)"],
    ["![a](x.png)", "!\\[a\\](x.png)"],
    ["*a* _b_ `c` ~d~ ==e==", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\=\\=e\\=\\="],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["# title", "\\# title"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["1. item", "1\\. item"],
    ["2007) item", "2007\\) item"],
    ["a | b", "a \\| b"],
    ["c:\\path", "c:\\\\path"],
    ["two\n\n# lines", "two \\# lines"],
    ["see www.x.example", "see www\u2060.x.example"],
    ["a@b.example", "a@\u2060b.example"],
    ["mailto:a", "mailto:\u2060a"],
    ["\u202egnp.exe\u0007", "gnp.exe"],
  ])("of %j is %j", (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it("shows any text but for white space and what is not seen", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(seen(markdownText(text))).toBe(text.replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("leaves no markup, no line and no link in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>[]()`*_#@w.:/-+1 \n\\&|") }), (text) => {
        const markdown = markdownText(text);
        expect(markdown).not.toMatch(/\n|:\/\/|www\./);
        expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, "x")).not.toMatch(/[<>[\]`*_#&|]|^[-+]|^\d+[.)]/);
      }),
    );
  });
});
