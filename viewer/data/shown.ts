/**
 * Which entities, edges and claims the view leaves in. One pass over the columns each time a filter changes; drawing, lists,
 * tables and the histogram all read the one result.
 */
import { KINDS, RELATION_NAMES } from "../../src/schema.ts";
import type { View } from "../state.ts";
import { createClaimFilter, filtersClaims } from "./claim-filter.ts";
import { nodesInFocus } from "./focus.ts";
import { MOODS } from "./moods.ts";
import type { Network } from "./network.ts";

/** What is left in, by number: 1 for shown. */
export interface Shown {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  readonly claims: Uint8Array;
  /** Whether a claim that is left in says plainly that it is so. */
  readonly asserted: Uint8Array;
  readonly counts: { readonly entities: number; readonly edges: number; readonly claims: number };
}

/** What is drawn of it. */
export type Drawn = Pick<Shown, "nodes" | "edges" | "asserted">;

/** The parts of the view that decide what is shown. */
export type ShownView = Pick<View, "filters" | "focus" | "hidden" | "folded">;

/** What a view leaves in. */
export function shownOf(network: Network, view: ShownView): Shown {
  const { claims } = network;
  const inClaims = new Uint8Array(claims.count).fill(1);
  const passes = createClaimFilter(network, view.filters);
  if (filtersClaims(view.filters)) for (let row = 0; row < claims.count; row += 1) inClaims[row] = Number(passes(row));
  const nodes = allowedNodes(network, view);
  const edges = allowedEdges(network, view, inClaims, nodes);
  dropLonely(network, view, { nodes, edges, claims: inClaims });
  dropFolded(network, view, nodes, edges);
  return withCounts(network, nodes, edges, inClaims);
}

/** What is drawn where nothing is left out. */
export function allOf({ nodeKeys, edgeKeys, edgeAsserted }: Network): Drawn {
  const all = (count: number) => new Uint8Array(count).fill(1);
  return { nodes: all(nodeKeys.length), edges: all(edgeKeys.length), asserted: edgeAsserted };
}

function allowedNodes(network: Network, { filters, focus, hidden }: ShownView): Uint8Array {
  const kinds = KINDS.map((kind) => Number(!filters.hiddenKinds.includes(kind)));
  const nodes = Uint8Array.from(network.nodeKind, (place) => kinds[place] ?? 1);
  if (focus !== undefined) {
    const near = nodesInFocus(network.graph, focus);
    for (let node = 0; node < nodes.length; node += 1) nodes[node] = (nodes[node] ?? 0) & (near[node] ?? 0);
  }
  dropHubs(network, filters, focus, nodes);
  for (const key of hidden) {
    if (network.graph.hasNode(key)) nodes[network.graph.getNodeAttribute(key, "index")] = 0;
  }
  return nodes;
}

/** Leaves out entities with very many relations, which join everything with everything. */
function dropHubs(network: Network, { hubs }: View["filters"], focus: View["focus"], nodes: Uint8Array): void {
  if (hubs === "any") return;
  const most = Number(hubs);
  network.graph.forEachNode((key, { index }) => {
    if (network.graph.degree(key) > most && focus?.nodes.includes(key) !== true) nodes[index] = 0;
  });
}

function allowedEdges(network: Network, { filters }: ShownView, claims: Uint8Array, nodes: Uint8Array): Uint8Array {
  const relations = RELATION_NAMES.map((relation) => !filters.hiddenRelations.includes(relation));
  const { source, target, edgeRelation, edgeWeight, claims: table } = network;
  const claimsCount = filtersClaims(filters);
  const shown = new Uint8Array(edgeRelation.length);
  for (let edge = 0; edge < shown.length; edge += 1) {
    const ends = nodes[source[edge] ?? 0] === 1 && nodes[target[edge] ?? 0] === 1;
    if (!ends || relations[edgeRelation[edge] ?? 0] !== true) continue;
    const several = (edgeWeight[edge] ?? 1) > 1;
    if (filters.sources !== "any" && several !== (filters.sources === "several")) continue;
    const own = claimsCount && claims.subarray(table.firstOfEdge[edge], table.firstOfEdge[edge + 1]);
    shown[edge] = Number(own === false || own.includes(1));
  }
  return shown;
}

/**
 * Leaves out entities without a relation that is left in: where claims are filtered those without a claim of their own, where
 * relations are filtered those that had some, all of them if asked to. What the focus is on stays.
 */
function dropLonely(network: Network, { filters, focus }: ShownView, shown: Omit<Shown, "counts" | "asserted">): void {
  const byRelation = filters.sources !== "any" || filters.hubs !== "any" || filters.hiddenRelations.length > 0;
  const byClaim = filtersClaims(filters);
  if (filters.lonely && !byRelation && !byClaim) return;
  const kept = new Uint8Array(shown.nodes.length);
  const keepEnds = (edge: number) => {
    kept[network.source[edge] ?? 0] = kept[network.target[edge] ?? 0] = 1;
  };
  if (filters.lonely && byClaim) keepClaimed(network, shown.claims, kept);
  if (filters.lonely && !byClaim) keepRelationless(network, kept);
  shown.edges.forEach((flag, edge) => {
    if (flag === 1) keepEnds(edge);
  });
  for (const key of focus?.nodes ?? []) {
    if (network.graph.hasNode(key)) kept[network.graph.getNodeAttribute(key, "index")] = 1;
  }
  for (let node = 0; node < kept.length; node += 1) shown.nodes[node] = (shown.nodes[node] ?? 0) & (kept[node] ?? 0);
}

/** Keeps entities that have a claim of their own, without a second entity. */
function keepClaimed({ claims }: Network, left: Uint8Array, kept: Uint8Array): void {
  claims.node.forEach((node, row) => {
    if (node >= 0 && left[row] === 1) kept[node] = 1;
  });
}

/** Keeps entities that have no relation in the whole graph. */
function keepRelationless({ source, target }: Network, kept: Uint8Array): void {
  kept.fill(1);
  for (const ends of [source, target]) for (const node of ends) kept[node] = 0;
}

/** Leaves out the neighbours of folded entities that hang on these alone. */
function dropFolded(network: Network, { folded }: ShownView, nodes: Uint8Array, edges: Uint8Array): void {
  if (folded.length === 0) return;
  const { graph } = network;
  const roots = new Set(folded.filter((key) => graph.hasNode(key)));
  for (const root of roots) {
    graph.forEachNeighbor(root, (neighbor, { index }) => {
      if (!roots.has(neighbor) && graph.everyNeighbor(neighbor, (end) => roots.has(end))) nodes[index] = 0;
    });
    graph.forEachEdge(root, (_edge, { index }, _source, _target, from, to) => {
      if (nodes[from.index] === 0 || nodes[to.index] === 0) edges[index] = 0;
    });
  }
}

function withCounts(network: Network, nodes: Uint8Array, edges: Uint8Array, claims: Uint8Array): Shown {
  const { claims: table } = network;
  const asserted = new Uint8Array(edges.length);
  let left = 0;
  for (let row = 0; row < table.count; row += 1) {
    const [edge = -1, node = -1] = [table.edge[row], table.node[row]];
    if (claims[row] === 1 && (edge >= 0 ? edges[edge] : nodes[node]) !== 1) claims[row] = 0;
    if (claims[row] !== 1) continue;
    left += 1;
    if (edge >= 0 && MOODS[table.mood[row] ?? 0] === "asserted") asserted[edge] = 1;
  }
  // An edge without any claim stands as it is.
  edges.forEach((_shown, edge) => {
    if (table.firstOfEdge[edge] === table.firstOfEdge[edge + 1]) asserted[edge] = 1;
  });
  return { nodes, edges, claims, asserted, counts: { entities: ones(nodes), edges: ones(edges), claims: left } };
}

function ones(flags: Uint8Array): number {
  let sum = 0;
  for (const flag of flags) sum += flag;
  return sum;
}
