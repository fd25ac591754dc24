/** The table of sentences: what each says between two entities, and that every rule of the list is needed for it. */
import { describe, expect, it } from "vitest";
import { rawDocument } from "../../src/commands/raw-document.ts";
import { readDocument } from "../../src/reading.ts";
import { MOST_CLAIMS, RULES, readClaims } from "../../src/relation/index.ts";
import { passagesOf } from "../../src/relation/passage.ts";
import { isRelation, RELATION_NAMES } from "../../src/schema.ts";
import { edgesOf } from "./reading.ts";
import { ROWS } from "./rows.ts";

const ALL = Object.values(ROWS).flat();

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  it.each(rows)("%s", (sentence, ...claims) => {
    const reading = readDocument(rawDocument("row", sentence));
    expect(edgesOf(reading, reading.claims)).toEqual(claims);
  });
});

describe("the table", () => {
  it("has 200 sentences, each once", () => {
    expect(ALL.length).toBeGreaterThanOrEqual(200);
    expect(new Set(ALL.map(([sentence]) => sentence)).size).toBe(ALL.length);
  });

  it("has every relation of the vocabulary", () => {
    const used = ALL.flatMap(([, ...claims]) => claims.flatMap((line) => line.split(/[ ,]/u).filter(isRelation)));
    const missing = RELATION_NAMES.filter((relation) => relation !== "relates" && !used.includes(relation));
    expect(missing).toEqual([]);
  });
});

describe.each(RULES)("without the rule $name", (rule) => {
  it("rows fail", () => {
    const others = RULES.filter((other) => other !== rule);
    const lost = ALL.some(([sentence, ...claims]) => {
      const reading = readDocument(rawDocument("row", sentence));
      const { document, sentences, mentions } = reading;
      const read = edgesOf(reading, readClaims(passagesOf(document, sentences, mentions), others).claims);
      return read.join("\n") !== claims.join("\n");
    });
    expect(lost).toBe(true);
  });
});

describe("the same claims", () => {
  it("whatever stands around a sentence's document", () => {
    const some = ALL.filter((_, at) => at % 9 === 0);
    const together = readDocument(rawDocument("rows", some.map(([sentence]) => sentence).join("\n\n")));
    const lines = edgesOf(together, together.claims);
    for (const [, ...claims] of some) for (const line of claims) expect(lines).toContain(line);
  });
});

describe("bad input", () => {
  it.each([
    ["no verb", "Norway. Chile. The treaty. A quiet day in Oslo."],
    ["a headline", "NORWAY WARNS CHILE OVER FISH"],
    ["a table", "Norway | 12 | 4\nChile | 3 | 9\nPeru | 1 | 1"],
    ["a list", "- Norway\n- Chile\n- Peru attacked by nobody"],
    ["dialogue", '"Who?" "Norway." "When?" "Monday, said Jane Marsh, or Tuesday."'],
    ["a quotation that never closes", '"Norway attacked Chile, Jane Marsh said. Kenya supported Ghana'],
    ["quotations in quotations", '"“"“‘Norway attacked Chile’ said" Jane Marsh'],
  ])("%s is read without a fault", (_, text) => {
    const { document, claims } = readDocument(rawDocument("bad", text));
    for (const claim of claims) expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote);
  });

  it("says no more than so much of a hundred names at one table", () => {
    const names = Array.from({ length: 100 }, (_, at) => `John ${String.fromCharCode(65 + (at % 26))}arsh${at}`);
    const { claims, leftOut } = readDocument(rawDocument("list", `${names.join(", ")} and Jane Marsh met in Oslo.`));
    expect(claims.length).toBeLessThanOrEqual(MOST_CLAIMS);
    expect(leftOut).toBeGreaterThan(0);
  });

  it("leaves nothing out of usual sentences", () => {
    expect(readDocument(rawDocument("few", "Jane Marsh, John Hale and Peter Brown met.")).leftOut).toBeUndefined();
  });
});
