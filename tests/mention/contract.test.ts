/** What every finder and every pass must keep, on ordinary, odd and hostile text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FINDERS, PASSES } from "../../src/mention/registry.ts";
import { KINDS } from "../../src/schema.ts";
import { read, viewOfText } from "./reading.ts";

const TEXTS: readonly string[] = [
  "",
  "U.S. Defense Secretary Robert Gates met Japanese Prime Minister Shinzo Abe in Tokyo, the sources said.",
  'The "World Trade Organization (WTO)", or so it is called, fined Lockheed Martin\'s rivals; F-35B jets — and S-400s — stayed.',
  "MINISTER RESIGNS\n\nBy Ann Bo\n\nOSLO (Reuters) - Foreign Minister Ola Nord, 45, resigned. He'd said: \"It's over.\"",
  "-- - ' 's (( )) . , U.S.-U.S.-U.S. Mr. Mr. of of the The THE",
];

describe.each(FINDERS.map((finder) => [finder.name, finder] as const))("finder %s", (_, finder) => {
  test.each(TEXTS)("gives token ranges inside sentences: %j", (text) => {
    const view = viewOfText(text);
    for (const candidate of finder.find(view)) {
      const size = view.passages[candidate.sentence]?.tokens.length ?? 0;
      expect(candidate.start).toBeGreaterThanOrEqual(0);
      expect(candidate.end).toBeGreaterThan(candidate.start);
      expect(candidate.end).toBeLessThanOrEqual(size);
      expect(candidate.head ?? candidate.end - 1).toBeLessThan(candidate.end);
      expect(KINDS).toContain(candidate.kind);
    }
  });

  test("gives the same answer twice", () => {
    const text = TEXTS.join("\n\n");
    expect(finder.find(viewOfText(text))).toEqual(finder.find(viewOfText(text)));
  });
});

test("finders and passes have names of their own", () => {
  const names = [...FINDERS, ...new Set(PASSES)].map((member) => member.name);
  expect(new Set(names).size).toBe(names.length);
});

/** What must hold of the mentions of any text. */
function checkMentions(text: string): void {
  const { sentences, mentions } = read(text);
  let end = 0;
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence];
    expect(mention.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? Number.POSITIVE_INFINITY));
    expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? -1);
    expect(mention.text).toBe(text.slice(mention.start, mention.end));
    expect(mention.text).not.toMatch(/^(?:the|an?)\s|^[\s,.(]|[\s,)]$/i);
    if (mention.canonical !== "McDonald's") expect(mention.text).not.toMatch(/['’]s$/);
    expect(sentence?.tokens[mention.tokens.start]?.start).toBe(mention.start);
    expect(sentence?.tokens[mention.tokens.end - 1]?.end).toBe(mention.end);
    end = mention.end;
  }
  expect(read(text).mentions).toEqual(mentions);
}

const WORDS = (
  "the a The U.S. US us Japan Japanese Kim Jong - un Gates said , . ( ) of and Ministry Party President prime minister 's to for " +
  "Defense Secretary SM 3 Treaty War United States North Georgia in he they its New York McDonald's General IMF van der 2001 election"
).split(" ");

describe("findMentions", () => {
  test.each(TEXTS)("keeps spans trimmed, in order, apart and inside sentences: %j", checkMentions);

  test("does so for any words in any order", () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
    fc.assert(fc.property(text, checkMentions), { numRuns: 150, seed: 7 });
  });

  test("takes time in proportion to the text", () => {
    const repeated = (word: string) => `${word} `.repeat(1000);
    const start = process.cpuUsage().user;
    for (const word of ["chief", "Ministry of", "Deputy Foreign", "Kim Jong-", "de la", "U.S.-Japan", "A (A)"])
      read(repeated(word));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(15);
  });
});
