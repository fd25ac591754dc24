/**
 * The stores that there are, and the one way to open one. To add a store, add its file and its line here.
 */
import type { Neo4jTarget } from "./neo4j.ts";
import type { Progress, Store } from "./store.ts";

export type { Neo4jTarget } from "./neo4j.ts";
export type {
  LoadOptions,
  LoadSummary,
  Parameters,
  Progress,
  QueryOptions,
  QueryResult,
  RowStream,
  Store,
  Value,
} from "./store.ts";

/** Which database to work on. */
export type StoreTarget =
  | {
      readonly store: "embedded";
      /** The graph's folder. */
      readonly graph: string;
    }
  | ({ readonly store: "neo4j" } & Neo4jTarget);

/** How each kind of store is opened; its engine is imported only then. */
const STORES: {
  readonly [K in StoreTarget["store"]]: (
    target: Extract<StoreTarget, { readonly store: K }>,
    onProgress?: Progress,
  ) => Promise<Store>;
} = {
  embedded: async ({ graph }, onProgress) => (await import("./embedded.ts")).openEmbedded(graph, onProgress),
  neo4j: async (target) => (await import("./neo4j.ts")).openNeo4j(target),
};

/**
 * Opens a store. The embedded one is made from the graph's files first where it is missing or stale, with progress.
 *
 * @throws RedthreadError `bad-graph`, `store-unavailable`, `store-refused` or `usage`, as the store's own door says.
 */
export function openStore(target: StoreTarget, onProgress?: Progress): Promise<Store> {
  return target.store === "embedded" ? STORES.embedded(target, onProgress) : STORES.neo4j(target, onProgress);
}
