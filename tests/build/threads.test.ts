/** Articles read in threads: what one that takes too long costs, and that nothing else does. */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildGraph } from "../../src/build.ts";
import { build, describeBuild } from "../../src/commands/build.ts";
import { readGraph } from "../../src/graph/files.ts";
import { ARTICLES, CORPUS, type Folder, makeFolder, UNREADABLE } from "./corpus.ts";

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder(CORPUS);
});

afterEach(() => folder.remove());

/** Seconds that the corpus's articles need a small part of, and `LONG` many times. */
const DEADLINE = 1;
const LONG = "a b c d ".repeat(12_500);

describe("an article that takes too long", () => {
  it("is skipped by name, in the summary and in the files, and costs no other", async () => {
    await folder.write("long.txt", LONG);
    const out = join(folder.path, "out");
    const summary = await build({ paths: [folder.path], out, deadline: DEADLINE, threads: 1 });
    const skipped = [{ path: "long.txt", reason: "given up after 1 s" }];
    expect(summary).toMatchObject({ documents: ARTICLES, skipped });
    expect(describeBuild(summary)).toContain("long.txt: given up after 1 s");
    expect((await readGraph(out)).skipped).toEqual(skipped);
  }, 240_000);

  it("is named where it is all there is", async () => {
    const articles = await folder.write("long.txt", LONG);
    const failed = buildGraph([articles], { deadline: DEADLINE });
    await expect(failed).rejects.toMatchObject({ code: "bad-input", message: expect.stringContaining("given up") });
  }, 240_000);
});

it("gives the same on one thread and on three as in this one, with what was skipped in its place", async () => {
  for (const [path, content] of UNREADABLE) await folder.write(path, content);
  // Enough text for three threads, and yet quickly read.
  await folder.write("a-first.txt", `${" ".repeat(1_000_000)}\n\nKenya praised Ghana for its help.\n`);
  const here = await buildGraph([folder.path], { threads: 0 });
  for (const threads of [1, 3]) expect(await buildGraph([folder.path], { threads })).toEqual(here);
  expect(here.graph.documents).toHaveLength(ARTICLES + 1);
}, 240_000);
