/** What is worked out over the whole graph when somebody asks for it, once: communities, and how much each entity matters. */
import { type Adjacency, adjacencyOf } from "./adjacency.ts";
import { betweenness, degrees } from "./centrality.ts";
import { communitiesOf } from "./communities.ts";
import type { Network } from "./network.ts";

/** Values by number of the entity. */
export interface Measures {
  relations(): Float64Array;
  bridges(): Float64Array;
  /** 0 for the largest community, and so on. */
  communities(): Uint32Array;
}

/** The measures of a graph, none worked out yet. */
export function createMeasures(network: Network): Measures {
  const adjacency = once((): Adjacency => adjacencyOf(network, new Uint8Array(network.edgeKeys.length).fill(1)));
  return {
    relations: once(() => degrees(adjacency())),
    bridges: once(() => betweenness(adjacency())),
    communities: once(() => communitiesOf(adjacency())),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
