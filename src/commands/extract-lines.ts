/**
 * What `redthread extract` reads, as lines for `extractLine`: the articles of files and folders, or standard input.
 */
import { byteLines } from "../common/lines.ts";
import type { Skipped } from "../model.ts";
import { binaryReason, decode } from "../read/decode.ts";
import { type PageOptions, readArticles } from "../read/index.ts";

/** A line of input, or the reason why there is none. */
export type InputLine = string | Uint8Array | Skipped;

const SPACE = 32;
const NEWLINE = 10;
const BRACE = 0x7b;
const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf];
/** The name of a text that comes on standard input. */
const STANDARD_INPUT = "standard input";

/** A line for every article of files and folders, in order of path. Throws RedthreadError "not-found" for a path that is none. */
export async function* linesOfFiles(paths: readonly string[], options: PageOptions = {}): AsyncGenerator<InputLine> {
  for await (const result of readArticles(paths, options)) {
    if (result.kind === "skipped") yield result.skipped;
    else yield JSON.stringify({ id: result.article.path, text: result.article.text, ...result.article.metadata });
  }
}

/**
 * The lines of a stream that are not blank, where they are JSON; else one line for the text that it is.
 * @param areJson whether they are JSON whatever they look like; else they are where the first visible character is "{"
 */
export async function* linesOfStream(chunks: AsyncIterable<Uint8Array>, areJson: boolean): AsyncGenerator<InputLine> {
  let json = areJson;
  const text: Uint8Array[] = [];
  for await (const line of byteLines(chunks)) {
    const first = line.find((byte, at) => byte > SPACE && byte !== BYTE_ORDER_MARK[at]);
    json ||= first === BRACE && text.every(isBlank);
    if (!json) text.push(line);
    else if (first !== undefined) yield line;
  }
  if (!text.every(isBlank)) yield lineOfText(joined(text));
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte <= SPACE);
}

/** Lines as they were, without the end of the last. */
function joined(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line, at) => (at === 0 ? [line] : [Uint8Array.of(NEWLINE), line])));
}

function lineOfText(bytes: Uint8Array): InputLine {
  const reason = binaryReason(bytes);
  return reason === undefined
    ? JSON.stringify({ id: STANDARD_INPUT, text: decode(bytes).text })
    : { path: STANDARD_INPUT, reason };
}
