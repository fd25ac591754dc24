/**
 * Dates by month and year: "May", "3 May 1828", "April 4-6, 2016", "the first quarter of 2009".
 */
import type { PartialDate } from "../model.ts";
import { addDays, addMonths, addYears, isDay, pad } from "./calendar.ts";
import { type Groups, MONTHS, over, type TimeFrame, type TimeReading } from "./time-frame.ts";
import { stepOf } from "./time-steps.ts";

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
export function monthDate(groups: Groups, before: string, frame: TimeFrame): TimeReading | undefined {
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
export function daysDate(groups: Groups, before: string, frame: TimeFrame): TimeReading | undefined {
  const first = monthDate(groups, before, frame);
  const last = monthDate({ ...groups, day: groups["last"] }, before, frame);
  if (first?.precision !== "day" || last?.precision !== "day" || last.date < first.date) return undefined;
  return over(first.date, last.date);
}

/** "2016-04-04", where there is such a day. */
export function isoDate({ year = "", month = "", day = "" }: Groups): TimeReading | undefined {
  return isDay(Number(year), Number(month), Number(day))
    ? { date: `${year}-${month}-${day}`, precision: "day" }
    : undefined;
}

/** "the second half of 2009". */
export function partOfYear({ quarter, half, year = "" }: Groups): TimeReading | undefined {
  const months = quarter === undefined ? 6 : 3;
  const part = ["first", "second", "third", "fourth"].indexOf((quarter ?? half ?? "").toLowerCase());
  const earliest = `${addMonths(`${year}-01`, part * months)}-01`;
  const latest = addDays(`${addMonths(earliest, months)}-01`, -1);
  return over(earliest, latest);
}
