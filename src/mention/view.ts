/**
 * A document as finders see it: its sentences with folded words, what a capital says there, and what the gazetteers know.
 *
 * Computed once for a document and shared by all finders; nothing in it changes afterwards.
 */

import type { Document, Sentence, Token } from "../model.ts";
import { fold, splitWord } from "./gazetteer/fold.ts";
import { isWord } from "./gazetteer/words.ts";

/** One sentence as finders see it. All arrays but `pieces` run parallel to `tokens`. */
export interface Passage {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
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
  return { document, passages: sentences.map(passageOf) };
}

function passageOf(sentence: Sentence): Passage {
  const { tokens } = sentence;
  const folded = tokens.map((token) => fold(token.text));
  const loud = isLoud(tokens);
  const capital = tokens.map((_, at) => isCapital(tokens, folded, at, loud));
  return { sentence, tokens, folded, capital, loud, shouted: isShouted(tokens), pieces: piecesOf(tokens) };
}

function piecesOf(tokens: readonly Token[]): Pieces {
  const plain: string[] = [];
  const token: number[] = [];
  const first: number[] = [];
  tokens.forEach(({ text }, at) => {
    first.push(plain.length);
    for (const part of splitWord(text)) {
      plain.push(part);
      token.push(at);
    }
  });
  return { plain, folded: plain.map(fold), token, first: [...first, plain.length] };
}

/** Headlines in Title Case or ALL CAPS: no full stop, and of the words of four letters and more at most a fifth begin in lower case. */
function isLoud(tokens: readonly Token[]): boolean {
  if (isShouted(tokens)) return true;
  if (tokens.at(-1)?.text === ".") return false;
  const long = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  const small = long.filter((token) => /^\p{Ll}/u.test(token.text)).length;
  return long.length >= 4 && small <= long.length * 0.2;
}

/** ALL CAPS: no word of four letters and more has a small one. */
function isShouted(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return long.length > 1 && long.every((token) => token.text === token.text.toUpperCase());
}

const OPENING = /^(?:["“”‘«:;([•·●▪*—–-]|``|''|\d+[.)])$/u;

/** Whether a word stands where any word would be capitalised. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (OPENING.test(before.text) && before.end < (tokens[at]?.start ?? 0)) ||
    /^["“‘(]$/.test(before.text)
  );
}

function isCapital(tokens: readonly Token[], folded: readonly string[], at: number, loud: boolean): boolean {
  const token = tokens[at];
  const word = folded[at] ?? "";
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || token.text === "I") return false;
  if (isWord("calendar", word)) return false;
  if (!loud && !opensSentence(tokens, at)) return !isWord("function", word) || token.text === token.text.toUpperCase();
  if (isWord("function", word))
    return token.text.length > 1 && token.text === token.text.toUpperCase() && !loud && word !== "a";
  return isProper(token) || (!loud && isCapitalAfter(tokens, at));
}

/** Whether the tagger takes a word for a name: UD calls some words of names adjectives ("Middle East"). */
export function isProper(token: Token): boolean {
  return token.upos === "PROPN" || token.xpos.startsWith("NNP");
}

/** An opening word that the tagger takes for a common one is still part of a name where another name word follows: "Rice Ma". */
function isCapitalAfter(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") && (tokens[at]?.upos === "NOUN" || tokens[at]?.upos === "ADJ");
}

/** Whether nothing stands between a token and the next. */
export function touchesNext(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.end === passage.tokens[at + 1]?.start;
}

/** Whether a token is a hyphen that joins two words without blanks. */
export function isJoiner(passage: Passage, at: number): boolean {
  return /^[-‐‑–]$/u.test(passage.tokens[at]?.text ?? "") && touchesNext(passage, at) && touchesNext(passage, at - 1);
}

/** Whether a token is all capitals, two letters or more. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}s?|(?:\p{Lu}\.){2,6}\p{Lu}?)$/u.test(text);
}

/** A function of a sentence that keeps its answer, since several finders ask for it. */
export function perPassage<Answer>(compute: (passage: Passage) => Answer): (passage: Passage) => Answer {
  const answers = new WeakMap<Passage, { readonly answer: Answer }>();
  return (passage) => {
    const kept = answers.get(passage) ?? { answer: compute(passage) };
    answers.set(passage, kept);
    return kept.answer;
  };
}
