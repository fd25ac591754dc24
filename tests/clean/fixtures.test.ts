/**
 * Whole articles with the furniture of several kinds of outlet, line by line.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean/index.ts";
import type { BlockRole } from "../../src/model.ts";
import { article } from "./article.ts";

const FOLDER = join(import.meta.dirname, "fixtures");
const ROLES: Readonly<Record<string, BlockRole>> = {
  H: "headline",
  B: "body",
  C: "caption",
  Y: "byline",
  D: "dateline",
  F: "furniture",
};

/** A fixture's text and the role of each of its parts. */
function unmarked(fixture: string): { readonly text: string; readonly parts: readonly string[] } {
  const parts: string[] = [];
  let text = "";
  for (const line of fixture.trimEnd().split("\n")) {
    const [, joined, mark, rest] = /^(\+?)([HBCYDF]) (.*)$/.exec(line) ?? [];
    const role = ROLES[mark ?? ""];
    if (joined === "+") text = text.slice(0, -1);
    text += `${rest ?? line}\n`;
    if (role !== undefined) parts.push(`${role}: ${(rest ?? "").trim()}`);
    else if (line !== "") parts.push(`${parts.pop()} ${line}`);
  }
  return { text, parts };
}

const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("marked articles", () => {
  it("are there", () => expect(NAMES.length).toBeGreaterThan(5));

  it.each(NAMES)("%s", (name) => {
    const { text, parts } = unmarked(readFileSync(join(FOLDER, name), "utf8"));
    const { blocks } = cleanArticle(article(text));
    const found = blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end).replace(/\s+/g, " ")}`);
    expect(found).toEqual(parts);
  });
});
