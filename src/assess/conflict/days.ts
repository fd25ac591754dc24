/** Days on which documents appeared, and how far dates lie apart. */
import type { Document } from "../../model.ts";

const DAY = 86_400_000;

/** Days between two dates of any precision, each from the first day that it may mean; NaN where one is none. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

/** The day on which a document was published, where that is known. */
export function dayOf({ published }: Document): string | undefined {
  return published?.precision === "day" ? published.date : undefined;
}

/** Whether one day is before another; undefined where one is not known. */
export function isEarlier(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one < other;
}
