/**
 * The units of an article with what can be counted about each: the evidence that the cleaning rules weigh.
 *
 * Shallow text features (words, sentence ends, share of function words) tell prose from furniture on outlets that nobody has
 * seen: Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (2010); jusText (Pomikálek 2011).
 */
import type { Span, TextSpan } from "../model.ts";
import { linesOf } from "./lines.ts";

/** One paragraph, or a part of one that has a role of its own; without blanks at its ends. */
export interface Unit extends TextSpan {
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** It begins with a list mark: "•", "-", "*", "»". */
  readonly bullet: boolean;
  /** Number of words. */
  readonly words: number;
  /** Share of the words that are function words, 0…1. Headlines and link lists have few. */
  readonly functionShare: number;
  /** Share of the other words that begin with a capital or a digit, 0…1. */
  readonly capitalShare: number;
  /** It reads as running text: sentences, not a title or a label. */
  readonly prose: boolean;
  /** A photographer's credit was cut off its end: it is a caption. */
  readonly credited?: true;
  /** It is that credit: it says nothing of the article, not even where it names an agency. */
  readonly credit?: true;
}

/** Features are taken from this many UTF-16 units at most, so that a line of megabytes costs no more than a page. */
const LOOK = 4_000;

const FUNCTION_WORDS = new Set(
  (
    "a about above after again against all also although am an and another any are as at be because been before being below " +
    "between both but by can cannot could did do does doing down during each either few for from further had has have having he " +
    "her here hers him his how however i if in into is it its itself just may me might more most must my neither no nor not of " +
    "off on once one only or other our out over own same shall she should since so some such than that the their them then there " +
    "these they this those though through to too under until up upon us very was we were what when where whether which while who " +
    "whom whose why will with within without would yet you your said says"
  ).split(" "),
);

const BULLET = /^(?:[•‣▪▸►◦●○■□»›·–—*+>|-]|\d{1,2}[.)])\s/u;
const CLOSED = /[.!?…。！？]["'”’»)\]]*$|[,;]["'”’»]*$/u;
const SCRIPTS_WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;

/** The units of a text, in order; together they cover every visible character. */
export function unitsOf(text: string): readonly Unit[] {
  return linesOf(text).map((line) => unitOf(text, line, line.gap));
}

/** The unit of one stretch of text, trimmed. */
export function unitOf(text: string, span: Span, gap: boolean): Unit {
  const whole = text.slice(span.start, span.end);
  const trimmed = whole.trim();
  const start = span.start + whole.length - whole.trimStart().length;
  return { start, end: start + trimmed.length, text: trimmed, gap, ...featuresOf(trimmed) };
}

/** The words of a unit that may be names, in lower case: every capitalised word that is no function word. */
export function namesIn(unit: Unit): readonly string[] {
  const words = unit.text.slice(0, LOOK).match(/\p{Lu}[\p{L}\p{N}-]{2,}/gu) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => !FUNCTION_WORDS.has(word));
}

/** The first `length` UTF-16 units of a unit: what patterns are tried on. */
export function head(unit: Unit, length = 300): string {
  return unit.text.slice(0, length);
}

type Features = Pick<Unit, "bullet" | "words" | "functionShare" | "capitalShare" | "prose">;

function featuresOf(text: string): Features {
  const seen = text.length <= LOOK ? text : `${text.slice(0, LOOK / 2)} ${text.slice(-LOOK / 2)}`;
  const words = seen.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
  const content = words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()));
  const capitals = content.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const functionShare = share(words.length - content.length, words.length);
  return {
    bullet: BULLET.test(seen),
    words: words.length,
    functionShare,
    capitalShare: share(capitals.length, content.length),
    prose: isProse(seen, words.length, functionShare),
  };
}

function isProse(text: string, words: number, functionShare: number): boolean {
  if (isFramed(text)) return false;
  const end = text.slice(-12);
  if (CLOSED.test(end)) return words >= 3 || SCRIPTS_WITHOUT_BLANKS.test(text);
  if (/^["“„«]/.test(text) && /["”»]$/.test(end)) return words >= 3;
  if (end.endsWith(":")) return words >= 6 && functionShare >= 0.2;
  return words >= 20 && functionShare >= 0.3;
}

/** Between marks, as outlets set their names: ". The Herald .", "| World |". */
export function isFramed(text: string): boolean {
  return /^[.|*=~_·•–—-]+\s.*\s[.|*=~_·•–—-]+$/u.test(text.slice(0, 200));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
