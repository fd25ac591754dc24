/**
 * `redthread query`: one Cypher query on the graph's embedded database, or on a Neo4j server that holds it. Queries only read.
 */
import { RedthreadError } from "../errors.ts";
import { openStore, type Progress, type StoreTarget } from "../store/index.ts";
import { neo4jTarget } from "./neo4j-login.ts";
import { textTable } from "./table.ts";

/** What to ask, and where. */
export interface QueryOptions {
  /** The graph's folder. */
  readonly graph: string;
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Whether to answer `{"columns": […], "rows": [[…], …]}` in place of a table. */
  readonly json?: boolean;
  /** Address of a Neo4j server to ask in place of the folder's own database. */
  readonly neo4j?: string;
  /** A file whose first line is the server's password. */
  readonly passwordFile?: string;
  /** Told while the folder's database is made. */
  readonly onProgress?: Progress;
}

/**
 * The answer as text, ready for standard output. The folder's database is made first where it is missing or stale.
 *
 * @throws RedthreadError `bad-query` with the engine's reason; `bad-graph`, `store-unavailable`, `store-refused` or `usage` where
 * there is nothing to ask.
 */
export async function runQuery(options: QueryOptions): Promise<string> {
  const store = await openStore(await targetOf(options), options.onProgress);
  try {
    const result = await store.query(options.cypher, options.params);
    return options.json ? `${JSON.stringify(result)}\n` : textTable(result);
  } finally {
    await store.close();
  }
}

async function targetOf({ graph, neo4j, passwordFile }: QueryOptions): Promise<StoreTarget> {
  if (neo4j === undefined) return { store: "embedded", graph };
  return { store: "neo4j", ...(await neo4jTarget(neo4j, passwordFile)) };
}

/**
 * Parameters from `name=value` texts. A value that is JSON is taken as that (`n=3`, `names=["A","B"]`), any other as text
 * (`name=Ann`); a text that looks like a number is quoted (`name="2007"`).
 *
 * @throws RedthreadError `usage` where there is no name.
 */
export function parseParams(pairs: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(pairs.map(parsePair));
}

function parsePair(pair: string): readonly [string, unknown] {
  const [name = "", ...rest] = pair.split("=");
  if (name !== "" && rest.length > 0) return [name, parseValue(rest.join("="))];
  throw new RedthreadError("usage", `not a parameter: ${pair}`, { hint: "write --param name=value" });
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
