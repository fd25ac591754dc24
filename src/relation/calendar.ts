/**
 * Reckoning with dates that are as fine as known: months, days and weeks on, and the first and last day that a date may mean.
 */
import type { PartialDate, When } from "../model.ts";

/** First and last possible day, ISO 8601. */
export interface Range {
  readonly earliest: string;
  readonly latest: string;
}

/** The day that lies `step` days after a day. */
export function addDays(date: string, step: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10);
}

/** The month that lies `step` months after the month of a date. */
export function addMonths(date: string, step: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) + step;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** The year that lies `step` years after the year of a date. */
export function addYears(date: string, step: number): string {
  return String(Number(date.slice(0, 4)) + step);
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekdayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** Two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Whether a month has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A stretch of days as the finest date that holds all of it. */
export function dateOver({ earliest, latest }: Range): PartialDate {
  if (earliest === latest) return { date: earliest, precision: "day" };
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return { date: earliest.slice(0, 7), precision: "month" };
  return { date: earliest.slice(0, 4), precision: "year" };
}

/** First and last day of a date that is as fine as known; of a stretch of days those of the stretch. */
export function toWhen(text: string, { date, precision }: PartialDate, range?: Range): When {
  if (range !== undefined) return { text, ...range, date, precision };
  const [year = 0, month = 12] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const earliest = { year: `${date}-01-01`, month: `${date}-01`, day: date }[precision];
  const latest = { year: `${date}-12-31`, month: `${date}-${pad(lastDay)}`, day: date }[precision];
  return { text, earliest, latest, date, precision };
}
