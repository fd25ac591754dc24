/**
 * The door of the readers: what a format's reader is given and what it gives back.
 */
import type { Article, Format, Metadata, Skipped } from "../model.ts";

/** One article, or one input that gave none. `note` says what was done to an article to read it at all. */
export type ReadResult =
  | { readonly kind: "article"; readonly article: Article; readonly note?: string }
  | { readonly kind: "skipped"; readonly skipped: Skipped };

/** A file's bytes, not yet read. Reading may fail half-way; the failure is reported as a skip by the caller. */
export interface Source {
  /** Path below the folder that is built, with "/" and the extension. */
  readonly path: string;
  /** Size in bytes when the file was found. */
  readonly size: number;
  /** The bytes from the start, in pieces of any length. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** A page as it was found. */
export interface PageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads a page, wherever that is done. Bad content is a skip. */
export type ReadPage = (page: PageFile) => Promise<ReadResult>;

/** One format. To add one: write a file that exports a Reader, and name it in registry.ts. */
export interface Reader {
  readonly format: Format;
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Articles and skips in the order of the file. Bad content is a skip, never an exception. */
  read(source: Source, readPage: ReadPage): AsyncIterable<ReadResult>;
}

/** A result that says why there is no article. */
export function skipped(path: string, reason: string): ReadResult {
  return { kind: "skipped", skipped: { path, reason } };
}

/** An article as a result. Lone surrogates, which no encoding can hold, become U+FFFD; offsets stay. */
export function article(
  fields: {
    readonly path: string;
    readonly format: Format;
    readonly text: string;
    readonly encoding: string;
    readonly metadata: Metadata;
  },
  note?: string,
): ReadResult {
  const whole = { ...fields, text: fields.text.replace(/\p{Surrogate}/gu, "\uFFFD") };
  return note === undefined ? { kind: "article", article: whole } : { kind: "article", article: whole, note };
}

/** All bytes of a source, or nothing where it holds more than `cap` bytes. Never keeps more than that in memory. */
export async function bytesOf(source: Source, cap: number): Promise<Uint8Array | undefined> {
  if (source.size > cap) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    if (length > cap) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** "20 MB": a number of bytes for people. */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1_000_000) * 10) / 10} MB`;
}
