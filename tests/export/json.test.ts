import { MultiDirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { json } from "../../src/export/json.ts";
import { networkOf } from "../../src/graph/network.ts";
import { smallGraph } from "../fixtures/small.ts";
import { GRAPHS, gather, HOSTILE_NAMES, hostileGraph } from "./graphs.ts";

describe("graph.json", () => {
  test.each(GRAPHS)("imports into graphology unchanged: %s", async (_, make) => {
    const graph = make();
    const network = new MultiDirectedGraph();
    network.import(JSON.parse(await gather(json.write(graph))));
    expect(network.export()).toEqual(JSON.parse(JSON.stringify(networkOf(graph).export())));
  });

  test("keeps hostile names as they are", async () => {
    const network = new MultiDirectedGraph();
    network.import(JSON.parse(await gather(json.write(hostileGraph()))));
    const labels = network.mapNodes((_, { label }) => label);
    expect(labels).toEqual(expect.arrayContaining([...HOSTILE_NAMES]));
  });

  test("has places for all nodes, the version, and no attribute named type", async () => {
    const text = await gather(json.write(smallGraph()));
    const parsed = JSON.parse(text, (key, value) => {
      if (key === "type") expect(value).toBe("directed");
      return value;
    });
    expect(parsed.attributes.schemaVersion).toBe(1);
    expect(parsed.nodes).toHaveLength(7);
    for (const { attributes } of parsed.nodes) expect(Number.isFinite(attributes.x + attributes.y)).toBe(true);
  });
});
