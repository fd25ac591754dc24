/**
 * The lines of lists by the first words of the names in them. A text has few of these words, so a line is read only when one of its
 * words is asked for: start-up costs one look at each name's first word, not one node for each part of each name.
 */
import { fold, splitPhrase } from "./fold.ts";

const NEWLINE = 10;
const TAB = 9;
const BLANK = 32;
const BAR = 124;

/** A line, and what it was added with. */
export interface IndexedLine<Source> {
  readonly source: Source;
  readonly line: string;
}

interface Place<Source> {
  readonly source: Source;
  readonly text: string;
}

/** Lines of tab-separated lists: columns of names parted by "|", comments beginning with "#". */
export class LineIndex<Source> {
  readonly #lists: Place<Source>[] = [];
  /** By folded first word: list and offset of a line, as one number. */
  readonly #places = new Map<string, number | number[]>();

  /**
   * Adds a list's lines.
   * @param text the whole list
   * @param columns which columns hold names, counting from 0
   */
  add(source: Source, text: string, columns: readonly number[]): void {
    const list = this.#lists.push({ source, text }) - 1;
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf("\n", start);
      const end = found < 0 ? text.length : found;
      if (end > start && text[start] !== "#") this.#addLine(text, start, end, columns, list * SPAN + start);
      start = end + 1;
    }
  }

  #addLine(text: string, start: number, end: number, columns: readonly number[], place: number): void {
    let column = 0;
    let opens = true;
    for (let at = start; at < end; at++) {
      if (opens && columns.includes(column)) {
        const last = wordEnd(text, at, end);
        if (last > at) this.#addUnder(firstWord(text.slice(at, last)), place);
        at = last;
      }
      const code = text.charCodeAt(at);
      opens = code === TAB || code === BAR;
      if (code === TAB) column++;
    }
  }

  #addUnder(word: string, place: number): void {
    const old = this.#places.get(word);
    if (old === undefined) this.#places.set(word, place);
    else if (typeof old === "number") this.#places.set(word, [old, place]);
    else old.push(place);
  }

  /** Whether any name begins with a folded word. */
  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** The lines with a name that begins with a folded word, each once, in the order in which they were added. */
  linesOf(word: string): readonly IndexedLine<Source>[] {
    const places = this.#places.get(word);
    if (places === undefined) return [];
    return [...new Set([places].flat())].flatMap((place) => {
      const list = this.#lists[Math.floor(place / SPAN)];
      return list === undefined ? [] : [lineAt(list, place % SPAN)];
    });
  }
}

/** More than any list is long. */
const SPAN = 2 ** 26;

function lineAt<Source>({ source, text }: Place<Source>, start: number): IndexedLine<Source> {
  const end = text.indexOf("\n", start);
  return { source, line: text.slice(start, end < 0 ? text.length : end) };
}

/** One past the word that begins at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK || code === TAB || code === BAR || code === NEWLINE) return at;
  }
  return end;
}

/** The first folded part of a name's first word: "f" for "F-35". */
function firstWord(word: string): string {
  const plain = /^[A-Za-z]+(?=-|$)/.exec(word)?.[0];
  return plain === undefined ? fold(splitPhrase(word)[0] ?? "") : plain.toLowerCase();
}
