/** Open facts: what each construction reads, what no construction breaks, and what is drawn, divided, capped. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, Upos } from "../../src/model.ts";
import { readPropositions } from "../../src/relation/index.ts";
import { confidenceOf, featuresOf } from "../../src/relation/open/confidence.ts";
import { CONSTRUCTIONS, type FactForm, factsOf, openDraft, openDrafts } from "../../src/relation/open/index.ts";
import { LONGEST_LIST } from "../../src/relation/open/phrase.ts";
import { WEIGHTS } from "../../src/relation/open/weights.ts";
import { type Passage, passagesOf } from "../../src/relation/passage.ts";
import type { Draft } from "../../src/relation/rule.ts";
import { FACTS } from "./open-facts.ts";
import { readText } from "./reading.ts";
import { passageOf, type Word } from "./tree.ts";

const read = new Map<string, readonly Passage[]>();

/** The passages of a text; the table's sentences are asked for again and again. */
function passagesIn(text: string): readonly Passage[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const { document, sentences, mentions } = readText(text);
  const passages = passagesOf(document, sentences, mentions);
  read.set(text, passages);
  return passages;
}

function lineOf({ subject, label, object, others = [] }: Draft): string {
  const args = [...(object === undefined ? [] : [object]), ...others].map(({ text }) => text);
  return `${subject.text} | ${label} | ${args.join("; ")}`.trimEnd();
}

function linesIn(text: string, form: FactForm, without = ""): readonly string[] {
  const constructions = CONSTRUCTIONS.filter(({ name }) => name !== without);
  return passagesIn(text).flatMap((passage) =>
    factsOf(passage, form, constructions).map((fact) => lineOf(openDraft(passage, fact))),
  );
}

function propositionsIn(text: string): readonly Claim[] {
  return readPropositions(passagesIn(text));
}

describe("constructions", () => {
  it.each(FACTS)("%s: %s", (_, sentence, facts) => {
    expect(linesIn(sentence, "full")).toEqual(expect.arrayContaining([...facts]));
  });

  it.each(FACTS)("without %s nobody reads it: %s", (construction, sentence, facts) => {
    const left = linesIn(sentence, "full", construction);
    expect(facts.filter((fact) => left.includes(fact))).toEqual([]);
  });

  it("are all in the table", () => {
    expect(CONSTRUCTIONS.map(({ name }) => name).filter((name) => !FACTS.some(([own]) => own === name))).toEqual([]);
  });
});

describe("triples", () => {
  it.each([
    ["Norway signed the treaty in May.", ["Norway | signed | the treaty", "Norway | signed the treaty in | May"]],
    [
      "The bridge was built in 1932 by a firm.",
      ["The bridge | was built in | 1932", "The bridge | was built by | a firm"],
    ],
    ["The company bought mines and ports.", ["The company | bought | mines", "The company | bought | ports"]],
    ["The envoy met the kings of Norway and Chile.", ["The envoy | met | the kings of Norway and Chile"]],
    ["He is a member of the party.", ["He | is | a member of the party"]],
    [
      "Norway met Chile and Peru in Oslo.",
      ["Norway | met | Chile", "Norway | met | Peru", "Norway | met Chile in | Oslo", "Norway | met Peru in | Oslo"],
    ],
    ["Norway then also signed the treaty.", ["Norway | signed | the treaty"]],
  ])("%s", (sentence, triples) => {
    expect(linesIn(sentence, "minimal")).toEqual(expect.arrayContaining(triples));
  });

  it("have one argument each", () => {
    const drafts = FACTS.flatMap(([, sentence]) =>
      passagesIn(sentence).flatMap((passage) => openDrafts(passage, "minimal")),
    );
    expect(drafts.length).toBeGreaterThan(FACTS.length);
    for (const { object, others } of drafts) expect([object === undefined, others]).toEqual([false, []]);
  });
});

describe("confidence", () => {
  it("is higher for what a clause says than for what words imply", () => {
    const [passage] = passagesIn("Kenya's president, a former general, met the envoys.");
    const of = (name: string) =>
      passage === undefined
        ? []
        : factsOf(passage).flatMap((fact) => (fact.construction === name ? [confidenceOf(passage, fact)] : []));
    expect(Math.min(...of("clause"))).toBeGreaterThan(Math.max(...of("possessive"), ...of("apposition")));
  });

  it("has a weight for what is seen often", () => {
    const seen = FACTS.flatMap(([, sentence]) =>
      passagesIn(sentence).flatMap((passage) => factsOf(passage).flatMap((fact) => featuresOf(passage, fact))),
    );
    const known = seen.filter((feature) => WEIGHTS[feature] !== undefined);
    expect(known.length).toBeGreaterThan(seen.length * 0.9);
  });

  it("leaves out doubtful triples and doubtful implied facts", () => {
    const passages = FACTS.flatMap(([, sentence]) => passagesIn(sentence));
    const all = passages.flatMap((passage) => factsOf(passage).map((fact) => confidenceOf(passage, fact)));
    const given = passages.flatMap((passage) => openDrafts(passage, "minimal").map(({ confidence }) => confidence));
    expect(Math.min(...all)).toBeLessThan(0.2);
    expect(Math.min(...given)).toBeGreaterThanOrEqual(0.2);
  });
});

describe("lists", () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `Port${String.fromCharCode(65 + i)}`);

  it("are divided as long as they are short", () => {
    const lines = linesIn("Norway, Chile and Peru signed the treaty.", "full");
    expect(lines.filter((line) => line.endsWith("| signed | the treaty"))).toHaveLength(3);
  });

  it("of many members stay one phrase", () => {
    const list = names(26);
    const claims = propositionsIn(`${list.slice(0, -1).join(", ")} and ${list.at(-1)} signed the treaty.`);
    expect(claims.length).toBeLessThan(LONGEST_LIST * 3);
  });
});

const pick = <Of>(...values: readonly Of[]): fc.Arbitrary<Of> => fc.constantFrom(...values);
const row = fc.record({
  text: pick(..."attack Norway say who that there such as including in by with and , ( had is to not".split(" ")),
  upos: pick<Upos>("VERB", "NOUN", "PROPN", "PRON", "ADP", "AUX", "ADJ"),
  xpos: pick("VB", "VBN", "VBG", "VBD", "NN", "NNP", "WDT"),
  deprel: pick(
    ..."nsubj nsubj:pass csubj obj iobj xcomp ccomp conj cc acl acl:relcl advcl advmod mark nmod nmod:poss appos obl case cop aux fixed expl parataxis punct".split(
      " ",
    ),
  ),
  place: fc.double({ noNaN: true }),
  under: fc.nat(),
} as const);

/** Random words in random trees: each word hangs under one that was made before it, wherever the two stand. */
const trees = fc.array(row, { minLength: 1, maxLength: 14 }).map((rows): readonly Word[] => {
  const made = rows.map((word, at) => ({ ...word, at, above: at === 0 ? -1 : word.under % at }));
  const placed = made.toSorted((a, b) => a.place - b.place || a.at - b.at);
  return placed.map(({ text, upos, xpos, deprel, above }): Word => {
    const head = placed.findIndex(({ at }) => at === above) + 1;
    return [text, text, upos, xpos, head, head === 0 ? "root" : deprel];
  });
});

/** The words of a span's text stand in the span in the same order, and it begins and ends with the first and last of them. */
function expectVerbatim(passage: Passage, { start, end, text }: { start: number; end: number; text: string }): void {
  const within = passage.document.text.slice(start, end);
  let from = 0;
  for (const word of text.split(/\s+/)) {
    const at = within.indexOf(word, from);
    expect(at).toBeGreaterThanOrEqual(0);
    from = at + word.length;
  }
  expect(within.startsWith(text.split(/\s/)[0] ?? "")).toBe(true);
  expect(within.endsWith(text.split(/\s/).at(-1) ?? "")).toBe(true);
}

function expectSound(passage: Passage, form: FactForm): void {
  for (const { subject, object, others = [], label, trigger, confidence } of openDrafts(passage, form)) {
    for (const end of [subject, ...(object === undefined ? [] : [object]), ...others]) expectVerbatim(passage, end);
    expect(trigger.start).toBeGreaterThanOrEqual(passage.sentence.start);
    expect(trigger.end).toBeGreaterThan(trigger.start);
    expect(trigger.end).toBeLessThanOrEqual(passage.sentence.end);
    for (const word of label.split(" ")) if (!word.startsWith("[")) expect(passage.document.text).toContain(word);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
}

describe("any tree", () => {
  it.each(["full", "minimal"] as const)("gives verbatim %s facts, and an end", (form) => {
    fc.assert(
      fc.property(trees, (words) => expectSound(passageOf(words), form)),
      { numRuns: 400 },
    );
  });

  it("says the same beside any other sentences", () => {
    const sentences = FACTS.filter((_, i) => i % 9 === 0).map(([, sentence]) => sentence);
    const alone = sentences.flatMap((sentence) =>
      propositionsIn(sentence).map(({ label, confidence }) => [label, confidence]),
    );
    const together = propositionsIn(sentences.join(" ")).map(({ label, confidence }) => [label, confidence]);
    expect(together).toEqual(alone);
  });
});
