/**
 * What the tagger sees of a token: numbers, each the hash of a statement such as "the word is *bank*" or "a gazetteer has a place
 * here". The only featuriser: `training/names.mjs` trains on what this file computes. Changing what is said, or its order, means
 * training again.
 */
import { hashOf } from "../../language/net/hash.ts";
import type { Found } from "../finder.ts";
import { titlesIn } from "../office.ts";
import { opensSentence, type Passage } from "../view.ts";
import type { Habits } from "./habits.ts";
import { partOf } from "./labels.ts";
import { mix } from "./mix.ts";
import {
  COARSE,
  ENDING,
  FINE,
  FOUND,
  HABIT,
  LIST,
  LIST_COUNT,
  MARKS,
  Rows,
  SHAPE,
  stretchesIn,
  TAG,
  WORD,
} from "./rows.ts";
import type { FactsOf, WordFacts } from "./word-facts.ts";

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
  readonly facts: readonly WordFacts[];
  /** Tokens right after a title. */
  readonly titled: ReadonlySet<number>;
}

/** Filled anew for each sentence. */
const rows = new Rows();
const at = (row: number, place: number): number => rows.at(row, place);

/** The most that is said of a token. */
const MOST = 80;

/** Collects statements. A statement's number in order tells it apart from others about the same words. */
class Statements {
  #numbers = new Int32Array();
  #starts = new Int32Array();
  #said = 0;
  #tokens = 0;
  #role = 0;

  begin(tokens: number): void {
    if (this.#numbers.length < tokens * MOST) this.#numbers = new Int32Array(2 * tokens * MOST);
    this.#starts = new Int32Array(tokens + 1);
    this.#said = 0;
    this.#tokens = 0;
  }

  say(one: number, two = 0): void {
    this.#role++;
    this.#numbers[this.#said++] = mix(this.#role, one, two);
  }

  /** Says nothing where there is nothing, which is nearly everywhere. */
  sayIf(one: number, two: number): void {
    if (one === 0) this.#role++;
    else this.say(one, two);
  }

  endToken(): void {
    this.#role = 0;
    this.#starts[++this.#tokens] = this.#said;
  }

  features(): Features {
    return { numbers: this.#numbers.slice(0, this.#said), starts: this.#starts };
  }
}

const statements = new Statements();

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
  const facts = passage.words.map(factsOf);
  rows.fill(passage, facts, habits, found);
  const context = { passage, facts, titled: new Set(titlesIn(passage).map(({ end }) => end)) };
  statements.begin(passage.tokens.length);
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
  sayLists(told, here);
  sayClusters(told, here);
}

/** Places around a token, the nearest first. */
const AROUND = [0, -1, 1, -2, 2] as const;
const BESIDE = [0, -1, 1] as const;
const NO_LETTERS: readonly number[] = [];

function sayWords(told: Statements, { facts }: Context, here: number): void {
  for (const step of AROUND) told.say(at(WORD, here + step));
  told.say(at(WORD, here - 1), at(WORD, here));
  told.say(at(WORD, here), at(WORD, here + 1));
  told.say(facts[here]?.form ?? 0);
  told.say(at(SHAPE, here));
  told.say(at(SHAPE, here - 1), at(SHAPE, here));
  told.say(at(SHAPE, here), at(SHAPE, here + 1));
  told.say(mix(at(SHAPE, here - 1), at(SHAPE, here), 1), at(SHAPE, here + 1));
  told.say(at(TAG, here), at(TAG, here - 1));
  told.say(at(TAG, here), at(TAG, here + 1));
  for (const step of BESIDE) told.say(at(ENDING, here + step));
  told.say(at(MARKS, here), mix(at(MARKS, here - 1), at(MARKS, here + 1), 2));
  told.say(at(MARKS, here), at(SHAPE, here));
  for (const letters of facts[here]?.letters ?? NO_LETTERS) told.say(letters);
}

/** The word's place in its sentence, its tree and its document. */
function sayPlace(told: Statements, { passage }: Context, here: number): void {
  const { loud, shouted, tokens } = passage;
  const opens = opensSentence(passage, here);
  const { deprel = "", head = -1 } = tokens[here] ?? {};
  const relation = hashOf(deprel, 15);
  told.say(Number(loud) + 2 * Number(shouted) + 4 * Number(opens), at(SHAPE, here));
  told.say(relation, at(WORD, head));
  told.say(relation, at(TAG, head));
  told.say(at(HABIT, here), at(SHAPE, here));
  told.say(at(HABIT, here - 1), at(HABIT, here + 1));
}

/** The stretch of capitalised words around: its ends, what stands beside it, and where in it the word is. */
function sayStretch(told: Statements, { passage, titled }: Context, here: number): void {
  const stretch = stretchesIn(passage)[here];
  const { start, end } = stretch ?? { start: here, end: here };
  const part = stretch === undefined ? 5 : partOf(here - start, end - start);
  told.say(at(WORD, end - 1), part);
  told.say(at(WORD, start), part);
  told.say(at(WORD, start - 1), part);
  told.say(at(WORD, end), part);
  told.say(mix(at(WORD, start - 1), at(WORD, end), 3), part);
  told.say(at(ENDING, end - 1), part);
  told.say(Math.min(end - start, 6), part);
  told.say(Number(titled.has(start)) + 2 * Number(titled.has(here)), part);
  told.say(at(MARKS, start), mix(at(MARKS, end - 1), part, Math.min(end - start, 3)));
}

/** What gazetteers and finders have. */
function sayLists(told: Statements, here: number): void {
  for (let row: number = LIST; row < LIST + LIST_COUNT; row++) {
    told.sayIf(at(row, here), 0);
    told.sayIf(at(row, here), at(SHAPE, here));
    told.sayIf(at(row, here - 1) + at(row, here + 1), at(row, here - 1));
  }
  told.say(at(FOUND, here));
  told.say(at(FOUND, here), at(WORD, here));
  told.say(at(FOUND, here), at(FOUND, here + 1));
  told.say(at(FOUND, here), at(FOUND, here - 1));
  told.say(at(FOUND, here), at(WORD, here - 1));
  told.say(at(FOUND, here), at(WORD, here + 1));
}

/** Words that are used alike. */
function sayClusters(told: Statements, here: number): void {
  for (const step of AROUND) told.say(at(FINE, here + step));
  told.say(at(COARSE, here), at(COARSE, here + 1));
  told.say(at(COARSE, here), at(COARSE, here - 1));
  told.say(at(COARSE, here), at(SHAPE, here));
}
