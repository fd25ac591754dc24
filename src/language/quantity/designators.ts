/**
 * Numbers that are no quantities: dates, years, times of day, ages, designators, scores, list numbers.
 */
import type { Token } from "../../model.ts";
import type { Amount } from "./amounts.ts";
import { adjoins, lowerAt, MONTH } from "./numerals.ts";

/** A number or range of numbers in its sentence, as token offsets, with what else is known of it. */
export interface NumberInContext {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly amount: Amount;
  readonly isHedged: boolean;
  readonly isCounted: boolean;
}

/** Nouns that a number is the name of. */
const DESIGNATED = new Set(
  (
    "article articles section sections chapter paragraph clause title rule amendment resolution protocol directive act law bill form " +
    "page pages line verse figure table appendix volume issue episode season part phase stage step level tier grade class category " +
    "type model mark block version unit group block room suite floor gate platform track channel flight route highway interstate " +
    "road exit district ward precinct zone area sector battalion brigade division regiment squadron " +
    "magnitude aged age ages day game round week lot case team item scene"
  ).split(" "),
);
const CLOCK = /^(?:a\.?m\.?|p\.?m\.?|o'clock|o’clock|gmt|utc|noon|midnight)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const OLDEST = 120;

/** Whether a number is none that counts or measures. */
export function isNoQuantity(tokens: readonly Token[], number: NumberInContext): boolean {
  if (isAge(tokens, number)) return true;
  const { kind, numeral } = number.amount;
  if (kind !== "bare") return kind === "measure" && isOneDay(tokens, number);
  if (numeral.isShare || numeral.isVague) return false;
  return [isLetter, isOne, isDate, isClock, isYear, isDesignator, isScore, isListed].some((test) =>
    test(tokens, number),
  );
}

type Test = (tokens: readonly Token[], number: NumberInContext) => boolean;

/** "45-year-old", "45 years old", "aged 45", "Jane Marsh, 45, said". */
const isAge: Test = (tokens, { start, end, amount, high }) => {
  const behind = lowerAt(tokens, end) === "-" ? end + 1 : end;
  if (amount.kind === "measure")
    return /^(?:old|olds)$/u.test(lowerAt(tokens, behind)) || lowerAt(tokens, end + 1) === "age";
  const isSetOff = lowerAt(tokens, start - 1) === "," && /^[,.]$/u.test(lowerAt(tokens, end));
  return isSetOff && amount.kind === "bare" && high < OLDEST && tokens[start - 2]?.upos === "PROPN";
};

/** "one day he will go". */
const isOneDay: Test = (tokens, { start, end, isHedged }) =>
  !isHedged && end === start + 2 && lowerAt(tokens, start) === "one" && lowerAt(tokens, start + 1) === "day";

/** "5G", "3b". */
const isLetter: Test = (_, { amount }) => amount.numeral.letter !== undefined;

const isOne: Test = (tokens, { start, end, isCounted }) =>
  end === start + 1 &&
  lowerAt(tokens, start) === "one" &&
  (!isCounted || tokens[start]?.upos !== "NUM" || lowerAt(tokens, end) === "of");

/** "Sept. 11", "11-12 September", "May 3 to 5". */
const isDate: Test = (tokens, { start, end, high }) =>
  high <= 31 && (MONTH.test(lowerAt(tokens, start - 1)) || MONTH.test(lowerAt(tokens, end)));

const isClock: Test = (tokens, { end }) => CLOCK.test(lowerAt(tokens, end));

/** Four digits without a comma; a number all the same where it is hedged and counts something ("about 2000 troops"). */
const isYear: Test = (tokens, { start, isHedged, isCounted }) =>
  YEAR.test(tokens[start]?.text ?? "") && !(isHedged && isCounted);

/** "F-35", "Article 9", "Resolution 1718", "Boeing 737". */
const isDesignator: Test = (tokens, { start, isHedged, isCounted }) => {
  if (isHedged || start === 0) return false;
  const before = tokens[start - 1];
  const isJoined = before?.text === "-" && adjoins(tokens, start - 1) && adjoins(tokens, start - 2);
  if (isJoined || /^(?:number|numbers|nos?\.?|#)$/u.test(lowerAt(tokens, start - 1))) return true;
  // "In this area 200 people": a noun in lower case names no number that counts something.
  if (DESIGNATED.has(lowerAt(tokens, start - 1))) return !isCounted || /^\p{Lu}/u.test(before?.text ?? "");
  return before?.upos === "PROPN" && tokens[start]?.head === start - 1;
};

/** "won 3-2", "555-1234": two numbers that a hyphen joins, with nothing that they count. */
const isScore: Test = (tokens, { start, end, isCounted }) => {
  const isPair = lowerAt(tokens, start + 1) === "-" && end === start + 3;
  const goesOn = lowerAt(tokens, end) === "-" && adjoins(tokens, end) && /^\d/u.test(lowerAt(tokens, end + 1));
  return goesOn || (isPair && !isCounted);
};

/** "1. Norway", "2) Chile", "(713)". */
const isListed: Test = (tokens, { start, end, isCounted }) =>
  (start === 0 || (lowerAt(tokens, start - 1) === "(" && lowerAt(tokens, end) === ")")) &&
  !isCounted &&
  /^[.)]$/u.test(lowerAt(tokens, end)) &&
  adjoins(tokens, end - 1) &&
  tokens.length > 2;
