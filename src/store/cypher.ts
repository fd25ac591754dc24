/**
 * The graph in Cypher, the same for every store: which statements make the schema, and which load the rows.
 *
 * All that comes from text is a parameter. Every statement merges on the graph's name and an id, so running it again changes
 * nothing, and several graphs can live in one database.
 */
import type { Graph } from "../model.ts";
import { type LinkPart, NODE_LABELS, type NodePart, type Part, partsOf, slices } from "./parts.ts";
import type { Link, Row } from "./rows.ts";

/** The name of a graph in a database that holds no other. */
export const MAIN_GRAPH = "main";

/** Rows in one transaction: from a thousand to five thousand the speed of both engines is level. */
const BATCH_SIZE = 2000;

/** Some rows and the statement that loads them, with the rows as its parameter `rows` and the graph's name as `graph`. */
export interface Batch {
  readonly cypher: string;
  readonly rows: readonly (Row | Link)[];
  readonly writes: "nodes" | "relationships";
}

/** What Neo4j needs before anything is loaded: a uniqueness constraint for each label, which comes with an index. */
export function constraintsOfNeo4j(): readonly string[] {
  return NODE_LABELS.map(
    (label) =>
      `CREATE CONSTRAINT redthread_${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE (n.graph, n.id) IS UNIQUE`,
  );
}

/**
 * What Neo4j gets when all is loaded: indexes on what people search by, and the full-text indexes `redthread_names` (names and
 * aliases) and `redthread_quotes`.
 */
export function indexesOfNeo4j(): readonly string[] {
  return [
    // A text index takes names of any length that occurs; a range index stops at 8 kB.
    "CREATE INDEX redthread_entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)",
    "CREATE TEXT INDEX redthread_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)",
    "CREATE INDEX redthread_claim_earliest IF NOT EXISTS FOR (n:Claim) ON (n.earliest)",
    "CREATE FULLTEXT INDEX redthread_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]",
    "CREATE FULLTEXT INDEX redthread_quotes IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote]",
  ];
}

/** The indexes on ids, for an engine that has no use for constraints. */
export function indexStatements(): readonly string[] {
  return NODE_LABELS.map((label) => `CREATE INDEX redthread_${label.toLowerCase()}_id FOR (n:${label}) ON (n.id)`);
}

/** All rows of a graph in batches, nodes before the relationships between them. */
export function* batches(graph: Graph, size = BATCH_SIZE): Generator<Batch> {
  for (const part of partsOf(graph)) {
    const [cypher, { writes }] = [statementOf(part), part];
    for (const rows of slices<Row | Link>(part.rows, size)) yield { cypher, rows, writes };
  }
}

/** How many rows `batches` gives. */
export function countRows(graph: Graph): number {
  let total = 0;
  for (const { rows } of batches(graph)) total += rows.length;
  return total;
}

/** The statement that loads the rows of a part. */
function statementOf(part: Part): string {
  return part.writes === "nodes" ? nodeStatement(part) : linkStatement(part);
}

// "+=" and not "=": a row says null of what is not known, which clears it, and the graph's name must stay.
function nodeStatement({ label, kindLabel }: NodePart): string {
  const also = kindLabel === undefined ? "" : ` SET n:${kindLabel}`;
  return `UNWIND $rows AS row MERGE (n:${label} {graph: $graph, id: row.id}) SET n += row${also}`;
}

function linkStatement({ from, type, to, key }: LinkPart): string {
  const identity = key === undefined ? "" : ` {${key}: row.properties.${key}}`;
  return (
    `UNWIND $rows AS row MATCH (a:${from} {graph: $graph, id: row.from}) MATCH (b:${to} {graph: $graph, id: row.to}) ` +
    `MERGE (a)-[r:${type}${identity}]->(b) SET r += row.properties`
  );
}
