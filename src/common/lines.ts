/**
 * Lines of UTF-8 text, one at a time.
 *
 * Only "\n" ends a line. `node:readline` also ends one at U+2028 and U+2029, which may stand raw inside a JSON string.
 */
import { createReadStream } from "node:fs";

const NEWLINE = 10;

/** The lines of a file without their ends; no line after a final "\n". Throws where the bytes are not UTF-8. */
export async function* readLines(path: string): AsyncGenerator<string> {
  for await (const line of byteLines(createReadStream(path))) yield decodeLine(line);
}

/** The text of one line. @throws TypeError where the bytes are not UTF-8 */
export function decodeLine(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** The lines of a stream of bytes, undecoded, so that one that is not UTF-8 costs itself alone. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield joined(begun, chunk.subarray(from, end));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

function joined(begun: readonly Uint8Array[], rest: Uint8Array): Uint8Array {
  return begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
}
