/**
 * The forms of time expressions, each with its pattern and what it says. A list that may be added to.
 */
import type { PartialDate } from "../model.ts";
import { addDays, addMonths, addYears, dateOver, isDay, pad, type Range, weekdayOf } from "./calendar.ts";

/** What time expressions are read with. */
export interface TimeFrame {
  readonly published?: PartialDate;
  /** The last date read before ("the following day"). */
  readonly previous?: PartialDate;
  /** The year that the sentence has named last ("on 3 May 1828, and again on 6 June"). */
  readonly year?: string;
  /** Read for a plan: what carries no year lies ahead. */
  readonly ahead: boolean;
}

/** A date as fine as known; of a stretch of days also its ends. */
export interface TimeReading extends PartialDate {
  readonly range?: Range;
}

/** One form of time expressions. */
export interface TimeReader {
  readonly pattern: RegExp;
  /** What a match says, with the 24 characters before it; undefined where it says nothing. */
  readonly read: (match: RegExpExecArray, before: string, frame: TimeFrame) => TimeReading | undefined;
}

/** The months' names, in order, in lower case. */
export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");
/** Their short forms, as alternatives of a pattern. */
export const SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const MONTH = `(?:${MONTHS.join("|")}|${SHORT_MONTHS})\\.?`;
const YEAR = "(?:1[89]|20)\\d\\d";
const ORDINAL = "(?:st|nd|rd|th)?";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const NUMBER = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const DASH = "\\s?(?:-|–|—|to|and|through|until)\\s?";

function reader(source: string, read: TimeReader["read"]): TimeReader {
  return { pattern: new RegExp(source, "giu"), read };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** "two days after" by itself counts from the date before; "two days after it attacked" counts from what it says. */
const NO_CLAUSE = "(?!\\s+[\\p{L}\\d])";

/** The forms, in any order: of two that overlap the one that begins first and then the longer counts. */
export const READERS: readonly TimeReader[] = [
  reader(
    `\\b(?:${WEEKDAY},?\\s+)?(?<month>${MONTH})(?:\\s+(?<day>\\d{1,2})${ORDINAL})?(?:,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?<unit>last|this|next)\\s+year))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => monthDate(groups, before, frame),
  ),
  reader(
    `\\b(?:${WEEKDAY},?\\s+)?(?<day>\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => monthDate(groups, before, frame),
  ),
  reader(
    `\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}${DASH}(?<last>\\d{1,2})${ORDINAL}(?:,?\\s+(?<year>${YEAR}))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => daysDate(groups, before, frame),
  ),
  reader(
    `\\b(?<day>\\d{1,2})${ORDINAL}${DASH}(?<last>\\d{1,2})${ORDINAL}\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?\\b(?![-’'])`,
    ({ groups = {} }, before, frame) => daysDate(groups, before, frame),
  ),
  reader(`\\b(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])\\b`, ({ groups = {} }) => isoDate(groups)),
  reader(
    `\\b(?:in|since|by|until|from|of|during|throughout|early|late|early\\s+in|late\\s+in|mid)(?:\\s+|(?<=mid)-)(?<year>${YEAR})\\b(?![-–]\\d|-\\p{L})`,
    ({ groups = {} }) => ({ date: groups["year"] ?? "", precision: "year" }),
  ),
  // No one date holds several years.
  reader(`\\b(?:between|from|in|during|for)\\s+${YEAR}${DASH}${YEAR}\\b`, () => undefined),
  reader(`\\b(?<season>spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?(?<year>${YEAR})\\b`, ({ groups = {} }) => ({
    date: groups["year"] ?? "",
    precision: "year",
  })),
  reader(
    `\\b(?:(?<quarter>first|second|third|fourth)\\s+quarter|(?<half>first|second)\\s+half)\\s+of\\s+(?<year>${YEAR})\\b`,
    ({ groups = {} }) => partOfYear(groups),
  ),
  // "over the last year" is no calendar year, "in the past months" no month.
  reader(
    `\\b(?:over|during|within|throughout|for|in)\\s+the\\s+(?:last|past|next|coming)\\s+(?:year|month|week|decade)\\b`,
    (match, _, frame) => stretchDate(match[0].toLowerCase(), frame),
  ),
  reader(
    `\\b(?<unit>(?:last|next|this|the\\s+past|the\\s+coming)\\s+(?:month|year|week|weekend))\\b(?!\\s+of\\b)`,
    (match, _, frame) => unitDate(match.groups?.["unit"]?.toLowerCase() ?? "", frame),
  ),
  reader(
    `\\b(?:the\\s+)?(?<step>following|next|same|previous|preceding)\\s+(?<unit>day|week|month|year)\\b`,
    ({ groups = {} }, _, frame) => followingDate(groups, frame),
  ),
  reader(
    `\\b(?<count>${NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+(?<step>later|earlier|(?:before|after)${NO_CLAUSE})\\b`,
    ({ groups = {} }, _, frame) => laterDate(groups, frame),
  ),
  reader(`\\bthe\\s+day\\s+(?<step>before|after)\\b${NO_CLAUSE}`, ({ groups = {} }, _, frame) =>
    laterDate({ ...groups, count: "one", unit: "day" }, frame),
  ),
  reader(`\\b(?<count>${NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+ago\\b`, ({ groups = {} }, _, { published }) =>
    agoDate(groups, published),
  ),
  reader(
    `\\b(?:(?:last|next|this)\\s+)?${WEEKDAY}(?:\\s+(?:morning|afternoon|evening|night))?\\b(?![-’'])`,
    ({ 0: text }, _, frame) => dayDate(text, frame),
  ),
  reader(
    `\\b(?:today|yesterday|tomorrow|tonight|last\\s+night|this\\s+(?:morning|afternoon|evening)|the\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow))\\b(?![-’'])`,
    ({ 0: text }, _, frame) => dayDate(text, frame),
  ),
];

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(".", "").slice(0, 3))) + 1;
}

/** "may" and "march" are months only with a day or a year, or after a preposition of time. */
function isVerb({ month = "", day, year, unit }: Groups, before: string): boolean {
  if (!/^(?:may|mar|march)\.?$/iu.test(month) || day !== undefined || year !== undefined || unit !== undefined)
    return false;
  if (/^M/u.test(month) && /^march/iu.test(month) && !/\b(?:the|a|to)\s*$/iu.test(before) && before.trim() !== "")
    return false;
  return !/\b(?:in|of|since|last|next|by|until|early|late|mid-|from|this|during)\s*$/iu.test(before);
}

/** A month without a year is the last such month up to publication; for a plan, or after "next", the next one. */
function monthDate(groups: Groups, before: string, frame: TimeFrame): TimeReading | undefined {
  if (isVerb(groups, before)) return undefined;
  const month = monthNumber(groups["month"] ?? "");
  const year = yearOf(groups, month, before, frame);
  if (year === undefined) return undefined;
  const day = Number(groups["day"] ?? 0);
  const date = `${year}-${pad(month)}`;
  if (groups["day"] === undefined || day === 0 || day > 31) return { date, precision: "month" };
  return isDay(Number(year), month, day) ? { date: `${date}-${pad(day)}`, precision: "day" } : undefined;
}

function yearOf(groups: Groups, month: number, before: string, frame: TimeFrame): string | undefined {
  const { year, unit } = groups;
  const { published, ahead } = frame;
  if (year !== undefined) return year;
  // A year long gone is told of; this year's and the last one's months are told from today.
  const isTold = frame.year !== undefined && Number(frame.year) < Number(published?.date.slice(0, 4) ?? 0) - 1;
  if (isTold && unit === undefined) return frame.year;
  if (published === undefined) return undefined;
  if (unit !== undefined) return addYears(published.date, stepOf(unit.toLowerCase()));
  const isPast = /\blast\s+$/iu.test(before);
  return inferYear(month, published, (ahead && !isPast) || /\b(?:next|coming)\s+$/iu.test(before), isPast);
}

function inferYear(month: number, published: PartialDate, ahead: boolean, before: boolean): string | undefined {
  if (published.precision === "year") return undefined;
  const [year, now] = published.date.split("-").map(Number);
  if (year === undefined || now === undefined) return undefined;
  if (ahead) return String(month < now ? year + 1 : year);
  return String(month > now || (before && month === now) ? year - 1 : year);
}

/** "April 4-6, 2016". */
function daysDate(groups: Groups, before: string, frame: TimeFrame): TimeReading | undefined {
  const first = monthDate(groups, before, frame);
  const last = monthDate({ ...groups, day: groups["last"] }, before, frame);
  if (first?.precision !== "day" || last?.precision !== "day" || last.date < first.date) return undefined;
  return over(first.date, last.date);
}

/** A stretch of days; one over a change of years has no date. */
function over(earliest: string, latest: string): TimeReading | undefined {
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return undefined;
  return { ...dateOver({ earliest, latest }), range: { earliest, latest } };
}

function isoDate({ year = "", month = "", day = "" }: Groups): TimeReading | undefined {
  return isDay(Number(year), Number(month), Number(day))
    ? { date: `${year}-${month}-${day}`, precision: "day" }
    : undefined;
}

function partOfYear({ quarter, half, year = "" }: Groups): TimeReading | undefined {
  const months = quarter === undefined ? 6 : 3;
  const part = ["first", "second", "third", "fourth"].indexOf((quarter ?? half ?? "").toLowerCase());
  const earliest = `${addMonths(`${year}-01`, part * months)}-01`;
  const latest = addDays(`${addMonths(earliest, months)}-01`, -1);
  return over(earliest, latest);
}

function stepOf(words: string): number {
  if (/^(?:last|the\s+past|previous)/u.test(words)) return -1;
  return /^(?:next|the\s+coming)/u.test(words) ? 1 : 0;
}

/** "last month", "this week", "next year", from the day of publication. */
function unitDate(words: string, { published }: TimeFrame): TimeReading | undefined {
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
function stretchDate(words: string, { published }: TimeFrame): TimeReading | undefined {
  if (published?.precision !== "day") return undefined;
  const days = words.endsWith("week") ? 7 : words.endsWith("month") ? 31 : undefined;
  if (days === undefined) return undefined;
  const isAhead = /next|coming/u.test(words);
  return isAhead
    ? over(published.date, addDays(published.date, days))
    : over(addDays(published.date, -days), published.date);
}

/** "the following day" after the date that was read last. */
function followingDate({ step = "", unit = "" }: Groups, { previous }: TimeFrame): TimeReading | undefined {
  if (previous === undefined) return undefined;
  const steps = /^same$/iu.test(step) ? 0 : /^(?:following|next)$/iu.test(step) ? 1 : -1;
  return moved(previous, unit.toLowerCase(), steps);
}

/** "two days later" after the date that was read last. */
function laterDate({ count = "", unit = "", step = "" }: Groups, { previous }: TimeFrame): TimeReading | undefined {
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
function agoDate({ count = "", unit = "" }: Groups, published: PartialDate | undefined): TimeReading | undefined {
  const number = numberOf(count);
  return published === undefined || number === undefined ? undefined : moved(published, unit.toLowerCase(), -number);
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * A weekday is the last one up to publication; for a plan the first one from it on; "last" is before that day, "next" in the week after
 * its week. Else the day itself or one beside it.
 */
function dayDate(text: string, { published, ahead }: TimeFrame): TimeReading | undefined {
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
