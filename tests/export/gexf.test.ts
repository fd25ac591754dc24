import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gexf } from "../../src/export/gexf.ts";
import { printable, printableId } from "../../src/export/printable.ts";
import { networkOf } from "../../src/graph/network.ts";
import { smallGraph } from "../fixtures/small.ts";
import { havePython, runPython } from "../python/python.ts";
import { GRAPH } from "../store/fixture.ts";
import { GRAPHS, gather, HOSTILE_NAMES, hostileGraph } from "./graphs.ts";

const read = (text: string) => parse(MultiGraph, text, { allowUndeclaredAttributes: true, addMissingNodes: true });

describe("read back by graphology, as Gephi Lite does", () => {
  test.each(GRAPHS)("all nodes and edges with their ends: %s", async (_, make) => {
    const network = networkOf(make());
    const found = read(await gather(gexf.write(make())));
    expect(found.nodes()).toEqual(network.nodes().map(printableId));
    const ends = network.mapEdges((_edge, _attributes, source, target) => [source, target].map(printableId));
    expect(found.mapEdges((_edge, _attributes, source, target) => [source, target])).toEqual(ends);
  });

  test("labels, places, size, colour and numbers", async () => {
    const network = networkOf(smallGraph());
    const found = read(await gather(gexf.write(smallGraph())));
    network.forEachNode((node, { label, x, y, size, kind, mentions, aliases }) => {
      const attributes = found.getNodeAttributes(node);
      expect(attributes).toMatchObject({ label, x, y, size, kind, mentions });
      expect(attributes.aliases ?? "").toBe(aliases.join(" | "));
      expect(attributes.color).toMatch(/^rgb\(\d+,\d+,\d+\)$/);
    });
  });

  test("claims as counts, dates and the first quote", async () => {
    const found = read(await gather(gexf.write(smallGraph())));
    const byRelation = new Map(found.mapEdges((_, attributes) => [attributes.relation, attributes]));
    expect(byRelation.get("meets")).toMatchObject({
      symmetric: true,
      sources: 2,
      claims: 3,
      asserted_claims: 3,
      documents: 3,
      first_day: "2011-03-01",
      quote: "Norland's Foreign Minister Ada Lindqvist met Tomas Okoro in Port Selwyn on Tuesday.",
      quote_document: "harbour/2011-03-04.txt",
      weight: 2,
    });
    expect(byRelation.get("holds_office")).toMatchObject({ office: "Foreign Minister", symmetric: false });
    expect(byRelation.get("threatens")).toMatchObject({ claims: 1, asserted_claims: 0, denied_claims: 1 });
    expect(byRelation.get("visits")).toMatchObject({ claims: 1, asserted_claims: 0, negative_claims: 1 });
    expect(byRelation.get("attacks")).toMatchObject({ first_day: "2010-05-01", last_day: "2010-05-31" });
  });

  test("no attribute is named type", async () => {
    expect(await gather(gexf.write(smallGraph()))).not.toMatch(/<attribute [^>]*(?:id|title)="type"/);
  });

  test("hostile names, without what XML cannot say", async () => {
    const labels = read(await gather(gexf.write(hostileGraph()))).mapNodes((_, { label }) => label);
    expect(labels.sort()).toEqual(["Hub", ...HOSTILE_NAMES.map(printable)].sort());
  });
});

describe.skipIf(!havePython)("read back by networkx", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-gexf-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(GRAPHS)("the same nodes and edges: %s", async (_, make) => {
    const network = networkOf(make());
    const path = join(folder, "graph.gexf");
    await writeFile(path, await gather(gexf.write(make())));
    const found = await runPython("read_gexf.py", path);
    const nodes = network.mapNodes((node, { label, kind, x, y }) => [
      printableId(node),
      { label: printable(label), kind, viz: { position: { x: x + 0, y: y + 0 } } },
    ]);
    expect(found).toMatchObject({ directed: true, nodes: Object.fromEntries(nodes) });
    const edges = network.mapEdges((edge, { relation }) => [printableId(edge), relation]);
    expect(found).toHaveProperty("edges.length", edges.length);
    expect(JSON.stringify(found)).toContain(edges.length === 0 ? "[]" : `"relation":"${edges[0]?.[1]}"`);
  });

  test("an office as an attribute over time, over the days from start or first sighting to last sighting", async () => {
    const path = join(folder, "offices.gexf");
    await writeFile(path, await gather(gexf.write(GRAPH)));
    const office = [["Minister of Trade, Norland", "2012-04-01", "2012-05-01"]];
    expect(await runPython("read_gexf.py", path)).toMatchObject({
      nodes: { "person:Ilse Varga": { office_seen: office, kind: "person", mentions: 4 } },
    });
  });
});
