/**
 * The graph in parts: rows of one label, or of one relationship type between two labels. Every way into Cypher is made of them:
 * what a store loads, the Cypher script, and the files of Neo4j's importer.
 *
 * Labels and relationship types come from schema.ts and the constants here alone, never from text.
 */
import type { Graph } from "../model.ts";
import { KIND_INFO, KINDS, relationshipType } from "../schema.ts";
import {
  aboutLinks,
  claimRows,
  conflictRows,
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
  sideLinks,
  speakerLinks,
  subjectLinks,
  tenureRows,
} from "./rows.ts";

/** The labels that nodes are merged on; an entity has its kind's label besides. */
export const NODE_LABELS = ["Document", "Entity", "Claim", "Occurrence", "Tenure", "Conflict"] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Nodes of one label. */
export interface NodePart {
  readonly writes: "nodes";
  readonly label: NodeLabel;
  /** The label of an entity's kind: `Person`. */
  readonly kindLabel?: string;
  readonly rows: Iterable<Row>;
}

/** Relationships of one type between nodes of two labels. */
export interface LinkPart {
  readonly writes: "relationships";
  readonly from: NodeLabel;
  readonly type: string;
  readonly to: NodeLabel;
  /** The property that tells several of one type between one pair apart; without it there is one for a pair. */
  readonly key?: "id" | "role" | "side";
  readonly rows: Iterable<Link>;
}

/** A part of the graph. */
export type Part = NodePart | LinkPart;

/** What a property holds: text where nothing else is said. */
export type PropertyType = "string" | "integer" | "float" | "strings";

const PROPERTY_TYPES: ReadonlyMap<string, PropertyType> = new Map([
  ...["start", "end", "group", "sources", "count", "side"].map((name) => [name, "integer"] as const),
  ...["confidence", "weight"].map((name) => [name, "float"] as const),
  ...["aliases", "claims"].map((name) => [name, "strings"] as const),
]);

/** The type of a property, which is the same wherever the property stands. */
export function propertyType(name: string): PropertyType {
  return PROPERTY_TYPES.get(name) ?? "string";
}

/** All parts of a graph, nodes before the relationships between them. */
export function* partsOf(graph: Graph): Generator<Part> {
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
  yield links("Conflict", "ABOUT", "Entity", aboutLinks(graph));
  yield links("Conflict", "SIDE", "Document", sideLinks(graph), "side");
}

function* nodeParts(graph: Graph): Generator<NodePart> {
  yield nodes("Document", documentRows(graph));
  for (const kind of KINDS) yield { ...nodes("Entity", entityRows(graph, kind)), kindLabel: KIND_INFO[kind].nodeLabel };
  yield nodes("Claim", claimRows(graph));
  yield nodes("Occurrence", occurrenceRows(graph));
  yield nodes("Tenure", tenureRows(graph));
  yield nodes("Conflict", conflictRows(graph));
}

function nodes(label: NodeLabel, rows: Iterable<Row>): NodePart {
  return { writes: "nodes", label, rows };
}

function links(from: NodeLabel, type: string, to: NodeLabel, rows: Iterable<Link>, key?: LinkPart["key"]): LinkPart {
  return { writes: "relationships", from, type, to, rows, ...(key === undefined ? {} : { key }) };
}

/** A list in slices of at most so many. */
export function* slices<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let slice: T[] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
