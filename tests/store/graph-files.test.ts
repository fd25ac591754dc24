import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GRAPH_FILES, readGraph, writeGraph } from "../../src/graph/files.ts";
import type { Graph } from "../../src/model.ts";
import { GRAPH } from "./fixture.ts";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "redthread-files-"));
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

async function bytesOf(folder: string): Promise<string[]> {
  return Promise.all(GRAPH_FILES.map((name) => readFile(join(folder, name), "utf8")));
}

/** The fixture with another text in its first document. */
function withText(text: string): Graph {
  return { ...GRAPH, documents: GRAPH.documents.map((each, index) => (index === 0 ? { ...each, text } : each)) };
}

describe("graph files", () => {
  it("give back the graph that was written", async () => {
    await writeGraph(dir, GRAPH);
    expect(await readGraph(dir)).toEqual(GRAPH);
  });

  it("are the files that are named, and nothing is left beside them", async () => {
    await writeGraph(dir, GRAPH);
    await writeGraph(dir, GRAPH);
    expect((await readdir(dir)).sort()).toEqual([...GRAPH_FILES].sort());
  });

  it("have the same bytes whatever the order of keys in memory", async () => {
    await writeGraph(dir, GRAPH);
    const first = await bytesOf(dir);
    const backwards = (each: object) => Object.fromEntries(Object.entries(each).reverse());
    const turned = { ...GRAPH, claims: GRAPH.claims.map(backwards), documents: GRAPH.documents.map(backwards) };
    await writeGraph(dir, turned as unknown as Graph);
    expect(await bytesOf(dir)).toEqual(first);
  });

  it("hold an empty graph", async () => {
    const empty: Graph = {
      documents: [],
      mentions: new Map(),
      entities: [],
      claims: [],
      edges: [],
      occurrences: [],
      tenures: [],
      conflicts: [],
      groups: [],
      skipped: [],
    };
    await writeGraph(dir, empty);
    expect(await readGraph(dir)).toEqual(empty);
  });

  it.each(["a\u2028b\u2029c", "lone \ud800 half", "\ufeffmark", "nul \u0000", "🛰", "\r\n", "__proto__"])(
    "hold the text %j",
    async (text) => {
      await writeGraph(dir, withText(text));
      expect((await readGraph(dir)).documents[0]?.text).toBe(text);
    },
  );

  it("cannot be written where a file is in the way", async () => {
    const blocked = join(dir, "file");
    await writeFile(blocked, "");
    const written = writeGraph(join(blocked, "graph"), GRAPH);
    await expect(written).rejects.toMatchObject({ code: "unreadable", message: expect.stringContaining(blocked) });
  });

  it("leave nothing half written behind", async () => {
    const held = join(dir, "claims.jsonl");
    await mkdir(join(held, "mine"), { recursive: true });
    await expect(writeGraph(dir, GRAPH)).rejects.toMatchObject({ code: "unreadable" });
    expect((await readdir(dir)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("hold lines longer than any chunk", async () => {
    const text = "Ünï ".repeat(1_000_000);
    await writeGraph(dir, withText(text));
    expect((await readGraph(dir)).documents[0]?.text === text).toBe(true);
  });
});

/** One change to a graph that leaves every record right by itself → what the error says. */
const BROKEN: readonly (readonly [name: string, change: (line: string) => string, says: string])[] = [
  ["entities.jsonl", (line) => line.replace("place:Port Halden", "place:Elsewhere"), "place:Port Halden"],
  ["documents.jsonl", (line) => line.replace('"id":"d2"', '"id":"d9"'), "missing: d2"],
  ["claims.jsonl", (line) => line.replace('"id":"c1"', '"id":"c8"'), "missing: c1"],
  ["claims.jsonl", (line) => line.replace('"entity":"person:Ilse Varga"', '"entity":"person:Nobody"'), "claim c4"],
  ["entities.jsonl", (line) => line.replace('"mention":3', '"mention":30'), "person:Ilse Varga"],
  ["edges.jsonl", (line) => line.replace('"id":"e2"', '"id":"e1"'), "twice: e1"],
];

describe("graph files that do not belong together", () => {
  it.each(BROKEN)("%s %s", async (name, change, says) => {
    await writeGraph(dir, GRAPH);
    const path = join(dir, name);
    await writeFile(path, change(await readFile(path, "utf8")));
    const message = expect.stringMatching(new RegExp(`do not belong together.*${says}`));
    await expect(readGraph(dir)).rejects.toMatchObject({ code: "bad-graph", message });
  });
});

/** What is done to one file → what the error says. */
const DAMAGE: readonly (readonly [name: string, edit: (text: string) => string | Buffer, says: RegExp])[] = [
  ["claims.jsonl", (text) => text.replace('"relation":"meets"', '"relation":"marries"'), /claims\.jsonl, line 1: /],
  ["claims.jsonl", (text) => text.replace(/\n[^\n]*\n$/, "\n"), /claims\.jsonl has 8 lines, build\.json says 9/],
  ["claims.jsonl", (text) => text.slice(0, -20), /claims\.jsonl, line 9/],
  ["entities.jsonl", (text) => text.replace("{", '{"__proto__":{"polluted":true},'), /entities\.jsonl, line 1/],
  ["entities.jsonl", (text) => text.replace('"aliases":[', '"aliases":[7,'), /entities\.jsonl, line 1/],
  ["edges.jsonl", () => "[]\n", /edges\.jsonl, line 1/],
  ["edges.jsonl", () => Buffer.from([0xff, 0xfe, 0x0a]), /edges\.jsonl, line 1/],
  ["tenures.jsonl", () => `${"[".repeat(200_000)}\n`, /tenures\.jsonl, line 1/],
  ["documents.jsonl", (text) => `${text}\n`, /documents\.jsonl, line 4/],
  ["documents.jsonl", (text) => text.replace('"group":1', '"group":-1'), /documents\.jsonl, line 1/],
  ["build.json", (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 2'), /schema version 2/],
  ["build.json", () => "{}", /build\.json is damaged/],
  ["build.json", () => "not json", /build\.json is damaged/],
];

describe("damaged graph files", () => {
  it.each(DAMAGE)("%s %s", async (name, edit, says) => {
    await writeGraph(dir, GRAPH);
    const path = join(dir, name);
    await writeFile(path, edit(await readFile(path, "utf8")));
    await expect(readGraph(dir)).rejects.toMatchObject({ code: "bad-graph", message: expect.stringMatching(says) });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each(GRAPH_FILES)("without %s", async (name) => {
    await writeGraph(dir, GRAPH);
    await rm(join(dir, name));
    const says = name === "build.json" ? "no readable build.json" : `${name} is missing`;
    await expect(readGraph(dir)).rejects.toMatchObject({ code: "bad-graph", message: expect.stringContaining(says) });
  });

  it("nest attributions without end", async () => {
    await writeGraph(dir, GRAPH);
    const path = join(dir, "claims.jsonl");
    const deep = `${'{"text":"x","by":'.repeat(100_000)}{"text":"x"}${"}".repeat(100_000)}`;
    await writeFile(path, (await readFile(path, "utf8")).replace('"quote"', `"by":${deep},"quote"`));
    await expect(readGraph(dir)).rejects.toMatchObject({ code: "bad-graph" });
  });

  it.each(["missing", "."])("no graph folder: %s", async (name) => {
    await expect(readGraph(join(dir, name))).rejects.toMatchObject({
      code: "bad-graph",
      message: expect.stringContaining("not a graph folder"),
      hint: expect.stringContaining("redthread build"),
    });
  });
});
