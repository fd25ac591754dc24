/** `redthread extract`: one line of JSON in, one out. */
import { beforeAll, describe, expect, it } from "vitest";
import { CHECKOUT, type ExtractLine, type ExtractSpan, extract, redthread } from "./redthread.ts";

const ARTICLE = "data/articles/2007-05-03-harbour-wire-collective-defence.txt";
const LINES: readonly unknown[] = [
  { id: "a", text: "Norway criticised Chile. Jane Marsh met John Hale in Oslo in 1998." },
  "{ this is no JSON",
  { id: 7, text: "😀😀!\n\nJane Marsh said that Norway will attack Chile." },
  { id: "no text" },
  "[1, 2]",
  { id: null, text: "" },
  { id: { deep: [1] }, text: "Norway did not criticise Chile.\u2028Kenya praised Ghana." },
];

function spansOf({ mentions, claims }: ExtractLine): readonly ExtractSpan[] {
  return [...mentions, ...claims.flatMap(({ subject, arguments: others }) => [subject, ...others])];
}

/** A text's words in order, somewhere within a longer one. */
function standsIn(words: string, text: string): boolean {
  let from = 0;
  for (const word of words.split(/\s+/)) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}

describe("extract --raw", () => {
  let lines: readonly ExtractLine[];

  beforeAll(async () => {
    lines = await extract(["--raw"], LINES);
  });

  it("answers every line, in order, with its id and text", () => {
    expect(lines.map(({ id }) => id)).toEqual(["a", null, 7, null, null, null, { deep: [1] }]);
    expect(lines[2]?.text).toBe("😀😀!\n\nJane Marsh said that Norway will attack Chile.");
  });

  it("says of a bad line what is wrong with it, and goes on", () => {
    expect(lines.map(({ error }) => error !== undefined)).toEqual([false, true, false, true, true, false, false]);
    for (const { error, mentions, claims, sentences } of lines) {
      if (error === undefined) continue;
      expect(error).not.toContain("\n");
      expect([mentions, claims, sentences]).toEqual([[], [], []]);
    }
  });

  it("counts offsets in UTF-16 units of the text", () => {
    for (const line of lines) {
      for (const { start, end, text } of line.mentions) expect(line.text.slice(start, end)).toBe(text);
      for (const { start, end } of line.sentences) expect(line.text.slice(start, end).trim()).not.toBe("");
      for (const { start, end, text } of spansOf(line).filter((span) => !span.text.includes("[")))
        expect(standsIn(text, line.text.slice(start, end))).toBe(true);
    }
    const marsh = lines[2]?.mentions.find(({ text }) => text === "Jane Marsh");
    expect([marsh?.start, marsh?.end]).toEqual([7, 17]);
  });

  it("gives mentions their kind, form and entity", () => {
    expect(lines[0]?.mentions).toContainEqual({
      start: 0,
      end: 6,
      text: "Norway",
      kind: "country",
      form: "name",
      entity: 0,
    });
    for (const { form, entity } of lines.flatMap(({ mentions }) => mentions)) {
      expect(["name", "nominal", "pronoun"]).toContain(form);
      expect(entity === null || Number.isInteger(entity)).toBe(true);
    }
  });

  it("gives claims their relation, arguments, mood, time and speaker", () => {
    const [first] = lines[0]?.claims ?? [];
    expect(first).toMatchObject({
      subject: { text: "Norway", start: 0, end: 6 },
      relation: { text: "criticised", type: "criticises" },
      arguments: [{ text: "Chile" }],
      polarity: "positive",
      modality: "asserted",
      sentence: 0,
    });
    const meeting = lines[0]?.claims.find(({ relation }) => relation.type === "meets");
    expect(meeting).toMatchObject({ sentence: 1, when: { date: "1998" } });
    const attack = lines[2]?.claims.find(({ relation }) => relation.type === "attacks");
    expect(attack).toMatchObject({ modality: "planned", by: { text: "Jane Marsh" } });
    const negative = lines[6]?.claims.find(({ relation }) => relation.type === "criticises");
    expect(negative?.polarity).toBe("negative");
  });

  it("keeps every number in its bounds", () => {
    for (const { claims, sentences } of lines) {
      for (const { confidence, sentence } of claims) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(sentences[sentence]).toBeDefined();
      }
    }
  });

  it("is the same every time, and needs no newline at its end", async () => {
    const input = LINES.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
    const { stdout } = await redthread(["extract", "--raw"], { input });
    expect(stdout).toBe(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  });
});

describe("extract --raw --claims minimal", () => {
  it("gives one argument at most", async () => {
    const lines = await extract(["--raw", "--claims", "minimal"], LINES);
    expect(lines).toHaveLength(LINES.length);
    const claims = lines.flatMap((line) => line.claims);
    expect(claims.length).toBeGreaterThan(3);
    for (const claim of claims) expect(claim.arguments.length).toBeLessThanOrEqual(1);
  });
});

describe("extract --mentions given", () => {
  const text = "Jane Marsh met Marsh and Hale. She left.";
  const given = [
    { start: 0, end: 10, kind: "person", form: "name" },
    { start: 15, end: 20, kind: "person", form: "name" },
    { start: 25, end: 29, kind: "person", form: "name" },
  ];

  let line: ExtractLine | undefined;
  let bare: ExtractLine | undefined;

  beforeAll(async () => {
    const input = [
      { id: 1, text, mentions: given },
      { id: 2, text },
    ];
    [line, bare] = await extract(["--raw", "--mentions", "given"], input);
  });

  it("resolves the input's own mentions and finds none of its own", () => {
    expect(line?.mentions).toMatchObject([
      { ...given[0], text: "Jane Marsh", entity: 0 },
      { ...given[1], text: "Marsh", entity: 0 },
      { ...given[2], text: "Hale", entity: 1 },
    ]);
    expect(line?.claims).toEqual([]);
  });

  it("answers without mentions too", () => {
    expect(bare?.mentions).toEqual([]);
    expect(bare).not.toHaveProperty("error");
  });
});

describe("extract without --raw", () => {
  it("leaves furniture out and keeps the offsets", async () => {
    const body = "Norway criticised Chile on Monday, and Kenya praised Ghana for its help after the storm.";
    const text = `Subscribe now to our newsletter\n\n${body}\n\nAll rights reserved.\n`;
    const [line] = await extract(["--json"], [{ id: 1, text }]);
    expect(line?.text).toBe(text);
    expect(line?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([body]);
  });
});

describe("extract for people", () => {
  it("marks names and shows claims, of one text on standard input", async () => {
    const { code, stdout, stderr } = await redthread(["extract"], { input: "Norway criticised Chile." });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^standard input\n\n {2}\[Norway\|country\] criticised \[Chile\|country\]\.\n/);
    expect(stdout).toMatch(/\n {4}Norway —criticised→ Chile {3}criticises · asserted · 0\.\d+\n\n$/);
  });

  it("reads files, and names what is none", async () => {
    const { code, stdout, stderr } = await redthread(["extract", ARTICLE, "package.json"], { cwd: CHECKOUT });
    expect(code).toBe(0);
    expect(stdout).toContain("\n2007-05-03-harbour-wire-collective-defence.txt · 2007-05-03");
    expect(stderr).toMatch(/^redthread: skipped package\.json[^\n]*\n$/);
  });

  it("writes no escape sequence where no terminal is, and none of a text's own", async () => {
    const { stdout } = await redthread(["extract"], { input: "Norway \u001b[31mmet\u001b[0m Chile.\u009b2J" });
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it("takes no files with given mentions", async () => {
    const { code, stdout, stderr } = await redthread(["extract", "--mentions", "given", "package.json"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--mentions given");
  });
});

describe("the stream", () => {
  it("is empty where the input is", async () => {
    expect(await redthread(["extract", "--raw"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
