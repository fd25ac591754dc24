/**
 * Rows of CSV (RFC 4180) from lines of text: quoted cells may hold commas, doubled quotes and line breaks.
 */

/** One row: its cells, and the number of its first line, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** At most so many lines belong to one row: a quote that is never closed costs no more. */
const MOST_LINES = 100;

/** The rows of a text that comes in lines. A row whose quote is never closed has no cells. */
export async function* csvRows(lines: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let begun: string[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    begun.push(line.replace(/\r$/u, ""));
    const open = isOpen(begun);
    if (open && begun.length < MOST_LINES) continue;
    yield { cells: open ? [] : cellsOf(begun.join("\n")), line: number - begun.length + 1 };
    begun = [];
  }
  if (begun.length > 0) yield { cells: [], line: number - begun.length + 1 };
}

function isOpen(lines: readonly string[]): boolean {
  return lines.reduce((count, line) => count + line.split('"').length - 1, 0) % 2 === 1;
}

const CELL = /"((?:[^"]|"")*)"|([^,"]*)/uy;

function cellsOf(row: string): readonly string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (;;) {
    const [, quoted, bare = ""] = CELL.exec(row) ?? [];
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (row[CELL.lastIndex] !== ",") return cells;
    CELL.lastIndex += 1;
  }
}
