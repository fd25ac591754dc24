/**
 * Words by themselves, whatever stands around them. Texts repeat their words, so each is looked at once: a word is one object, and what
 * is asked of it (`wordTest`, `kept`) is answered from memory the next time.
 */
import { fold, splitWord } from "./gazetteer/fold.ts";
import { isCommonNoun, isWord } from "./gazetteer/words.ts";

/** Something that is numbered, from 0, among all that belong to one owner. */
export interface Numbered {
  readonly owner: object;
  readonly number: number;
}

/** A word as a text has it. Words with the same text and owner are the same object. */
export interface Word extends Numbered {
  readonly text: string;
  /** Folded (`gazetteer/fold.ts`). */
  readonly folded: string;
  /** The parts by which phrases are compared, hyphens left out: as written, and folded. */
  readonly parts: readonly string[];
  readonly foldedParts: readonly string[];
}

/** Kinds of words that are kept; a document that begins with more starts anew. */
const KEPT = 16_384;

let owner: object = {};
const words = new Map<string, Word>();

/** Makes room for the words of another document. */
export function beginWords(): void {
  if (words.size < KEPT) return;
  owner = {};
  words.clear();
}

/** The word of a text. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const parts = splitWord(text);
  const word = { owner, number: words.size, text, folded: fold(text), parts, foldedParts: parts.map(fold) };
  words.set(text, word);
  return word;
}

/** A function of numbered things that keeps its answers until it is asked about a thing of another owner. */
export function kept<Thing extends Numbered, Answer extends object | string | number | boolean>(
  compute: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  let of: object | undefined;
  let answers: (Answer | undefined)[] = [];
  return (thing) => {
    if (thing.owner !== of) {
      of = thing.owner;
      answers = [];
    }
    const known = answers[thing.number];
    if (known !== undefined) return known;
    const answer = compute(thing);
    answers[thing.number] = answer;
    return answer;
  };
}

/** A question about words with yes or no for an answer. Of no word the answer is no. */
export type WordTest = (word: Word | undefined) => boolean;

const NO = 1;
const YES = 2;

/** A test of words that keeps its answers. */
export function wordTest(test: (word: Word) => boolean): WordTest {
  let of: object | undefined;
  // What is beyond its length is neither written nor found, so it is worked out each time.
  const answers = new Uint8Array(KEPT);
  return (word) => {
    if (word === undefined) return false;
    if (word.owner !== of) {
      of = word.owner;
      answers.fill(0);
    }
    const known = answers[word.number];
    if (known === YES || known === NO) return known === YES;
    const answer = test(word);
    answers[word.number] = answer ? YES : NO;
    return answer;
  };
}

/** Whether a word's text matches. */
export function written(pattern: RegExp): WordTest {
  return wordTest(({ text }) => pattern.test(text));
}

/** Whether a word, folded, matches. */
export function folded(pattern: RegExp): WordTest {
  return wordTest((word) => pattern.test(word.folded));
}

/** Whether a word, folded, is in a class of `words.tsv`. */
export function inClass(name: string): WordTest {
  return wordTest((word) => isWord(name, word.folded));
}

export const isFunctionWord = inClass("function");
export const isParticle = inClass("particle");
export const isEastAsianSurname = inClass("east-asian-surname");
export const isSpeechWord = inClass("speech");
export const isPartyWord = inClass("party-word");
/** What stands before places: "in". */
export const standsBeforePlace = inClass("place-before");

/** A noun that is written small: "striker", "copper". */
export const isNoun = wordTest((word) => isCommonNoun(word.folded));
/** "93rd" */
export const isOrdinal = written(/^\d{1,3}(?:st|nd|rd|th)$/);
/** A capital first. */
export const hasCapital = written(/^\p{Lu}/u);
/** A small letter first. */
export const isSmall = written(/^\p{Ll}/u);
/** A capital or a digit first. */
export const hasCapitalOrDigit = written(/^[\p{Lu}\p{N}]/u);
/** No small letter in it. */
export const isUpperCase = wordTest(({ text }) => text === text.toUpperCase());
/** Any letter in it. */
export const hasLetter = written(/\p{L}/u);
/** "J." */
export const isInitial = written(/^\p{Lu}\.$/u);
export const isHyphen = written(/^[-‐‑–]$/u);
/** "'s", "’", … */
export const isPossessive = written(/^['’]s?$/);
/** All capitals, two letters or more. */
export const isAcronymWord = wordTest(({ text }) => isAcronym(text));

/** Whether a text is all capitals, two letters or more. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}s?|(?:\p{Lu}\.){2,6}\p{Lu}?)$/u.test(text);
}
