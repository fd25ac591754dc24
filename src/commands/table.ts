/**
 * Results as a table for a terminal. Columns are aligned by what a terminal shows: a CJK character or an emoji takes two
 * cells. Characters that steer a terminal or turn its direction are written as escapes, so no text can do either.
 */
import type { QueryResult, Value } from "../store/index.ts";

/** A result as lines: the columns, a rule, the rows, and how many they are. */
export function textTable({ columns, rows }: QueryResult): string {
  const cells = rows.map((row) => row.map(cellText));
  const heads = columns.map(escaped);
  const widths = heads.map((head, index) =>
    Math.max(width(head), maximum(cells.map((row) => width(row[index] ?? "")))),
  );
  const rule = widths.map((each) => "─".repeat(each)).join("  ");
  const lines = [heads, ...cells].map((row) => line(row, widths));
  const [head = "", ...body] = lines;
  return `${[head, rule, ...body, "", rows.length === 1 ? "1 row" : `${rows.length} rows`].join("\n")}\n`;
}

function line(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - width(cell)))
    .join("  ")
    .trimEnd();
}

/** A text as it is, nothing for null, JSON for the rest. */
function cellText(value: Value): string {
  if (value === null) return "";
  return escaped(typeof value === "string" ? value : JSON.stringify(value));
}

/** Control characters, line and paragraph separators, and characters that change the direction of text. */
const STEERING = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function escaped(text: string): string {
  return text.replace(STEERING, (character) => {
    if (character === "\n") return "\\n";
    return character === "\t" ? "\\t" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** East Asian wide and fullwidth blocks, and emoji that are shown as pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|[\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Cells of a terminal that a text takes. */
function width(text: string): number {
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

function cellsOf(character: string): number {
  if (character < "\u0300") return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}
