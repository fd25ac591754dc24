/** What is known of each token of a sentence by itself, as rows of numbers: one number for one string, a row for each question. */
import { hashOf } from "../../language/net/hash.ts";
import type { Found } from "../finder.ts";
import { matchesIn } from "../gazetteer/match.ts";
import type { ListName } from "../gazetteer/names.ts";
import { givenNames, headNouns, surnames } from "../gazetteer/words.ts";
import { type Passage, perPassage } from "../view.ts";
import type { Clusters } from "./clusters.ts";
import { partOf } from "./labels.ts";
import { mix } from "./mix.ts";

/** One number a token. */
export type Row = Int32Array;

/** What stands before the first token and behind the last. */
const NOTHING = 0x9e3779b9;

/** The number at a place that need not be in the sentence. */
export function at(row: Row, place: number): number {
  return row[place] ?? NOTHING;
}

/** Rows about words. */
export interface WordRows {
  readonly word: Row;
  readonly form: Row;
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

function shapeLetter(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return "X";
  if (/\p{L}/u.test(letter)) return "x";
  return /\p{N}/u.test(letter) ? "d" : letter;
}

/** "McDonald" → "XxXxx": runs are cut to two. */
function shapeOf(text: string): string {
  let shape = "";
  for (const letter of text.slice(0, 20)) {
    const next = shapeLetter(letter);
    if (!shape.endsWith(next + next)) shape += next;
  }
  return shape;
}

/** Rows about the words of a sentence. */
export function wordRows({ tokens, folded, capital }: Passage, clusters: Clusters): WordRows {
  const row = (read: (text: string, word: string, place: number) => number): Row =>
    Int32Array.from(tokens, ({ text }, place) => read(text, folded[place] ?? "", place));
  return {
    word: row((_, word) => hashOf(word, 1)),
    form: row((text) => hashOf(text, 2)),
    shape: row((text) => hashOf(shapeOf(text), 3)),
    tag: row((_, __, place) => hashOf(tokens[place]?.xpos ?? "", 4)),
    ending: row((_, word) => hashOf(word.slice(-3), 5)),
    marks: row((_, word, place) => marksOf(word, capital[place] === true)),
    coarse: row((text) => clusters.coarse(text.toLowerCase())),
    fine: row((text) => clusters.fine(text.toLowerCase())),
  };
}

function marksOf(word: string, capital: boolean): number {
  const head = headNouns().hitsAt([word], 0).length > 0;
  return Number(capital) + 2 * Number(givenNames().has(word)) + 4 * Number(surnames().has(word)) + 8 * Number(head);
}

/** A row for each gazetteer: whether a name of its stands there, and where in that name the token; 0 for none. */
export function listRows(passage: Passage): readonly Row[] {
  return LISTS.map((list, number) => {
    const row = new Int32Array(passage.tokens.length);
    for (const { start, end, entry } of matchesIn(passage, list)) {
      const sort = number + LISTS.length * Number(entry.demonym === true);
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
