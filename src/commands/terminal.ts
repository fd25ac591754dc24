/**
 * Text for a terminal: nothing in it steers the terminal, its width is known in cells, and it is wrapped between words.
 */

/** A stretch of text, and how it is painted where the terminal takes colour. */
export interface Piece {
  readonly text: string;
  /** Puts escape sequences around text that is escaped already. */
  readonly paint?: (text: string) => string;
}

/** Where wrapped lines begin and end, in cells. */
export interface Measure {
  /** Cells of a line. */
  readonly width: number;
  /** Cells before the first line, and before those after it. */
  readonly indent: number;
  readonly hanging: number;
}

/** Control characters, line and paragraph separators, and characters that change the direction of text. */
const STEERING = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text with every character that could steer a terminal or turn its direction written as an escape: "\u001b", "\n". */
export function escaped(text: string): string {
  return text.replace(STEERING, (character) => {
    if (character === "\n") return "\\n";
    return character === "\t" ? "\\t" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** East Asian wide and fullwidth blocks, and emoji that are shown as pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|[\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Cells of a terminal that a text takes: two for a CJK character or an emoji, none for a combining mark. */
export function widthOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

function cellsOf(character: string): number {
  if (character < "\u0300") return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Pieces that no blank parts. */
type Word = Piece[];

/** Pieces as lines no wider than the measure, escaped and painted; white space is where lines may break. A longer word is cut. */
export function wrapped(pieces: readonly Piece[], { width, indent, hanging }: Measure): string {
  const room = Math.max(1, width - Math.max(indent, hanging));
  let lines = "";
  let cells = 0;
  for (const word of wordsOf(pieces).flatMap((each) => cutAt(room, each))) {
    const wide = cellsIn(word);
    const painted = word.map(({ text, paint }) => (paint === undefined ? text : paint(text))).join("");
    const fits = cells > 0 && cells + 1 + wide <= width;
    const before = fits ? " " : `${cells > 0 ? "\n" : ""}${" ".repeat(cells > 0 ? hanging : indent)}`;
    cells = fits ? cells + 1 + wide : (cells > 0 ? hanging : indent) + wide;
    lines += before + painted;
  }
  return lines;
}

/** Pieces parted at white space, escaped. */
function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = [[]];
  for (const { text, ...piece } of pieces) {
    for (const [at, part] of text.split(/\s+/u).entries()) {
      if (at > 0) words.push([]);
      if (part !== "") words.at(-1)?.push({ ...piece, text: escaped(part) });
    }
  }
  return words.filter((word) => word.length > 0);
}

function cellsIn(word: Word): number {
  return word.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** A word in parts that fit the room. */
function cutAt(room: number, word: Word): readonly Word[] {
  if (cellsIn(word) <= room) return [word];
  const parts: Word[] = [[]];
  let cells = 0;
  for (const { text, ...piece } of word) {
    let part = "";
    for (const character of text) {
      const wide = cellsOf(character);
      if (cells > 0 && cells + wide > room) {
        parts.at(-1)?.push({ ...piece, text: part });
        parts.push([]);
        part = "";
        cells = 0;
      }
      part += character;
      cells += wide;
    }
    parts.at(-1)?.push({ ...piece, text: part });
  }
  return parts;
}
