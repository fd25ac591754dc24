/** Days as numbers since 1970-01-01, which filters compare, and as ISO 8601 dates, which people read and type. */
import type { Day } from "../../src/serve/api-types.ts";

const MILLISECONDS = 86_400_000;
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A stretch of days, both ends in it. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** The days of a date that names a year, a month or a day ("2015", "2015-04", "2015-04-27"); undefined for any other text. */
export function daysOf(date: string | undefined): Days | undefined {
  const [, year, month, day] = DATE.exec(date?.trim() ?? "") ?? [];
  if (year === undefined) return undefined;
  const [y, m] = [Number(year), Number(month ?? 1) - 1];
  const first = number(y, m, Number(day ?? 1));
  if (day !== undefined) return { first, last: first };
  return { first, last: month === undefined ? number(y + 1, 0, 0) : number(y, m + 1, 0) };
}

/** The ISO date of a day. */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The date that names just these days, as fine as it can ("2015-04"); the first of them and "…" where there is none. */
export function dateOf({ first, last }: Days): string {
  const day = isoOf(first);
  const dates = [day, day.slice(0, 7), day.slice(0, 4)];
  return dates.find((date) => daysOf(date)?.first === first && daysOf(date)?.last === last) ?? `${day} …`;
}

/** The first day of the month that is so many months after January 1970. */
export function monthStart(month: number): Day {
  return number(1970, month, 1);
}

/** How many months after January 1970 a day lies. */
export function monthOf(day: Day): number {
  const date = new Date(day * MILLISECONDS);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

function number(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month, day) / MILLISECONDS);
}
