/**
 * How far each edge curves, so that edges between the same two entities lie apart.
 */

import type { NetworkGraph } from "../data/network.ts";
import { groupBy } from "../data/order.ts";

/** Stand-off between two neighbours in a fan, in lengths of the chord. */
const STEP = 0.22;
/** The fan's outermost stand-off. Fans of many edges are closer, not wider. */
const WIDEST = 0.7;

/** The curvature of every edge: positive to the left of its own direction, 0 for an edge that is alone. */
export function fanOf(graph: NetworkGraph): ReadonlyMap<string, number> {
  const edges = graph.mapEdges((edge, _data, source, target) => ({ edge, source, target }));
  // Pairs are told by both keys; a line break stands in no key.
  const pairs = groupBy(edges, ({ source, target }) => [source, target].sort().join("\n"));
  const curvatures = new Map<string, number>();
  for (const pair of pairs.values()) {
    const step = Math.min(STEP, (2 * WIDEST) / pair.length);
    for (const [index, { edge, source, target }] of pair.entries()) {
      const place = (index - (pair.length - 1) / 2) * step;
      // Left of one direction is right of the other.
      curvatures.set(edge, source <= target ? place : -place);
    }
  }
  return curvatures;
}
