/**
 * The words of a ledger line: bare words (`merge`, `with`), JSON strings, whole numbers, and a comment from "#" to the end.
 */
import { RedthreadError } from "../errors.ts";

/** A bare word or number, or the value of a JSON string. */
interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

const WORD = /\s*(?:(#.*)|("[^"\\]*(?:\\.[^"\\]*)*")|([^\s"#]+))/uy;

/** The words of a line in order, taken one by one. Every method throws RedthreadError `bad-input` where another word stands. */
export class Words {
  readonly #words: readonly Word[];
  #at = 0;

  constructor(line: string) {
    this.#words = split(line);
  }

  /** Whether all words are taken. */
  get ended(): boolean {
    return this.#at >= this.#words.length;
  }

  /** Takes a quoted text. */
  text(what: string): string {
    const word = this.#words[this.#at];
    if (word?.quoted !== true) throw wrong(`${what} in double quotes is expected`, word);
    this.#at += 1;
    return word.text;
  }

  /** Takes a quoted text, where one is next. */
  maybeText(): string | undefined {
    return this.#words[this.#at]?.quoted === true ? this.text("a text") : undefined;
  }

  /** Takes a bare word. */
  word(what: string): string {
    const word = this.#words[this.#at];
    if (word === undefined || word.quoted) throw wrong(`${what} is expected`, word);
    this.#at += 1;
    return word.text;
  }

  /** Takes a bare word of a list, where one is next. */
  maybe<T extends string>(known: readonly T[]): T | undefined {
    const word = this.#words[this.#at];
    const found = word?.quoted === false ? known.find((each) => each === word.text) : undefined;
    if (found !== undefined) this.#at += 1;
    return found;
  }

  /** Takes a whole number from 1, where one is next. */
  maybeNumber(): number | undefined {
    const word = this.#words[this.#at];
    if (word === undefined || word.quoted || !/^[1-9]\d{0,8}$/u.test(word.text)) return undefined;
    this.#at += 1;
    return Number(word.text);
  }

  /** Takes exactly this bare word. */
  expect(known: string): void {
    if (this.maybe([known]) === undefined) throw wrong(`"${known}" is expected`, this.#words[this.#at]);
  }

  /** Checks that nothing is left. */
  end(): void {
    if (!this.ended) throw wrong("the end of the line is expected", this.#words[this.#at]);
  }
}

function wrong(expected: string, word: Word | undefined): RedthreadError {
  const found = word === undefined ? "the line ends" : `${JSON.stringify(word.text.slice(0, 40))} stands`;
  return new RedthreadError("bad-input", `${expected} where ${found}`);
}

function split(line: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  const end = line.trimEnd().length;
  while (WORD.lastIndex < end) {
    const from = WORD.lastIndex;
    const [, comment, quoted, bare] = WORD.exec(line) ?? [];
    if (comment !== undefined) break;
    if (quoted === undefined && bare === undefined) throw unclosed(line, from);
    words.push(quoted === undefined ? { text: bare ?? "", quoted: false } : { text: unquoted(quoted), quoted: true });
  }
  return words;
}

function unquoted(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch (thrown) {
    throw new RedthreadError("bad-input", `not a JSON string: ${json.slice(0, 40)}`, { cause: thrown });
  }
}

function unclosed(line: string, from: number): RedthreadError {
  return new RedthreadError("bad-input", `a double quote is not closed: ${line.slice(from, from + 40).trim()}`);
}

/** Separators and marks of direction, which would let a line show otherwise than it is. */
const HIDDEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as a JSON string on one line, with everything escaped that an editor would not show. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
