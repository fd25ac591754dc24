/** The placed network: what graph.json, exporters and viewer are made of. */
import { describe, expect, it } from "vitest";
import { networkOf } from "../../src/graph/network.ts";
import type { Graph, ResolvedClaim } from "../../src/model.ts";
import { entityId, graphOf } from "../fixtures/graph.ts";
import { SMALL, smallGraph } from "../fixtures/small.ts";

const EMPTY: Graph = graphOf({ articles: [], names: {}, claims: [] });

/** Names of all attributes at any depth. */
function attributeNames(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(attributeNames)];
}

describe("networkOf", () => {
  it("has a node for each entity and an edge for each edge", () => {
    const graph = smallGraph();
    const network = networkOf(graph);
    expect(network.nodes().sort()).toEqual(graph.entities.map(({ id }) => id).sort());
    expect(network.edges().sort()).toEqual(graph.edges.map(({ id }) => id).sort());
    for (const { id, source, target } of graph.edges) expect(network.extremities(id)).toEqual([source, target]);
  });

  it("has no attribute named type, at any depth", () => {
    const { attributes, nodes, edges } = networkOf(smallGraph()).export();
    const names = attributeNames([
      attributes,
      nodes.map((node) => node.attributes),
      edges.map((edge) => edge.attributes),
    ]);
    expect(names).toContain("relation");
    expect(names).not.toContain("type");
  });

  it("places every node at a finite position of its own", () => {
    const network = networkOf(smallGraph());
    const places = network.mapNodes((_, { x, y }) => [x, y]);
    expect(places.flat().every(Number.isFinite)).toBe(true);
    expect(new Set(places.map(String)).size).toBe(network.order);
  });

  it.each([1, 2, 3])("places %i nodes without an edge", (count) => {
    const names = Object.fromEntries(
      Object.entries({ Ada: ["person", "Ada"], Bo: ["person", "Bo"], Cy: ["person", "Cy"] } as const).slice(0, count),
    );
    const network = networkOf(graphOf({ articles: [], names, claims: [] }));
    expect(network.order).toBe(count);
    expect(
      network
        .mapNodes((_, { x, y }) => [x, y])
        .flat()
        .every(Number.isFinite),
    ).toBe(true);
  });

  it("draws the same graph the same", () => {
    expect(networkOf(smallGraph()).export()).toEqual(networkOf(smallGraph()).export());
  });

  it("is empty where there is nothing", () => {
    const network = networkOf(EMPTY);
    expect([network.order, network.size]).toEqual([0, 0]);
    expect(network.getAttributes()).toEqual({ schemaVersion: 1, name: "redthread", documents: [] });
  });

  it("keeps the claims without an object entity on their subject's node, and no others", () => {
    const network = networkOf(smallGraph());
    const alone = network.mapNodes((node, { claims }) => ({ node, claims })).filter(({ claims }) => claims.length > 0);
    expect(alone.map(({ node }) => node)).toEqual([entityId("person", "Ada Lindqvist")]);
    expect(alone[0]?.claims).toMatchObject([{ quote: "Lindqvist urged restraint.", objectText: "restraint" }]);
  });

  it("carries each claim with its document's path, quote, offsets and ends", () => {
    const texts = new Map(SMALL.articles.map(({ path, text }) => [path, text]));
    const network = networkOf(smallGraph());
    const claims = network.mapEdges((_, attributes) => attributes.claims).flat();
    expect(claims.length).toBeGreaterThan(8);
    for (const { document, quote, start, end, subject, object } of claims) {
      expect(texts.get(document)?.slice(start, end)).toBe(quote);
      for (const span of [subject, object]) {
        expect(span?.start).toBeGreaterThanOrEqual(start);
        expect(span?.end).toBeLessThanOrEqual(end);
      }
    }
  });

  it("says of an edge whether anything asserted stands under it", () => {
    const network = networkOf(smallGraph());
    const asserted = Object.fromEntries(network.mapEdges((_, edge) => [edge.relation, edge.asserted]));
    expect(asserted).toEqual({
      meets: true,
      acquires: false,
      threatens: false,
      visits: false,
      sanctions: false,
      supports: false,
      holds_office: true,
      attacks: true,
    });
  });

  it("calls an edge asserted where one of its claims is", () => {
    const graph = smallGraph();
    const [one, ...others] = graph.claims;
    const claims: readonly ResolvedClaim[] = [
      ...(one === undefined ? [] : [{ ...one, modality: "denied" } as const]),
      ...others,
    ];
    const edges = networkOf({ ...graph, claims }).mapEdges((_, edge) => edge);
    const meeting = edges.find(({ relation }) => relation === "meets");
    expect(meeting?.claims.map(({ modality }) => modality)).toEqual(["denied", "asserted", "asserted"]);
    expect(meeting?.asserted).toBe(true);
  });

  it("weighs an edge by its sources", () => {
    const network = networkOf(smallGraph());
    const weights = network.mapEdges((_, { relation, weight }) => [relation, weight] as const);
    expect(new Map(weights).get("meets")).toBe(2);
    expect(new Map(weights).get("attacks")).toBe(1);
  });

  it("makes a node larger the more edges it has", () => {
    const network = networkOf(smallGraph());
    const nodes = network.mapNodes((node, { size }) => ({ degree: network.degree(node), size }));
    const sorted = nodes.toSorted((a, b) => a.degree - b.degree);
    expect(sorted.map(({ size }) => size)).toEqual(sorted.map(({ size }) => size).toSorted((a, b) => a - b));
    expect(sorted[0]?.size).toBeLessThan(sorted.at(-1)?.size ?? 0);
  });
});
