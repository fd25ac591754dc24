/**
 * What the viewer's server says about queries and in answer to them, as types.
 */
import type { Value } from "../store/index.ts";

/** Answer to `GET /api/query`: which database queries go to, and how much they may. */
export interface QueryAbout {
  readonly store: "embedded" | "neo4j";
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly mostRows: number;
}

/** A line of the answer to `POST /api/query`: first the columns, then rows, last the end or an error. */
export type QueryLine =
  | {
      readonly columns: readonly string[];
      /** What the database answers otherwise than Neo4j. */
      readonly warnings: readonly string[];
    }
  | { readonly rows: readonly (readonly Value[])[] }
  | {
      /** How many rows were sent. */
      readonly end: number;
      /** Whether there are more, which are not sent. */
      readonly more: boolean;
    }
  | { readonly error: string; readonly hint?: string };
