/**
 * Rows of texts as lines of columns, for a terminal.
 */
import { escaped, widthOf } from "./terminal.ts";

/** Lines in which columns stand under each other; nothing in them steers a terminal. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(escaped));
  const widths = widthsOf(cells);
  return cells.map((row) => lineOf(row, widths));
}

/** The width of each column of the first row, over all rows. Cells hold nothing that steers a terminal. */
export function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const [first = []] = rows;
  return first.map((_, index) => rows.reduce((most, cells) => Math.max(most, widthOf(cells[index] ?? "")), 0));
}

/** Cells side by side, two blanks apart. */
export function lineOf(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) => cell + " ".repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell))));
  return padded.join("  ").trimEnd();
}
