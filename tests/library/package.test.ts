/**
 * The package as npm makes it, installed in an empty project: the command, the library with its types, models and viewer.
 *
 * Packages come from npm's cache where they can; otherwise this needs the network, as an installation does.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const MINUTE = 60_000;

/** What the package may weigh, compressed: most of it are the models. */
const MOST_BYTES = 12_000_000;

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 1 << 26 });
  return stdout;
}

/** Files of the package's sort, built where nothing else is. */
async function staged(folder: string): Promise<string> {
  for (const name of ["package.json", "README.md", "LICENSE", "data"])
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  const bin = (name: string) => join(ROOT, "node_modules", name);
  await run(process.execPath, [bin("typescript/bin/tsc"), "--outDir", join(folder, "dist")], ROOT);
  const env = { ...process.env, NODE_ENV: "production" };
  const args = [
    bin("vite/bin/vite.js"),
    "build",
    "viewer",
    "--outDir",
    join(folder, "dist", "viewer"),
    "--emptyOutDir",
  ];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  return folder;
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe("the package", () => {
  let [folder, project] = ["", ""];
  let packed: Packed;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-package-"));
    const stage = await staged(folder);
    [packed] = JSON.parse(await run("npm", ["pack", "--json", "--ignore-scripts"], stage));
    project = join(folder, "project");
    await mkdir(project);
    await writeFile(join(project, "package.json"), '{"name": "empty", "private": true, "type": "module"}');
    const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, packed.filename)];
    await run("npm", args, project);
  }, 10 * MINUTE);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it("has what it needs and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      "dist/cli.js",
      "dist/index.js",
      "dist/index.d.ts",
      "dist/viewer/index.html",
      "dist/viewer/offline/offline.js",
      "data/models/language.bin",
      "data/models/names.bin",
      "data/models/kernel.wasm",
    ])
      expect(paths).toContain(path);
    const others = paths.filter(
      (path) => !/^(dist|data\/(models|gazetteer))\/|^(package\.json|README\.md|LICENSE)$/.test(path),
    );
    expect(others).toEqual([]);
    expect(packed.size).toBeLessThan(MOST_BYTES);
  });

  it("has a command that builds, asks, and exports the viewer", { timeout: 3 * MINUTE }, async () => {
    await writeFile(
      join(project, "one.txt"),
      "OSLO, May 3, 2012 - Prime Minister Ilse Varga met Tomas Reyes in Oslo on Tuesday.\n",
    );
    const redthread = (...words: readonly string[]) => run(join("node_modules", ".bin", "redthread"), words, project);
    expect(await redthread("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
    await redthread("build", "one.txt", "--out", "graph");
    expect(await redthread("query", "--graph", "graph", "--name", "who-met", "--format", "csv")).toContain(
      "Ilse Varga",
    );
    await redthread("export", "--graph", "graph", "--format", "html", "--out", "graph.html");
    expect((await stat(join(project, "graph.html"))).size).toBeGreaterThan(500_000);
  });

  it("is a library", { timeout: 3 * MINUTE }, async () => {
    await writeFile(
      join(project, "use.mjs"),
      `import { build, open } from "redthread";
      const built = await build("one.txt", { out: "made" });
      const { rows } = await (await open("made")).ask("who-met", {});
      console.log(rows.length, (await built.graph()).claims[0].quote.length > 10);
      await built.close();
      process.exit();`,
    );
    expect(await run(process.execPath, ["use.mjs"], project)).toBe("1 true\n");
  });

  it("has types that a strict compiler takes", { timeout: 3 * MINUTE }, async () => {
    await writeFile(
      join(project, "use.ts"),
      `import { build, open, type Graph, type QueryResult, RedthreadError } from "redthread";
      const opened = await open("graph");
      const graph: Graph = await opened.graph();
      const answer: QueryResult = await opened.query("RETURN 1", { a: 1 }, { timeLimit: 1000 });
      const quote: string | undefined = graph.claims[0]?.quote;
      // @ts-expect-error a folder is needed
      await build("articles", {});
      export const seen = [answer, quote, RedthreadError];`,
    );
    const options = ["--strict", "--noEmit", "--skipLibCheck", "false", "--module", "nodenext", "--target", "es2023"];
    const types = ["--types", "node", "--typeRoots", join(ROOT, "node_modules", "@types")];
    const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    await run(process.execPath, [tsc, ...options, ...types, "use.ts"], project);
  });
});
