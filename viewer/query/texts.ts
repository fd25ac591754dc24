/** Every word of the query page, which is loaded with it. */
import type { Part } from "./found.ts";

const digits = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");
const count = (number: number, one: string, many: string): string => `${digits(number)} ${number === 1 ? one : many}`;

export const QUERY_TEXTS = {
  title: "Cypher",
  editor: "Query in Cypher",
  editorHint: "Ctrl+Enter runs the query, Ctrl+Space shows what may stand here",
  suggestions: "What may stand here",
  run: "Run",
  stop: "Stop",
  running: "Running …",
  stopped: "Stopped.",
  cookbook: "Cookbook",
  ownQuery: "A query of your own",
  parameters: "Parameters",
  left: (fallback: string | number | null | undefined) =>
    fallback === null ? "everything" : fallback === undefined ? "must be given" : String(fallback),
  store: { embedded: "on the graph's own database", neo4j: "on the Neo4j server" },
  limits: (seconds: number) => `Queries only read, for at most ${seconds} seconds.`,
  result: "Result",
  rows: (rows: number) => count(rows, "row", "rows"),
  moreRows: (rows: number) =>
    `The first ${count(rows, "row", "rows")}; the rest is not sent. Ask for less, or use redthread query.`,
  noRows: "No row.",
  lit: ({ nodes, edges }: Part) =>
    `In the drawing: ${count(nodes.length, "entity", "entities")}, ${count(edges.length, "relation", "relations")}.`,
  allRows: "Light all rows",
  focus: "Show only these",
  saveCsv: "Save as CSV",
  row: (row: number) => `Row ${digits(row)}`,
  refused: (status: number) => `The viewer's server refused (status ${status}).`,
} as const;
