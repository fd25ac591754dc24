/**
 * When a claim happened or held: time expressions, read with the publication date, the past preferred, never finer than the text.
 *
 * chrono-node reads calendar dates and weekdays; what it lacks or refines too much ("in 1998", "late last month", "in July",
 * "the following day") is read here. Without a publication date only expressions that carry their own year count.
 */
import * as chrono from "chrono-node";
import type { Document, PartialDate, Sentence, Span, When } from "../model.ts";

/** A time expression with its offsets in the document. */
export interface TimeExpression extends Span {
  readonly when: When;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(?:${MONTHS.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const PATTERN = new RegExp(
  [
    `(?<month>\\b${MONTH})(?:\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?)?(?:,?\\s+(?<year>(?:19|20)\\d\\d))?\\b(?![-’'])`,
    `\\b(?<dayFirst>\\d{1,2})\\s+(?<monthLater>${MONTH})(?:\\s+(?<yearLater>(?:19|20)\\d\\d))?\\b(?![-’'])`,
    `\\b(?<unit>(?:last|next|this)\\s+(?:month|year|week))\\b`,
    `\\b(?<following>(?:the\\s+)?(?:following|next|same)\\s+(?:day|month|year))\\b`,
    `\\b(?<bare>(?:in|since|by|until|from|of|during|throughout|early|late|mid-?)\\s+(?<bareYear>(?:19|20)\\d\\d))\\b(?!-)`,
    `\\b(?<weekday>(?:last\\s+|next\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`,
    `\\b(?<near>today|yesterday|tomorrow)\\b`,
  ].join("|"),
  "giu",
);

/** What time expressions are read with. */
export interface TimeFrame {
  readonly published?: PartialDate;
  /** The last date read before ("the following day"). */
  readonly previous?: PartialDate;
  /** Read for a plan: what carries no year lies ahead. */
  readonly ahead: boolean;
}

/** The time expressions of a sentence, in text order. */
export function timesIn(document: Document, sentence: Sentence, frame: TimeFrame): readonly TimeExpression[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const found: TimeExpression[] = [];
  let previous = frame.previous;
  for (const match of text.matchAll(PATTERN)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const date = dateOf(match.groups ?? {}, before, { ...frame, ...(previous === undefined ? {} : { previous }) });
    if (date === undefined) continue;
    const start = sentence.start + match.index;
    found.push({ start, end: start + match[0].length, when: toWhen(match[0], date) });
    previous = date;
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups, before: string, frame: TimeFrame): PartialDate | undefined {
  const { month, monthLater, bareYear, following, unit, weekday, near } = groups;
  if (month !== undefined || monthLater !== undefined) return monthDate(groups, before, frame);
  if (bareYear !== undefined) return { date: bareYear, precision: "year" };
  if (following !== undefined) return followingDate(following.toLowerCase(), frame.previous);
  const { published } = frame;
  if (published === undefined) return undefined;
  if (unit !== undefined) return unitDate(unit.toLowerCase(), published);
  return published.precision === "day" ? dayDate(weekday ?? near ?? "", published, frame.ahead) : undefined;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(".", "").slice(0, 3))) + 1;
}

/** "may" is a month only with a day or a year, or after a preposition of time. */
function isVerbMay(groups: Groups, before: string): boolean {
  if (!/^may\.?$/iu.test(groups["month"] ?? "") || groups["day"] !== undefined || groups["year"] !== undefined)
    return false;
  return !/\b(?:in|of|since|last|next|by|until|early|late|mid-)\s*$/iu.test(before);
}

/** A month without a year is the last such month up to publication; for a plan, or after "next", the next one. */
function monthDate(groups: Groups, before: string, { published, ahead }: TimeFrame): PartialDate | undefined {
  if (isVerbMay(groups, before)) return undefined;
  const month = monthNumber(groups["month"] ?? groups["monthLater"] ?? "");
  const later = ahead || /\b(?:next|coming)\s+$/iu.test(before);
  const year = groups["year"] ?? groups["yearLater"] ?? inferYear(month, published, later);
  if (year === undefined) return undefined;
  const day = Number(groups["day"] ?? groups["dayFirst"] ?? 0);
  const date = `${year}-${pad(month)}`;
  return day < 1 || day > 31 ? { date, precision: "month" } : { date: `${date}-${pad(day)}`, precision: "day" };
}

function inferYear(month: number, published: PartialDate | undefined, ahead: boolean): string | undefined {
  if (published === undefined || published.precision === "year") return undefined;
  const [year, now] = published.date.split("-").map(Number);
  if (year === undefined || now === undefined) return undefined;
  if (ahead) return String(month < now ? year + 1 : year);
  return String(month > now ? year - 1 : year);
}

function unitDate(unit: string, published: PartialDate): PartialDate | undefined {
  const step = unit.startsWith("last") ? -1 : unit.startsWith("next") ? 1 : 0;
  if (unit.endsWith("year")) return { date: String(Number(published.date.slice(0, 4)) + step), precision: "year" };
  if (unit.endsWith("month") && published.precision !== "year")
    return { date: addMonths(published.date, step), precision: "month" };
  return undefined;
}

/** "the following day" after the date that was read last. */
function followingDate(text: string, previous: PartialDate | undefined): PartialDate | undefined {
  if (previous === undefined) return undefined;
  const step = text.includes("same") ? 0 : 1;
  if (text.endsWith("year")) return { date: String(Number(previous.date.slice(0, 4)) + step), precision: "year" };
  if (text.endsWith("day")) {
    return previous.precision === "day" ? { date: addDays(previous.date, step), precision: "day" } : undefined;
  }
  return previous.precision === "year" ? undefined : { date: addMonths(previous.date, step), precision: "month" };
}

/** A weekday is the last one up to publication; for a plan, or after "next", the next one. Read by chrono-node. */
function dayDate(text: string, published: PartialDate, plan: boolean): PartialDate | undefined {
  const ahead = (plan && !/^last/iu.test(text)) || /^next/iu.test(text);
  const reference = new Date(`${published.date}T12:00:00`);
  const found = chrono.parse(text, reference, { forwardDate: ahead })[0]?.start.date();
  if (found === undefined) return undefined;
  if (!ahead && !/tomorrow/iu.test(text) && found > reference) found.setDate(found.getDate() - 7);
  return { date: [found.getFullYear(), pad(found.getMonth() + 1), pad(found.getDate())].join("-"), precision: "day" };
}

function addMonths(date: string, step: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) + step;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

function addDays(date: string, step: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** First and last day of a date that is as fine as known. */
export function toWhen(text: string, { date, precision }: PartialDate): When {
  const [year = 0, month = 12] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const earliest = { year: `${date}-01-01`, month: `${date}-01`, day: date }[precision];
  const latest = { year: `${date}-12-31`, month: `${date}-${pad(lastDay)}`, day: date }[precision];
  return { text, earliest, latest, date, precision };
}
