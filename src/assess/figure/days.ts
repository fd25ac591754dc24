/** Days that a sentence names, as figures: days since 1970. */
import type { Figure } from "../../model.ts";
import type { TimeExpression } from "../../relation/time.ts";

/** A day, before its sentence's words are known. */
export type Day = Pick<Figure, "start" | "end" | "text" | "measure" | "low" | "high" | "isRough">;

const DAY = 86_400_000;

/** The times that are known to the day. */
export function daysIn(times: readonly TimeExpression[]): readonly Day[] {
  return times.flatMap(({ start, end, when }): readonly Day[] => {
    const day = when.precision === "day" ? Date.parse(`${when.date}T00:00:00Z`) / DAY : Number.NaN;
    if (Number.isNaN(day)) return [];
    return [{ start, end, text: when.text, measure: "day", low: day, high: day, isRough: false }];
  });
}
