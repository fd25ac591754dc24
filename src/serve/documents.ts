/**
 * The texts of a graph's documents, by id, out of `documents.jsonl`.
 *
 * The file is read once to note where each line begins; a text is read when it is asked for. Memory holds an id and two numbers
 * for a document, never the texts.
 */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { DocumentText } from "../graph/network-types.ts";
import type { GraphDocument } from "../model.ts";

const NEWLINE = 0x0a;

/** Where a line stands in the file, in bytes. */
interface Line {
  readonly offset: number;
  readonly length: number;
}

/** The documents of a graph folder, ready to be asked for. */
export interface DocumentStore {
  readonly count: number;
  /** Lines that are no document. They are left out. */
  readonly unreadable: number;
  /** The document of an id, or undefined where the graph has none. */
  get(id: string): Promise<DocumentText | undefined>;
}

/** Indexes a `documents.jsonl`. Rejects with Node's error where the file cannot be read. */
export async function openDocuments(path: string): Promise<DocumentStore> {
  const lines = new Map<string, Line>();
  let unreadable = 0;
  for await (const { bytes, offset } of linesOf(path)) {
    const document = parseDocument(bytes);
    if (document === undefined) unreadable += 1;
    else lines.set(document.id, { offset, length: bytes.length });
  }
  const get = async (id: string): Promise<DocumentText | undefined> => {
    const line = lines.get(id);
    const document = line && parseDocument(await readLine(path, line));
    // Another id at the same place: the file was written anew since it was indexed.
    return document?.id === id ? documentText(document) : undefined;
  };
  return { count: lines.size, unreadable, get };
}

/** A document as the viewer's API gives it. */
function documentText({ published, ...document }: GraphDocument): DocumentText {
  return { ...document, ...(published === undefined ? {} : { published: published.date }) };
}

async function* linesOf(path: string): AsyncGenerator<{ readonly bytes: Buffer; readonly offset: number }> {
  let offset = 0;
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(path)) {
    let rest: Buffer = chunk;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      const bytes = Buffer.concat([...parts, rest.subarray(0, end)]);
      if (bytes.length > 0) yield { bytes, offset };
      offset += bytes.length + 1;
      parts = [];
      rest = rest.subarray(end + 1);
    }
    parts.push(rest);
  }
  const last = Buffer.concat(parts);
  if (last.length > 0) yield { bytes: last, offset };
}

async function readLine(path: string, { offset, length }: Line): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function parseDocument(line: Buffer): GraphDocument | undefined {
  try {
    const value: unknown = JSON.parse(line.toString("utf8"));
    return isDocument(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is GraphDocument {
  if (typeof value !== "object" || value === null || !("id" in value && "text" in value && "blocks" in value))
    return false;
  return typeof value.id === "string" && typeof value.text === "string" && Array.isArray(value.blocks);
}
