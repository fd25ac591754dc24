/**
 * Articles as JSON: one object a line (JSON Lines), or one file with an object or a list of objects.
 *
 * Lines are streamed, so the file may be of any size. A bad line is reported with its number and the rest goes on.
 */
import { messageOf } from "../errors.ts";
import { binaryReason, type Decoded, decode, replacementNote } from "./decode.ts";
import { fieldOf, isFields, metadataOf } from "./fields.ts";
import { type Line, linesOf } from "./lines.ts";
import { article, bytesOf, megabytes, type Reader, type ReadResult, skipped } from "./reader.ts";

/** Longest line, and longest file of one JSON value, in bytes. */
const CAP = 20_000_000;
/** Longest id that goes into a path, in UTF-16 units. */
const ID_LENGTH = 200;

export const jsonl: Reader = {
  format: "jsonl",
  extensions: [".jsonl", ".ndjson"],
  async *read(source) {
    const names = new Names(source.path);
    let empty = true;
    for await (const line of linesOf(source.chunks(), CAP)) {
      const result = fromLine(line, names);
      if (result === undefined) continue;
      empty = false;
      yield result;
    }
    if (empty) yield skipped(source.path, "empty file");
  },
};

export const json: Reader = {
  format: "jsonl",
  extensions: [".json"],
  async *read(source) {
    const bytes = await bytesOf(source, CAP);
    if (bytes === undefined) yield skipped(source.path, `too large (more than ${megabytes(CAP)})`);
    else yield* fromFile(bytes, source.path);
  },
};

/** One line's result; none for a blank line. */
function fromLine({ number, bytes }: Line, names: Names): ReadResult | undefined {
  const place = `${names.file}, line ${number}`;
  if (bytes === undefined) return skipped(place, `line of more than ${megabytes(CAP)}`);
  const binary = binaryReason(bytes);
  if (binary !== undefined) return skipped(place, binary);
  const decoded = decode(bytes);
  if (decoded.text.trim() === "") return undefined;
  const parsed = parse(decoded.text);
  return "error" in parsed ? skipped(place, parsed.error) : fromValue(parsed.value, decoded, names, place, number);
}

/** The results of a file that is one JSON value. */
function fromFile(bytes: Uint8Array, path: string): readonly ReadResult[] {
  const binary = binaryReason(bytes);
  if (binary !== undefined) return [skipped(path, binary)];
  const decoded = decode(bytes);
  if (decoded.text.trim() === "") return [skipped(path, "empty file")];
  const parsed = parse(decoded.text);
  if ("error" in parsed) return [skipped(path, parsed.error)];
  const names = new Names(path);
  if (!Array.isArray(parsed.value)) return [fromValue(parsed.value, decoded, names, path, 1)];
  const values: readonly unknown[] = parsed.value;
  if (values.length === 0) return [skipped(path, "empty list")];
  return values.map((value, index) => fromValue(value, decoded, names, `${path}, item ${index + 1}`, index + 1));
}

function fromValue(value: unknown, decoded: Decoded, names: Names, place: string, number: number): ReadResult {
  if (!isFields(value)) return skipped(place, "not a JSON object");
  const text = fieldOf(value, "text");
  if (text === undefined) return skipped(place, 'no text under "text", "body", "content" or "maintext"');
  const path = names.next(fieldOf(value, "id"), number);
  const { encoding } = decoded;
  return article({ path, format: "jsonl", text, encoding, metadata: metadataOf(value) }, replacementNote(decoded));
}

function parse(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    return { error: `not valid JSON: ${messageOf(thrown).slice(0, 200)}` };
  }
}

/** Names the articles of one file, `file.jsonl#id`, each differently. */
class Names {
  readonly file: string;
  readonly #taken = new Set<string>();

  constructor(file: string) {
    this.file = file;
  }

  /** `number` stands in for a missing id and tells equal ids apart. */
  next(id: string | undefined, number: number): string {
    const printable =
      (id ?? "")
        .replace(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, ID_LENGTH) || String(number);
    let name = `${this.file}#${printable}`;
    while (this.#taken.has(name)) name += `@${number}`;
    this.#taken.add(name);
    return name;
  }
}
