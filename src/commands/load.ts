/**
 * `redthread load`: writes a graph into a Neo4j server. Loading it again changes nothing; a load that was cut off goes on.
 */
import { readGraph } from "../graph/files.ts";
import { type LoadSummary, openStore, type Progress } from "../store/index.ts";
import { neo4jTarget } from "./neo4j-login.ts";

/** What to load, and where to. */
export interface LoadIntoOptions {
  /** The graph's folder. */
  readonly graph: string;
  /** Address of the server: `bolt://127.0.0.1:7687`. */
  readonly neo4j: string;
  /** The graph's name in the server, where several live side by side. */
  readonly as?: string;
  /** Whether to delete what an earlier load left and the graph no longer has. */
  readonly prune?: boolean;
  /** A file whose first line is the server's password. */
  readonly passwordFile?: string;
  readonly onProgress?: Progress;
}

/**
 * Loads a graph's folder into a server.
 *
 * @throws RedthreadError `bad-graph`, `store-unavailable`, `store-refused` or `usage`.
 */
export async function loadInto(options: LoadIntoOptions): Promise<LoadSummary> {
  const { as, prune = false, onProgress } = options;
  const target = await neo4jTarget(options.neo4j, options.passwordFile);
  const graph = await readGraph(options.graph);
  const store = await openStore({ store: "neo4j", ...target });
  try {
    return await store.load(graph, {
      prune,
      ...(as === undefined ? {} : { name: as }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
  } finally {
    await store.close();
  }
}

/** A load in a line or two for people. */
export function describeLoad(summary: LoadSummary): string {
  const { nodes, relationships, nodesCreated, relationshipsCreated, nodesDeleted, relationshipsDeleted } = summary;
  const resumed = summary.resumedAfter > 0 ? `went on after row ${summary.resumedAfter} of an earlier load\n` : "";
  const deleted =
    nodesDeleted + relationshipsDeleted > 0
      ? `deleted ${nodesDeleted} nodes and ${relationshipsDeleted} relationships that the graph no longer has\n`
      : "";
  const loaded = `${nodes} nodes (${nodesCreated} new), ${relationships} relationships (${relationshipsCreated} new)\n`;
  return `${resumed}${loaded}${deleted}`;
}
