/**
 * `redthread load`: writes a graph into a Neo4j server. Loading it again changes nothing.
 */
import { readGraph } from "../graph/files.ts";
import { type LoadSummary, openStore, type Progress } from "../store/index.ts";
import { neo4jTarget } from "./neo4j-login.ts";

/** What to load, and where to. */
export interface LoadOptions {
  /** The graph's folder. */
  readonly graph: string;
  /** Address of the server: `bolt://127.0.0.1:7687`. */
  readonly neo4j: string;
  /** A file whose first line is the server's password. */
  readonly passwordFile?: string;
  readonly onProgress?: Progress;
}

/**
 * Loads a graph's folder into a server.
 *
 * @throws RedthreadError `bad-graph`, `store-unavailable`, `store-refused` or `usage`.
 */
export async function loadInto({ graph, neo4j, passwordFile, onProgress }: LoadOptions): Promise<LoadSummary> {
  const target = await neo4jTarget(neo4j, passwordFile);
  const store = await openStore({ store: "neo4j", ...target });
  try {
    return await store.load(await readGraph(graph), onProgress);
  } finally {
    await store.close();
  }
}

/** A load in one line for people. */
export function describeLoad({ nodes, relationships, nodesCreated, relationshipsCreated }: LoadSummary): string {
  return `${nodes} nodes (${nodesCreated} new), ${relationships} relationships (${relationshipsCreated} new)\n`;
}
