/**
 * What stands out in the drawing: what is pointed at, else what is selected, with all that it touches.
 */
import type { NetworkGraph } from "../data/network.ts";
import type { Selection } from "../state.ts";

/** Up to this many edges around an entity carry their words; more would cover each other. */
const WORDED = 14;

/** Entities and edges that stand out; everything else is faded. */
export interface Emphasis {
  readonly centre: Selection;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Whether the edges carry their words. */
  readonly worded: boolean;
}

/** What a selection lets stand out, or undefined where nothing is selected or the graph no longer has it. */
export function emphasisOf(graph: NetworkGraph, centre: Selection | undefined): Emphasis | undefined {
  if (centre?.type === "node" && graph.hasNode(centre.key)) {
    const edges = new Set(graph.edges(centre.key));
    return {
      centre,
      nodes: new Set([centre.key, ...graph.neighbors(centre.key)]),
      edges,
      worded: edges.size <= WORDED,
    };
  }
  if (centre?.type === "edge" && graph.hasEdge(centre.key)) {
    return { centre, nodes: new Set(graph.extremities(centre.key)), edges: new Set([centre.key]), worded: true };
  }
  return undefined;
}
