/** Days, months and years that a sentence names, as figures: the first and last day that each may mean, in days since 1970. */
import type { Figure } from "../../model.ts";
import type { TimeExpression } from "../../relation/time.ts";

/** A date, before its sentence's words are known. */
export type Day = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">;

const DAY = 86_400_000;

/** The times that are known to the day, month or year. */
export function daysIn(times: readonly TimeExpression[]): readonly Day[] {
  return times.flatMap(({ start, end, when: { earliest, latest, precision, text } }): readonly Day[] => {
    const [low = Number.NaN, high = Number.NaN] = [earliest, latest].map((day) => Date.parse(`${day}T00:00:00Z`) / DAY);
    if (Number.isNaN(low) || Number.isNaN(high)) return [];
    const measure = precision === "day" ? "date" : `date (${precision})`;
    return [{ start, end, text, measure, low, high, isRough: false }];
  });
}
