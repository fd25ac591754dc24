/**
 * Results for people: a table, or value under value where the terminal is too narrow for one, as it mostly is for quotes.
 *
 * Columns are aligned by what a terminal shows: a CJK character or an emoji takes two cells. Characters that steer a terminal or
 * turn its direction are written as escapes, so no text can do either.
 */
import type { RowStream, Value } from "../store/index.ts";
import { lineOf, widthsOf } from "./aligned.ts";
import { escaped, widthOf, wrapped } from "./terminal.ts";

/** The widths of the columns come from so many rows; a cell further down that is wider pushes the others. */
const MEASURED = 1000;

/** How a result is laid out. Cells are escaped already. */
interface Layout {
  /** What stands before the rows. */
  readonly top: string;
  row(cells: readonly string[], number: number): string;
}

/**
 * A result in pieces, and in the end how many rows it has. `width` is the terminal's, in cells; what is no terminal, or does not
 * say, takes a table of any width.
 */
export async function* textTable(
  { columns, rows }: RowStream,
  width: number | undefined = process.stdout.columns || undefined,
): AsyncGenerator<string> {
  const heads = columns.map(escaped);
  let waiting: (readonly string[])[] = [];
  let layout: Layout | undefined;
  let count = 0;
  for await (const row of rows) {
    const cells = row.map(cellText);
    count += 1;
    if (layout !== undefined) yield layout.row(cells, count);
    else waiting.push(cells);
    if (waiting.length < MEASURED) continue;
    layout = layoutOf(heads, waiting, width);
    yield laidOut(layout, waiting);
    waiting = [];
  }
  if (layout === undefined) yield laidOut(layoutOf(heads, waiting, width), waiting);
  yield `\n${count === 1 ? "1 row" : `${count} rows`}\n`;
}

function laidOut({ top, row }: Layout, rows: readonly (readonly string[])[]): string {
  return top + rows.map((cells, index) => row(cells, index + 1)).join("");
}

/** Nothing where there are no columns, as after a query that only writes. */
function layoutOf(heads: readonly string[], rows: readonly (readonly string[])[], width: number | undefined): Layout {
  if (heads.length === 0) return { top: "", row: () => "" };
  const widths = widthsOf([heads, ...rows]);
  const rule = widths.map((each) => "─".repeat(each));
  const line = (cells: readonly string[]) => `${lineOf(cells, widths)}\n`;
  if (width !== undefined && rows.length > 0 && widthOf(lineOf(rule, widths)) > width) return underneath(heads, width);
  return { top: line(heads) + line(rule), row: line };
}

/** The values of a row under each other, each behind its column's name; empty ones are left out. */
function underneath(heads: readonly string[], width: number): Layout {
  const [room = 0] = widthsOf(heads.map((head) => [head]));
  const indent = room + 2;
  const value = (text: string, index: number): string => {
    if (text === "") return "";
    const lines = wrapped([{ text }], { width, indent, hanging: indent });
    return `${lineOf([heads[index] ?? "", lines.trimStart()], [room])}\n`;
  };
  return {
    top: "",
    row: (cells, number) => `${number === 1 ? "" : "\n"}── ${number}\n${cells.map(value).join("")}`,
  };
}

/** A text as it is, nothing for null, JSON for the rest. */
function cellText(value: Value): string {
  if (value === null) return "";
  return escaped(typeof value === "string" ? value : JSON.stringify(value));
}
