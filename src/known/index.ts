/**
 * Files of known entities: CSV with a header, JSON lines, FollowTheMoney as JSON lines.
 */
import { createReadStream } from "node:fs";
import { byteLines, decodeLine } from "../common/lines.ts";
import { messageOf, RedthreadError } from "../errors.ts";
import { csvRows } from "./csv-rows.ts";
import { type KnownEntity, type KnownList, knownList } from "./known.ts";
import { knownEntity } from "./records.ts";

export type { KnownEntity, KnownList } from "./known.ts";
export { knownList } from "./known.ts";

/** A record of a list that names nobody, and why. */
export interface KnownProblem {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

/** What lists know, and the records that were passed over. */
export interface Known {
  readonly list: KnownList;
  readonly problems: readonly KnownProblem[];
}

/**
 * Reads lists. A damaged record costs itself alone.
 *
 * @throws RedthreadError `unreadable` where a file cannot be read.
 */
export async function readKnown(paths: readonly string[]): Promise<Known> {
  const entities: KnownEntity[] = [];
  const problems: KnownProblem[] = [];
  for (const path of paths) {
    try {
      for await (const { found, line } of recordsOf(path)) {
        if (typeof found === "string") problems.push({ path, line, reason: found });
        else entities.push(found);
      }
    } catch (thrown) {
      throw new RedthreadError("unreadable", `cannot read the list ${path}: ${messageOf(thrown)}`, { cause: thrown });
    }
  }
  return { list: knownList(entities), problems };
}

interface Found {
  readonly found: KnownEntity | string;
  readonly line: number;
}

async function* recordsOf(path: string): AsyncGenerator<Found> {
  if (/\.[ct]sv$/iu.test(path)) return yield* csvRecords(path);
  let line = 0;
  for await (const bytes of byteLines(createReadStream(path))) {
    line += 1;
    if (bytes.length > 0) yield { found: jsonRecord(bytes), line };
  }
}

function jsonRecord(bytes: Uint8Array): KnownEntity | string {
  try {
    return knownEntity(JSON.parse(decodeLine(bytes)));
  } catch {
    return "not JSON";
  }
}

async function* csvRecords(path: string): AsyncGenerator<Found> {
  let header: readonly string[] | undefined;
  for await (const { cells, line } of csvRows(textLines(path))) {
    if (header === undefined) header = cells.map((cell) => cell.trim());
    else if (cells.length === 0) yield { found: "a quote is not closed", line };
    else if (cells.some((cell) => cell !== "")) yield { found: csvRecord(header, cells), line };
  }
}

function csvRecord(header: readonly string[], cells: readonly string[]): KnownEntity | string {
  return knownEntity(Object.fromEntries(header.map((field, i) => [field, cells[i] ?? ""])));
}

async function* textLines(path: string): AsyncGenerator<string> {
  let first = true;
  for await (const bytes of byteLines(createReadStream(path))) {
    const text = new TextDecoder().decode(bytes);
    yield first ? text.replace(/^\ufeff/u, "") : text;
    first = false;
  }
}
