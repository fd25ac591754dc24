/** Texts of many small pieces, in pieces of a size that is worth writing. */

/** Characters that are written at once. */
const CHUNK = 1 << 18;

/** The same text in fewer pieces, so that a file of a million small ones is not written a million times. */
export async function* chunked(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    yield waiting.join("");
    waiting = [];
    size = 0;
  }
  yield waiting.join("");
}
