import { describe, expect, test } from "vitest";
import { describeExtraction, legend } from "../../src/commands/extract-text.ts";
import { type ExtractedClaim, type ExtractedMention, type Extraction, NOTHING } from "../../src/commands/extraction.ts";

const ESCAPE = "\u001b";
/** The sequences that a page's own colours are written with. */
const OWN = new RegExp(`${ESCAPE}\\[(?:38;5;\\d{1,3}|39|2|22)m`, "gu");

const PLAIN = { width: 80, color: false };
const COLOR = { width: 80, color: true };

const TITLE = "Marsh visits Chile";
const FIRST = "Norway's foreign minister Jane Marsh did not meet John Hale in Oslo in May, a Norwegian official said.";
const SECOND = "She plans to visit Chile.";
const TEXT = `${TITLE}\n\n${FIRST} ${SECOND}`;

function spanOf(text: string, from = 0): { readonly start: number; readonly end: number; readonly text: string } {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text };
}

function name(text: string, kind: ExtractedMention["kind"], entity: number | null, from = 0): ExtractedMention {
  return { ...spanOf(text, from), kind, form: "name", entity };
}

const BODY = TITLE.length;
const MEETING: ExtractedClaim = {
  subject: { ...spanOf("Norway's foreign minister Jane Marsh"), entity: 0 },
  relation: { text: "did not meet", type: "meets" },
  arguments: [{ ...spanOf("John Hale"), entity: 1 }, spanOf("in Oslo")],
  polarity: "negative",
  modality: "asserted",
  by: { text: "the ministry", by: { text: "a Norwegian official" } },
  when: { text: "in May", date: "2007-05" },
  confidence: 0.58,
  sentence: 1,
};
const VISIT: ExtractedClaim = {
  subject: { ...spanOf("She"), entity: 0 },
  relation: { text: "plans to visit" },
  arguments: [{ ...spanOf("Chile", BODY), entity: 2 }],
  polarity: "positive",
  modality: "planned",
  confidence: 0.7,
  sentence: 2,
};
const EXTRACTION: Extraction = {
  ...NOTHING,
  id: "wire/marsh.txt",
  text: TEXT,
  title: TITLE,
  published: "2007-05-04",
  publisher: "Harbour Wire",
  sentences: [spanOf(TITLE), spanOf(FIRST), spanOf(SECOND)].map(({ start, end }) => ({ start, end })),
  mentions: [
    name("Marsh", "person", 0),
    name("Chile", "country", 2),
    name("Norway", "country", 3),
    name("foreign minister", "office", null),
    name("Jane Marsh", "person", 0),
    // Overlaps the longer one.
    name("Marsh", "person", 0, BODY),
    name("John Hale", "person", 1),
    name("Oslo", "place", 4),
    name("Norwegian", "other", 3),
    { ...spanOf("She"), kind: "person", form: "pronoun", entity: 0 },
    name("Chile", "country", 2, BODY),
  ],
  claims: [MEETING, VISIT],
};

describe("for people", () => {
  test("in brackets", () => {
    expect(describeExtraction(EXTRACTION, PLAIN)).toBe(`[Marsh|person] visits [Chile|country]
wire/marsh.txt · 2007-05-04 · Harbour Wire

  [Norway|country]'s [foreign minister|office] [Jane Marsh|person] did not meet
  [John Hale|person] in [Oslo|place] in May, a [Norwegian|demonym] official
  said.
    Norway's foreign minister Jane Marsh —did not meet→ John Hale; in Oslo
        meets · asserted, negated · said by the ministry, according to a
        Norwegian official · 2007-05 · 0.58

  She plans to visit [Chile|country].
    She (Jane Marsh) —plans to visit→ Chile   planned · 0.7

`);
  });

  test("in colour, with a sign for each kind", () => {
    const page = describeExtraction(EXTRACTION, COLOR);
    expect(page).toContain("\u001b[38;5;111m●Marsh\u001b[39m visits \u001b[38;5;72m⬢Chile\u001b[39m\n");
    expect(page).not.toContain("[Marsh|");
    const plain = page.replace(OWN, "");
    expect(plain).toContain("⬢Norway's ○foreign minister ●Jane Marsh did not meet ●John Hale in ▼Oslo");
    expect(legend(COLOR).replace(OWN, "")).toMatch(/^●Person ■Organization ⬢Country ▼Place /u);
    expect(legend(PLAIN)).toBe("");
  });

  test("says what was not read, and what holds nothing", () => {
    expect(describeExtraction({ ...NOTHING, id: 7, text: "", error: "took too long" }, PLAIN)).toBe(
      "7\n  not read: took too long\n\n",
    );
    expect(describeExtraction({ ...NOTHING, id: "a.txt", text: "" }, PLAIN)).toBe("a.txt\n  nothing to read\n\n");
  });

  test("a claim without arguments has no arrow", () => {
    const claims = [{ ...VISIT, relation: { text: "resigned" }, arguments: [] }];
    expect(describeExtraction({ ...EXTRACTION, claims }, PLAIN)).toContain(
      "She (Jane Marsh) —resigned   planned · 0.7\n",
    );
  });
});

describe("hostile text", () => {
  const EVIL = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\r";

  test.each([PLAIN, COLOR])("steers no terminal: %j", (look) => {
    const text = `${EVIL}Norway met Chile.${EVIL}`;
    const span = { start: 0, end: text.length, text };
    const extraction: Extraction = {
      ...NOTHING,
      id: EVIL,
      text,
      title: EVIL,
      publisher: EVIL,
      published: EVIL,
      sentences: [span],
      mentions: [{ ...span, kind: "person", form: "name", entity: 0 }],
      claims: [
        {
          ...VISIT,
          subject: { ...span, entity: 0 },
          relation: { text: EVIL },
          arguments: [span],
          by: { text: EVIL, by: { text: EVIL } },
          when: { text: EVIL, date: EVIL },
          sentence: 0,
        },
      ],
    };
    for (const page of [
      describeExtraction(extraction, look),
      describeExtraction({ ...extraction, error: EVIL }, look),
    ]) {
      expect(page.replace(OWN, "")).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
      expect(page).toContain("\\u001b");
    }
  });

  test("many claims and names take time in proportion", () => {
    const count = 20_000;
    const text = "Oslo fell. ".repeat(count);
    const sentences = Array.from({ length: count }, (_, at) => ({ start: at * 11, end: at * 11 + 10 }));
    const mentions = sentences.map(({ start }, entity): ExtractedMention => {
      return { start, end: start + 4, text: "Oslo", kind: "place", form: "name", entity };
    });
    const claims = sentences.map((_, sentence): ExtractedClaim => ({ ...VISIT, sentence }));
    const before = process.cpuUsage().user;
    const page = describeExtraction({ ...NOTHING, id: "a", text, sentences, mentions, claims }, PLAIN);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
    expect(page.split("\n").length).toBeGreaterThan(3 * count);
  });
});

test("says at the end of a text how many claims were left out of sentences that list very many", () => {
  const page = describeExtraction({ ...EXTRACTION, leftOut: 12 }, PLAIN);
  expect(page).toMatch(/\n {2}12 or more claims left out of sentences that list very many\n\n$/u);
  expect(describeExtraction(EXTRACTION, PLAIN)).not.toContain("left out");
});
