/** graph-export/README.md, which goes to the analyst with the files, says what is true. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { json } from "../../src/export/json.ts";
import { GRAPH_FILES, writeGraph } from "../../src/graph/files.ts";
import { smallGraph } from "../fixtures/small.ts";
import { gather } from "./graphs.ts";

const README = join(import.meta.dirname, "..", "..", "graph-export", "README.md");

/** All keys of a value's objects, all the way down. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe("graph-export/README.md", () => {
  let folder = "";
  let readme = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-readme-"));
    readme = await readFile(README, "utf8");
    await writeGraph(folder, smallGraph());
    await writeFile(join(folder, "graph.json"), await gather(json.write(smallGraph())));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("has a row for every file", () => {
    for (const name of [...GRAPH_FILES, "graph.json", "graph.grafeo"]) expect(readme).toContain(`| \`${name}\` |`);
  });

  test.each([...GRAPH_FILES, "graph.json"])("names every field of %s", async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    const records = name.endsWith(".jsonl") ? text.trimEnd().split("\n") : [text];
    const keys = new Set(records.flatMap((record) => keysOf(JSON.parse(record))));
    for (const key of keys) expect(readme).toMatch(new RegExp(`\`${key}\``));
    expect(keys.size).toBeGreaterThan(2);
  });

  test("its program checks every quote", async () => {
    const program = readme.match(/(?:^ {4}.*\n)+/m)?.[0].replace(/^ {4}/gm, "") ?? "";
    await writeFile(join(folder, "check.mjs"), program);
    expect(execFileSync(process.execPath, ["check.mjs"], { cwd: folder, encoding: "utf8" })).toBe("0 quotes differ\n");

    const claims = await readFile(join(folder, "claims.jsonl"), "utf8");
    await writeFile(join(folder, "claims.jsonl"), claims.replace("Norland will buy", "Norland may buy"));
    expect(execFileSync(process.execPath, ["check.mjs"], { cwd: folder, encoding: "utf8" })).toBe("1 quotes differ\n");
  });
});
