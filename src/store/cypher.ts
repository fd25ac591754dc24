/**
 * The graph in Cypher, the same for every store: which statements make the schema, and which load the rows.
 *
 * Labels and relationship types come from schema.ts and the constants here alone; all that comes from text is a parameter.
 * Every statement merges on an id, so running it again changes nothing.
 */
import type { Graph } from "../model.ts";
import { KIND_INFO, KINDS, relationshipType } from "../schema.ts";
import {
  claimRows,
  documentLinks,
  documentRows,
  entityRows,
  holderLinks,
  type Link,
  mentionLinks,
  objectLinks,
  occurrenceRows,
  participantLinks,
  postLinks,
  type Row,
  relationLinks,
  reportLinks,
  speakerLinks,
  subjectLinks,
  tenureRows,
} from "./rows.ts";

/** The labels that nodes are merged on; an entity has its kind's label besides. */
const NODE_LABELS = ["Document", "Entity", "Claim", "Occurrence", "Tenure"] as const;
type NodeLabel = (typeof NODE_LABELS)[number];

/** Properties that are whole numbers, for engines whose drivers cannot tell 1 from 1.0. */
export const INTEGER_PROPERTIES: ReadonlySet<string> = new Set(["start", "end", "group", "sources", "count"]);

/** Rows in one transaction: from a thousand to five thousand the speed of both engines is level. */
const BATCH_SIZE = 2000;

/** Some rows and the statement that loads them, with the rows as its parameter `rows`. */
export interface Batch {
  readonly cypher: string;
  readonly rows: readonly Row[];
  readonly writes: "nodes" | "relationships";
}

type Part = Omit<Batch, "rows"> & { readonly rows: Iterable<Row> };

/** The uniqueness constraints, one for each label; each comes with an index. */
export function constraintStatements(): readonly string[] {
  return NODE_LABELS.map(
    (label) =>
      `CREATE CONSTRAINT redthread_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
}

/** The indexes on ids, for an engine that has no use for constraints. */
export function indexStatements(): readonly string[] {
  return NODE_LABELS.map((label) => `CREATE INDEX redthread_${label.toLowerCase()}_id FOR (n:${label}) ON (n.id)`);
}

/** All rows of a graph in batches, nodes before the relationships between them. */
export function* batches(graph: Graph): Generator<Batch> {
  for (const part of parts(graph)) for (const rows of slices(part.rows, BATCH_SIZE)) yield { ...part, rows };
}

/** How many rows `batches` gives. */
export function countRows(graph: Graph): number {
  let total = 0;
  for (const batch of batches(graph)) total += batch.rows.length;
  return total;
}

function* parts(graph: Graph): Generator<Part> {
  yield* nodeParts(graph);
  for (const [relation, rows] of relationLinks(graph))
    yield links("Entity", relationshipType(relation), "Entity", rows, "id");
  yield links("Document", "MENTIONS", "Entity", mentionLinks(graph));
  yield links("Claim", "FROM", "Document", documentLinks(graph));
  yield links("Claim", "SUBJECT", "Entity", subjectLinks(graph));
  yield links("Claim", "OBJECT", "Entity", objectLinks(graph));
  yield links("Claim", "SAID_BY", "Entity", speakerLinks(graph));
  yield links("Claim", "REPORTS", "Occurrence", reportLinks(graph));
  yield links("Occurrence", "PARTICIPANT", "Entity", participantLinks(graph), "role");
  yield links("Tenure", "HOLDER", "Entity", holderLinks(graph));
  yield links("Tenure", "POST", "Entity", postLinks(graph));
}

function* nodeParts(graph: Graph): Generator<Part> {
  yield nodes("Document", documentRows(graph));
  for (const kind of KINDS) yield nodes("Entity", entityRows(graph, kind), KIND_INFO[kind].nodeLabel);
  yield nodes("Claim", claimRows(graph));
  yield nodes("Occurrence", occurrenceRows(graph));
  yield nodes("Tenure", tenureRows(graph));
}

function nodes(label: NodeLabel, rows: Iterable<Row>, kindLabel?: string): Part {
  const also = kindLabel === undefined ? "" : ` SET n:${kindLabel}`;
  return { cypher: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row${also}`, rows, writes: "nodes" };
}

/** Relationships between nodes that are there already; `key` tells several of one type between one pair apart. */
function links(from: NodeLabel, type: string, to: NodeLabel, rows: Iterable<Link>, key?: "id" | "role"): Part {
  const identity = key === undefined ? "" : ` {${key}: row.properties.${key}}`;
  const cypher =
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ` +
    `MERGE (a)-[r:${type}${identity}]->(b) SET r = row.properties`;
  return { cypher, rows: linkRows(rows), writes: "relationships" };
}

function* linkRows(rows: Iterable<Link>): Generator<Row> {
  for (const { from, to, properties = {} } of rows) yield { from, to, properties };
}

function* slices<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let slice: T[] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
