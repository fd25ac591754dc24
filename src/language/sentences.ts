/**
 * Groups the tokens of a block into sentences.
 *
 * A sentence ends at . ! ? … (with the quotes and brackets that close right after), unless what follows goes on in lower case
 * or says who spoke; after an abbreviation that may end one ("Inc.", "U.S.") only before a word that opens sentences; and always
 * at a paragraph. A line break is a paragraph unless the text looks wrapped there. Linear; no sentence is longer than
 * `MAX_TOKENS`.
 */
import type { Span, TextSpan } from "../model.ts";
import { mayEndSentence } from "./abbreviations.ts";

/** A longer sentence is cut here: no prose has one, and the steps after this one are not made for it. */
const MAX_TOKENS = 400;

const TERMINAL = /^(?:[!?]+|…|\.+)$/u;
const CLOSER = /^(?:["'’”»)\]]|'')$/u;
const OPENER = /^(?:["'‘“«([]|``)$/u;
const BULLET = /^[•·●▪*-]$/u;
const SPEECH =
  /^(?:said|says|say|asked|asks|added|adds|told|replied|wrote|shouted|cried|declared|insisted|warned|quipped|tweeted)$/u;
const STARTERS: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those It He She They We You I There Here His Her Its Their Our My In On At For From With By But And Or So " +
    "Yet If When While As After Before Since Because Although Though However Meanwhile Moreover Also Both Some Many Most Several " +
    "Under During Despite Among According Asked What Who How Why Where Not No All Each Even Now Then Such To Last Earlier Later"
  ).split(" "),
);

/** Where a line break stands between two tokens and how many: 0 none, 1 a line, 2 a blank line. */
function breaksBetween(text: string, left: TextSpan, right: TextSpan): number {
  const gap = text.slice(left.end, right.start);
  if (!/[\n\r\u2028\u2029]/u.test(gap)) return 0;
  return gap.includes("\u2029") || /\n[^\n]*\n|\r[^\r\n]*\r/u.test(gap) ? 2 : 1;
}

/** Whether a single line break ends a paragraph: the line ends one, or is too short or too long to have been wrapped. */
function endsLine(left: TextSpan, right: TextSpan, lineStart: number): boolean {
  if (TERMINAL.test(left.text) || CLOSER.test(left.text) || left.text === ":" || BULLET.test(right.text)) return true;
  if (/^\p{Ll}/u.test(right.text)) return false;
  const length = left.end - lineStart;
  return length < 50 || length > 120;
}

/** Index of the last token that closes the sentence ended by token `at`: the quotes and brackets right after it. */
function closersAfter(tokens: readonly TextSpan[], at: number): number {
  let last = at;
  for (let next = tokens[at + 1]; next && CLOSER.test(next.text); next = tokens[last + 1]) {
    if (next.start !== tokens[last]?.end) break;
    last++;
  }
  return last;
}

/** Whether the words after a closed quotation say who spoke it: `"Stop!" Ms. Berg said`. */
function namesSpeaker(tokens: readonly TextSpan[], from: number): boolean {
  return tokens.slice(from, from + 5).some((token) => SPEECH.test(token.text));
}

/** Whether the token that ends in a stop by itself ("Inc.") ends the sentence too. */
function abbreviationEnds(tokens: readonly TextSpan[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.text.length < 2 || !token.text.endsWith(".") || !mayEndSentence(token.text))
    return false;
  const word = OPENER.test(next.text) ? tokens[at + 2] : next;
  return token.end < next.start && word !== undefined && STARTERS.has(word.text);
}

/** Index of the last token of the sentence if token `at` ends one (within a paragraph), else -1. */
function endAfter(tokens: readonly TextSpan[], first: number, at: number): number {
  const token = tokens[at];
  if (!token) return -1;
  if (!TERMINAL.test(token.text)) return abbreviationEnds(tokens, at) ? at : -1;
  const onlyNumber = at === first + 1 && /^(?:\d+|\p{L})$/u.test(tokens[first]?.text ?? "");
  if (onlyNumber && token.text === ".") return -1;
  const last = closersAfter(tokens, at);
  const next = tokens[last + 1];
  if (!next || /^\p{Ll}/u.test(next.text) || TERMINAL.test(next.text) || /^[,;:]$/u.test(next.text)) return -1;
  if (last === at && next.start === token.end && !OPENER.test(next.text) && token.text !== ".") return -1;
  return last > at && token.text !== "." && namesSpeaker(tokens, last + 1) ? -1 : last;
}

/**
 * Sentences as half-open ranges of token indices, in order, covering all tokens.
 * @param text the document's text, which the tokens' offsets point into
 */
export function splitSentences(text: string, tokens: readonly TextSpan[]): readonly Span[] {
  const sentences: Span[] = [];
  let first = 0;
  let lineStart = tokens[0]?.start ?? 0;
  let end = -1;
  tokens.forEach((token, at) => {
    if (end < at) end = endAfter(tokens, first, at);
    const next = tokens[at + 1];
    const breaks = next ? breaksBetween(text, token, next) : 2;
    const paragraph = breaks === 2 || (next !== undefined && breaks === 1 && endsLine(token, next, lineStart));
    if (next && breaks > 0) lineStart = next.start;
    if (paragraph || end === at || at + 1 - first >= MAX_TOKENS) {
      sentences.push({ start: first, end: at + 1 });
      first = at + 1;
      end = -1;
    }
  });
  return sentences;
}
