/**
 * The graph as the viewer holds it: graphology's own, read from graph.json, with the tables that panels ask for.
 */
import { MultiGraph } from "graphology";
import type { SerializedGraph } from "graphology-types";
import type {
  ClaimAttributes,
  DocumentAttributes,
  EdgeAttributes,
  NetworkAttributes,
  NodeAttributes,
} from "../../src/graph/network-types.ts";
import { isKind, isRelation, KINDS, type Kind, RELATION_NAMES, type Relation } from "../../src/schema.ts";

/** Mapped copies: graphology wants types with an index signature, which an interface does not have. */
type Plain<T> = { [Key in keyof T]: T[Key] };
export type NodeData = Plain<NodeAttributes>;
export type EdgeData = Plain<EdgeAttributes>;
export type NetworkGraph = MultiGraph<NodeData, EdgeData, Plain<NetworkAttributes>>;

/** A graph with its tables. Nothing in it changes after loading. */
export interface Network {
  readonly graph: NetworkGraph;
  /** By path, which is how claims name them. */
  readonly documents: ReadonlyMap<string, DocumentAttributes>;
  /** Kinds and relations that occur, in the vocabulary's order, with the number of entities and edges. */
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly relations: ReadonlyMap<Relation, number>;
  readonly claims: number;
}

/** The graph in the text of a graph.json. Throws an Error that says in plain words what is wrong with it. */
export function parseNetwork(json: string): Network {
  const serialized = parsed(json);
  checkGraph(serialized);
  const graph: NetworkGraph = new MultiGraph();
  graph.import(serialized);
  const edges = graph.mapEdges((_edge, data) => data);
  const nodes = graph.mapNodes((_node, data) => data);
  return {
    graph,
    documents: new Map((graph.getAttribute("documents") ?? []).map((document) => [document.path, document])),
    kinds: countsOf(
      KINDS,
      nodes.map((node) => node.kind),
    ),
    relations: countsOf(
      RELATION_NAMES,
      edges.map((edge) => edge.relation),
    ),
    claims: [...nodes, ...edges].reduce((sum, { claims }) => sum + claims.length, 0),
  };
}

/** All claims that an entity takes part in: those on its edges, then those that have no second entity. */
export function claimsOfNode(graph: NetworkGraph, node: string): readonly ClaimAttributes[] {
  const onEdges = graph.mapEdges(node, (_edge, data) => data.claims).flat();
  return [...onEdges, ...graph.getNodeAttribute(node, "claims")];
}

function countsOf<Name>(names: readonly Name[], found: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(names.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0] as const] : [])));
}

type Serialized = SerializedGraph<NodeData, EdgeData, Plain<NetworkAttributes>>;

function checkGraph(value: unknown): asserts value is Serialized {
  if (!isRecord(value) || !Array.isArray(value.nodes) || !Array.isArray(value.edges)) {
    throw new Error("graph.json has no lists of nodes and edges, so it is no graph.");
  }
  for (const node of value.nodes) checkNode(node);
  for (const edge of value.edges) checkEdge(edge);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error("graph.json is not JSON.");
  }
}

function checkNode(node: unknown): void {
  const data = isRecord(node) && isRecord(node.attributes) ? node.attributes : {};
  const key = isRecord(node) ? String(node.key) : "?";
  if (typeof data.label !== "string" || typeof data.kind !== "string" || !isKind(data.kind)) {
    throw new Error(`The entity ${key} in graph.json has no name, or no kind that redthread knows.`);
  }
  // Sigma stops at a position that is no number.
  if (!Number.isFinite(data.x) || !Number.isFinite(data.y)) {
    throw new Error(`The entity ${key} in graph.json has no place to be drawn at.`);
  }
  if (!Array.isArray(data.claims)) throw new Error(`The entity ${key} in graph.json has no list of claims.`);
}

function checkEdge(edge: unknown): void {
  const data = isRecord(edge) && isRecord(edge.attributes) ? edge.attributes : {};
  const key = isRecord(edge) ? String(edge.key) : "?";
  if (typeof data.relation !== "string" || !isRelation(data.relation) || !Array.isArray(data.claims)) {
    throw new Error(`The edge ${key} in graph.json has no claims, or no relation that redthread knows.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
