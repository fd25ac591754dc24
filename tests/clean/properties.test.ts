/**
 * What holds for every text: blocks in order, apart, over every visible character; no text too strange, none too long.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanArticle, describeCleaning } from "../../src/clean/index.ts";
import { article } from "./article.ts";

const LINES = [
  "The minister said on Monday that the talks would go on.",
  "Three Held Over Ferry Sinking Off Palua",
  "Source: AFP",
  "Related Links",
  "OSBURG, Oct 3 (NTB) - The ministers met.",
  "By Jane Doe",
  "• One",
  "Subscribe to our newsletter",
  "Ola Berg (left) speaks in Osburg on May 3, 2012. Photo: Jo Bell/PA",
  "",
  "\r",
  "   ",
];

function check(text: string): void {
  const { blocks } = cleanArticle(article(text));
  let end = 0;
  let outside = "";
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    outside += text.slice(end, block.start);
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  expect(outside + text.slice(end)).not.toMatch(/\S/);
}

describe("blocks", () => {
  it("cover any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check));
  });

  it("cover any order of lines", () => {
    const text = fc.array(fc.constantFrom(...LINES), { maxLength: 30 }).map((lines) => lines.join("\n"));
    fc.assert(fc.property(text, check));
  });

  it("are the same each time", () => {
    const text = fc.array(fc.constantFrom(...LINES), { maxLength: 30 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, (one) => {
        expect(cleanArticle(article(one))).toEqual(cleanArticle(article(one)));
      }),
    );
  });

  it("keep all visible characters apart in kept and removed", () => {
    const text = LINES.join("\n");
    const { kept, removed } = describeCleaning(cleanArticle(article(text)));
    expect(kept + removed).toBe(text.replace(/\s/g, "").length);
  });
});

const LENGTH = 500_000;

describe("half a megabyte takes seconds: quadratic work would take minutes", () => {
  it.each([
    ["one letter", "a"],
    ["one letter a line", "a\n"],
    ["full stops", "."],
    ["initials", "A.A.A."],
    ["commas", "a, "],
    ["titles", "Mr. "],
    ["blanks", " "],
    ["quotes", '"'],
    ["menus", `${"About | ".repeat(90)}\n`],
    ["capitals", `${"OSBURG ".repeat(30)}\n`],
    ["names", `By ${"Jane Doe, ".repeat(25)}\n`],
    ["places", `${"Aa bb, Cc Dd, Ee Ff (gg), ".repeat(7)}\n`],
    ["dates", `${"2015-04-08 ".repeat(27)}\n`],
    ["links", "Three Held Over Ferry Sinking Off Palua\n"],
    ["ends", "Source: AFP\nThe minister said on Monday that it was so.\nThree Held Over Ferry\n"],
    ["pictures", `${" photo ".repeat(85)}\n`],
  ])("%s", { timeout: 30_000 }, (_, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(() => cleanArticle(article(text))).not.toThrow();
  });
});
