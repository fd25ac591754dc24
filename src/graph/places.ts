/**
 * Where entities stand in a drawing.
 *
 * Those with a relation get their places from ForceAtlas2 (Jacomy et al. 2014) with fixed steps from fixed starts, so that the same
 * graph gives the same drawing; those without one stand in rows below.
 */
import { createRequire } from "node:module";
import graphology from "graphology";
import type * as Layout from "graphology-layout-forceatlas2";
import { type Box, looseRows } from "./loose-rows.ts";
import { spiralPlace, startPlaces } from "./start-places.ts";

// The package is CommonJS without a `default`, which its types claim: `import` would give the wrong type.
const forceAtlas2: typeof Layout.default.default = createRequire(import.meta.url)("graphology-layout-forceatlas2");

/** A place in the plane; up is larger. A type, for graphology wants an index signature. */
export type Place = { readonly x: number; readonly y: number };

/** The numbers of the two ends of a relation. */
export type Link = readonly [source: number, target: number];

/** From so many nodes on, forces are approximated (Barnes–Hut). */
const LARGE = 1000;

/** Places for so many entities, by number. Those without a relation stand in the order of `name`, by code units. */
export function placesOf(count: number, links: readonly Link[], name: (number: number) => string): readonly Place[] {
  const places = new Map(placesOfRelated(links));
  const loose = Array.from({ length: count }, (_, number) => number).filter((number) => !places.has(number));
  const named = loose.map((number) => ({ number, name: name(number) }));
  named.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.number - other.number));
  const rows = looseRows(loose.length, boxOf([...places.values()]));
  for (const [turn, { number }] of named.entries()) places.set(number, rows[turn] ?? spiralPlace(number));
  return Array.from({ length: count }, (_, number) => places.get(number) ?? spiralPlace(number));
}

/** By forces. */
function placesOfRelated(links: readonly Link[]): readonly (readonly [number, Place])[] {
  const ends = [...new Set(links.flat())].sort((one, other) => one - other);
  if (ends.length === 0) return [];
  const graph = new graphology.MultiDirectedGraph<Place>();
  for (const end of ends) graph.addNode(end, spiralPlace(end));
  for (const [source, target] of links) graph.addDirectedEdge(source, target);
  const large = ends.length > LARGE;
  if (large) placeAtStart(graph);
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: large, gravity: 1, scalingRatio: 8 };
  const positions = forceAtlas2(graph, { iterations: large ? 60 : 600, settings, getEdgeWeight: null });
  return ends.map((end) => [end, { x: positions[end]?.x ?? 0, y: positions[end]?.y ?? 0 }]);
}

/** Puts near neighbours near each other. */
function placeAtStart(graph: InstanceType<typeof graphology.MultiDirectedGraph<Place>>): void {
  const nodes = graph.nodes();
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const { x, y } = startPlaces(nodes.map((node) => graph.mapNeighbors(node, (other) => numbers.get(other) ?? 0)));
  for (const [number, node] of nodes.entries())
    graph.mergeNodeAttributes(node, { x: x[number] ?? 0, y: y[number] ?? 0 });
}

function boxOf(places: readonly Place[]): Box {
  const [first = { x: 0, y: 0 }] = places;
  const box = { left: first.x, right: first.x, low: first.y, high: first.y };
  for (const { x, y } of places) {
    [box.left, box.right] = [Math.min(box.left, x), Math.max(box.right, x)];
    [box.low, box.high] = [Math.min(box.low, y), Math.max(box.high, y)];
  }
  return box;
}
