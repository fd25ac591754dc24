/** The surroundings of entities, step by step. */
import type { Focus } from "../state.ts";
import type { NetworkGraph } from "./network.ts";

/** Which entities lie within a focus, by number: 1 for inside. Entities that the graph does not have are passed over. */
export function nodesInFocus(graph: NetworkGraph, { nodes, steps }: Focus): Uint8Array {
  const inside = new Uint8Array(graph.order);
  let front = nodes.filter((key) => graph.hasNode(key));
  for (const key of front) inside[graph.getNodeAttribute(key, "index")] = 1;
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const key of front) {
      graph.forEachNeighbor(key, (neighbor, { index }) => {
        if (inside[index] === 1) return;
        inside[index] = 1;
        next.push(neighbor);
      });
    }
    front = next;
  }
  return inside;
}
