/**
 * Results as a table for a terminal. Columns are aligned by what a terminal shows: a CJK character or an emoji takes two
 * cells. Characters that steer a terminal or turn its direction are written as escapes, so no text can do either.
 */
import type { RowStream, Value } from "../store/index.ts";
import { lineOf, widthsOf } from "./aligned.ts";
import { escaped } from "./terminal.ts";

/** The widths of the columns come from so many rows; a cell further down that is wider pushes the others. */
const MEASURED = 1000;

/** A result in pieces: the columns, a rule, the rows, and how many they are. */
export async function* textTable({ columns, rows }: RowStream): AsyncGenerator<string> {
  const heads = columns.map(escaped);
  let waiting: (readonly string[])[] = [];
  let widths: readonly number[] | undefined;
  let count = 0;
  for await (const row of rows) {
    const cells = row.map(cellText);
    count += 1;
    if (widths !== undefined) yield line(cells, widths);
    else waiting.push(cells);
    if (waiting.length < MEASURED) continue;
    widths = widthsOf([heads, ...waiting]);
    yield top(heads, waiting, widths);
    waiting = [];
  }
  if (widths === undefined) yield top(heads, waiting, widthsOf([heads, ...waiting]));
  yield `\n${count === 1 ? "1 row" : `${count} rows`}\n`;
}

/** Nothing where there are no columns, as after a query that only writes. */
function top(heads: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): string {
  if (heads.length === 0) return "";
  const rule = widths.map((each) => "─".repeat(each));
  return [heads, rule, ...rows].map((cells) => line(cells, widths)).join("");
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return `${lineOf(cells, widths)}\n`;
}

/** A text as it is, nothing for null, JSON for the rest. */
function cellText(value: Value): string {
  if (value === null) return "";
  return escaped(typeof value === "string" ? value : JSON.stringify(value));
}
