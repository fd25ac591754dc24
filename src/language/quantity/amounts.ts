/**
 * Amounts: a numeral with the currency, percent sign or unit of measure beside it: "$1.3 billion", "12 per cent", "1,000-kilometer".
 */
import type { TextSpan } from "../../model.ts";
import { adjoins, lowerAt, type Numeral, numeralAt } from "./numerals.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS, currencyNamed, unitNamed } from "./units.ts";

/** An amount, in tokens of its sentence: first, and one past the last. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly numeral: Numeral;
  readonly kind: "money" | "percent" | "measure" | "bare";
  /** The currency's code, or the unit's name. */
  readonly unit?: string;
}

type Suffix = Pick<Amount, "kind" | "unit" | "end">;

const PERCENT = /^(?:%|percent|per cent|pct|pc)$/u;
/** Tokens of the longest unit: "kilometers an hour", "New Zealand dollars". */
const WORDS = 3;
/** From here on "pounds" are money, and the letter m is a million of it. */
const MILLION = 1e6;
const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["m", MILLION],
  ["b", 1e9],
  ["t", 1e12],
]);

/** The amount that begins at a token, with its sign, its currency or its numeral; undefined where none does. */
export function amountAt(tokens: readonly TextSpan[], start: number): Amount | undefined {
  if (!isMinus(tokens, start)) return positiveAt(tokens, start);
  const amount = positiveAt(tokens, start + 1);
  return amount === undefined ? undefined : { ...amount, start, value: -amount.value };
}

/** "minus 20 degrees", "-20 degrees". */
function isMinus(tokens: readonly TextSpan[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^\d/u.test(lowerAt(tokens, at - 1))) return false;
  return word === "minus" || (/^[-−]$/u.test(word) && adjoins(tokens, at) && !adjoins(tokens, at - 1));
}

function positiveAt(tokens: readonly TextSpan[], start: number): Amount | undefined {
  const currency = currencyBefore(tokens, start);
  const numeral = numeralAt(tokens, start + (currency === undefined ? 0 : 1));
  if (numeral === undefined) return undefined;
  const { value, end, letter } = numeral;
  const base = { start, end, value, numeral };
  if (currency !== undefined) {
    const scale = LETTER_SCALES.get(letter ?? "") ?? 1;
    return { ...base, value: Number((value * scale).toPrecision(15)), kind: "money", unit: currency };
  }
  const suffix = numeral.isShare
    ? undefined
    : letter === undefined
      ? suffixAt(tokens, numeral)
      : unitOf(tokens, numeral);
  return { ...base, ...(suffix ?? { kind: "bare" }) };
}

/** "919h" are hours; "1,550m", "450m from the shore" and "an elevation of 450m" are meters: "40m people" are millions. */
function unitOf(tokens: readonly TextSpan[], { end, letter }: Numeral): Suffix | undefined {
  if (letter === "h") return { kind: "measure", unit: "hour", end };
  const isLength =
    tokens[end - 1]?.text.includes(",") ||
    LENGTH.test(lowerAt(tokens, end)) ||
    (lowerAt(tokens, end - 2) === "of" && EXTENT.test(lowerAt(tokens, end - 3)));
  return letter === "m" && isLength ? { kind: "measure", unit: "meter", end } : undefined;
}
const LENGTH = /^(?:above|away|below|deep|down|from|high|long|off|short|tall|up|wide)$/u;
const EXTENT = /^(?:altitude|depth|distance|elevation|height|length|width)$/u;

/** "$", "US$", "EUR" before a number. */
function currencyBefore(tokens: readonly TextSpan[], at: number): string | undefined {
  const text = tokens[at]?.text ?? "";
  return CURRENCY_SIGNS.get(text) ?? (CURRENCY_CODES.has(text) ? text : undefined);
}

/** The currency, percent or unit behind a numeral, with or without a hyphen; the longest. */
function suffixAt(tokens: readonly TextSpan[], numeral: Numeral): Suffix | undefined {
  const { end } = numeral;
  const from = end + (lowerAt(tokens, end) === "-" && adjoins(tokens, end - 1) ? 1 : 0);
  for (let count = WORDS; count > 0; count--) {
    const named = suffixNamed(wordsAt(tokens, from, count), numeral, from > end);
    if (named !== undefined) return { ...named, end: from + count };
  }
  const code = tokens[end]?.text ?? "";
  return CURRENCY_CODES.has(code) ? { kind: "money", unit: code, end: end + 1 } : undefined;
}

function suffixNamed(words: string, { value, scale }: Numeral, hasHyphen: boolean): Omit<Suffix, "end"> | undefined {
  if (PERCENT.test(words)) return { kind: "percent" };
  const currency = currencyNamed(words);
  // "The 3 won gold."
  if (currency !== undefined && !(words === "won" && value < 1000)) return { kind: "money", unit: currency };
  const unit = unitNamed(words);
  // "Two second-half goals" are no seconds.
  if (unit === undefined || (words === "second" && value !== 1 && !hasHyphen)) return undefined;
  return unit === "pound" && scale >= MILLION ? { kind: "money", unit: "GBP" } : { kind: "measure", unit };
}

function wordsAt(tokens: readonly TextSpan[], from: number, count: number): string {
  const words = tokens.slice(from, from + count).map((token) => token.text.toLowerCase());
  return words.length < count ? "" : words.join(" ");
}
