/** How far dates lie apart. */

const DAY = 86_400_000;

/** Days between two dates of any precision, each from the first day that it may mean; NaN where one is none. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}
