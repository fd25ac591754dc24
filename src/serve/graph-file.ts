/**
 * graph.json as the server reads it: checked once, so that everything behind it can rely on its shape.
 */
import { messageOf } from "../errors.ts";
import { SCHEMA_VERSION } from "../graph/format.ts";
import type { DocumentAttributes, EdgeAttributes, NodeAttributes } from "../graph/network-types.ts";
import { isKind, isRelation } from "../schema.ts";

/** An entity of graph.json. */
export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** An edge of graph.json; `source` and `target` are keys of its nodes. */
export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The parts of graph.json that the viewer shows. */
export interface GraphFile {
  readonly documents: readonly DocumentAttributes[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What is wrong with a graph.json, in words for the person who looks at it. */
export class BadGraph extends Error {}

/** Reads the text of a graph.json. @throws BadGraph where it is no graph that can be drawn */
export function parseGraphFile(json: string): GraphFile {
  const value = parsed(json);
  if (!isRecord(value) || !Array.isArray(value.nodes) || !Array.isArray(value.edges)) {
    throw new BadGraph("graph.json has no lists of nodes and edges, so it is no graph.");
  }
  refuseOtherVersion(value.attributes);
  const keys = new Set<string>();
  const nodes: readonly unknown[] = value.nodes;
  const edges: readonly unknown[] = value.edges;
  return {
    documents: documentsOf(value.attributes),
    nodes: nodes.map((node) => checkedNode(node, keys)),
    edges: edges.map((edge, index) => checkedEdge(edge, index, keys)),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (thrown) {
    throw new BadGraph(`graph.json is not JSON (${messageOf(thrown)}).`);
  }
}

/** What another version means is not known here. A file that states none may come from somebody's own program. */
function refuseOtherVersion(attributes: unknown): void {
  const version = isRecord(attributes) ? attributes.schemaVersion : undefined;
  if (version === undefined || version === SCHEMA_VERSION) return;
  throw new BadGraph(
    `graph.json has schema version ${JSON.stringify(version)}, and this program reads version ${SCHEMA_VERSION}: build the graph again.`,
  );
}

function documentsOf(attributes: unknown): readonly DocumentAttributes[] {
  const documents = isRecord(attributes) && Array.isArray(attributes.documents) ? attributes.documents : [];
  return documents.filter(isDocument);
}

function isDocument(value: unknown): value is DocumentAttributes {
  return isRecord(value) && typeof value.id === "string" && typeof value.path === "string";
}

function checkedNode(node: unknown, keys: Set<string>): GraphNode {
  const key = keyOf(node);
  if (key === undefined || keys.has(key))
    throw new BadGraph(`graph.json has an entity ${named(key)} without a key of its own.`);
  if (!hasNode(node))
    throw new BadGraph(`The entity ${key} in graph.json has no name, or no kind that redthread knows.`);
  const { x, y, claims } = node.attributes;
  // Sigma stops at a position that is no number.
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    throw new BadGraph(`The entity ${key} in graph.json has no place to be drawn at.`);
  }
  if (!Array.isArray(claims)) throw new BadGraph(`The entity ${key} in graph.json has no list of claims.`);
  keys.add(key);
  return node;
}

function checkedEdge(edge: unknown, index: number, keys: ReadonlySet<string>): GraphEdge {
  const key = keyOf(edge) ?? `#${index}`;
  if (!hasEdge(edge)) {
    throw new BadGraph(`The edge ${key} in graph.json has no claims, or no relation that redthread knows.`);
  }
  if (!keys.has(edge.source) || !keys.has(edge.target)) {
    throw new BadGraph(`The edge ${key} in graph.json has an end that is no entity there.`);
  }
  return { ...edge, key };
}

function hasNode(node: unknown): node is GraphNode {
  const data = isRecord(node) && isRecord(node.attributes) ? node.attributes : {};
  return typeof data.label === "string" && typeof data.kind === "string" && isKind(data.kind);
}

function hasEdge(edge: unknown): edge is GraphEdge {
  const data = isRecord(edge) && isRecord(edge.attributes) ? edge.attributes : {};
  return typeof data.relation === "string" && isRelation(data.relation) && Array.isArray(data.claims);
}

function keyOf(item: unknown): string | undefined {
  return isRecord(item) && typeof item.key === "string" ? item.key : undefined;
}

function named(key: string | undefined): string {
  return key ?? "?";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
