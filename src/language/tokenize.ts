/**
 * Splits text into tokens as Universal Dependencies does for English (the conventions of its English Web Treebank):
 * "Japan|'s", "do|n't", "can|not", "$|5|bn", "10|%", "test|-|fire", "Kim Jong|-|un", "SM|-|3"; prefixes stay ("non-nuclear", "then-|president"),
 * and so do abbreviations ("U.S.", "No."), decimals, dates ("11/9/2001") and addresses.
 *
 * Linear: every pattern either consumes what it looks at, or looks at a bounded number of characters.
 */
import type { TextSpan } from "../model.ts";
import { keepsStop } from "./abbreviations.ts";

/** A word that none of the other patterns takes. */
const PLAIN = /[A-Za-z]+(?=[\s,;)]|$)/y;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.(?:com|org|net|gov|edu|mil|info|co\.uk|co\.jp)(?![\w.-]{0,2}\w)/y;
const NUMBER =
  /\d{1,4}(?:\/\d{1,4}){1,2}(?![\d/])|\d{3}-\d{3}-\d{4}(?!\d)|(?:\d+|\.\d+)(?:[.,:]\d+)*(?:(?=(?:bn|tn|mn|am|pm|km|kg|kt|mph|mm|cm|ft|min|hrs?|pc)(?![\p{L}\d]))|[\p{L}\p{M}\p{Nd}]*)/uy;
const DOTTED = /(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{M}\d]))?(?!\p{L})|\p{L}\.\p{L}(?![\p{L}\p{M}\d.])/uy;
const WORD = /\p{L}[\p{L}\p{M}\p{Nd}\p{Cf}]*(?:['’`]\p{L}[\p{L}\p{M}]*)*/uy;
const AMPERSAND = /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\d])/uy;
const PREFIXED =
  /(?:non|pre|post|re|co|ex|anti|semi|multi|mini|mid|micro|inter|intra|ultra|un|sub|neo|pro|counter|e)-[\p{L}\d][\p{L}\p{M}\d]*(?!['’]\p{L})/iuy;
/** "then-president": the net was shown no such word, and reads "then president" well. */
const THEN = /then-(?=\p{L})/iuy;
const CLITIC = /['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M|em)(?![\p{L}\d])|['’]\d\ds(?![\p{L}\d])/uy;
const CURRENCY = /(?:US|HK|NT|[ACS])\$|\p{Sc}/uy;
const RUN = /([-.*=_~#+•·])\1+|[!?]+|''|``|[^\s]\p{M}*/uy;

const NEGATION = /^(.+)(n['’]t)$/iu;
const ENDING = /^(.*\p{L})(['’`](?:s|ll|re|ve|d|m))$/iu;
const WHOLE_CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
]);

/** A pattern's match at exactly `at`, or "". */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** An address without the punctuation that ends the sentence around it. */
function addressAt(text: string, at: number): string {
  const found = matchAt(ADDRESS, text, at);
  let end = found.length;
  while (end > 0 && ".,;:!?'\"’”)]".includes(found.charAt(end - 1))) end--;
  return found.slice(0, end);
}

/** Lengths of the parts of a word with apostrophes: "don't" → [2, 3], "O'Brien's" → [7, 2]. */
function contractionParts(word: string): readonly number[] {
  const cut = WHOLE_CONTRACTIONS.get(word.toLowerCase());
  if (cut !== undefined) return [cut, word.length - cut];
  if (word.length > 64) return [word.length];
  const parts = NEGATION.exec(word) ?? ENDING.exec(word);
  const ending = parts?.[2];
  return ending === undefined ? [word.length] : [word.length - ending.length, ending.length];
}

/** The first character after `at` that is no white space (at most 20 on), or "". */
function nextVisible(text: string, at: number): string {
  return /\S/u.exec(text.slice(at, at + 20))?.[0] ?? "";
}

/** The length of the stop that belongs to the word that ends at `at`: 1 for "Mr." and "U.S.", else 0. */
function stopLength(text: string, word: string, at: number): number {
  if (text.charAt(at) !== "." || text.charAt(at + 1) === ".") return 0;
  return keepsStop(word, nextVisible(text, at + 1)) ? 1 : 0;
}

/** Lengths of the tokens that begin at `at`, where no white space is. */
function partsAt(text: string, at: number): readonly number[] {
  const plain = matchAt(PLAIN, text, at);
  if (plain) return contractionParts(plain);
  const first = text.charAt(at);
  const whole =
    addressAt(text, at) ||
    matchAt(NUMBER, text, at) ||
    matchAt(DOTTED, text, at) ||
    matchAt(AMPERSAND, text, at) ||
    matchAt(PREFIXED, text, at) ||
    matchAt(THEN, text, at) ||
    ((first === "'" || first === "’") && matchAt(CLITIC, text, at)) ||
    matchAt(CURRENCY, text, at);
  if (whole) return [whole.length];
  const word = matchAt(WORD, text, at);
  if (!word) return [matchAt(RUN, text, at).length || 1];
  const stop = stopLength(text, word, at + word.length);
  return stop > 0 ? [word.length + stop] : contractionParts(word);
}

/**
 * The tokens of `text` between two offsets, in order. Every character but white space is in exactly one of them.
 * @param start first UTF-16 unit
 * @param end one past the last unit
 */
export function tokenize(text: string, start: number, end: number): readonly TextSpan[] {
  const stretch = text.slice(start, end);
  const tokens: TextSpan[] = [];
  const space = /\s*/uy;
  let at = 0;
  while (true) {
    at += matchAt(space, stretch, at).length;
    if (at >= stretch.length) return tokens;
    for (const length of partsAt(stretch, at)) {
      tokens.push({ text: stretch.slice(at, at + length), start: start + at, end: start + at + length });
      at += length;
    }
  }
}
