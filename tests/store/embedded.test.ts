import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRAPH_FILES, writeGraph } from "../../src/graph/files.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { describeStore } from "./contract.ts";
import { GRAPH, ring } from "./fixture.ts";

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "redthread-embedded-"));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function folder(graph = GRAPH): Promise<string> {
  const dir = await mkdtemp(join(root, "graph-"));
  await writeGraph(dir, graph);
  return dir;
}

describeStore("embedded", async (graph) => openStore({ store: "embedded", graph: await folder(graph) }));

async function people(dir: string): Promise<unknown> {
  const store = await openStore({ store: "embedded", graph: dir });
  const { rows } = await store.query("MATCH (p:Person) RETURN count(p)");
  await store.close();
  return rows[0]?.[0];
}

/** Takes the engine for ever, and without many rows. */
const ENDLESS = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 0 RETURN count(*)";

/** How many processes of the engine this test has running. */
async function running(): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "args=", "--ppid", String(process.pid)]);
  return stdout.split("\n").filter((line) => line.includes("embedded-entry")).length;
}

describe("a query that goes too far", { timeout: 120_000 }, () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ store: "embedded", graph: await folder() });
  });
  afterAll(() => store.close());

  it("is given up at its time limit, and the next is answered", async () => {
    await expect(store.query(ENDLESS, {}, { timeLimit: 300 })).rejects.toMatchObject({ code: "out-of-time" });
    expect(await running()).toBe(0);
    expect((await store.query("RETURN 1")).rows).toEqual([[1]]);
  });

  it("is given up when it is stopped", async () => {
    const stop = new AbortController();
    const asked = store.query(ENDLESS, {}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 200);
    await expect(asked).rejects.toMatchObject({ code: "interrupted" });
    await expect(store.query("RETURN 1", {}, { signal: stop.signal })).rejects.toMatchObject({ code: "interrupted" });
    expect((await store.query("RETURN 1")).rows).toEqual([[1]]);
  });

  it("is given up where it takes too much memory", async () => {
    const endless = store.query("UNWIND range(1, 2000000000) AS n RETURN n, 'row ' + n AS text");
    await expect(endless).rejects.toMatchObject({ message: expect.stringContaining("memory") });
    expect((await store.query("RETURN 1")).rows).toEqual([[1]]);
  });

  it("gives a million rows in little memory", async () => {
    const { rows } = await store.stream("UNWIND range(1, 1000000) AS n RETURN n, 'row ' + n AS text");
    const before = process.memoryUsage.rss();
    let [count, most] = [0, 0];
    for await (const _ of rows) {
      count += 1;
      if (count % 10_000 === 0) most = Math.max(most, process.memoryUsage.rss());
    }
    expect(count).toBe(1_000_000);
    expect(most - before).toBeLessThan(300_000_000);
  });

  it("ends with whoever asked", async () => {
    const other = await openStore({ store: "embedded", graph: await folder() });
    const asked = other.query(ENDLESS);
    await other.close();
    await expect(asked).rejects.toMatchObject({ code: "store-unavailable" });
    await expect(other.query("RETURN 1")).rejects.toMatchObject({ message: expect.stringContaining("closed") });
  });
});

describe("the embedded database", () => {
  it("is one file beside the graph's own", async () => {
    const dir = await folder();
    await people(dir);
    expect((await readdir(dir)).sort()).toEqual([...GRAPH_FILES, "graph.grafeo"].sort());
  });

  it("has one relationship where a record names the same twice", async () => {
    const [occurrence] = GRAPH.occurrences;
    if (occurrence === undefined) throw new Error("the fixture has an occurrence");
    const { claims } = occurrence;
    const dir = await folder({ ...GRAPH, occurrences: [{ ...occurrence, claims: [...claims, ...claims] }] });
    const store = await openStore({ store: "embedded", graph: dir });
    const { rows } = await store.query("MATCH (:Claim)-[r:REPORTS]->(:Occurrence) RETURN count(r)");
    await store.close();
    expect(rows).toEqual([[claims.length]]);
  });

  it("is made once", async () => {
    const dir = await folder();
    await people(dir);
    const made = await stat(join(dir, "graph.grafeo"));
    expect(await people(dir)).toBe(2);
    expect((await stat(join(dir, "graph.grafeo"))).ino).toBe(made.ino);
  });

  it("takes away what a maker that was killed has left, and nothing of one at work", async () => {
    const dir = await folder();
    const { pid: ended } = spawnSync(process.execPath, ["--version"]);
    const left = [ended, process.pid].map((pid) => `graph.grafeo.${pid}.tmp`);
    for (const name of [...left, "graph.grafeo.notes.tmp"]) await writeFile(join(dir, name), "half");
    await people(dir);
    const beside = [`graph.grafeo.${process.pid}.tmp`, "graph.grafeo.notes.tmp"];
    expect((await readdir(dir)).sort()).toEqual([...GRAPH_FILES, "graph.grafeo", ...beside].sort());
  });

  it("is made again when the graph was built again", async () => {
    const dir = await folder();
    expect(await people(dir)).toBe(2);
    await writeGraph(dir, ring(7));
    await utimes(join(dir, "build.json"), new Date(0), new Date(1000));
    expect(await people(dir)).toBe(7);
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, 100)],
    ["empty", () => Buffer.alloc(0)],
    ["something else", () => Buffer.from("not a database\n".repeat(500))],
  ])("is made again when it is %s", async (_, damage) => {
    const dir = await folder();
    await people(dir);
    const path = join(dir, "graph.grafeo");
    const { mtime } = await stat(path);
    await writeFile(path, damage(await readFile(path)));
    await utimes(path, mtime, mtime);
    expect(await people(dir)).toBe(2);
  });

  it("answers an open reader while it is made again", async () => {
    const dir = await folder();
    const reader = await openStore({ store: "embedded", graph: dir });
    await writeGraph(dir, ring(7));
    await utimes(join(dir, "build.json"), new Date(0), new Date(1000));
    expect(await people(dir)).toBe(7);
    const { rows } = await reader.query("MATCH (p:Person) RETURN count(p)");
    await reader.close();
    expect(rows).toEqual([[2]]);
  });

  it("says so where it cannot be written, and leaves nothing behind", async () => {
    const dir = await folder();
    await mkdir(join(dir, "graph.grafeo", "in the way"), { recursive: true });
    const opened = openStore({ store: "embedded", graph: dir });
    await expect(opened).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining("graph.grafeo"),
    });
    expect((await readdir(dir)).sort()).toEqual([...GRAPH_FILES, "graph.grafeo"].sort());
  });

  it("needs a graph", async () => {
    const opened = openStore({ store: "embedded", graph: root });
    await expect(opened).rejects.toMatchObject({ code: "bad-graph", message: expect.stringContaining(root) });
  });
});
