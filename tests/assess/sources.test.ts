/** Reprints: documents that print one text are one source. */
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.ts";
import { reprints } from "../../src/assess/sources.ts";
import { documentOf } from "./claims.ts";

const STORY = `The harbour of Kestrel Bay was closed for a third day after a storm tore the northern breakwater apart, and the
fishing fleet stayed in port. Engineers said that repairs would take until the end of the month. The ministry promised money for
crews that cannot work, and asked neighbouring ports to take in ferries that were on their way when the storm began. Nobody was
hurt, although two boats sank at their moorings and a crane fell across the road to the market.`;

const OTHER = `Farmers in the hills above Port Selwyn have begun to bring in barley three weeks early after the driest spring that
anyone there remembers. Prices rose at once. A cooperative that buys most of the crop said it would not lower its offer, while
brewers in the capital warned that they might look abroad if the harvest fell short of what they need for the winter.`;

const pathsOf = (texts: readonly string[]) =>
  reprints(texts.map((text, i) => documentOf(`d${i}`, text))).map(({ documents }) => documents);

describe("reprints", () => {
  it.each([
    ["the same text", STORY],
    ["other line breaks and case", STORY.replace(/\n/g, "  ").toUpperCase()],
    ["a sentence cut off", STORY.slice(0, STORY.indexOf("Nobody"))],
    ["a sentence put in front", `The Kestrel Bay Harbour reports. ${STORY}`],
    ["a few words changed", STORY.replace("third", "fourth").replace("crane", "mast")],
    ["half of another story behind it", STORY + OTHER.slice(0, OTHER.length / 2)],
  ])("are found: %s", (_, copy) => {
    expect(pathsOf([STORY, OTHER, copy])).toEqual([["d0", "d2"]]);
  });

  it.each([
    ["another text", OTHER],
    ["one sentence in common", `${OTHER} ${STORY.slice(0, STORY.indexOf("Engineers"))}`],
    ["nothing", ""],
    ["a few words", "The harbour of Kestrel Bay."],
  ])("are not found: %s", (_, text) => {
    expect(pathsOf([STORY, text])).toEqual([]);
  });

  it("are one group however many they are", () => {
    expect(pathsOf([OTHER, STORY, `First. ${STORY}`, OTHER, `${STORY} Last.`])).toEqual([
      ["d0", "d3"],
      ["d1", "d2", "d4"],
    ]);
  });

  it("say how alike they are", () => {
    const [group] = reprints([documentOf("a", STORY), documentOf("b", STORY)]);
    expect(group).toEqual({ documents: ["a", "b"], kind: "reprint", similarity: 1 });
    const [changed] = reprints([documentOf("a", STORY), documentOf("b", STORY.replace("third", "fourth"))]);
    expect(changed?.similarity).toBeLessThan(1);
    expect(changed?.similarity).toBeGreaterThan(0.5);
  });

  it("are told by the body alone", () => {
    const furniture = (path: string, body: string) => {
      const text = `${STORY}\n${body}`;
      const at = STORY.length + 1;
      return {
        ...documentOf(path, text),
        blocks: [
          { start: 0, end: at, role: "furniture", why: "test" },
          { start: at, end: text.length, role: "body", why: "test" },
        ] as const,
      };
    };
    expect(reprints([furniture("a", "One thing."), furniture("b", "Quite another thing here.")])).toEqual([]);
  });
});

describe("assess", () => {
  it("gives a document that stands alone a group of its own", () => {
    const documents = [
      documentOf("a", OTHER),
      documentOf("b", STORY),
      documentOf("c", "Short."),
      documentOf("d", STORY),
    ];
    const groups = assess(documents, []).documents.map(({ path, group }) => [path, group] as const);
    const byPath = Object.fromEntries(groups);
    expect(byPath["b"]).toBe(byPath["d"]);
    expect(new Set(Object.values(byPath)).size).toBe(3);
  });
});
