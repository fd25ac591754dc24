/**
 * The year of a dateline that has none ("OSLO, March 27 (NTB) -"), where the article itself says it: in a date of the same days, or in
 * a slash date that is that day in one of its two orders. Where the article names two years for it, it has none.
 */
import type { PartialDate } from "../model.ts";
import { datesIn, dayOfYear, slashYears, yearlessIn } from "./dates.ts";

/** Days between a dateline and a date of its news, at most. */
const NEAR = 10;
const DAY = 86_400_000;
/** UTF-16 units of an article in which its year is looked for. */
const SEARCHED = 20_000;

/**
 * The date of a dateline without a year.
 * @param dateline the dateline's own words
 * @param text the article
 */
export function yearlessDate(dateline: string, text: string): PartialDate | undefined {
  const day = yearlessIn(dateline);
  if (day === undefined) return undefined;
  const searched = text.slice(0, SEARCHED);
  const near = datesIn(searched).flatMap(({ date, precision }) => {
    const own = precision === "day" ? dayOfYear(day, date.slice(0, YEAR)) : undefined;
    return own !== undefined && Math.abs(Date.parse(own.date) - Date.parse(date)) <= NEAR * DAY ? [own.date] : [];
  });
  const slashed = slashYears(searched, day).flatMap((year) => dayOfYear(day, year)?.date ?? []);
  const [only, ...others] = new Set([...near, ...slashed]);
  return only === undefined || others.length > 0 ? undefined : { date: only, precision: "day" };
}

/** Letters of a year in a date. */
const YEAR = 4;
