/**
 * The embedded store: @grafeo-db/js, in the process, with the database in one file of the graph's folder.
 *
 * The graph's files are the truth. The database is made anew from them in memory, saved beside its place and swapped in, and
 * opened read-only after that, so nothing that happens to it can hurt. It carries the time stamp of the build.json that it was
 * made from; with any other it is stale.
 */
import { rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import { messageOf, RedthreadError } from "../errors.ts";
import { BUILD_FILE, readBuild, readGraph } from "../graph/files.ts";
import type { Graph } from "../model.ts";
import { batches, countRows, indexStatements, MAIN_GRAPH } from "./cypher.ts";
import { toValue } from "./embedded-values.ts";
import { outOfTime, refuseFileAccess, writesInVain, writesRefused } from "./read-only.ts";
import {
  gathered,
  type LoadSummary,
  type Parameters,
  type Progress,
  type RowStream,
  type Store,
  type Value,
} from "./store.ts";

/** The database's file below the graph's folder. */
export const DATABASE_FILE = "graph.grafeo";

/** Class 25 of GQLSTATUS: a write in a read-only transaction. */
const READ_ONLY = "25G03";

/**
 * Opens the database of a graph's folder, made from the folder's files first where it is missing, stale or damaged.
 *
 * @throws RedthreadError `bad-graph` for what is no graph folder, `store-unavailable` where the engine does not run here.
 */
export async function openEmbedded(dir: string, onProgress?: Progress): Promise<Store> {
  await readBuild(dir);
  const found = (await isFresh(dir)) ? await openReader(dir).catch(() => undefined) : undefined;
  const store = embeddedStore(dir, found);
  if (found === undefined) await store.load(await readGraph(dir), onProgress === undefined ? {} : { onProgress });
  return store;
}

/** A store whose `load` makes the folder's database anew and reads from that one then. */
function embeddedStore(dir: string, found: GrafeoDB | undefined): Store {
  let reader = found;
  const close = async () => {
    reader?.close();
    reader = undefined;
  };
  return {
    name: "embedded",
    async load(graph, options) {
      const summary = await rebuild(dir, graph, options?.onProgress);
      await close();
      reader = await openReader(dir);
      return summary;
    },
    async stream(cypher, params, options) {
      if (options?.write === true) throw writesInVain();
      if (reader === undefined) throw new RedthreadError("store-unavailable", "the embedded database is closed");
      return answer(reader, cypher, params ?? {}, options?.timeLimit);
    },
    async query(cypher, params, options) {
      return gathered(await this.stream(cypher, params, options));
    },
    close,
  };
}

async function openReader(dir: string): Promise<GrafeoDB> {
  return (await engine()).openReadOnly(join(dir, DATABASE_FILE));
}

/** Makes the folder's database anew from a graph and swaps it in. */
async function rebuild(dir: string, graph: Graph, onProgress?: Progress): Promise<LoadSummary> {
  const built = await buildTime(dir);
  const database = (await engine()).create();
  try {
    const summary = await fill(database, graph, onProgress);
    await swapIn(dir, database, built);
    return summary;
  } finally {
    database.close();
  }
}

/** Saves a database beside its place, puts build.json's time stamp on it, and renames it into place. */
async function swapIn(dir: string, database: GrafeoDB, built: Date): Promise<void> {
  const beside = join(dir, `${DATABASE_FILE}.${process.pid}.tmp`);
  try {
    await rm(beside, { force: true });
    database.save(beside);
    await utimes(beside, built, built);
    await rename(beside, join(dir, DATABASE_FILE));
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new RedthreadError("unreadable", `cannot write ${join(dir, DATABASE_FILE)}: ${messageOf(thrown)}`, {
      hint: "copy the graph into a folder that can be written",
      cause: thrown,
    });
  }
}

async function fill(database: GrafeoDB, graph: Graph, onProgress?: Progress): Promise<LoadSummary> {
  for (const statement of indexStatements()) await database.executeCypher(statement);
  const total = countRows(graph);
  let done = 0;
  for (const { cypher, rows } of batches(graph)) {
    await database.executeCypher(cypher, { rows, graph: MAIN_GRAPH });
    done += rows.length;
    onProgress?.(done, total);
  }
  const [nodes, relationships] = [database.nodeCount(), database.edgeCount()];
  const made = { nodesCreated: nodes, relationshipsCreated: relationships };
  return { nodes, relationships, ...made, nodesDeleted: 0, relationshipsDeleted: 0, resumedAfter: 0 };
}

async function answer(
  database: GrafeoDB,
  cypher: string,
  params: Parameters,
  timeLimit: number | undefined,
): Promise<RowStream> {
  refuseFileAccess(cypher);
  try {
    const result = await withinTime(database.executeCypher(cypher, params), timeLimit);
    return { columns: result.columns, rows: rowsOf(result) };
  } catch (thrown) {
    if (thrown instanceof RedthreadError) throw thrown;
    if (thrown instanceof Error && "gqlStatus" in thrown && thrown.gqlStatus === READ_ONLY) throw writesRefused(thrown);
    throw new RedthreadError("bad-query", reasonOf(thrown), { cause: thrown });
  }
}

/** Rows are taken from the engine one by one: a million of them are never JavaScript's all at once. */
async function* rowsOf(result: QueryResult): AsyncGenerator<readonly Value[]> {
  for (let at = 0; at < result.length; at += 1) {
    const row = new Map(Object.entries(result.get(at)));
    yield result.columns.map((column) => toValue(row.get(column) ?? null));
  }
}

/**
 * The engine cannot be told to stop: a query that is given up goes on in its own thread until the process ends.
 *
 * @throws RedthreadError `out-of-time`
 */
async function withinTime<T>(answer: Promise<T>, timeLimit: number | undefined): Promise<T> {
  if (timeLimit === undefined) return answer;
  const timer = new AbortController();
  const late = sleep(timeLimit, undefined, { signal: timer.signal }).then(() => {
    throw outOfTime();
  });
  // The loser of the race must not go unheard.
  for (const each of [late, answer]) each.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => timer.abort());
}

/** The engine's reason on one line, without its own codes and without the drawing of the query. */
function reasonOf(thrown: unknown): string {
  const raw = thrown instanceof Error ? thrown.message : String(thrown);
  const [reason = "", ...rest] = raw.split("\n");
  const place = rest
    .find((line) => line.includes("--> query:"))
    ?.replace(/.*query:(\d+):(\d+).*/, " (line $1, column $2)");
  return messageOf(reason.replace(/^[\w ]+: GRAFEO-\w+: /, "").replace("[Cypher] ", "")) + (place ?? "");
}

async function isFresh(dir: string): Promise<boolean> {
  const database = await stat(join(dir, DATABASE_FILE)).catch(() => undefined);
  return database?.mtime.getTime() === (await buildTime(dir)).getTime();
}

/** Goes up by one when the database's own layout changes, so that databases of an older layout are stale. */
const LAYOUT = 2;

/** The time stamp of build.json in whole milliseconds, which every file system keeps, moved on by the layout's number. */
async function buildTime(dir: string): Promise<Date> {
  const { mtimeMs } = await stat(join(dir, BUILD_FILE));
  return new Date(Math.floor(mtimeMs) + LAYOUT);
}

async function engine(): Promise<typeof GrafeoDB> {
  try {
    return (await import("@grafeo-db/js")).default.GrafeoDB;
  } catch (thrown) {
    throw new RedthreadError("store-unavailable", `the embedded database does not run here: ${messageOf(thrown)}`, {
      hint: "use a Neo4j server: redthread query --neo4j bolt://127.0.0.1:7687 …",
      cause: thrown,
    });
  }
}
