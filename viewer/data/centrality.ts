/** How much an entity matters in the graph: by its relations, or by how many shortest ways lead over it. */
import type { Adjacency } from "./adjacency.ts";

/** Graphs of more entities are measured from so many of them, evenly spaced. */
const PIVOTS = 200;

/** The number of relations of each entity. */
export function degrees({ order, first }: Adjacency): Float64Array {
  return Float64Array.from({ length: order }, (_, node) => (first[node + 1] ?? 0) - (first[node] ?? 0));
}

/**
 * Betweenness of each entity (Brandes 2001), estimated from evenly spaced pivots in large graphs (Brandes & Pich 2007).
 * Unscaled: only its order and proportions mean something.
 */
export function betweenness(graph: Adjacency): Float64Array {
  const scores = new Float64Array(graph.order);
  const step = Math.max(1, graph.order / PIVOTS);
  const walk = createWalk(graph);
  for (let pivot = 0; pivot < graph.order; pivot += step) walk(Math.floor(pivot), scores);
  return scores;
}

/** Lists that one walk after another uses. */
interface Walk {
  readonly depth: Int32Array;
  /** Number of shortest ways to each entity. */
  readonly ways: Float64Array;
  /** How much of the ways beyond each entity leads over it. */
  readonly share: Float64Array;
  /** Entities in the order in which they are reached. */
  readonly queue: Uint32Array;
}

/** Adds the share of each entity in the shortest ways from one. */
function createWalk(graph: Adjacency): (from: number, scores: Float64Array) => void {
  const { order } = graph;
  const walk: Walk = {
    depth: new Int32Array(order),
    ways: new Float64Array(order),
    share: new Float64Array(order),
    queue: new Uint32Array(order),
  };
  return (from, scores) => {
    const reached = spread(graph, walk, from);
    walk.share.fill(0);
    for (let head = reached - 1; head > 0; head -= 1) {
      const node = walk.queue[head] ?? 0;
      handBack(graph, walk, node);
      scores[node] = (scores[node] ?? 0) + (walk.share[node] ?? 0);
    }
  };
}

/** Breadth first from one entity; gives how many are reached. */
function spread(graph: Adjacency, walk: Walk, from: number): number {
  walk.depth.fill(-1);
  walk.ways.fill(0);
  walk.depth[from] = 0;
  walk.ways[from] = 1;
  walk.queue[0] = from;
  let end = 1;
  for (let head = 0; head < end; head += 1) end = reachNext(graph, walk, walk.queue[head] ?? 0, end);
  return end;
}

/** Reaches the neighbours of an entity; gives the queue's new end. */
function reachNext({ first, to }: Adjacency, { depth, ways, queue }: Walk, node: number, begin: number): number {
  const next = (depth[node] ?? 0) + 1;
  let end = begin;
  // No subarray here: a view for each entity would cost more than the walk.
  for (let at = first[node] ?? 0, last = first[node + 1] ?? 0; at < last; at += 1) {
    const other = to[at] ?? 0;
    if (depth[other] === -1) {
      depth[other] = next;
      queue[end] = other;
      end += 1;
    }
    if (depth[other] === next) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
  }
  return end;
}

/** Gives an entity's share back to those before it, in proportion to their ways. */
function handBack({ first, to }: Adjacency, { depth, ways, share }: Walk, node: number): void {
  const part = (1 + (share[node] ?? 0)) / (ways[node] ?? 1);
  const before = (depth[node] ?? 0) - 1;
  for (let at = first[node] ?? 0, last = first[node + 1] ?? 0; at < last; at += 1) {
    const other = to[at] ?? 0;
    if (depth[other] === before) share[other] = (share[other] ?? 0) + part * (ways[other] ?? 0);
  }
}
