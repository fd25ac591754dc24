/**
 * Rows of texts as lines of columns, for a terminal.
 */
import { escaped, widthOf } from "./terminal.ts";

/** Lines in which columns stand under each other, two blanks apart; nothing in them steers a terminal. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(escaped));
  const widths = (cells[0] ?? []).map((_, i) => cells.reduce((most, row) => Math.max(most, widthOf(row[i] ?? "")), 0));
  return cells.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell))))
      .join("  ")
      .trimEnd(),
  );
}
