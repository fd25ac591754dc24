/** A Neo4j server that answers. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whether it takes TLS too, with a certificate that nobody vouches for. */
  readonly hasTls?: boolean;
  /** Ends the server if it was started here. */
  stop(): Promise<void>;
  /** Ends a server that was started here by SIGKILL. */
  kill?(): Promise<void>;
  /** Starts it again, on the same data and address. */
  restart?(): Promise<void>;
}

/** Where a server can come from; `reason` says why from nowhere. */
export type Neo4jChoice = { readonly kind: "given" | "start" } | { readonly kind: "none"; readonly reason: string };

/** Where a server can come from on this machine. */
export function neo4jChoice(): Neo4jChoice;

/** The server at NEO4J_URI, which must be empty, or one that is started here. */
export function provideNeo4j(importFolder?: string): Promise<Neo4jServer>;

/** Starts a server and waits until it answers. With a folder of importer's files its database is first made of those. */
export function startNeo4j(importFolder?: string): Promise<Neo4jServer>;
