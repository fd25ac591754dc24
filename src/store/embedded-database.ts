/**
 * The embedded engine's database of a graph: one file in the graph's folder, made anew from the graph's files whenever it is
 * missing, stale or damaged. This and the values beside it are the only importers of @grafeo-db/js.
 *
 * The graph's files are the truth. The database is made in memory, saved beside its place and swapped in, and opened read-only
 * after that, so nothing that happens to it can hurt. It carries the time stamp of the build.json that it was made from; with
 * any other it is stale.
 */
import { readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import { messageOf, RedthreadError } from "../errors.ts";
import { BUILD_FILE, readBuild, readGraph } from "../graph/files.ts";
import type { Graph } from "../model.ts";
import { fill } from "./embedded-fill.ts";
import type { LoadSummary, Progress } from "./store.ts";

/** The database's file below the graph's folder. */
export const DATABASE_FILE = "graph.grafeo";

/**
 * Opens the database of a graph's folder to read, made first where it must be.
 *
 * @throws RedthreadError `bad-graph` for what is no graph folder, `store-unavailable` where the engine does not run here,
 * `unreadable` where the folder cannot be written.
 */
export async function openDatabase(dir: string, onProgress?: Progress): Promise<GrafeoDB> {
  await readBuild(dir);
  const found = (await isFresh(dir)) ? await openReader(dir).catch(() => undefined) : undefined;
  if (found !== undefined) return found;
  await makeDatabase(dir, await readGraph(dir), onProgress);
  return openReader(dir);
}

/** Makes the folder's database anew from a graph and swaps it in. */
export async function makeDatabase(dir: string, graph: Graph, onProgress?: Progress): Promise<LoadSummary> {
  const built = await buildTime(dir);
  const database = (await engine()).create();
  try {
    await fill(database, graph, onProgress);
    await swapIn(dir, database, built);
    return summaryOf(database);
  } finally {
    database.close();
  }
}

function summaryOf(database: GrafeoDB): LoadSummary {
  const [nodes, relationships] = [database.nodeCount(), database.edgeCount()];
  const made = { nodesCreated: nodes, relationshipsCreated: relationships };
  return { nodes, relationships, ...made, nodesDeleted: 0, relationshipsDeleted: 0, resumedAfter: 0 };
}

async function openReader(dir: string): Promise<GrafeoDB> {
  return (await engine()).openReadOnly(join(dir, DATABASE_FILE));
}

/** Saves a database beside its place, puts build.json's time stamp on it, and renames it into place. */
async function swapIn(dir: string, database: GrafeoDB, built: Date): Promise<void> {
  const beside = join(dir, `${DATABASE_FILE}.${process.pid}.tmp`);
  try {
    await removeLeftovers(dir);
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

/** Removes what was saved beside the database by processes that were killed before it was in place. */
async function removeLeftovers(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const maker = LEFTOVER.exec(name)?.[1];
    if (maker !== undefined && !isAtWork(Number(maker))) await rm(join(dir, name), { force: true });
  }
}

/** A database beside its place, with the number of the process that makes it. */
const LEFTOVER = /^graph\.grafeo\.(\d+)\.tmp$/;

/** Whether another process of that number runs; that it may be somebody else's now does no harm. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return thrown instanceof Error && "code" in thrown && thrown.code === "EPERM";
  }
}

async function isFresh(dir: string): Promise<boolean> {
  const database = await stat(join(dir, DATABASE_FILE)).catch(() => undefined);
  return database?.mtime.getTime() === (await buildTime(dir)).getTime();
}

/** Goes up by one when the database's own layout changes, so that databases of an older layout are stale. */
const LAYOUT = 4;

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
