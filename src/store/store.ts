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

/** What a load wrote, and how much of it was not there before. A second load of the same graph creates nothing. */
export interface LoadSummary {
  readonly nodes: number;
  readonly relationships: number;
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
}

/** Called after every batch with the number of rows done and the number of all. */
export type Progress = (done: number, total: number) => void;

/** A database that holds the graph. */
export interface Store {
  readonly name: string;
  /** Writes the graph; loading it again changes nothing. */
  load(graph: Graph, onProgress?: Progress): Promise<LoadSummary>;
  /**
   * Answers one query that only reads.
   *
   * @throws RedthreadError `bad-query`: not Cypher, a missing parameter, or a query that would write or read files.
   */
  query(cypher: string, params?: Readonly<Record<string, unknown>>): Promise<QueryResult>;
  close(): Promise<void>;
}
