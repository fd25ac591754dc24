import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRAPH_FILES, writeGraph } from "../../src/graph/files.ts";
import { openStore } from "../../src/store/index.ts";
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

describe("the embedded database", () => {
  it("is one file beside the graph's own", async () => {
    const dir = await folder();
    await people(dir);
    expect((await readdir(dir)).sort()).toEqual([...GRAPH_FILES, "graph.grafeo"].sort());
  });

  it("is made once", async () => {
    const dir = await folder();
    await people(dir);
    const made = await stat(join(dir, "graph.grafeo"));
    expect(await people(dir)).toBe(2);
    expect((await stat(join(dir, "graph.grafeo"))).ino).toBe(made.ino);
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
