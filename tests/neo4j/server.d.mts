/** A Neo4j server that answers. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Ends the server if it was started here. */
  stop(): Promise<void>;
}

/** Where a server can come from; `reason` says why from nowhere. */
export type Neo4jChoice = { readonly kind: "given" | "start" } | { readonly kind: "none"; readonly reason: string };

/** Where a server can come from on this machine. */
export function neo4jChoice(): Neo4jChoice;

/** The server at NEO4J_URI, which must be empty, or one that is started here. */
export function provideNeo4j(): Promise<Neo4jServer>;

/** Starts a server and waits until it answers. */
export function startNeo4j(): Promise<Neo4jServer>;
