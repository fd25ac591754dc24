/** The same input gives the same bytes, in another process, place and order of files, at another time, in another language. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { ARTICLES, CORPUS, type Folder, makeFolder } from "./corpus.ts";

const CLI = join(import.meta.dirname, "..", "..", "dist", "cli.js");
/** The embedded database's own file, which is rebuilt from the others. */
const DATABASE = /^graph\.grafeo/;

let first: Folder;
let second: Folder;

beforeAll(async () => {
  first = await makeFolder(Object.fromEntries(Object.entries(CORPUS).map(([path, text]) => [`in/${path}`, text])));
  const reversed = Object.entries(CORPUS).toReversed();
  second = await makeFolder(Object.fromEntries(reversed.map(([path, text]) => [`in/${path}`, text])));
});

afterAll(async () => {
  await first.remove();
  await second.remove();
});

/** The SHA-256 of every file of a graph but the database, by name. */
async function hashesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept = files.filter((file) => file.isFile() && !DATABASE.test(file.name));
  const hashes = kept.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const hash = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
    return [path.slice(folder.length + 1), hash] as const;
  });
  return Object.fromEntries((await Promise.all(hashes)).sort());
}

async function built(articles: Folder, name: string): Promise<Readonly<Record<string, string>>> {
  const out = join(articles.path, name);
  const summary = await build({ paths: [join(articles.path, "in")], out, threads: 0 });
  expect(summary.documents).toBe(ARTICLES);
  return hashesIn(out);
}

it("two builds of one folder", async () => {
  const hashes = await built(first, "a");
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining(["build.json", "claims.jsonl", "graph.json"]));
  expect(await built(first, "b")).toEqual(hashes);
});

it("builds of equal folders in two places", async () => {
  expect(await built(second, "a")).toEqual(await built(first, "a"));
});

it("a build over an earlier one", async () => {
  const hashes = await built(first, "a");
  expect(await built(first, "a")).toEqual(hashes);
});

it("builds in other languages and time zones", async () => {
  expect(existsSync(CLI)).toBe(true);
  const hashes: Readonly<Record<string, string>>[] = [];
  for (const [LANG, TZ] of [
    ["tr_TR.UTF-8", "Pacific/Auckland"],
    ["de_DE.UTF-8", "America/Los_Angeles"],
  ]) {
    const out = join(first.path, `out-${LANG}`);
    const env = { ...process.env, LANG, LC_ALL: LANG, TZ };
    const ran = spawnSync(process.execPath, [CLI, "build", join(first.path, "in"), "--out", out], { env });
    expect(ran.status).toBe(0);
    hashes.push(await hashesIn(out));
  }
  expect(hashes[1]).toEqual(hashes[0]);
}, 60_000);
