import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csv } from "../../src/export/csv.ts";
import { printable } from "../../src/export/printable.ts";
import type { Graph } from "../../src/model.ts";
import { documentId } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";
import { havePython, runPython } from "../python/python.ts";
import { HOSTILE_NAMES, hostileGraph, written } from "./graphs.ts";

describe("the text", () => {
  test("has a byte order mark, CRLF, and quotes where they are due", async () => {
    const claims = (await written(csv, smallGraph())).get("claims.csv") ?? "";
    expect(claims).toMatch(/^\uFEFFid,subject,relation,/);
    expect(claims.split("\r\n")).toHaveLength(smallGraph().claims.length + 2);
    expect(claims).toContain('"""Norland will buy the Heron radar,"" Lindqvist said."');
  });

  test("an empty graph has its headers", async () => {
    const nothing = { entities: [], edges: [], claims: [], tenures: [], conflicts: [], documents: [] };
    const files = await written(csv, { ...smallGraph(), ...nothing });
    const names = ["entities", "relations", "claims", "tenures", "disagreements", "documents"];
    expect([...files.keys()]).toEqual(names.map((name) => `${name}.csv`));
    for (const text of files.values()) expect(text.split("\r\n")).toHaveLength(2);
  });
});

describe.skipIf(!havePython)("read back by Python's csv module", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-csv-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The rows of one file, each by its headers. */
  async function rows(graph: Graph, name: string): Promise<readonly Readonly<Record<string, string>>[]> {
    const path = join(folder, name);
    await writeFile(path, (await written(csv, graph)).get(name) ?? "");
    const table = await runPython("read_csv.py", path);
    if (!isTable(table)) throw new Error("no table");
    const [headers = [], ...body] = table;
    return body.map((cells) => {
      expect(cells).toHaveLength(headers.length);
      return Object.fromEntries(cells.map((cell, index) => [headers[index], cell]));
    });
  }

  test("each quote stands at its offsets in its document", async () => {
    const graph = smallGraph();
    const claims = await rows(graph, "claims.csv");
    expect(claims).toHaveLength(graph.claims.length);
    for (const row of claims) {
      const text = graph.documents.find(({ path }) => path === row.document)?.text;
      expect(text?.slice(Number(row.start), Number(row.end))).toBe(row.quote);
    }
  });

  test("claims say who, what, when and by whom", async () => {
    const claims = await rows(smallGraph(), "claims.csv");
    expect(claims).toContainEqual(
      expect.objectContaining({
        subject: "Veridia",
        relation: "attacks",
        object: "Coastal League",
        modality: "asserted",
        polarity: "positive",
        "said by": "Tomas Okoro",
        date: "2010-05",
        earliest: "2010-05-01",
        published: "",
      }),
    );
    expect(claims).toContainEqual(
      expect.objectContaining({ relation: "relates", object: "restraint", "object id": "" }),
    );
  });

  test("relations count their claims by mood, and quote one that is asserted", async () => {
    const graph = smallGraph();
    const relations = await rows(graph, "relations.csv");
    expect(relations).toHaveLength(graph.edges.length);
    expect(relations).toContainEqual(
      expect.objectContaining({
        subject: "Ada Lindqvist",
        relation: "meets",
        object: "Tomas Okoro",
        sources: "2",
        claims: "3",
        asserted: "3",
        first: "2011-03-01",
        document: "harbour/2011-03-04.txt",
      }),
    );
  });

  test("a mixed relation quotes what is asserted of it, not the denial before", async () => {
    const graph = smallGraph();
    const [first] = graph.edges.find(({ relation }) => relation === "meets")?.claims ?? [];
    const claims = graph.claims.map((claim) =>
      claim.id === first ? { ...claim, modality: "denied" as const } : claim,
    );
    const [met] = (await rows({ ...graph, claims }, "relations.csv")).filter(({ relation }) => relation === "meets");
    const denied = claims.find(({ id }) => id === first);
    expect(met).toMatchObject({ asserted: "2", denied: "1" });
    expect([met?.quote, met?.document]).not.toEqual([denied?.quote, "harbour/2011-03-04.txt"]);
  });

  test("tenures have the quotes of their start and end beside those of their sightings", async () => {
    const graph = smallGraph();
    const evidence = { document: graph.documents[1]?.id ?? documentId(""), quote: "was sworn in", start: 1, end: 13 };
    const tenures = graph.tenures.map((tenure) => ({
      ...tenure,
      start: { date: "2010-05", why: "stated", evidence } as const,
    }));
    expect(await rows({ ...graph, tenures }, "tenures.csv")).toEqual([
      expect.objectContaining({
        holder: "Ada Lindqvist",
        title: "Foreign Minister",
        post: "Norland",
        "first seen": "2011-03-04",
        "last seen": "2011-03-05",
        document: "harbour/2011-03-04.txt",
        began: "2010-05",
        "began quote": "was sworn in",
        "began document": graph.documents[1]?.path,
        ended: "",
      }),
    ]);
  });

  test("a disagreement has a row for each side, under one id", async () => {
    const graph = smallGraph();
    const sides = await rows(graph, "disagreements.csv");
    expect(sides.map(({ id, says, document }) => [id, says, document])).toEqual(
      graph.documents.slice(0, 2).map(({ path, text }) => ["x:1", text.slice(0, 3), path]),
    );
    expect(sides[0]).toMatchObject({ about: "Ada Lindqvist met Tomas Okoro", kind: "date", entities: "Ada Lindqvist" });
  });

  test("hostile names come through, and none is a formula", async () => {
    const names = (await rows(hostileGraph(), "entities.csv")).map((row) => row.name ?? "");
    for (const name of names) expect(name).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    const plain = names.map((name) => (name.startsWith("'") && !name.startsWith("';") ? name.slice(1) : name));
    expect(plain.sort()).toEqual(["Hub", ...HOSTILE_NAMES.map(printable)].sort());
  });

  test("ids stay apart, and claims lead to their entities", async () => {
    const ids = (await rows(hostileGraph(), "entities.csv")).map((row) => row.id);
    expect(new Set(ids).size).toBe(HOSTILE_NAMES.length + 1);
    for (const claim of await rows(hostileGraph(), "claims.csv")) {
      expect(ids).toContain(claim["subject id"]);
      expect(ids).toContain(claim["object id"]);
    }
  });
});

function isTable(value: unknown): value is string[][] {
  return Array.isArray(value) && value.every(Array.isArray);
}
