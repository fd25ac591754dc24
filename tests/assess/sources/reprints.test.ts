/** Reprints: documents that print one text, cut or not, are one source. */
import { describe, expect, it } from "vitest";
import { sourcesOf } from "../../../src/assess/sources/index.ts";
import { documentOf } from "../claims.ts";
import { OTHER, paragraphsOf, RIVAL, WIRE } from "./texts.ts";

const groupsOf = (texts: readonly string[]) =>
  sourcesOf(texts.map((text, i) => documentOf(`d${i}`, text))).groups.map(({ kind, documents }) => [
    kind,
    ...documents,
  ]);

const paragraphs = paragraphsOf(WIRE);

/** Every ninth longer word put otherwise. */
function edited(text: string): string {
  let count = 0;
  return text.replace(/\b[a-z]{4,}\b/g, (word) => (++count % 9 === 0 ? `un${word}` : word));
}

describe("reprints", () => {
  it.each([
    ["the same text", WIRE],
    ["other line breaks and case", WIRE.replace(/\s+/g, "  ").toUpperCase()],
    ["a sentence for a paragraph", WIRE.replaceAll(". ", ".\n\n")],
    ["a new headline and dateline", `Storm shuts port\n\nKESTREL BAY (Wire) - ${WIRE}`],
    ["the first three paragraphs", paragraphs.slice(0, 3).join("\n\n")],
    ["the first paragraph and two others", [0, 3, 6].map((i) => paragraphs[i]).join("\n\n")],
    ["another first paragraph", [OTHER.slice(0, 90), ...paragraphs.slice(1)].join("\n\n")],
    ["words put otherwise", edited(WIRE)],
    ["cut, and words put otherwise", edited(paragraphs.slice(0, 4).join("\n\n"))],
    ["a paragraph of its own behind it", `${WIRE}\n\nThe mayor of our town wishes its neighbour well.`],
  ])("are found: %s", (_, copy) => {
    expect(groupsOf([WIRE, OTHER, RIVAL, copy])).toEqual([["reprint", "d0", "d3"]]);
  });

  it.each([
    ["another text", OTHER],
    ["a report of the same with the same quotation", RIVAL],
    ["the quotation alone among other words", `${OTHER}\n\n${paragraphs[4]}`],
    ["one sentence in common", `${OTHER}\n\n${paragraphs[3]}`],
    ["nothing", ""],
    ["a few of its words", "The harbour of Kestrel Bay."],
  ])("are not found: %s", (_, text) => {
    expect(groupsOf([WIRE, text])).toEqual([]);
  });

  it("are one group however many they are, the first that was published first", () => {
    const dates = ["2011-03-05", undefined, "2011-03-04", "2011-03"];
    const documents = dates.map((date, i) => documentOf(`d${i}`, `${WIRE}\n\nNote ${i}.`, date));
    expect(sourcesOf(documents).groups).toEqual([
      { documents: ["d3", "d2", "d0", "d1"], kind: "reprint", similarity: expect.closeTo(0.99, 1) },
    ]);
  });

  it("say how alike they are", () => {
    const similarity = (copy: string) =>
      sourcesOf([documentOf("a", WIRE), documentOf("b", copy)]).groups[0]?.similarity ?? 0;
    expect(similarity(WIRE)).toBe(1);
    expect(similarity(WIRE.replace("third", "fourth"))).toBeLessThan(1);
    expect(similarity(WIRE.replace("third", "fourth"))).toBeGreaterThan(0.98);
    expect(similarity(edited(WIRE))).toBeLessThan(0.95);
  });

  it("are two copies of one file, however short", () => {
    expect(groupsOf(["Closed.", "Closed.", "The quay was closed.", "The quay was closed."])).toEqual([
      ["reprint", "d0", "d1"],
      ["reprint", "d2", "d3"],
    ]);
  });

  it("do not join what a page prints one after the other", () => {
    const page = [RIVAL, OTHER, WIRE].join("\n\n");
    const { documents } = sourcesOf([WIRE, OTHER, RIVAL, page].map((text, i) => documentOf(`d${i}`, text)));
    const [wire, other, rival] = documents.map(({ group }) => group);
    expect(new Set([wire, other, rival]).size).toBe(3);
  });

  it("are told by the body alone", () => {
    const furniture = (path: string, body: string) => {
      const text = `${WIRE}\n${body}`;
      const at = WIRE.length + 1;
      return {
        ...documentOf(path, text),
        blocks: [
          { start: 0, end: at, role: "furniture", why: "test" },
          { start: at, end: text.length, role: "body", why: "test" },
        ] as const,
      };
    };
    expect(sourcesOf([furniture("a", "One thing."), furniture("b", "Quite another thing here.")]).groups).toEqual([]);
  });

  it("are one group of a thousand, too", () => {
    const documents = Array.from({ length: 1000 }, (_, i) => documentOf(`d${i}`, `${paragraphs[0]} ${i}`));
    expect(sourcesOf(documents).groups.map((group) => group.documents.length)).toEqual([1000]);
  });

  it("are no pages that end alike", () => {
    const note = paragraphsOf(OTHER).slice(1).join(" ");
    const pages = (publisher?: string) =>
      paragraphs.map((text, i) => ({
        ...documentOf(`d${i}`, `${text}\n\n${note}`),
        ...(publisher === undefined ? {} : { publisher }),
      }));
    expect(sourcesOf(pages("Harbour Post")).groups).toEqual([]);
  });

  it.each([
    ["one word again and again", "tide ".repeat(20_000)],
    ["two words in turn", "ebb flow ".repeat(10_000)],
  ])("are found in texts of %s", (_, text) => {
    expect(groupsOf([text, WIRE, text])).toEqual([["reprint", "d0", "d2"]]);
  });
});
