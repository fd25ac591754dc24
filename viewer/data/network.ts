/**
 * The graph as the viewer holds it: graphology's own for the drawing, and columns of numbers for filters, which run over every
 * claim each time one changes. Quotes are not here; they are asked for when somebody wants to read them.
 */
import { MultiGraph } from "graphology";
import type { DocumentAttributes } from "../../src/graph/network-types.ts";
import { KIND_COLORS } from "../../src/palette.ts";
import { KINDS, type Kind, RELATION_NAMES, type Relation } from "../../src/schema.ts";
import type { EdgeColumns, GraphCounts, NetworkColumns, NodeColumns } from "../../src/serve/api-types.ts";
import { assertedEdges, type ClaimTable, claimTableOf } from "./claim-table.ts";

/** An entity in the drawing; `index` is its number in the columns. A mapped type: graphology wants an index signature. */
export type NodeData = {
  readonly index: number;
  readonly label: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly mentions: number;
};

/** An edge in the drawing; `index` is its number in the columns. */
export type EdgeData = {
  readonly index: number;
  readonly relation: Relation;
  readonly label: string;
  readonly title?: string;
  /** Number of independent sources. */
  readonly weight: number;
  /** Number of claims. */
  readonly claims: number;
  /** Whether a claim says plainly that it is so. */
  readonly asserted: boolean;
};

export type NetworkGraph = MultiGraph<NodeData, EdgeData>;

/** A graph with its tables. Nothing in it changes after loading, but for places that are dragged. */
export interface Network {
  /** Filled when first asked for: the first picture is drawn without it. */
  readonly graph: NetworkGraph;
  /** An entity and an edge by number, as they stand in the graph. */
  readonly nodeData: (index: number) => NodeData;
  readonly edgeData: (index: number) => EdgeData;
  readonly documents: readonly DocumentAttributes[];
  /** By path, which is how claims name them. */
  readonly documentAt: ReadonlyMap<string, DocumentAttributes>;
  /** Keys by number. */
  readonly nodeKeys: readonly string[];
  readonly edgeKeys: readonly string[];
  /** Numbers of an edge's ends by its number. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Where the layout puts entities, by number; the graph's own x and y say where they are drawn. */
  readonly homeX: Float64Array;
  readonly homeY: Float64Array;
  /** Places of the kind and the relation in the vocabulary. */
  readonly nodeKind: Uint8Array;
  readonly edgeRelation: Uint8Array;
  readonly edgeWeight: Int32Array;
  /** 1 where a claim says plainly that it is so. */
  readonly edgeAsserted: Uint8Array;
  /** Made when first asked for, as the graph is. */
  readonly claims: ClaimTable;
  /** Kinds and relations that occur, in the vocabulary's order, with the number of entities and edges. */
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly relations: ReadonlyMap<Relation, number>;
  /** What the server holds back because it is too much to draw. */
  readonly leftOut: GraphCounts;
}

/** The graph in the text of an answer to /api/network, which the server has checked. */
export function parseNetwork(json: string): Network {
  const columns: NetworkColumns = JSON.parse(json);
  const { nodes, edges } = columns;
  const edgeAsserted = assertedEdges(columns);
  const nodeData = (index: number) => nodeDataOf(nodes, index);
  const edgeData = (index: number) => edgeDataOf(edges, index, edgeAsserted[index] === 1);
  let graph: NetworkGraph | undefined;
  let claims: ClaimTable | undefined;
  return {
    get graph() {
      graph ??= graphOf(columns, nodeData, edgeData);
      return graph;
    },
    nodeData,
    edgeData,
    documents: columns.documents,
    documentAt: new Map(columns.documents.map((document) => [document.path, document])),
    nodeKeys: nodes.key,
    edgeKeys: edges.key,
    source: new Int32Array(edges.source),
    target: new Int32Array(edges.target),
    homeX: new Float64Array(nodes.x),
    homeY: new Float64Array(nodes.y),
    nodeKind: new Uint8Array(nodes.kind),
    edgeRelation: new Uint8Array(edges.relation),
    edgeWeight: new Int32Array(edges.weight),
    edgeAsserted,
    get claims() {
      claims ??= claimTableOf(columns);
      return claims;
    },
    kinds: countsOf(KINDS, nodes.kind),
    relations: countsOf(RELATION_NAMES, edges.relation),
    leftOut: columns.leftOut,
  };
}

/** How much the whole graph holds, with what is too much to draw. */
export function wholeOf({ nodeKeys, edgeKeys, claims, leftOut }: Network): GraphCounts {
  return {
    entities: nodeKeys.length + leftOut.entities,
    edges: edgeKeys.length + leftOut.edges,
    claims: claims.count + leftOut.claims,
  };
}

/** The kind in a place of the vocabulary. */
export function kindAt(place: number | undefined): Kind {
  return KINDS[place ?? 0] ?? "person";
}

/** The relation in a place of the vocabulary. */
export function relationAt(place: number | undefined): Relation {
  return RELATION_NAMES[place ?? 0] ?? "relates";
}

function graphOf({ nodes, edges }: NetworkColumns, nodeData: Network["nodeData"], edgeData: Network["edgeData"]) {
  const graph: NetworkGraph = new MultiGraph({ allowSelfLoops: true });
  for (const [index, key] of nodes.key.entries()) graph.addNode(key, nodeData(index));
  for (const [index, key] of edges.key.entries()) {
    const ends = [nodes.key[edges.source[index] ?? 0], nodes.key[edges.target[index] ?? 0]] as const;
    graph.addDirectedEdgeWithKey(key, ends[0], ends[1], edgeData(index));
  }
  return graph;
}

function nodeDataOf(nodes: NodeColumns, index: number): NodeData {
  const kind = kindAt(nodes.kind[index]);
  return {
    index,
    label: nodes.label[index] ?? "",
    kind,
    aliases: nodes.aliases[index] ?? [],
    x: nodes.x[index] ?? 0,
    y: nodes.y[index] ?? 0,
    size: nodes.size[index] ?? 3,
    color: KIND_COLORS[kind],
    mentions: nodes.mentions[index] ?? 0,
  };
}

function edgeDataOf(edges: EdgeColumns, index: number, asserted: boolean): EdgeData {
  const title = edges.title[index];
  const data = {
    index,
    relation: relationAt(edges.relation[index]),
    label: edges.label[index] ?? "",
    weight: edges.weight[index] ?? 1,
    claims: edges.claims[index] ?? 0,
    asserted,
  };
  return title ? { ...data, title } : data;
}

function countsOf<Name>(names: readonly Name[], places: readonly number[]): ReadonlyMap<Name, number> {
  const counts = new Uint32Array(names.length);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return new Map(names.flatMap((name, place) => (counts[place] ? [[name, counts[place] ?? 0] as const] : [])));
}
