/** Texts that nobody writes as articles: each is read, with right offsets, in time that grows with its length. */
import { describe, expect, it } from "vitest";
import type { Article, Reading, Span } from "../../src/model.ts";
import { readArticle, readDocument } from "../../src/reading.ts";

/** What each text repeats. */
const TEXTS: Readonly<Record<string, string>> = {
  "one long sentence": "the old harbour that Norway built near Oslo and ",
  "not English": "Utenriksminister Jane Marsh møtte president John Smith i Oslo på tirsdag. ",
  "all capitals": "NORWAY MET CHILE IN OSLO. JANE MARSH SAID SO. ",
  "no punctuation": "Norway met Chile in Oslo and Jane Marsh said so while Kenya praised Ghana ",
  "a bad scan": "N0rway nnet Ch1le 1n 0slo. J ane Mar5h sa1d s0, wh i le K€nya pra|sed Gh@na. ",
  emoji: "Norway 😀 met Chile 🇳🇴 in Oslo 👩‍👩‍👧‍👦. ",
  "right to left": "התקיימה פגישה באוסלו. اجتمع الوزراء في أوسلو. ",
  "lone surrogates": "Norway \ud83d met \udc00 Chile. ",
  "open brackets": "(a ",
  dots: ".",
  initials: "A.A.A.",
  titles: "Mr. ",
  commas: "a, ",
  "nested speech": "Marsh said that ",
  "nested relatives": "who met the man ",
  "a list of names": "Jane Marsh and ",
  "long forms": "International Monetary Fund (IMF) ",
  "pronouns and names": "He said she met Jane Marsh. ",
};

const SIZE = 2_000;
const TIMES = 4;
/** What is quadratic takes 16 times as long; a second is for a machine that does other things too. */
const BOUND = 10;
const SLACK = 1;

function textOf(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

function raw(text: string): Reading {
  const block = { start: 0, end: text.length, role: "body", why: "" } as const;
  const article: Article = { path: "a.txt", format: "text", text, encoding: "utf-8", metadata: {} };
  return readDocument({ ...readArticle({ ...article, text: "" }).document, text, blocks: [block] });
}

/** Processor seconds that something takes. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function expectOffsets({ document: { text }, sentences, mentions, claims }: Reading): void {
  const within = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  expect(sentences.every(within)).toBe(true);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  for (const { start, end, text: said } of [...tokens, ...mentions])
    if (text.slice(start, end) !== said) expect(text.slice(start, end)).toBe(said);
  for (const { start, end, quote, subject } of claims) {
    expect(text.slice(start, end)).toBe(quote);
    expect(within(subject)).toBe(true);
  }
}

describe("a text of", () => {
  it.each(Object.entries(TEXTS))(
    "%s",
    (_, unit) => {
      const small = textOf(unit, SIZE);
      expectOffsets(readArticle({ path: "a.txt", format: "text", text: small, encoding: "utf-8", metadata: {} }));
      const seconds = secondsOf(() => expectOffsets(raw(small)));
      expect(secondsOf(() => expectOffsets(raw(textOf(unit, SIZE * TIMES))))).toBeLessThan(seconds * BOUND + SLACK);
    },
    60_000,
  );

  it("one sentence of 5,000 words is read to its end", () => {
    const text = `${"the old harbour that Norway built near Oslo and ".repeat(556)}Chile.`;
    const { sentences, mentions } = raw(text);
    expect(sentences.at(-1)?.end).toBe(text.length);
    expect(mentions.at(-1)).toMatchObject({ text: "Chile", end: text.length - 1 });
  }, 240_000);
});
