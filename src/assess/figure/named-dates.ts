/** Days, months and years that a sentence names, as figures: days since 1970, months and years of the era. */
import type { Figure } from "../../model.ts";
import type { TimeExpression } from "../../relation/time.ts";

/** A date, before its sentence's words are known. */
export type Day = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">;

const DAY = 86_400_000;

/** The times that are known to the day, month or year; dates of one precision are compared. */
export function daysIn(times: readonly TimeExpression[]): readonly Day[] {
  return times.flatMap(({ start, end, when: { date, precision, text } }): readonly Day[] => {
    const [year = Number.NaN, month = 1] = date.split("-").map(Number);
    const number = { day: Date.parse(`${date}T00:00:00Z`) / DAY, month: year * 12 + month, year }[precision];
    if (Number.isNaN(number)) return [];
    const measure = precision === "day" ? "date" : `date (${precision})`;
    return [{ start, end, text, measure, low: number, high: number, isRough: false }];
  });
}
