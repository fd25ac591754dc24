/** The library: what a program does with it, and that importing it does nothing. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGraph } from "../../src/graph/files.ts";
import { build, open } from "../../src/index.ts";
import { GRAPH } from "../store/fixture.ts";

const LIMIT = { timeout: 120_000 };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-library-"));
  await writeGraph(join(folder, "graph"), GRAPH);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("open", LIMIT, () => {
  it("reads, asks and hands on", async () => {
    const opened = await open(join(folder, "graph"));
    expect((await opened.graph()).entities).toHaveLength(GRAPH.entities.length);
    const { columns, rows } = await opened.query("MATCH (p:Person) WHERE p.name STARTS WITH $a RETURN p.name AS name", {
      a: "Ilse",
    });
    expect([columns, rows]).toEqual([["name"], [["Ilse Varga"]]]);
    expect((await opened.ask("who-met", { who: "Varga" })).rows).toHaveLength(1);
    const [file = ""] = await opened.export("json", join(folder, "part.json"), { kinds: ["person"] });
    const kinds = JSON.parse(await readFile(file, "utf8")).nodes.map(({ attributes }: never) => attributes["kind"]);
    expect(new Set(kinds)).toEqual(new Set(["person"]));
    await opened.close();
  });

  it("answers again after it was closed", async () => {
    const opened = await open(join(folder, "graph"));
    await opened.query("RETURN 1");
    await opened.close();
    expect((await opened.query("RETURN 2")).rows).toEqual([[2]]);
    await opened.close();
  });

  it.each<[string, string, string | undefined, string]>([
    ["no folder", "nothing", undefined, "bad-graph"],
    ["a graph of another version", "older", '{"schemaVersion": 99}', "bad-graph"],
    ["one that is damaged", "damaged", "{", "bad-graph"],
    ["one that would pollute objects", "hostile", '{"__proto__": {"schemaVersion": 1}}', "bad-graph"],
  ])("refuses %s", async (_name, dir, file, code) => {
    if (file !== undefined) {
      await mkdir(join(folder, dir));
      await writeFile(join(folder, dir, "build.json"), file);
    }
    await expect(open(join(folder, dir))).rejects.toMatchObject({ code, hint: expect.any(String) });
    expect(Object.hasOwn(Object.prototype, "schemaVersion")).toBe(false);
  });

  it("lets a program end that forgets to close", async () => {
    const script = `
      import { open } from ${JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)};
      const opened = await open(${JSON.stringify(join(folder, "graph"))});
      console.log((await opened.query("RETURN 1")).rows[0][0]);`;
    const register = new URL("../typescript/register.mjs", import.meta.url).href;
    const args = ["--import", register, "--input-type=module", "--eval", script];
    expect((await promisify(execFile)(process.execPath, args)).stdout).toBe("1\n");
  });
});

describe("build", LIMIT, () => {
  it("builds a folder's graph and opens it", async () => {
    const articles = join(folder, "articles");
    await mkdir(articles);
    await writeFile(
      join(articles, "one.txt"),
      "OSLO, May 3, 2012 - Prime Minister Ilse Varga met Tomas Reyes in Oslo on Tuesday.\n",
    );
    await writeFile(join(articles, "two.bin"), Buffer.from([0, 1, 2, 3, 0, 0]));
    const built = await build(articles, { out: join(folder, "built") });
    const names = (await built.graph()).entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Ilse Varga", "Tomas Reyes"]));
    expect((await built.ask("who-met")).rows).toHaveLength(1);
    await built.close();
  });

  it("refuses what is not there", async () => {
    await expect(build(join(folder, "no-such"), { out: join(folder, "x") })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("importing", () => {
  it("writes nothing, starts nothing, and loads neither models nor engines", LIMIT, async () => {
    const script = `
      const before = process._getActiveHandles().length;
      const { build, open } = await import(${JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)});
      const loaded = process.report.getReport().sharedObjects.filter((path) => path.includes("grafeo"));
      console.log(JSON.stringify({ loaded, handles: process._getActiveHandles().length - before, build: typeof build, open: typeof open }));`;
    const register = new URL("../typescript/register.mjs", import.meta.url).href;
    const args = ["--import", register, "--input-type=module", "--eval", script];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ loaded: [], handles: 0, build: "function", open: "function" });
  });
});
