/**
 * Values as every store gives them: small rules that make two engines' results equal.
 */
import type { Value } from "./store.ts";

/** A number, or the text of one that JSON cannot hold: an integer beyond 2^53, NaN, an infinity. */
export function integer(value: number | bigint): Value {
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  return typeof value === "bigint" && !Number.isSafeInteger(number) ? String(value) : number;
}

/** An ISO 8601 text without zeros at the end of its fraction and without an empty time part. */
export function isoText(text: string): string {
  return text
    .replace(/\.\d+/, (fraction) => fraction.replace(/0+$/, ""))
    .replace(/\.(?!\d)/, "")
    .replace(/T$/, "");
}

/** A map with its keys in order. */
export function sorted(entries: readonly (readonly [string, Value])[]): Value {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}
