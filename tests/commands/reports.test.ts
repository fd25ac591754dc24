/** The commands that tell what a graph says, on graphs in folders. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeDiff, diff } from "../../src/commands/diff.ts";
import { dossier } from "../../src/commands/dossier.ts";
import { describePaths, paths } from "../../src/commands/path.ts";
import { describeSources, sources } from "../../src/commands/sources.ts";
import { describeTimeline, timeline } from "../../src/commands/timeline.ts";
import { writeGraph } from "../../src/graph/files.ts";
import type { Graph } from "../../src/model.ts";
import { documentId } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";

let folder: string;
let graph: string;
let empty: string;

const EMPTY: Graph = {
  ...{ documents: [], mentions: new Map(), entities: [], claims: [], edges: [], occurrences: [], tenures: [] },
  ...{ conflicts: [], groups: [], skipped: [] },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-reports-"));
  graph = join(folder, "graph");
  empty = join(folder, "empty");
  await writeGraph(graph, smallGraph());
  await writeGraph(empty, EMPTY);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("sources", () => {
  it("gives groups of articles by their paths", async () => {
    expect((await sources({ graph })).groups).toEqual([
      { documents: ["harbour/2011-03-04.txt", "reprint/2011-03-05.txt"], kind: "reprint", similarity: 1 },
    ]);
  });

  it("says of each origin what it alone says", async () => {
    const { origins } = await sources({ graph });
    expect(
      origins.map(({ name, documents, relations, alone }) => [name, documents.length, relations, alone.length]),
    ).toEqual([
      ["The Kestrel Bay Harbour", 2, 7, 6],
      ["dispatch.txt", 1, 2, 1],
    ]);
    expect(origins[1]?.alone.map(({ text, by }) => [text, by])).toEqual([
      ["Veridia attacks Coastal League", "Tomas Okoro"],
    ]);
  });

  it("shows one origin by its name, an outlet's or a path", async () => {
    for (const name of ["the kestrel bay harbour", "Morning Reprint", "harbour/2011-03-04.txt"])
      expect((await sources({ graph, name })).origins.map((origin) => origin.name)).toEqual([
        "The Kestrel Bay Harbour",
      ]);
    expect((await sources({ graph, name: "dispatch.txt" })).groups).toEqual([]);
  });

  it("names those that there are to who asks for another", async () => {
    await expect(sources({ graph, name: "Times" })).rejects.toMatchObject({
      code: "not-found",
      hint: "there are: The Kestrel Bay Harbour, dispatch.txt",
    });
    await expect(sources({ graph: empty, name: "Times" })).rejects.toMatchObject({ hint: "the graph has no articles" });
  });

  it("is told in lines", async () => {
    const text = describeSources(await sources({ graph }), false);
    expect(text).toContain(
      "3 articles of 2 origins\n\none text, printed by 2 articles (1.00)\n" +
        "  2011-03-04  The Kestrel Bay Harbour    harbour/2011-03-04.txt\n",
    );
    expect(text).toMatch(/\norigin +articles +from +to +relations +alone\n/);
    expect(text).toContain('  and 1 more: redthread sources "The Kestrel Bay Harbour"\n');
    expect(describeSources(await sources({ graph, name: "Morning Reprint" }), true)).not.toContain("more:");
    expect(describeSources(await sources({ graph: empty }), false)).toMatch(/^0 articles of 0 origins\n/);
  });
});

describe("dossier and timeline", () => {
  it("tell of who is named", async () => {
    expect(await dossier(graph, "Lindqvist")).toMatchObject({
      name: "Ada Lindqvist",
      markdown: expect.stringMatching(/^# Ada Lindqvist\n/),
    });
    const told = describeTimeline(await timeline(graph, "Lindqvist"));
    expect(told).toMatch(
      /^Ada Lindqvist\n {2}2011-03-01 {2}Ada Lindqvist meets Tomas Okoro \[3 claims, 2 sources\]\n {6}“Norland's/,
    );
    expect(told).toMatch(/\n2 claims without a date of their own\n$/);
  });

  it("list who is meant to who asks for somebody unknown", async () => {
    const unknown = { code: "not-found", hint: expect.stringContaining("Ada Lindqvist") };
    await expect(dossier(graph, "Ada Lundqvist")).rejects.toMatchObject(unknown);
    await expect(timeline(graph, "Ada Lundqvist")).rejects.toMatchObject(unknown);
    await expect(dossier(empty, "Ada")).rejects.toMatchObject({ code: "not-found" });
    await expect(dossier(folder, "Ada")).rejects.toMatchObject({ code: "bad-graph" });
  });

  it("say where there are no dates", async () => {
    expect(describeTimeline(await timeline(graph, "Port Selwyn"))).toContain("no dates");
  });
});

describe("path", () => {
  const between = (from: string, to: string) => paths({ graph, from, to, most: 1 });

  it("tells a chain with its quotes", async () => {
    const told = describePaths(await between("Lindqvist", "Okoro"));
    expect(told).toMatch(/^Ada Lindqvist – Tomas Okoro\n {2}Ada Lindqvist meets Tomas Okoro\n {4}“.+” \(.+\)\n$/);
  });

  it("says that nothing leads there, and that two names are one", async () => {
    expect(describePaths(await between("Lindqvist", "Port Selwyn"))).toBe(
      "nothing leads from Ada Lindqvist to Port Selwyn\n",
    );
    await expect(between("Lindqvist", "Ada Lindqvist")).rejects.toMatchObject({ code: "bad-input" });
  });
});

describe("diff", () => {
  it("tells what is new, gone and changed", async () => {
    expect(describeDiff(await diff(graph, graph))).toBe("no difference\n");
    const told = describeDiff(await diff(empty, graph));
    expect(told).toMatch(/^documents: 3 new, 0 gone, 0 changed\n {2}\+ dispatch\.txt\n/);
    expect(describeDiff(await diff(graph, empty))).toContain("claims: 0 new, 11 gone, 0 changed\n");
    const other = join(folder, "other");
    const { edges, ...rest } = smallGraph();
    await writeGraph(other, { ...rest, edges: edges.map((edge) => ({ ...edge, sources: 1 })) });
    expect(describeDiff(await diff(graph, other))).toBe(
      "edges: 0 new, 0 gone, 1 changed\n  ~ Ada Lindqvist met Tomas Okoro: sources 2 → 1\n",
    );
  });

  it("needs two graphs", async () => {
    await expect(diff(graph, folder)).rejects.toMatchObject({ code: "bad-graph" });
  });
});

it("passages are told with their places", async () => {
  const shared = join(folder, "shared");
  const [a, b] = [documentId("dispatch.txt"), documentId("harbour/2011-03-04.txt")];
  const passages = [a, b].map((document) => ({ document, start: 0, end: 4 }));
  await writeGraph(shared, {
    ...smallGraph(),
    groups: [{ documents: [a, b], kind: "passage", similarity: 0.1, passages }],
  });
  const found = await sources({ graph: shared });
  expect(found.groups[0]?.passages).toEqual([
    { document: "dispatch.txt", start: 0, end: 4 },
    { document: "harbour/2011-03-04.txt", start: 0, end: 4 },
  ]);
  expect(describeSources(found, false)).toContain("a passage in common, in 2 articles (0.10)");
});
