/**
 * A stream of bytes as lines, each no longer than a cap, with memory for one line only.
 */

/** A line's number (from 1) and bytes without its end; no bytes where it was longer than the cap. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;

/** The lines of a stream, in order. A last line without an end counts; one that is empty does not. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, cap: number): AsyncIterable<Line> {
  const line = new LineBuffer(cap);
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end));
      yield { number: number++, bytes: line.take() };
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (!line.isEmpty()) yield { number, bytes: line.take() };
}

/** Collects one line; past the cap it only remembers that there was too much. */
class LineBuffer {
  readonly #cap: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(cap: number) {
    this.#cap = cap;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#cap) this.#parts = [];
    // A copy, since the stream may use the chunk's memory again.
    else if (part.length > 0) this.#parts.push(part.slice());
  }

  isEmpty(): boolean {
    return this.#length === 0;
  }

  take(): Uint8Array | undefined {
    const bytes = this.#length > this.#cap ? undefined : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}
