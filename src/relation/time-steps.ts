/**
 * Dates by steps from another: "last month", "two days later", "three weeks ago", "next Monday", "the day before yesterday".
 */
import type { PartialDate } from "../model.ts";
import { addDays, addMonths, addYears, weekdayOf } from "./calendar.ts";
import { type Groups, over, type TimeFrame, type TimeReading } from "./time-frame.ts";

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "last" is a step back, "next" one on. */
export function stepOf(words: string): number {
  if (/^(?:last|the\s+past|previous)/u.test(words)) return -1;
  return /^(?:next|the\s+coming)/u.test(words) ? 1 : 0;
}

/** "last month", "this week", "next year", from the day of publication. */
export function unitDate(words: string, { published }: TimeFrame): TimeReading | undefined {
  if (published === undefined) return undefined;
  const step = stepOf(words);
  if (words.endsWith("year")) return { date: addYears(published.date, step), precision: "year" };
  if (words.endsWith("month"))
    return published.precision === "year" ? undefined : { date: addMonths(published.date, step), precision: "month" };
  if (published.precision !== "day") return undefined;
  const monday = addDays(published.date, 7 * step - weekdayOf(published.date));
  return words.endsWith("weekend") ? over(addDays(monday, 5), addDays(monday, 6)) : over(monday, addDays(monday, 6));
}

/** "over the past month": the stretch up to the day of publication, or from it on, where one date holds it. */
export function stretchDate(words: string, { published }: TimeFrame): TimeReading | undefined {
  if (published?.precision !== "day") return undefined;
  const days = words.endsWith("week") ? 7 : words.endsWith("month") ? 31 : undefined;
  if (days === undefined) return undefined;
  const isAhead = /next|coming/u.test(words);
  return isAhead
    ? over(published.date, addDays(published.date, days))
    : over(addDays(published.date, -days), published.date);
}

/** "the following day" after the date that was read last. */
export function followingDate({ step = "", unit = "" }: Groups, { previous }: TimeFrame): TimeReading | undefined {
  if (previous === undefined) return undefined;
  const steps = /^same$/iu.test(step) ? 0 : /^(?:following|next)$/iu.test(step) ? 1 : -1;
  return moved(previous, unit.toLowerCase(), steps);
}

/** "two days later" after the date that was read last. */
export function laterDate(
  { count = "", unit = "", step = "" }: Groups,
  { previous }: TimeFrame,
): TimeReading | undefined {
  const number = numberOf(count);
  const sign = /^(?:later|after)$/iu.test(step) ? 1 : -1;
  return previous === undefined || number === undefined
    ? undefined
    : moved(previous, unit.toLowerCase(), sign * number);
}

function numberOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const number = /^an?$/u.test(lower) ? 1 : /^\d/u.test(lower) ? Number(lower) : WORDS.indexOf(lower);
  return number < 0 ? undefined : number;
}

/** A date some units on, never finer than the date or the unit. */
function moved({ date, precision }: PartialDate, unit: string, step: number): TimeReading | undefined {
  if (unit === "year") return { date: addYears(date, step), precision: "year" };
  if (unit === "month") return precision === "year" ? undefined : { date: addMonths(date, step), precision: "month" };
  if (precision !== "day") return undefined;
  if (unit === "day") return { date: addDays(date, step), precision: "day" };
  const around = addDays(date, 7 * step);
  return over(addDays(around, -weekdayOf(around)), addDays(around, 6 - weekdayOf(around)));
}

/** "three days ago" is a day, "two weeks ago" a week, "a year ago" a year. */
export function agoDate(
  { count = "", unit = "" }: Groups,
  published: PartialDate | undefined,
): TimeReading | undefined {
  const number = numberOf(count);
  return published === undefined || number === undefined ? undefined : moved(published, unit.toLowerCase(), -number);
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * A weekday is the last one up to publication; for a plan the first one from it on; "last" is before that day, "next" in the week after
 * its week. Else the day itself or one beside it.
 */
export function dayDate(text: string, { published, ahead }: TimeFrame): TimeReading | undefined {
  if (published?.precision !== "day") return undefined;
  const words = text.toLowerCase();
  const weekday = WEEKDAYS.indexOf(/\b(?:mon|tue|wed|thu|fri|sat|sun)/u.exec(words)?.[0] ?? "");
  const step = weekday < 0 ? stepsTo(words) : stepsToWeekday(words, weekday - weekdayOf(published.date), ahead);
  return { date: addDays(published.date, step), precision: "day" };
}

/** Days from publication: "the day before yesterday", "last night", "today". */
function stepsTo(words: string): number {
  const step = /yesterday|last/u.test(words) ? -1 : Number(words.includes("tomorrow"));
  return words.startsWith("the") ? 2 * step : step;
}

/** Days from publication to a weekday that is `apart` days later in the week, or earlier. */
function stepsToWeekday(words: string, apart: number, isAhead: boolean): number {
  const forward = (apart + 7) % 7;
  if (words.startsWith("next")) return apart + 7;
  if (words.startsWith("last")) return forward - 7;
  if (forward > 0) return isAhead ? forward : forward - 7;
  // What is planned for the morning is not planned for the one that is nearly over.
  return isAhead && words.endsWith("morning") ? 7 : 0;
}
