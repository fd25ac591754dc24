/**
 * How far each edge curves, so that edges between the same two entities lie apart; or which one stands for all of them.
 */

import type { Network } from "../data/network.ts";

/** Stand-off between two neighbours in a fan, in lengths of the chord. */
const STEP = 0.22;
/** The fan's outermost stand-off. Fans of many edges are closer, not wider. */
const WIDEST = 0.7;

/** The curvature of every edge by its number: positive to the left of its own direction, 0 for an edge that is alone. */
export function fanOf(network: Network, shown: Uint8Array): Float32Array {
  const curvatures = new Float32Array(network.edgeKeys.length);
  for (const pair of pairsOf(network, shown)) {
    const step = Math.min(STEP, (2 * WIDEST) / pair.length);
    for (const [index, edge] of pair.entries()) {
      const place = (index - (pair.length - 1) / 2) * step;
      // Left of one direction is right of the other.
      curvatures[edge] = (network.source[edge] ?? 0) <= (network.target[edge] ?? 0) ? place : -place;
    }
  }
  return curvatures;
}

/** For every edge how many it stands for, by its number: the first between two entities for all of them, the others for none. */
export function countsOf(network: Network, shown: Uint8Array): Uint32Array {
  const counts = new Uint32Array(network.edgeKeys.length);
  for (const pair of pairsOf(network, shown)) counts[pair[0]] = pair.length;
  return counts;
}

/** The edges that are shown, by the two entities that they join. */
function pairsOf({ source, target, nodeKeys }: Network, shown: Uint8Array): Iterable<[number, ...number[]]> {
  const pairs = new Map<number, [number, ...number[]]>();
  shown.forEach((flag, edge) => {
    if (flag !== 1) return;
    const [a = 0, b = 0] = [source[edge], target[edge]];
    const name = Math.min(a, b) * nodeKeys.length + Math.max(a, b);
    const pair = pairs.get(name);
    if (pair === undefined) pairs.set(name, [edge]);
    else pair.push(edge);
  });
  return pairs.values();
}
