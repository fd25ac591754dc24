/** The shortest chains of evidence between two entities, over the edges that are shown. */
import type { Network } from "./network.ts";
import type { Drawn } from "./shown.ts";

/** One way from an entity to another: the entities in order, and between each two the edges that join them. */
export interface Chain {
  readonly nodes: readonly string[];
  readonly steps: readonly (readonly string[])[];
}

/** Chains of the shortest length, and whether each of their steps has a plain statement under it. */
export interface Chains {
  readonly chains: readonly Chain[];
  readonly asserted: boolean;
  /** Whether there are more chains of that length. */
  readonly more: boolean;
}

const MOST = 5;

/** The shortest chains of plain statements; where there are none, those over anything that is shown. */
export function chainsBetween(network: Network, shown: Drawn, [from, to]: readonly [string, string]): Chains {
  const plain = chainsOver(network, shown, from, to, true);
  return plain.chains.length > 0 ? plain : chainsOver(network, shown, from, to, false);
}

function chainsOver(network: Network, shown: Drawn, from: string, to: string, asserted: boolean): Chains {
  const { graph } = network;
  const none: Chains = { chains: [], asserted, more: false };
  if (!graph.hasNode(from) || !graph.hasNode(to) || from === to) return none;
  const passable = (edge: string): boolean => {
    const { index } = graph.getEdgeAttributes(edge);
    return shown.edges[index] === 1 && (!asserted || shown.asserted[index] === 1);
  };
  const neighbours = (node: string): readonly string[] => [
    ...new Set(graph.filterEdges(node, passable).map((edge) => graph.opposite(node, edge))),
  ];
  const depth = depthsFrom(from, to, neighbours);
  if (!depth.has(to)) return none;
  const ways = waysBack(to, depth, neighbours, MOST + 1);
  const chains = ways.slice(0, MOST).map((nodes) => ({ nodes, steps: stepsOf(network, nodes, passable) }));
  return { chains, asserted, more: ways.length > MOST };
}

/** How far each entity is from the first, as far as the second. */
function depthsFrom(from: string, to: string, neighbours: (node: string) => readonly string[]): Map<string, number> {
  const depth = new Map([[from, 0]]);
  let front: readonly string[] = [from];
  while (front.length > 0 && !depth.has(to)) {
    const next: string[] = [];
    for (const node of front) {
      for (const other of neighbours(node)) {
        if (depth.has(other)) continue;
        depth.set(other, (depth.get(node) ?? 0) + 1);
        next.push(other);
      }
    }
    front = next;
  }
  return depth;
}

function waysBack(
  to: string,
  depth: ReadonlyMap<string, number>,
  neighbours: (node: string) => readonly string[],
  most: number,
): readonly (readonly string[])[] {
  const ways: string[][] = [];
  const open: string[][] = [[to]];
  for (let way = open.pop(); way !== undefined && ways.length < most; way = open.pop()) {
    const own = depth.get(way[0] ?? "") ?? 0;
    if (own === 0) ways.push(way);
    else for (const next of neighbours(way[0] ?? "")) if (depth.get(next) === own - 1) open.push([next, ...way]);
  }
  return ways;
}

function stepsOf({ graph }: Network, nodes: readonly string[], passable: (edge: string) => boolean) {
  return nodes.slice(1).map((node, index) => graph.edges(nodes[index] ?? node, node).filter(passable));
}
