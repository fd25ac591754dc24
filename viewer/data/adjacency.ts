/** Neighbours as rows of numbers (compressed sparse rows), for what walks over the whole graph. Directions do not count. */
import type { Network } from "./network.ts";

/** The neighbours of entity i stand in `to` from `first[i]` to `first[i + 1]`, once for each edge; loops are left out. */
export interface Adjacency {
  readonly order: number;
  readonly first: Uint32Array;
  readonly to: Uint32Array;
}

/** The neighbours over the edges that are flagged with 1. */
export function adjacencyOf({ source, target, nodeKeys }: Network, edges: Uint8Array): Adjacency {
  const order = nodeKeys.length;
  const first = new Uint32Array(order + 1);
  const each = (visit: (from: number, to: number) => void) => {
    for (let edge = 0; edge < edges.length; edge += 1) {
      const [a = 0, b = 0] = [source[edge], target[edge]];
      if (edges[edge] !== 1 || a === b) continue;
      visit(a, b);
      visit(b, a);
    }
  };
  each((from) => {
    first[from + 1] = (first[from + 1] ?? 0) + 1;
  });
  for (let node = 0; node < order; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice();
  const to = new Uint32Array(first[order] ?? 0);
  each((from, end) => {
    const place = next[from] ?? 0;
    to[place] = end;
    next[from] = place + 1;
  });
  return { order, first, to };
}
