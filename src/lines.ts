/**
 * Lines of UTF-8 text, one at a time.
 *
 * Only "\n" ends a line. `node:readline` also ends one at U+2028 and U+2029, which may stand raw inside a JSON string.
 */
import { createReadStream } from "node:fs";

/** The lines of a file without their ends; no line after a final "\n". Throws where the bytes are not UTF-8. */
export function readLines(path: string): AsyncGenerator<string> {
  return splitLines(createReadStream(path));
}

/** The lines of a stream of UTF-8 bytes, in the same way. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun: string[] = [];
  for await (const bytes of chunks) {
    const parts = decoder.decode(bytes, { stream: true }).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      yield begun.join("") + part;
      begun = [];
    }
    begun.push(last);
  }
  begun.push(decoder.decode());
  const rest = begun.join("");
  if (rest !== "") yield rest;
}
