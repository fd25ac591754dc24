/**
 * The door of a store: a database that holds a projection of the graph and answers Cypher.
 */
import type { Graph } from "../model.ts";

/** A value in a result: plain JSON, the same from every store. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/**
 * The answer to a query. A node is `{labels, properties}`, a relationship `{type, properties}`, a path `{nodes, relationships}`;
 * a date or time is its ISO 8601 text; an integer beyond 2^53 is its digits. Rows come in the engine's order.
 */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The same answer, row by row as the engine gives them. Whoever stops early stops the engine. */
export interface RowStream {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly Value[]>;
}

/** How a query is run. */
export interface QueryOptions {
  /** Whether it may write. */
  readonly write?: boolean;
  /** After so many milliseconds it is given up; without it, when a server has said nothing for as long as it promised to (Neo4j: two minutes). */
  readonly timeLimit?: number;
  /** When it is aborted the query is given up: an error `interrupted`. */
  readonly signal?: AbortSignal;
}

/** What a load wrote, how much of it was not there before, and what a prune took away. */
export interface LoadSummary {
  /** What the graph holds. */
  readonly nodes: number;
  readonly relationships: number;
  /** What was not there. A second load of the same graph creates nothing. */
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
  /** What was there and is not in the graph. */
  readonly nodesDeleted: number;
  readonly relationshipsDeleted: number;
  /** Rows that an earlier load of the same graph, which was cut off, had written already. */
  readonly resumedAfter: number;
}

/** Called after every batch with the number of rows done and the number of all. */
export type Progress = (done: number, total: number) => void;

/** How a graph is loaded. */
export interface LoadOptions {
  readonly onProgress?: Progress;
  /** The graph's name in a database that holds several: every node's property `graph`. */
  readonly name?: string;
  /** Whether to delete what an earlier load of the same name left and the graph no longer has. */
  readonly prune?: boolean;
}

/** A database that holds the graph. */
export interface Store {
  readonly name: string;
  /** Writes the graph; loading it again changes nothing. */
  load(graph: Graph, options?: LoadOptions): Promise<LoadSummary>;
  /**
   * Answers one query, which may only read unless the options say otherwise.
   *
   * @throws RedthreadError `bad-query`: not Cypher, a missing parameter, more time than it has, or a query that would write or
   *   read files.
   */
  query(cypher: string, params?: Parameters, options?: QueryOptions): Promise<QueryResult>;
  /** As `query`, row by row. Errors come from here or while the rows are read. */
  stream(cypher: string, params?: Parameters, options?: QueryOptions): Promise<RowStream>;
  close(): Promise<void>;
}

/** The parameters of a query, by name. */
export type Parameters = Readonly<Record<string, unknown>>;

/** All rows of a stream. */
export async function gathered(stream: RowStream): Promise<QueryResult> {
  const rows: (readonly Value[])[] = [];
  for await (const row of stream.rows) rows.push(row);
  return { columns: stream.columns, rows };
}
