import { DirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { jsonMerged } from "../../src/export/json-merged.ts";
import { networkOf } from "../../src/graph/network.ts";
import { smallGraph } from "../fixtures/small.ts";
import { GRAPHS, gather } from "./graphs.ts";

/** The simple graph as graphology takes it, which refuses a second edge of one pair. */
async function read(make: (typeof GRAPHS)[number][1]): Promise<DirectedGraph> {
  return new DirectedGraph().import(JSON.parse(await gather(jsonMerged.write(make()))));
}

describe("one edge from one entity to another", () => {
  test.each(GRAPHS)("all nodes, all pairs, every claim once: %s", async (_, make) => {
    const [network, found] = [networkOf(make()), await read(make)];
    expect(found.nodes()).toEqual(network.nodes());
    const pairs = new Set(network.mapEdges((_edge, _data, source, target) => `${source}\n${target}`));
    expect(found.size).toBe(pairs.size);
    const claims = (graph: { mapEdges: typeof network.mapEdges }) =>
      graph
        .mapEdges((_edge, { claims }) => claims.map(({ id }) => id))
        .flat()
        .sort();
    expect(claims(found as unknown as typeof network)).toEqual(claims(network));
  });

  test("relations, labels, sources and mood of what was merged", async () => {
    const graph = smallGraph();
    const [plan] = graph.edges.filter(({ relation }) => relation === "sanctions");
    if (plan === undefined) throw new Error("the fixture has a plan");
    // A second edge of the pair, from the other source.
    const attack = graph.claims.find(({ relation }) => relation === "attacks");
    const again = {
      ...plan,
      id: "again",
      relation: "attacks",
      label: "attacks",
      claims: [attack?.id ?? plan.claims[0]],
    };
    const text = await gather(jsonMerged.write({ ...graph, edges: [...graph.edges, again as typeof plan] }));
    const found = new DirectedGraph().import(JSON.parse(text));
    expect(found.getEdgeAttributes(plan.source, plan.target)).toMatchObject({
      relations: ["sanctions", "attacks"],
      label: `${plan.label}, attacks`,
      weight: 2,
      asserted: true,
    });
  });
});
