/** What is known of each token of a sentence by itself, as rows of numbers: one number for one string, a row for each question. */
import { hashOf } from "../../language/net/hash.ts";
import type { Found } from "../finder.ts";
import { possibleMatchesIn } from "../gazetteer/match.ts";
import type { ListName } from "../gazetteer/names.ts";
import { type Passage, perPassage } from "../view.ts";
import { hasCapitalOrDigit } from "../word.ts";
import { type Habits, habitNumber } from "./habits.ts";
import { partOf } from "./labels.ts";
import { mix } from "./mix.ts";
import type { WordFacts } from "./word-facts.ts";

const LISTS: readonly ListName[] = [
  "countries",
  "places",
  "cities",
  "organizations",
  "systems",
  "agreements",
  "events",
];

/** The rows; those of `LISTS` stand at `LIST` and after. In `MARKS` bits: a capital that counts, given name, surname, head noun of names. */
export const [WORD, SHAPE, TAG, ENDING, MARKS, COARSE, FINE, HABIT, FOUND, LIST] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
export const LIST_COUNT = LISTS.length;
const COUNT = LIST + LIST_COUNT;

/** What stands before the first token and behind the last. */
const NOTHING = 0x9e3779b9;

/** How far from the sentence's tokens may be asked. */
const MARGIN = 2;

/** Rows of a number for each token of a sentence. Made once and filled anew for each sentence. */
export class Rows {
  #numbers = new Int32Array();
  #width = 0;

  /** The number in a row, up to `MARGIN` places outside of the sentence. */
  at(row: number, place: number): number {
    return this.#numbers[row * this.#width + place + MARGIN] ?? NOTHING;
  }

  /** Fills the rows. @param found what the finders found in the sentence */
  fill(passage: Passage, facts: readonly WordFacts[], habits: Habits, found: readonly Found[]): void {
    this.#empty(facts.length, habitNumber(habits, ""));
    this.#fillWords(passage, facts, habits);
    this.#fillLists(passage);
    this.#fillFound(found);
  }

  #empty(tokens: number, noHabit: number): void {
    this.#width = tokens + 2 * MARGIN;
    const size = COUNT * this.#width;
    if (this.#numbers.length < size) this.#numbers = new Int32Array(2 * size);
    this.#numbers.fill(0, 0, size);
    for (let row = 0; row < COUNT; row++) {
      for (let step = 1; step <= MARGIN; step++) {
        this.#set(row, -step, row === HABIT ? noHabit : NOTHING);
        this.#set(row, tokens - 1 + step, row === HABIT ? noHabit : NOTHING);
      }
    }
  }

  #set(row: number, place: number, value: number): void {
    this.#numbers[row * this.#width + place + MARGIN] = value;
  }

  #fillWords({ tokens, words, capital }: Passage, facts: readonly WordFacts[], habits: Habits): void {
    facts.forEach(({ word, shape, ending, marks, coarse, fine }, place) => {
      this.#set(WORD, place, word);
      this.#set(SHAPE, place, shape);
      this.#set(TAG, place, hashOf(tokens[place]?.xpos ?? "", 4));
      this.#set(ENDING, place, ending);
      this.#set(MARKS, place, marks + Number(capital[place]));
      this.#set(COARSE, place, coarse);
      this.#set(FINE, place, fine);
      this.#set(HABIT, place, habitNumber(habits, words[place]?.folded ?? ""));
    });
  }

  /** For each gazetteer: whether a name of its may stand there, and where in that name the token; 0 for none. */
  #fillLists(passage: Passage): void {
    LISTS.forEach((list, number) => {
      for (const { start, end, entry } of possibleMatchesIn(passage, list)) {
        const sort = number + LISTS.length * (Number(entry.demonym === true) + 2 * Number(entry.doubtful === true));
        for (let place = start; place < end; place++)
          this.#set(LIST + number, place, 1 + partOf(place - start, end - start) + 4 * sort);
      }
    });
  }

  /** What the finders found: kind, trust, and where in it the token stands; 0 for nothing. */
  #fillFound(found: readonly Found[]): void {
    for (const { start, end, kind, form, trust, demonym } of found) {
      const what = hashOf(`${kind} ${form} ${trust} ${demonym === true}`, 6);
      for (let place = start; place < end; place++)
        this.#set(FOUND, place, mix(what, partOf(place - start, end - start), 7));
    }
  }
}

/** A stretch of words with capitals: tokens [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** For each token, the stretch of capitalised words and numbers that it is in. */
export const stretchesIn = perPassage(({ words }: Passage): readonly (Stretch | undefined)[] => {
  const stretches: (Stretch | undefined)[] = [];
  while (stretches.length < words.length) {
    const start = stretches.length;
    let end = start;
    while (hasCapitalOrDigit(words[end])) end++;
    const stretch = end === start ? undefined : { start, end };
    do stretches.push(stretch);
    while (stretches.length < end);
  }
  return stretches;
});
