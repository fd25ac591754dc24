/** Cells of CSV that no spreadsheet runs. */
import { printable } from "./printable.ts";

// The marks that begin a formula, their full-width forms, and any of them after blanks (OWASP, "CSV Injection").
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** The text as a cell: what would be run as a formula has an apostrophe before it, what no spreadsheet shows is left out. */
export function safeCell(text: string): string {
  const shown = printable(text);
  return FORMULA.test(shown) ? `'${shown}` : shown;
}
