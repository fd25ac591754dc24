/**
 * Rows of CSV (RFC 4180) from lines of text: quoted cells may hold separators, doubled quotes and line breaks. The first line says what
 * separates cells: commas, or the semicolons and tabs of spreadsheets.
 */

/** One row: its cells, and the number of its first line, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** At most so many lines belong to one row: a quote that is never closed costs no more. */
const MOST_LINES = 100;

/** The rows of a text that comes in lines. A line whose quote is never closed is a row without cells; those after it are rows of their own. */
export async function* csvRows(lines: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const rows = new Rows();
  for await (const line of lines) yield* rows.take(line.replace(/\r$/u, ""));
  yield* rows.end();
}

/** Lines on their way to rows. */
class Rows {
  #begun: string[] = [];
  #open = false;
  #line = 0;
  #separator: string | undefined;

  /** The rows that end with a line. */
  *take(line: string): Generator<CsvRow> {
    this.#line += 1;
    this.#separator ??= separatorOf(line);
    this.#begun.push(line);
    if (line.split('"').length % 2 === 0) this.#open = !this.#open;
    if (!this.#open) {
      yield { cells: cellsOf(this.#begun.join("\n"), this.#separator), line: this.#first };
      this.#begun = [];
    } else if (this.#begun.length === MOST_LINES) yield* this.#giveUp();
  }

  /** What is left where no line follows. */
  *end(): Generator<CsvRow> {
    while (this.#begun.length > 0) yield* this.#giveUp();
  }

  get #first(): number {
    return this.#line - this.#begun.length + 1;
  }

  /** The first line is damaged; the others are read again. */
  *#giveUp(): Generator<CsvRow> {
    yield { cells: [], line: this.#first };
    const again = this.#begun.slice(1);
    this.#line -= again.length;
    [this.#begun, this.#open] = [[], false];
    for (const line of again) yield* this.take(line);
  }
}

/** What stands most often in a header, of what may separate cells. */
function separatorOf(header: string): string {
  const counts = [",", ";", "\t"].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

const CELL = {
  ",": /"((?:[^"]|"")*)"|([^,"]*)/uy,
  ";": /"((?:[^"]|"")*)"|([^;"]*)/uy,
  "\t": /"((?:[^"]|"")*)"|([^\t"]*)/uy,
} as const;

function cellsOf(row: string, separator: string): readonly string[] {
  const cell = separator === ";" || separator === "\t" ? CELL[separator] : CELL[","];
  const cells: string[] = [];
  cell.lastIndex = 0;
  for (;;) {
    const [, quoted, bare = ""] = cell.exec(row) ?? [];
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (row[cell.lastIndex] !== separator) return cells;
    cell.lastIndex += 1;
  }
}
