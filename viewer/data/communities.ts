/**
 * Communities: groups with more relations inside than outside, by the Louvain method (Blondel et al. 2008), in a fixed order so
 * that the same graph gives the same groups.
 */
import type { Adjacency } from "./adjacency.ts";

/** Rounds of moving single entities, and of putting groups together, at most. Few graphs need half of them. */
const ROUNDS = 20;

/** A graph with weights, in which groups of a finer one are single points; `loops` are the weights within them. */
interface Weighted {
  readonly rows: readonly ReadonlyMap<number, number>[];
  readonly loops: readonly number[];
}

/** The number of each entity's community: 0 for the largest, and so on. */
export function communitiesOf(graph: Adjacency): Uint32Array {
  let level = weightedOf(graph);
  let groups = Uint32Array.from({ length: graph.order }, (_, node) => node);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { moved, group, count } = movedOf(level);
    if (!moved) break;
    groups = groups.map((point) => group[point] ?? 0);
    level = joined(level, group, count);
  }
  return bySize(groups);
}

function weightedOf({ order, first, to }: Adjacency): Weighted {
  const rows = Array.from({ length: order }, (_, node) => {
    const row = new Map<number, number>();
    for (const next of to.subarray(first[node], first[node + 1])) row.set(next, (row.get(next) ?? 0) + 1);
    return row;
  });
  return { rows, loops: rows.map(() => 0) };
}

/** Moves every point to the neighbouring group that gains most, until none moves. */
function movedOf({ rows, loops }: Weighted): { moved: boolean; group: Uint32Array; count: number } {
  const degree = rows.map((row, point) => [...row.values()].reduce((sum, weight) => sum + weight, loops[point] ?? 0));
  const total = degree.reduce((sum, own) => sum + own, 0);
  const group = Uint32Array.from(rows, (_, point) => point);
  const inside = [...degree];
  let moved = false;
  for (let round = 0, again = true; again && round < ROUNDS; round += 1) {
    again = false;
    for (const [point, row] of rows.entries()) {
      const [from, own] = [group[point] ?? 0, degree[point] ?? 0];
      inside[from] = (inside[from] ?? 0) - own;
      const to = bestGroup(weightsByGroup(row, group), from, (place) => ((inside[place] ?? 0) * own) / total);
      inside[to] = (inside[to] ?? 0) + own;
      group[point] = to;
      if (to !== from) again = moved = true;
    }
  }
  return { moved, ...numbered(group) };
}

function weightsByGroup(row: ReadonlyMap<number, number>, group: Uint32Array): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [next, weight] of row) weights.set(group[next] ?? 0, (weights.get(group[next] ?? 0) ?? 0) + weight);
  return weights;
}

function bestGroup(weights: ReadonlyMap<number, number>, from: number, expected: (group: number) => number): number {
  let [best, gain] = [from, (weights.get(from) ?? 0) - expected(from)];
  for (const [group, weight] of weights) {
    const own = weight - expected(group);
    // Rounding must not move points to and fro.
    if (own > gain + 1e-9) [best, gain] = [group, own];
  }
  return best;
}

/** Groups numbered from 0 in the order in which they first occur. */
function numbered(group: Uint32Array): { group: Uint32Array; count: number } {
  const numbers = new Map<number, number>();
  for (const name of group) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return { group: group.map((name) => numbers.get(name) ?? 0), count: numbers.size };
}

function joined({ rows, loops }: Weighted, group: Uint32Array, count: number): Weighted {
  const joinedRows = Array.from({ length: count }, () => new Map<number, number>());
  const joinedLoops = Array.from({ length: count }, () => 0);
  for (const [point, row] of rows.entries()) {
    const from = group[point] ?? 0;
    joinedLoops[from] = (joinedLoops[from] ?? 0) + (loops[point] ?? 0);
    for (const [next, weight] of row) {
      const to = group[next] ?? 0;
      if (to === from) joinedLoops[from] = (joinedLoops[from] ?? 0) + weight;
      else joinedRows[from]?.set(to, (joinedRows[from]?.get(to) ?? 0) + weight);
    }
  }
  return { rows: joinedRows, loops: joinedLoops };
}

function bySize(groups: Uint32Array): Uint32Array {
  const { group, count } = numbered(groups);
  const sizes = Array.from({ length: count }, () => 0);
  for (const name of group) sizes[name] = (sizes[name] ?? 0) + 1;
  const ranked = sizes.map((size, name) => ({ size, name })).sort((a, b) => b.size - a.size || a.name - b.name);
  const rank = new Map(ranked.map(({ name }, place) => [name, place]));
  return group.map((name) => rank.get(name) ?? 0);
}
