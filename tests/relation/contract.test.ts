/** What every rule of the list keeps, and what the claims made of its drafts keep, on news, on noise and on any tree. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawDocument } from "../../src/commands/raw-document.ts";
import type { Argument, Span, Upos } from "../../src/model.ts";
import { RULES } from "../../src/relation/index.ts";
import { type Passage, passagesOf } from "../../src/relation/passage.ts";
import type { Draft } from "../../src/relation/rule.ts";
import { isRelation, MODALITIES, POLARITIES } from "../../src/schema.ts";
import { readText } from "./reading.ts";
import { passageOf, type Word } from "./tree.ts";

const NEWS = `Norwegian Foreign Minister Jane Marsh met Chile's president, John Smith, in Oslo on Monday, and urged Washington to lift sanctions on Kenya.
"We will not deploy Patriot missiles," she said, according to Peter Brown, an adviser to the minister.
Kenya's Reform Party, an ally of Ghana, denied that it had held talks with Peru. The European Union's visit to Japan was cancelled 😀.`;

const WORDS = [
  ..."Jane Marsh John Norway Chile Oslo Washington Reform Party president minister of the met denied that will not attack visited said according to sanctions talks with between on Monday 1998 he it his , . 's ( ) \" and who".split(
    " ",
  ),
  "\n\n",
  "😀",
  "Kim Jong-un",
  "U.S.",
];
const noise = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 40 })
  .map((words) => words.join(" "));

const pick = <Of>(...values: readonly Of[]): fc.Arbitrary<Of> => fc.constantFrom(...values);
const row = fc.record({
  text: pick(..."attack visit Norway say who ally talks plan and by with had".split(" ")),
  upos: pick<Upos>("VERB", "NOUN", "PROPN", "PRON", "ADP", "AUX"),
  xpos: pick("VB", "VBN", "VBD", "NN", "NNP"),
  deprel: pick(
    ..."nsubj nsubj:pass obj xcomp ccomp conj acl acl:relcl advcl nmod nmod:poss appos obl case parataxis".split(" "),
  ),
  /** Where it stands, and under which of the words that were made before it. */
  place: fc.double({ noNaN: true }),
  under: fc.nat(),
});

/** Random words in random trees: each word hangs under one that was made before it, wherever the two stand. */
const trees = fc.array(row, { minLength: 1, maxLength: 10 }).map((rows): readonly Word[] => {
  const made = rows.map((word, at) => ({ ...word, at, above: at === 0 ? -1 : word.under % at }));
  const placed = made.toSorted((a, b) => a.place - b.place || a.at - b.at);
  return placed.map(({ text, upos, xpos, deprel, above }): Word => {
    const head = placed.findIndex(({ at }) => at === above) + 1;
    return [text, text, upos, xpos, head, head === 0 ? "root" : deprel];
  });
});

function passagesIn(text: string): readonly Passage[] {
  const { document, sentences, mentions } = readText(text);
  return passagesOf(document, sentences, mentions);
}

function argumentsOf({ subject, object, others = [], where }: Draft): readonly Argument[] {
  return [subject, ...(object === undefined ? [] : [object]), ...others, ...(where === undefined ? [] : [where])];
}

function expectInside({ start, end }: Span, sentence: Span): void {
  expect(start).toBeGreaterThanOrEqual(sentence.start);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(sentence.end);
}

function expectSound(draft: Draft, passage: Passage): void {
  const { document, sentence, tokens, mentions } = passage;
  for (const argument of argumentsOf(draft)) {
    expectInside(argument, sentence);
    expect(argument.text).toBe(document.text.slice(argument.start, argument.end));
    if (argument.mention !== undefined) expect(mentions[argument.mention]?.sentence).toBe(sentence.index);
  }
  expectInside(draft.trigger, sentence);
  expect(isRelation(draft.relation)).toBe(true);
  expect(tokens[draft.at]).toBeDefined();
  expect(draft.confidence).toBeGreaterThan(0);
  expect(draft.confidence).toBeLessThanOrEqual(1);
}

describe.each(RULES)("rule $name", (rule) => {
  it("reads something in news", () => {
    const more = `${NEWS} Jane Marsh is an ally of John Smith. Peru's attack on Ghana ended. Norway is critical of Chile. Tom Hale was elected president of Peru. Ann Berg is the wife of Tom Hale. Peru-backed Hezbollah grew.`;
    expect(passagesIn(more).flatMap((passage) => rule.read(passage))).not.toEqual([]);
  });

  it("gives spans inside the sentence, verbatim", () => {
    for (const passage of passagesIn(NEWS)) for (const draft of rule.read(passage)) expectSound(draft, passage);
  });

  it("does so on any text, and never throws", () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const passage of passagesIn(text)) for (const draft of rule.read(passage)) expectSound(draft, passage);
      }),
      { numRuns: 40 },
    );
  });

  it("says the same twice", () => {
    const read = () => passagesIn(NEWS).map((passage) => rule.read(passage));
    expect(read()).toEqual(read());
  });

  it("gives spans inside the sentence on any tree", () => {
    fc.assert(
      fc.property(trees, (words) => {
        const passage = passageOf(words);
        for (const draft of rule.read(passage)) expectSound(draft, passage);
      }),
      { numRuns: 200 },
    );
  });
});

describe("claims", () => {
  it("are verbatim, in bounds and in the vocabulary on any text", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { document, sentences, mentions, claims } = readText(text, "2007-04-26");
        for (const claim of claims) {
          expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.quote.length).toBeLessThanOrEqual(600);
          expectInside(claim, sentences[claim.sentence] ?? { start: 0, end: 0 });
          expectInside(claim.subject, claim);
          expect(mentions[claim.subject.mention ?? 0] !== undefined || claim.subject.mention === undefined).toBe(true);
          expect(POLARITIES).toContain(claim.polarity);
          expect(MODALITIES).toContain(claim.modality);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have ids of their own, the same every time", () => {
    const ids = readText(NEWS).claims.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readText(NEWS).claims.map(({ id }) => id)).toEqual(ids);
  });

  it("say nothing twice", () => {
    const said = readText(NEWS).claims.map(({ relation, title, subject, object }) =>
      [relation, title, subject.start, object?.start].join(),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it("quote a long sentence in part, with both ends inside", () => {
    const text = `${"On the longest day, ".repeat(60)}Norway criticised Chile${", on the longest day".repeat(60)}.`;
    const claims = readText(text).claims.filter(({ relation }) => relation === "criticises");
    expect(claims).toHaveLength(1);
    for (const claim of claims) {
      expect(claim.quote.length).toBeLessThanOrEqual(600);
      expect(claim.quote).toContain("Norway criticised Chile");
      expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    }
  });

  it("take time in proportion to the text", () => {
    const timeOf = (text: string): number => {
      const start = performance.now();
      expect(readText(rawDocument("text", text).text).claims.length).toBeGreaterThan(0);
      return performance.now() - start;
    };
    const text = "Norway criticised Chile, and Jane Marsh said that John Hale met Peter Brown. ".repeat(60);
    timeOf(text);
    const [once, eight] = [timeOf(text), timeOf(text.repeat(8))];
    expect(eight).toBeLessThan(Math.max(once, 20) * 32);
  });
});
