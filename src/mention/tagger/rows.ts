/** What is known of each token of a sentence by itself, as rows of numbers: one number for one string, a row for each question. */
import { hashOf } from "../../language/net/hash.ts";
import type { Found } from "../finder.ts";
import { possibleMatchesIn } from "../gazetteer/match.ts";
import type { ListName } from "../gazetteer/names.ts";
import { type Passage, perPassage } from "../view.ts";
import { partOf } from "./labels.ts";
import { mix } from "./mix.ts";
import type { FactsOf, WordFacts } from "./word-facts.ts";

/** One number a token. */
export type Row = Int32Array;

/** What stands before the first token and behind the last. */
const NOTHING = 0x9e3779b9;

/** The number at a place that need not be in the sentence. */
export function at(row: Row, place: number): number {
  return row[place] ?? NOTHING;
}

/** Rows about words, as `word-facts.ts` has them. */
export interface WordRows {
  readonly facts: readonly WordFacts[];
  readonly word: Row;
  readonly shape: Row;
  readonly tag: Row;
  readonly ending: Row;
  /** Bits: a capital that counts, given name, surname, head noun of names. */
  readonly marks: Row;
  readonly coarse: Row;
  readonly fine: Row;
}

const LISTS: readonly ListName[] = [
  "countries",
  "places",
  "cities",
  "organizations",
  "systems",
  "agreements",
  "events",
];

/** Rows about the words of a sentence. */
export function wordRows({ tokens, folded, capital }: Passage, factsOf: FactsOf): WordRows {
  const facts = tokens.map(({ text }, place) => factsOf(text, folded[place] ?? ""));
  const row = (read: (fact: WordFacts, place: number) => number): Row => Int32Array.from(facts, read);
  return {
    facts,
    word: row(({ word }) => word),
    shape: row(({ shape }) => shape),
    tag: row((_, place) => hashOf(tokens[place]?.xpos ?? "", 4)),
    ending: row(({ ending }) => ending),
    marks: row(({ marks }, place) => marks + Number(capital[place])),
    coarse: row(({ coarse }) => coarse),
    fine: row(({ fine }) => fine),
  };
}

/** A row for each gazetteer: whether a name of its may stand there, and where in that name the token; 0 for none. */
export function listRows(passage: Passage): readonly Row[] {
  return LISTS.map((list, number) => {
    const row = new Int32Array(passage.tokens.length);
    for (const { start, end, entry } of possibleMatchesIn(passage, list)) {
      const sort = number + LISTS.length * (Number(entry.demonym === true) + 2 * Number(entry.doubtful === true));
      for (let place = start; place < end; place++) row[place] = 1 + partOf(place - start, end - start) + 4 * sort;
    }
    return row;
  });
}

/** What the finders found: kind, trust, and where in it the token stands; 0 for nothing. */
export function finderRow(passage: Passage, found: readonly Found[]): Row {
  const row = new Int32Array(passage.tokens.length);
  for (const { start, end, kind, form, trust, demonym } of found) {
    const what = hashOf(`${kind} ${form} ${trust} ${demonym === true}`, 6);
    for (let place = start; place < end; place++) row[place] = mix(what, partOf(place - start, end - start), 7);
  }
  return row;
}

/** A stretch of words with capitals: tokens [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** For each token, the stretch of capitalised words and numbers that it is in. */
export const stretchesIn = perPassage(({ tokens }: Passage): readonly (Stretch | undefined)[] => {
  const stretches: (Stretch | undefined)[] = [];
  while (stretches.length < tokens.length) {
    const start = stretches.length;
    let end = start;
    while (/^[\p{Lu}\p{N}]/u.test(tokens[end]?.text ?? "")) end++;
    if (end === start) stretches.push(undefined);
    for (let place = start; place < end; place++) stretches.push({ start, end });
  }
  return stretches;
});
