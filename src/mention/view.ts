/**
 * A document as finders see it: its sentences with their words, what a capital says there, and what the gazetteers know.
 *
 * Computed once for a document and shared by all finders; nothing in it changes afterwards.
 */

import type { Document, Sentence, Token } from "../model.ts";
import {
  beginWords,
  hasCapital,
  inClass,
  isEastAsianSurname,
  isFunctionWord,
  isHyphen,
  isSmall,
  isUpperCase,
  kept,
  type Numbered,
  type Word,
  type WordTest,
  wordOf,
  wordTest,
  written,
} from "./word.ts";

/** One sentence as finders see it; its owner is its view. All arrays but `pieces` run parallel to `tokens`. */
export interface Passage extends Numbered {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Tokens folded (`gazetteer/fold.ts`). */
  readonly folded: readonly string[];
  /** Whether the token is capitalised and its place does not explain the capital. */
  readonly capital: readonly boolean[];
  /** Title Case or ALL CAPS: capitals say nothing here. */
  readonly loud: boolean;
  /** ALL CAPS. */
  readonly shouted: boolean;
  /** The folded parts of all tokens, hyphens left out, for matching phrases. */
  readonly pieces: Pieces;
}

/** The parts of a sentence's tokens. */
export interface Pieces {
  readonly folded: readonly string[];
  readonly plain: readonly string[];
  /** Token of each piece. */
  readonly token: readonly number[];
  /** First piece of each token; one more at the end. */
  readonly first: readonly number[];
}

/** A document as finders see it. */
export interface View {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

/** The view of a document. `sentences` are all its sentences, in order. */
export function viewOf(document: Document, sentences: readonly Sentence[]): View {
  beginWords();
  const owner = {};
  return { document, passages: sentences.map((sentence, number) => passageOf(sentence, owner, number)) };
}

function passageOf(sentence: Sentence, owner: object, number: number): Passage {
  const { tokens } = sentence;
  const words = tokens.map(({ text }) => wordOf(text));
  const folded = words.map((word) => word.folded);
  const shouted = isShouted(words);
  const loud = shouted || isTitleCase(words);
  const capital = words.map((_, at) => isCapital(tokens, words, at, loud));
  return { owner, number, sentence, tokens, words, folded, capital, loud, shouted, pieces: piecesOf(words) };
}

function piecesOf(words: readonly Word[]): Pieces {
  const plain: string[] = [];
  const folded: string[] = [];
  const token: number[] = [];
  const first: number[] = [];
  words.forEach(({ parts, foldedParts }, at) => {
    first.push(plain.length);
    for (let part = 0; part < parts.length; part++) {
      plain.push(parts[part] ?? "");
      folded.push(foldedParts[part] ?? "");
      token.push(at);
    }
  });
  first.push(plain.length);
  return { plain, folded, token, first };
}

/** Four letters and more at the beginning. */
const isLong = written(/^\p{L}{4}/u);

/** Headlines in Title Case: no full stop, and of the words of four letters and more at most a fifth begin in lower case. */
function isTitleCase(words: readonly Word[]): boolean {
  if (words.at(-1)?.text === ".") return false;
  const long = words.filter(isLong);
  return long.length >= 4 && long.filter(isSmall).length <= long.length * 0.2;
}

/** ALL CAPS: no word of four letters and more has a small one. */
function isShouted(words: readonly Word[]): boolean {
  const long = words.filter(isLong);
  return long.length > 1 && long.every(isUpperCase);
}

const isOpening = written(/^(?:["“”‘«:;([•·●▪*—–-]|``|''|\d+[.)])$/u);
const isOpeningMark = written(/^["“‘(]$/);

/** Whether a word stands where any word would be capitalised. */
export function opensSentence({ tokens, words }: Pick<Passage, "tokens" | "words">, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || isOpeningMark(before)) return true;
  return isOpening(before) && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
}

const isCalendarWord = inClass("calendar");
const mayCount = wordTest((word) => hasCapital(word) && word.text !== "I" && !isCalendarWord(word));

/** What stands before nothing but a name: "Mr Will". */
export const isHonorific = written(/^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/);

function isCapital(tokens: readonly Token[], words: readonly Word[], at: number, loud: boolean): boolean {
  const word = words[at];
  const token = tokens[at];
  if (word === undefined || token === undefined || !mayCount(word)) return false;
  if (!loud && !opensSentence({ tokens, words }, at))
    return !isFunctionWord(word) || isUpperCase(word) || isHonorific(words[at - 1]);
  if (isFunctionWord(word)) return word.text.length > 1 && isUpperCase(word) && !loud && word.folded !== "a";
  return isProper(token) || (!loud && isCapitalAfter(token, words[at + 1])) || opensSyllables(words, at);
}

/** "Ban Ki-moon said": a surname that goes first, and a given name of syllables. */
function opensSyllables(words: readonly Word[], at: number): boolean {
  const [surname, given, hyphen, syllable] = words.slice(at, at + 4);
  return isEastAsianSurname(surname) && hasCapital(given) && isHyphen(hyphen) && isSmall(syllable);
}

/** Whether the tagger takes a word for a name: UD calls some words of names adjectives ("Middle East"). */
export function isProper(token: Token): boolean {
  return token.upos === "PROPN" || token.xpos.startsWith("NNP");
}

/** An opening word that the tagger takes for a common one is still part of a name where another name word follows: "Rice Ma". */
function isCapitalAfter({ upos }: Token, next: Word | undefined): boolean {
  return hasCapital(next) && (upos === "NOUN" || upos === "ADJ");
}

/** Whether nothing stands between a token and the next. */
export function touchesNext(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.end === passage.tokens[at + 1]?.start;
}

/** Whether a token is a hyphen that joins two words without blanks. */
export function isJoiner(passage: Passage, at: number): boolean {
  return isHyphen(passage.words[at]) && touchesNext(passage, at) && touchesNext(passage, at - 1);
}

/** The tokens of a sentence whose words pass a test. */
export function tokensThat({ words }: Passage, test: WordTest): readonly number[] {
  let found: number[] | undefined;
  for (let at = 0; at < words.length; at++) {
    if (!test(words[at])) continue;
    found ??= [];
    found.push(at);
  }
  return found ?? NONE;
}

const NONE: readonly number[] = [];

/** A function of a sentence that keeps its answer, since several finders ask for it. */
export function perPassage<Answer extends object>(compute: (passage: Passage) => Answer): (passage: Passage) => Answer {
  return kept(compute);
}
