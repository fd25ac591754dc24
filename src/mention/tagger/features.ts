/**
 * What the tagger sees of a token: numbers, each the hash of a statement such as "the word is *bank*" or "a gazetteer has a place
 * here". The only featuriser: `training/names.mjs` trains on what this file computes. Changing what is said, or its order, means
 * training again.
 */
import { hashOf } from "../../language/net/hash.ts";
import type { Found } from "../finder.ts";
import { titlesIn } from "../office.ts";
import { opensSentence, type Passage } from "../view.ts";
import { type Habits, habitNumber } from "./habits.ts";
import { partOf } from "./labels.ts";
import { mix } from "./mix.ts";
import { at, finderRow, listRows, type Row, stretchesIn, type WordRows, wordRows } from "./rows.ts";
import type { FactsOf } from "./word-facts.ts";

/** The features of a sentence's tokens: those of token `n` are `numbers[starts[n]]` up to `numbers[starts[n + 1]]`. */
export interface Features {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
}

/** What the tagger knows beside the sentence. */
export interface Surroundings {
  readonly habits: Habits;
  readonly factsOf: FactsOf;
}

/** A sentence while its features are worked out. */
interface Context {
  readonly passage: Passage;
  readonly words: WordRows;
  readonly lists: readonly Row[];
  readonly finders: Row;
  readonly habits: Habits;
  /** Tokens right after a title. */
  readonly titled: ReadonlySet<number>;
}

/** Collects statements. A statement's number in order tells it apart from others about the same words. */
class Statements {
  readonly #numbers: number[] = [];
  readonly #starts: number[] = [0];
  #role = 0;

  say(one: number, two = 0): void {
    this.#role++;
    this.#numbers.push(mix(this.#role, one, two));
  }

  /** Says nothing where there is nothing, which is nearly everywhere. */
  sayIf(one: number, two: number): void {
    if (one === 0) this.#role++;
    else this.say(one, two);
  }

  endToken(): void {
    this.#role = 0;
    this.#starts.push(this.#numbers.length);
  }

  features(): Features {
    return { numbers: Int32Array.from(this.#numbers), starts: Int32Array.from(this.#starts) };
  }
}

/**
 * The features of a sentence.
 * @param found what the finders found in it, without overlaps
 * @param isOpen whether a token is worth the work; the others get none
 */
export function featuresOf(
  passage: Passage,
  found: readonly Found[],
  { habits, factsOf }: Surroundings,
  isOpen: (token: number) => boolean = () => true,
): Features {
  const context: Context = {
    passage,
    words: wordRows(passage, factsOf),
    lists: listRows(passage),
    finders: finderRow(passage, found),
    habits,
    titled: new Set(titlesIn(passage).map(({ end }) => end)),
  };
  const statements = new Statements();
  for (let here = 0; here < passage.tokens.length; here++) {
    if (isOpen(here)) sayAll(statements, context, here);
    statements.endToken();
  }
  return statements.features();
}

function sayAll(told: Statements, context: Context, here: number): void {
  sayWords(told, context, here);
  sayPlace(told, context, here);
  sayStretch(told, context, here);
  sayLists(told, context, here);
  sayClusters(told, context, here);
}

function sayWords(told: Statements, { words }: Context, here: number): void {
  const { facts, word, shape, tag, ending, marks } = words;
  for (const step of [0, -1, 1, -2, 2]) told.say(at(word, here + step));
  told.say(at(word, here - 1), at(word, here));
  told.say(at(word, here), at(word, here + 1));
  told.say(facts[here]?.form ?? 0);
  told.say(at(shape, here));
  told.say(at(shape, here - 1), at(shape, here));
  told.say(at(shape, here), at(shape, here + 1));
  told.say(mix(at(shape, here - 1), at(shape, here), 1), at(shape, here + 1));
  told.say(at(tag, here), at(tag, here - 1));
  told.say(at(tag, here), at(tag, here + 1));
  for (const step of [0, -1, 1]) told.say(at(ending, here + step));
  told.say(at(marks, here), mix(at(marks, here - 1), at(marks, here + 1), 2));
  told.say(at(marks, here), at(shape, here));
  for (const letters of facts[here]?.letters ?? []) told.say(letters);
}

/** The word's place in its sentence, its tree and its document. */
function sayPlace(told: Statements, { passage, words, habits }: Context, here: number): void {
  const { loud, shouted, tokens, folded } = passage;
  const opens = opensSentence(passage, here);
  const { deprel = "", head = -1 } = tokens[here] ?? {};
  const habit = (place: number): number => habitNumber(habits, folded[place] ?? "");
  told.say(Number(loud) + 2 * Number(shouted) + 4 * Number(opens), at(words.shape, here));
  told.say(hashOf(deprel, 15), at(words.word, head));
  told.say(hashOf(deprel, 15), at(words.tag, head));
  told.say(habit(here), at(words.shape, here));
  told.say(habit(here - 1), habit(here + 1));
}

/** The stretch of capitalised words around: its ends, what stands beside it, and where in it the word is. */
function sayStretch(told: Statements, { passage, words, titled }: Context, here: number): void {
  const { word, ending, marks } = words;
  const stretch = stretchesIn(passage)[here];
  const { start, end } = stretch ?? { start: here, end: here };
  const part = stretch === undefined ? 5 : partOf(here - start, end - start);
  told.say(at(word, end - 1), part);
  told.say(at(word, start), part);
  told.say(at(word, start - 1), part);
  told.say(at(word, end), part);
  told.say(mix(at(word, start - 1), at(word, end), 3), part);
  told.say(at(ending, end - 1), part);
  told.say(Math.min(end - start, 6), part);
  told.say(Number(titled.has(start)) + 2 * Number(titled.has(here)), part);
  told.say(at(marks, start), mix(at(marks, end - 1), part, Math.min(end - start, 3)));
}

/** What gazetteers and finders have. */
function sayLists(told: Statements, { lists, finders, words }: Context, here: number): void {
  for (const row of lists) {
    told.sayIf(at(row, here), 0);
    told.sayIf(at(row, here), at(words.shape, here));
    told.sayIf(at(row, here - 1) + at(row, here + 1), at(row, here - 1));
  }
  told.say(at(finders, here));
  told.say(at(finders, here), at(words.word, here));
  told.say(at(finders, here), at(finders, here + 1));
  told.say(at(finders, here), at(finders, here - 1));
  told.say(at(finders, here), at(words.word, here - 1));
  told.say(at(finders, here), at(words.word, here + 1));
}

/** Words that are used alike. */
function sayClusters(told: Statements, { words }: Context, here: number): void {
  const { coarse, fine, shape } = words;
  for (const step of [0, -1, 1, -2, 2]) told.say(at(fine, here + step));
  told.say(at(coarse, here), at(coarse, here + 1));
  told.say(at(coarse, here), at(coarse, here - 1));
  told.say(at(coarse, here), at(shape, here));
}
