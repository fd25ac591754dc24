/**
 * Text → lines, with the lines that only a wrapped margin parts put together again.
 *
 * In a text that was wrapped at a column, a line ends where the next word would not have fitted. Such lines are one paragraph.
 */
import type { Span } from "../model.ts";

/** A paragraph, or a line where lines are not wrapped; without blanks at its ends. */
export interface Line extends Span {
  /** A blank line stands before it. */
  readonly gap: boolean;
}

interface Measured extends Line {
  /** Lengths of its last line and of its first word, in UTF-16 units. */
  readonly length: number;
  readonly firstWord: number;
  /** It begins with a small letter. */
  readonly small: boolean;
}

/** Columns that people and programs wrap at. */
const NARROWEST = 40;
const WIDEST = 110;

/** The lines of a text, in order; they cover every visible character. */
export function linesOf(text: string): readonly Line[] {
  const lines = physicalLines(text);
  const width = wrapWidth(lines);
  if (width === undefined) return lines;
  const joined: Measured[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, line, width)) {
      joined[joined.length - 1] = { ...last, end: line.end, length: line.length };
    } else joined.push(line);
  }
  return joined;
}

function physicalLines(text: string): readonly Measured[] {
  const lines: Measured[] = [];
  let from = 0;
  let gap = false;
  const add = (to: number): void => {
    const line = measure(text, from, to);
    if (line === undefined) gap = lines.length > 0;
    else {
      lines.push({ ...line, gap });
      gap = false;
    }
  };
  for (const { index, 0: ending } of text.matchAll(/\r\n|[\n\v\f\r\u2028\u2029]/g)) {
    add(index);
    from = index + ending.length;
  }
  add(text.length);
  return lines;
}

function measure(text: string, from: number, to: number): Omit<Measured, "gap"> | undefined {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === "") return undefined;
  const start = from + raw.length - raw.trimStart().length;
  return {
    start,
    end: start + trimmed.length,
    length: trimmed.length,
    firstWord: trimmed.search(/\s|$/),
    small: /^\p{Ll}/u.test(trimmed),
  };
}

/** The column that the text was wrapped at; undefined where it was not. */
function wrapWidth(lines: readonly Measured[]): number | undefined {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  const pairs = lines.slice(1).map((line, index) => [lines[index], line] as const);
  const within = pairs.filter(([, line]) => !line.gap);
  const full = within.filter(([last, line]) => last !== undefined && continues(last, line, width));
  const small = full.filter(([, line]) => line.small);
  const wrapped = full.length >= 3 && full.length >= 0.4 * within.length && small.length >= 0.4 * full.length;
  return wrapped ? width : undefined;
}

function continues(last: Measured, line: Measured, width: number): boolean {
  return !line.gap && last.length + 1 + line.firstWord > width;
}
