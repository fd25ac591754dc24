/**
 * Numerals at a place in a sentence: "1,300", "2.5 million", "40m", "twenty-five", "a hundred", "two and a half", "three-quarters",
 * "tens of thousands" → their value. Looks at a bounded number of tokens.
 */
import type { TextSpan } from "../../model.ts";

/** Names of months, in lower case. */
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/u;

/** A numeral and where it ends. */
export interface Numeral {
  readonly value: number;
  /** One past its last token. */
  readonly end: number;
  /** What its last word multiplies by: 1,000,000 for "2.5 million", else 1. */
  readonly scale: number;
  /** "three-quarters": a part of something. */
  readonly isShare?: true;
  /** "dozens", "hundreds": the value is the least that it can be. */
  readonly isVague?: true;
  /** The letter written onto the digits, where it may be a scale or a unit: "m" of "40m". */
  readonly letter?: string;
}

/** Text of a token in lower case; "" where there is none. */
export function lowerAt(tokens: readonly TextSpan[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? "";
}

/** Whether two neighbouring tokens stand without a blank between them. */
export function adjoins(tokens: readonly TextSpan[], left: number): boolean {
  const end = tokens[left]?.end;
  return end !== undefined && end === tokens[left + 1]?.start;
}

function numbered(words: string, from: number, step = 1): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, at) => [word, from + at * step]);
}

const ONES: ReadonlyMap<string, number> = new Map(
  numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    0,
  ),
);
const TENS: ReadonlyMap<string, number> = new Map(
  numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["mn", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["dozen", 12],
]);
const VAGUE: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["quarter", 4],
  ...numbered("third fourth fifth sixth seventh eighth ninth tenth", 3),
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
]);
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
]);

const DIGITS = /^((?:\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(?:\.\d{1,15})?)([a-z])?$/iu;
/** More words than any numeral has. */
const LONGEST = 12;

/** The numeral that begins at a token; undefined where none does. */
export function numeralAt(tokens: readonly TextSpan[], at: number): Numeral | undefined {
  return vagueAt(tokens, at) ?? shareAt(tokens, at) ?? digitsAt(tokens, at) ?? wordsAt(tokens, at);
}

/** "dozens", "hundreds", "tens of thousands". */
function vagueAt(tokens: readonly TextSpan[], at: number): Numeral | undefined {
  const value = VAGUE.get(lowerAt(tokens, at));
  if (value === undefined) return undefined;
  const more = lowerAt(tokens, at + 1) === "of" ? VAGUE.get(lowerAt(tokens, at + 2)) : undefined;
  if (more !== undefined) return { value: value * more, end: at + 3, scale: 1, isVague: true };
  return value === 10 ? undefined : { value, end: at + 1, scale: 1, isVague: true };
}

/** "three-quarters", "two thirds of", "a third of", "half of": parts with a hyphen, or of something. */
function shareAt(tokens: readonly TextSpan[], at: number): Numeral | undefined {
  const first = lowerAt(tokens, at);
  if (first === "half")
    return isPartOf(tokens, at + 1) ? { value: 1 / 2, end: at + 1, scale: 1, isShare: true } : undefined;
  const count = first === "a" ? 1 : ONES.get(first);
  if (count === undefined || count === 0) return undefined;
  const hyphen = lowerAt(tokens, at + 1) === "-" ? 1 : 0;
  const part = lowerAt(tokens, at + 1 + hyphen);
  const parts = PARTS.get(count === 1 ? part : part.replace(/s$/u, ""));
  const end = at + 2 + hyphen;
  if (parts === undefined || (count > 1 && !part.endsWith("s")) || (hyphen === 0 && !isPartOf(tokens, end)))
    return undefined;
  return { value: count / parts, end, scale: 1, isShare: true };
}

function isPartOf(tokens: readonly TextSpan[], at: number): boolean {
  return /^(?:of|the|its|their|his|her|our|all)$/u.test(lowerAt(tokens, at));
}

function digitsAt(tokens: readonly TextSpan[], at: number): Numeral | undefined {
  const fraction = FRACTIONS.get(tokens[at]?.text ?? "");
  if (fraction !== undefined) return scaled(tokens, fraction, at + 1);
  const match = DIGITS.exec(tokens[at]?.text ?? "");
  if (match === null) return undefined;
  const letter = match[2];
  const last = letter === undefined ? lastOfThousands(tokens, at) : at;
  if (last > at) {
    const digits = tokens.slice(at, last + 1).map(({ text }) => text);
    return scaled(tokens, Number(digits.join("")), last + 1);
  }
  const number = Number((match[1] ?? "").replaceAll(",", ""));
  const scale = LETTERS.get(letter ?? "");
  if (scale !== undefined) return { value: number * scale, end: at + 1, scale };
  if (letter !== undefined) return { value: number, end: at + 1, scale: 1, letter: letter.toLowerCase() };
  const part = adjoins(tokens, at) ? FRACTIONS.get(tokens[at + 1]?.text ?? "") : undefined;
  return scaled(tokens, number + (part ?? 0), at + (part === undefined ? 1 : 2));
}

/** The last token of a number whose thousands are set apart by a blank: "80 000"; the first one where none are. */
function lastOfThousands(tokens: readonly TextSpan[], at: number): number {
  // "On May 12 300 people marched."
  if (!/^\d{1,3}$/u.test(tokens[at]?.text ?? "") || MONTH.test(lowerAt(tokens, at - 1))) return at;
  let last = at;
  while (/^\d{3}$/u.test(tokens[last + 1]?.text ?? "") && tokens[last + 1]?.start === (tokens[last]?.end ?? 0) + 1)
    last++;
  return last;
}

/** A number with the scale words behind it: "2.5 million", "100-million", "300 thousand". */
function scaled(tokens: readonly TextSpan[], value: number, end: number): Numeral {
  const hyphen = lowerAt(tokens, end) === "-" ? 1 : 0;
  const scale = SCALES.get(lowerAt(tokens, end + hyphen));
  return scale === undefined
    ? { value, end, scale: 1 }
    : { value: product(value, scale), end: end + hyphen + 1, scale };
}

/** 1.3 million is 1,300,000 and not 1,300,000.0000000002. */
function product(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** "twenty-five", "one hundred and fifty thousand", "a dozen", "half a million", "two and a half million". */
function wordsAt(tokens: readonly TextSpan[], at: number): Numeral | undefined {
  const first = lowerAt(tokens, at);
  if (first === "half") return halfOfScale(tokens, at + 1);
  if (first === "a" || first === "an") {
    const scale = SCALES.get(lowerAt(tokens, at + 1));
    return scale === undefined || lowerAt(tokens, at + 1).length < 3 ? undefined : sumAt(tokens, at + 1);
  }
  return ONES.has(first) || TENS.has(first) ? sumAt(tokens, at) : undefined;
}

/** "half a million", "half-million", "half a dozen", behind the "half". */
function halfOfScale(tokens: readonly TextSpan[], at: number): Numeral | undefined {
  const skip = /^(?:a|-)$/u.test(lowerAt(tokens, at)) ? 1 : 0;
  const scale = SCALES.get(lowerAt(tokens, at + skip));
  return scale === undefined || skip === 0 ? undefined : { value: scale / 2, end: at + 2, scale };
}

/** A sum of number words so far. */
interface Sum {
  /** What a word of thousands or more has closed, and what is still being added up. */
  readonly total: number;
  readonly part: number;
  /** The next word must be smaller: after "twenty" a word below ten. */
  readonly room: number;
  readonly scale: number;
  readonly end: number;
}

/** Number words added and multiplied up as they are read. */
function sumAt(tokens: readonly TextSpan[], first: number): Numeral {
  let sum: Sum = { total: 0, part: 0, room: Number.POSITIVE_INFINITY, scale: 1, end: first };
  for (let at = first; at < first + LONGEST; at++) {
    const next = withWord(sum, lowerAt(tokens, at), at + 1);
    if (next !== undefined) sum = next;
    else if (isHalf(tokens, at)) return scaled(tokens, sum.total + sum.part + 1 / 2, at + 3);
    else if (!joins(tokens, at, sum.room)) break;
  }
  const { total, part, scale, end } = sum;
  return { value: total + part, end, scale };
}

/** A sum with one word more; undefined where the word does not go on with it. */
function withWord({ total, part, room }: Sum, word: string, end: number): Sum | undefined {
  const value = ONES.get(word) ?? TENS.get(word);
  if (value !== undefined && value >= room) return undefined;
  if (value !== undefined) return { total, part: part + value, room: value >= 20 ? 10 : 0, scale: 1, end };
  const scale = SCALES.get(word);
  if (scale === undefined) return undefined;
  const times = Math.max(part, 1) * scale;
  return scale <= 100
    ? { total, part: times, room: scale, scale, end }
    : { total: total + times, part: 0, room: scale, scale, end };
}

/** "and a half" */
function isHalf(tokens: readonly TextSpan[], at: number): boolean {
  return lowerAt(tokens, at) === "and" && lowerAt(tokens, at + 1) === "a" && lowerAt(tokens, at + 2) === "half";
}

/** The hyphen of "twenty-five" and the "and" of "a hundred and one". */
function joins(tokens: readonly TextSpan[], at: number, room: number): boolean {
  const next = lowerAt(tokens, at + 1);
  const value = ONES.get(next) ?? TENS.get(next);
  const word = lowerAt(tokens, at);
  if (word === "and") return value !== undefined && value > 0 && value < 100 && room >= 100 && Number.isFinite(room);
  return word === "-" && (value !== undefined ? value < room && room === 10 : SCALES.has(next));
}
