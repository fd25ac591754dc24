/** Sorting rows by a column, and walking through them with keys. */
import { byText } from "../data/order.ts";

/** What a column is sorted by: words, or numbers, of which NaN comes last. */
export interface Sortable {
  readonly value: (row: number) => string | number;
}

/** Which column sorts, and which way. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Rows by a column's value; equal ones by their number. */
export function sortedRows(rows: Uint32Array, { value }: Sortable, descending: boolean): Uint32Array {
  const values = new Map<number, string | number>();
  for (const row of rows) values.set(row, value(row));
  const way = descending ? -1 : 1;
  return rows.slice().sort((a, b) => compared(values.get(a) ?? "", values.get(b) ?? "", way) || a - b);
}

/** The place to which a key leads from another, or undefined for a key that leads nowhere. */
export function nextRow(key: string, place: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + 15,
    PageUp: place - 15,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(places, key) ? places[key] : undefined;
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

/** The numbers of the flags that are set. */
export function rowsOf(flags: Uint8Array): Uint32Array {
  const rows: number[] = [];
  flags.forEach((flag, row) => {
    if (flag === 1) rows.push(row);
  });
  return Uint32Array.from(rows);
}

function compared(a: string | number, b: string | number, way: number): number {
  if (typeof a === "string" || typeof b === "string") return way * byText(String(a), String(b));
  // What has no number stands at the end, whichever way the rest is sorted.
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return way * (a - b);
}
