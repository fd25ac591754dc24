/**
 * Graphs for programs: built from articles or opened from a folder, then read, asked and handed on.
 *
 * Importing this does nothing and loads little: models, database and drivers are loaded by what needs them.
 */
import type { Decided, BuildOptions as HowToBuild } from "./build.ts";
import type { GraphFilter } from "./export/filter.ts";
import type { Graph } from "./model.ts";
import type { Neo4jTarget, Parameters, QueryOptions, QueryResult, RowStream, Store } from "./store/index.ts";

/** How to build a graph. */
export interface BuildOptions extends Pick<HowToBuild, "onProgress"> {
  /** The graph's folder. Files of an earlier graph there are replaced, once the new one is whole. */
  readonly out: string;
  /** File of people's decisions; the one beside the graph's folder unless given. */
  readonly ledger?: string;
  /** Files that list known entities: CSV, JSON lines, FollowTheMoney. */
  readonly known?: readonly string[];
}

/** A part of an article that was not read, and why. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/** A graph that has just been built, with what became of its articles. */
export interface BuiltGraph extends OpenGraph {
  /** Articles that could not be read. */
  readonly skipped: readonly LeftOut[];
  /** Articles and lists that were read only after a repair, or in part. */
  readonly notes: readonly LeftOut[];
  /** What became of people's decisions. */
  readonly decided: Decided;
}

/** A graph's folder. */
export interface OpenGraph {
  readonly dir: string;
  /** The graph itself, read and checked when first asked for. Rejects with `bad-graph` where a file is damaged. */
  graph(): Promise<Graph>;
  /**
   * Answers a query in Cypher, on the folder's embedded database, which is made when it is first needed. Queries only read.
   *
   * @throws RedthreadError `bad-query`, `out-of-time`, `interrupted`, `store-unavailable`
   */
  query(cypher: string, params?: Parameters, options?: QueryOptions): Promise<QueryResult>;
  /** As `query`, row by row. */
  stream(cypher: string, params?: Parameters, options?: QueryOptions): Promise<RowStream>;
  /** Answers a question of the cookbook, e.g. `ask("who-met", { who: "Shinzo Abe" })`. Throws `usage` for an unknown one. */
  ask(name: string, params?: Parameters): Promise<QueryResult>;
  /**
   * Writes the graph, or a part of it, in a format of `redthread export`: to a file, or a folder for a format of several files.
   * Gives the files.
   */
  export(format: string, out: string, filter?: GraphFilter): Promise<readonly string[]>;
  /** Ends the database's process. The graph's folder stays as it is, and can be asked again. */
  close(): Promise<void>;
}

/**
 * Builds a graph from articles in files and folders, and opens it.
 *
 * @throws RedthreadError `not-found`, `bad-input` where no article could be read at all, `evidence-mismatch`, `unreadable`
 */
export async function build(paths: string | readonly string[], { out, ...how }: BuildOptions): Promise<BuiltGraph> {
  const command = await import("./commands/build.ts");
  const { skipped, notes, decided } = await command.build({
    paths: typeof paths === "string" ? [paths] : paths,
    out,
    ...how,
  });
  return { ...openFolder(out), skipped, notes, decided };
}

/**
 * Opens a graph's folder.
 *
 * @throws RedthreadError `bad-graph` for what is no graph's folder, or one of another version
 */
export async function open(dir: string): Promise<OpenGraph> {
  const { readBuild } = await import("./graph/files.ts");
  await readBuild(dir);
  return openFolder(dir);
}

/**
 * Connects to a Neo4j server: `load(graph)` fills it, `query` and `stream` ask it. Close it in the end.
 *
 * @throws RedthreadError `usage`, `store-unavailable`, `store-refused`
 */
export async function connect(target: Neo4jTarget): Promise<Store> {
  const { openStore } = await import("./store/index.ts");
  return openStore({ store: "neo4j", ...target });
}

function openFolder(dir: string): OpenGraph {
  let read: Promise<Graph> | undefined;
  let opened: Promise<Store> | undefined;
  const graph = async () => {
    const { readGraph } = await import("./graph/files.ts");
    read ??= readGraph(dir);
    return read;
  };
  const store = async () => {
    const { openStore } = await import("./store/index.ts");
    opened ??= openStore({ store: "embedded", graph: dir });
    return opened;
  };
  return {
    dir,
    graph,
    query: async (cypher, params, options) => (await store()).query(cypher, params, options),
    stream: async (cypher, params, options) => (await store()).stream(cypher, params, options),
    async ask(name, given = {}) {
      const { askingOf } = await import("./query/asking.ts");
      const { cypher, params } = askingOf(name, given);
      return (await store()).query(cypher, params);
    },
    async export(format, out, filter = {}) {
      const { exportGraph } = await import("./commands/export.ts");
      return (await exportGraph({ graph: dir, format, out, filter })).files;
    },
    async close() {
      const store = await opened?.catch(() => undefined);
      opened = undefined;
      await store?.close();
    },
  };
}
