import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphml } from "../../src/export/graphml.ts";
import { printable, printableId } from "../../src/export/printable.ts";
import { networkOf } from "../../src/graph/network.ts";
import { smallGraph } from "../fixtures/small.ts";
import { havePython, runPython } from "../python/python.ts";
import { GRAPHS, gather } from "./graphs.ts";

describe.skipIf(!havePython)("GraphML, read back by networkx", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-graphml-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (make: (typeof GRAPHS)[number][1]) => {
    const path = join(folder, "graph.graphml");
    await writeFile(path, await gather(graphml.write(make())));
    return runPython("read_graphml.py", path);
  };

  test.each(GRAPHS)("all nodes and edges, places and labels: %s", async (_name, make) => {
    const network = networkOf(make());
    const nodes = network.mapNodes((node, { label, kind, x, y, size, color, mentions }) => [
      printableId(node),
      expect.objectContaining({ label: printable(label), kind, x, y, size, color, mentions }),
    ]);
    const edges = network.mapEdges((edge, { label, relation, weight }, source, target) => [
      ...[source, target, edge].map(printableId),
      expect.objectContaining({ label: printable(label), relation, weight }),
    ]);
    const found = await read(make);
    expect(found).toMatchObject({ directed: true, nodes: Object.fromEntries(nodes) });
    expect(found).toHaveProperty("edges.length", edges.length);
    expect(found).toMatchObject({ edges: expect.arrayContaining(edges) });
  });

  test("offices with the days of their sightings", async () => {
    const held = [
      expect.objectContaining({
        label: "Ada Lindqvist",
        offices: "Foreign Minister, Norland (2011-03-04 to 2011-03-05)",
      }),
    ];
    const { nodes } = (await read(smallGraph)) as { nodes: Readonly<Record<string, { offices?: string }>> };
    expect(Object.values(nodes).filter(({ offices }) => offices !== undefined)).toEqual(held);
  });

  test("claims as counts, dates and the first quote, numbers and truth as such", async () => {
    const expected = {
      symmetric: true,
      asserted: true,
      sources: 2,
      claims: 3,
      first_day: "2011-03-01",
      quote: "Norland's Foreign Minister Ada Lindqvist met Tomas Okoro in Port Selwyn on Tuesday.",
      quote_document: "harbour/2011-03-04.txt",
    };
    const met = [expect.any(String), expect.any(String), expect.any(String), expect.objectContaining(expected)];
    expect(await read(smallGraph)).toMatchObject({ edges: expect.arrayContaining([met]) });
  });
});
