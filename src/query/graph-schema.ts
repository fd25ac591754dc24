/**
 * What the graph looks like in Cypher: its labels and relationship types, and the properties of each. For those who write queries;
 * a test compares it with what a store is given.
 */
import { KIND_INFO, KINDS, RELATION_NAMES, relationshipType } from "../schema.ts";

const ENTITY = ["id", "name", "kind", "aliases", "graph"];
const RELATION = ["id", "label", "title", "claims", "sources", "first", "last", "from", "to"];
const CLAIM = [
  ...["id", "relation", "label", "title", "objectText", "quote", "start", "end", "polarity", "modality", "by"],
  ...["earliest", "latest", "confidence", "rule", "graph"],
];

/** Labels of nodes with their properties, those of entities first. */
export const LABELS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Entity", ENTITY],
  ...KINDS.map((kind) => [KIND_INFO[kind].nodeLabel, ENTITY] as const),
  ["Claim", CLAIM],
  ["Document", ["id", "path", "title", "publisher", "agency", "published", "url", "group", "graph"]],
  ["Occurrence", ["id", "type", "status", "earliest", "latest", "graph"]],
  ["Conflict", ["id", "kind", "about", "weight", "graph"]],
  ["Tenure", ["id", "relation", "title", "first", "last", "from", "to", "graph"]],
]);

/** Types of relationships with their properties: the relations between entities first. */
export const TYPES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...RELATION_NAMES.map((name) => [relationshipType(name), RELATION] as const),
  ["MENTIONS", ["count"]],
  ["PARTICIPANT", ["role"]],
  ["SIDE", ["side", "value", "quote", "start", "end", "claim"]],
  ...["FROM", "SUBJECT", "OBJECT", "SAID_BY", "REPORTS", "HOLDER", "POST", "ABOUT"].map((name) => [name, []] as const),
]);
