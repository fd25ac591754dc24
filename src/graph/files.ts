/**
 * The graph's files, which are the truth: JSON lines, one record a line, and build.json.
 *
 * The same graph gives the same bytes. Every file is written beside its place and then renamed into it, build.json last, and
 * build.json goes away before the first rename: a folder that has one is whole. Nothing is held as one string, so the size of
 * a graph is bounded by its records alone.
 */
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { chunked } from "../common/chunks.ts";
import { makeFolder } from "../common/folders.ts";
import { readLines } from "../common/lines.ts";
import { messageOf, RedthreadError } from "../errors.ts";
import type { Graph } from "../model.ts";
import { brokenReference } from "./check.ts";
import { type Codec, isObject } from "./codec.ts";
import {
  type BuildRecord,
  buildCodec,
  type Counts,
  claimCodec,
  conflictCodec,
  type DocumentMentions,
  documentCodec,
  edgeCodec,
  entityCodec,
  groupCodec,
  mentionsCodec,
  occurrenceCodec,
  SCHEMA_VERSION,
  tenureCodec,
} from "./format.ts";

/** The file of each part of the graph, in the order in which they are written. */
const FILES = {
  documents: "documents.jsonl",
  mentions: "mentions.jsonl",
  entities: "entities.jsonl",
  claims: "claims.jsonl",
  edges: "edges.jsonl",
  occurrences: "occurrences.jsonl",
  tenures: "tenures.jsonl",
  conflicts: "conflicts.jsonl",
  sources: "sources.jsonl",
} as const satisfies Readonly<Record<keyof Counts, string>>;

/** Says that a folder is a graph and whole: versions, counts, what was skipped. */
export const BUILD_FILE = "build.json";

/** The names of the graph's files below its folder; the last is build.json. */
export const GRAPH_FILES: readonly string[] = [...Object.values(FILES), BUILD_FILE];

const REBUILD = "build the graph again: redthread build <articles> --out <this folder>";

/**
 * Writes a graph's files into a folder, which is made if missing. Files of an earlier graph are replaced.
 *
 * @throws RedthreadError `unreadable` where the folder cannot be written.
 */
export async function writeGraph(dir: string, graph: Graph): Promise<void> {
  try {
    await writeAll(dir, graph);
  } catch (thrown) {
    for (const name of GRAPH_FILES) await rm(besideOf(dir, name), { force: true }).catch(() => undefined);
    throw new RedthreadError("unreadable", `cannot write the graph into ${dir}: ${messageOf(thrown)}`, {
      hint: "choose another folder with --out, or make room there",
      cause: thrown,
    });
  }
}

async function writeAll(dir: string, graph: Graph): Promise<void> {
  await makeFolder(dir);
  const counts: Counts = {
    documents: await writeRecords(dir, FILES.documents, documentCodec, graph.documents),
    mentions: await writeRecords(dir, FILES.mentions, mentionsCodec, mentionLines(graph)),
    entities: await writeRecords(dir, FILES.entities, entityCodec, graph.entities),
    claims: await writeRecords(dir, FILES.claims, claimCodec, graph.claims),
    edges: await writeRecords(dir, FILES.edges, edgeCodec, graph.edges),
    occurrences: await writeRecords(dir, FILES.occurrences, occurrenceCodec, graph.occurrences),
    tenures: await writeRecords(dir, FILES.tenures, tenureCodec, graph.tenures),
    conflicts: await writeRecords(dir, FILES.conflicts, conflictCodec, graph.conflicts),
    sources: await writeRecords(dir, FILES.sources, groupCodec, graph.groups),
  };
  const build: BuildRecord = { schemaVersion: SCHEMA_VERSION, counts, skipped: graph.skipped };
  await writeBeside(dir, BUILD_FILE, [`${JSON.stringify(buildCodec.ordered(build), null, 2)}\n`]);
  await rm(join(dir, BUILD_FILE), { force: true });
  for (const name of GRAPH_FILES) await rename(besideOf(dir, name), join(dir, name));
}

/**
 * Reads a graph's files and checks every record.
 *
 * @throws RedthreadError `bad-graph` with file and line: not a graph folder, another schema version, a broken or missing
 * line, or files that do not belong together.
 */
export async function readGraph(dir: string): Promise<Graph> {
  const graph = await readAll(dir, await readBuild(dir));
  const broken = brokenReference(graph);
  if (broken === undefined) return graph;
  throw badGraph(`the files in ${dir} do not belong together: ${broken}`);
}

async function readAll(dir: string, { counts, skipped }: BuildRecord): Promise<Graph> {
  const mentions = await readRecords(dir, FILES.mentions, mentionsCodec, counts.mentions);
  return {
    documents: await readRecords(dir, FILES.documents, documentCodec, counts.documents),
    mentions: new Map(mentions.map((line) => [line.document, line.mentions])),
    entities: await readRecords(dir, FILES.entities, entityCodec, counts.entities),
    claims: await readRecords(dir, FILES.claims, claimCodec, counts.claims),
    edges: await readRecords(dir, FILES.edges, edgeCodec, counts.edges),
    occurrences: await readRecords(dir, FILES.occurrences, occurrenceCodec, counts.occurrences),
    tenures: await readRecords(dir, FILES.tenures, tenureCodec, counts.tenures),
    conflicts: await readRecords(dir, FILES.conflicts, conflictCodec, counts.conflicts),
    groups: await readRecords(dir, FILES.sources, groupCodec, counts.sources),
    skipped,
  };
}

/**
 * Reads build.json alone.
 *
 * @throws RedthreadError `bad-graph`: not a graph folder, or another schema version.
 */
export async function readBuild(dir: string): Promise<BuildRecord> {
  const build = parse(await readBuildText(dir));
  if (buildCodec.accepts(build)) return build;
  const version = isObject(build) ? build.schemaVersion : undefined;
  if (version !== undefined && version !== SCHEMA_VERSION)
    throw badGraph(
      `${join(dir, BUILD_FILE)}: schema version ${JSON.stringify(version)}, this program reads version ${SCHEMA_VERSION}`,
    );
  throw badGraph(`${join(dir, BUILD_FILE)} is damaged`);
}

async function readBuildText(dir: string): Promise<string> {
  try {
    return await readFile(join(dir, BUILD_FILE), "utf8");
  } catch (thrown) {
    throw badGraph(`${dir} is not a graph folder: it has no readable ${BUILD_FILE}`, thrown);
  }
}

function* mentionLines(graph: Graph): Generator<DocumentMentions> {
  for (const { id } of graph.documents) yield { document: id, mentions: graph.mentions.get(id) ?? [] };
}

/** Writes one file of records beside its place and says how many there were. */
async function writeRecords<T>(dir: string, name: string, codec: Codec<T>, records: Iterable<T>): Promise<number> {
  let count = 0;
  function* lines(): Generator<string> {
    for (const each of records) {
      count += 1;
      yield `${JSON.stringify(codec.ordered(each))}\n`;
    }
  }
  await writeBeside(dir, name, lines());
  return count;
}

function besideOf(dir: string, name: string): string {
  return join(dir, `${name}.tmp`);
}

/** Writes a file beside its place in chunks and makes sure that it is on the disk. */
async function writeBeside(dir: string, name: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(besideOf(dir, name), "w");
  try {
    for await (const chunk of chunked(pieces)) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readRecords<T>(dir: string, name: string, codec: Codec<T>, expected: number): Promise<readonly T[]> {
  const path = join(dir, name);
  const records: T[] = [];
  try {
    for await (const line of readLines(path)) records.push(decodeLine(line, codec, path, records.length + 1));
  } catch (thrown) {
    if (thrown instanceof RedthreadError) throw thrown;
    if (isMissing(thrown)) throw badGraph(`${path} is missing`, thrown);
    throw badGraph(`${path}, line ${records.length + 1}: ${messageOf(thrown)}`, thrown);
  }
  if (records.length === expected) return records;
  throw badGraph(`${path} has ${records.length} lines, ${BUILD_FILE} says ${expected}`);
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}

function decodeLine<T>(line: string, codec: Codec<T>, path: string, number: number): T {
  const value = parse(line);
  if (codec.accepts(value)) return value;
  throw badGraph(`${path}, line ${number}: not a record of this file`);
}

/** The value of a JSON text; undefined, which no codec of a file accepts, where it is none. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function badGraph(message: string, cause?: unknown): RedthreadError {
  return new RedthreadError("bad-graph", message, { hint: REBUILD, cause });
}
