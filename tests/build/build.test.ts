/** Articles in, graph out: what is read, what is skipped and why, and what stops a build. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Build, buildGraph } from "../../src/build.ts";
import { type BuildOptions, type BuildSummary, build, describeBuild } from "../../src/commands/build.ts";
import { brokenReference } from "../../src/graph/check.ts";
import { readGraph } from "../../src/graph/files.ts";
import { prepare } from "../../src/reading-task.ts";
import { ARTICLES, CORPUS, type Folder, makeFolder, UNREADABLE } from "./corpus.ts";

let folder: Folder;

// The engine loads before the first test's time begins.
beforeAll(prepare);

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => folder.remove());

async function fill(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  for (const [path, content] of Object.entries(files)) await folder.write(path, content);
  return [folder.path];
}

/** In this thread: `threads.test.ts` shows that it makes no difference. */
function graphOf(paths: readonly string[]): Promise<Build> {
  return buildGraph(paths, { threads: 0 });
}

function buildHere(options: BuildOptions): Promise<BuildSummary> {
  return build({ ...options, threads: 0 });
}

describe("buildGraph", () => {
  it("reads every format into one graph that holds together", async () => {
    const { graph } = await graphOf(await fill(CORPUS));
    expect(graph.documents.map(({ path }) => path)).toEqual([
      "harbour.txt",
      "pages/lima.html",
      "wire.jsonl#one",
      "wire.jsonl#two",
    ]);
    expect(brokenReference(graph)).toBeUndefined();
    const marsh = graph.entities.find(({ id }) => id === "person:jane-marsh");
    expect(new Set(marsh?.mentions.map(({ document }) => document)).size).toBe(2);
  });

  it("quotes letter for letter, in every format", async () => {
    const { graph } = await graphOf(await fill(CORPUS));
    const texts = new Map(graph.documents.map(({ id, text }) => [id, text]));
    expect(new Set(graph.claims.map(({ document }) => document)).size).toBe(ARTICLES);
    for (const { document, start, end, quote } of graph.claims)
      expect(texts.get(document)?.slice(start, end)).toBe(quote);
  });

  it("keeps plan, denial and negation apart from what happened", async () => {
    const { graph } = await graphOf(await fill(CORPUS));
    const moods = graph.claims
      .filter(({ relation }) => relation === "attacks" || relation === "visits")
      .map(({ subjectId, objectId, polarity, modality }) => [subjectId, objectId, polarity, modality].join(" "));
    expect(moods).toContain("country:norway country:peru positive planned");
    expect(moods).toContain("country:kenya country:ghana positive denied");
    expect(moods).toContain("country:kenya country:ghana positive asserted");
    expect(moods).toContain("person:jane-marsh country:chile negative asserted");
  });

  it("dates a claim by its document's own date", async () => {
    const { graph } = await graphOf(await fill(CORPUS));
    const published = graph.documents.map((document) => document.published?.date);
    expect(published).toEqual(["2011-03-04", "2011-05-02", "2011-06-01", undefined]);
    const date = (end: string) => graph.claims.find(({ objectId }) => objectId === end)?.when?.date;
    expect(date("person:mary-major")).toBe("2011-04-29");
  });

  it("does not care for the order of the paths", async () => {
    await fill(CORPUS);
    const paths = Object.keys(CORPUS).map((path) => join(folder.path, path));
    const graphs = [await graphOf(paths), await graphOf(paths.toReversed())];
    expect(graphs[1]).toEqual(graphs[0]);
  });

  it("loses nothing: every file is read or skipped with its reason", async () => {
    const broken = Object.fromEntries(UNREADABLE.map(([path, content]) => [path, content]));
    const { graph } = await graphOf(await fill({ ...CORPUS, ...broken }));
    expect(graph.documents).toHaveLength(ARTICLES);
    expect(graph.skipped).toHaveLength(UNREADABLE.length);
    for (const [path, , reason] of UNREADABLE) {
      const skipped = graph.skipped.find((one) => one.path === path || one.path.startsWith(`${path},`));
      expect(skipped?.reason).toMatch(reason);
    }
  });

  it.each(UNREADABLE)("stops where %s is all there is", async (path, content, reason) => {
    const failed = graphOf(await fill({ [path]: content }));
    await expect(failed).rejects.toMatchObject({ code: "bad-input", message: expect.stringMatching(reason) });
  });

  it("stops at an empty folder", async () => {
    await expect(graphOf([folder.path])).rejects.toMatchObject({
      code: "bad-input",
      message: expect.stringContaining("no articles there"),
      hint: expect.stringContaining(".txt"),
    });
  });

  it("stops at a path that does not exist, and names it", async () => {
    await fill(CORPUS);
    const missing = join(folder.path, "missing");
    const failed = graphOf([folder.path, missing]);
    await expect(failed).rejects.toMatchObject({ code: "not-found", message: expect.stringContaining(missing) });
  });

  it("reads what lies in a folder that is called like an article, and skips links to nothing", async () => {
    await fill({ ...CORPUS, "folder.txt/inside.txt": "Canada attacked Peru." });
    await folder.link("dangling.txt", join(folder.path, "nowhere.txt"));
    const { graph } = await graphOf([folder.path]);
    expect(graph.documents.map(({ path }) => path)).toContain("folder.txt/inside.txt");
    expect(graph.skipped).toEqual([{ path: "dangling.txt", reason: expect.stringContaining("link to nothing") }]);
  });

  it("reads bytes that are no UTF-8, and says that it had to repair them or in what encoding they are", async () => {
    const bytes = Buffer.concat([Buffer.from("Norway attacked Peru "), Buffer.from([0xff, 0xc3]), Buffer.from(".")]);
    const { graph, notes } = await graphOf(await fill({ "broken.txt": bytes }));
    expect(graph.documents.map(({ path }) => path)).toEqual(["broken.txt"]);
    expect(graph.claims).toHaveLength(1);
    expect(notes.every(({ path }) => path === "broken.txt")).toBe(true);
  });

  it("counts the articles as it goes", async () => {
    const onProgress = vi.fn();
    await buildGraph(await fill(CORPUS), { threads: 0, onProgress });
    expect(onProgress.mock.calls).toEqual([[1], [2], [3], [4]]);
  });
});

describe("build", () => {
  const out = () => join(folder.path, "out");

  it("writes a graph that reads back the same", async () => {
    await fill(CORPUS);
    const paths = Object.keys(CORPUS).map((path) => join(folder.path, path));
    await buildHere({ paths, out: out() });
    expect(await readGraph(out())).toEqual((await graphOf(paths)).graph);
  });

  it("counts what it wrote", async () => {
    const articles = await makeFolder({ ...CORPUS, "photo.jpg": "x" });
    const summary = await buildHere({ paths: [articles.path], out: out() }).finally(articles.remove);
    const graph = await readGraph(out());
    expect(summary).toMatchObject({
      out: out(),
      documents: ARTICLES,
      claims: graph.claims.length,
      edges: graph.edges.length,
      occurrences: graph.occurrences.length,
      tenures: graph.tenures.length,
      skipped: [{ path: "photo.jpg" }],
      notes: [],
    });
    const entities = Object.values(summary.entities).reduce((sum, count) => sum + count, 0);
    expect(entities).toBe(graph.entities.length);
    const text = describeBuild(summary);
    expect(text).toContain(`${ARTICLES} read, 1 skipped`);
    expect(text).toContain("photo.jpg");
  });

  it("writes nothing where it fails", async () => {
    await folder.write("articles/empty.txt", "");
    await expect(buildHere({ paths: [join(folder.path, "articles")], out: out() })).rejects.toThrow();
    expect(existsSync(out())).toBe(false);
  });

  it("leaves an earlier graph as it was where it fails", async () => {
    await folder.write("articles/a.txt", "Norway attacked Peru.");
    await buildHere({ paths: [join(folder.path, "articles")], out: out() });
    const before = await readGraph(out());
    await expect(buildHere({ paths: [join(folder.path, "missing")], out: out() })).rejects.toThrow();
    expect(await readGraph(out())).toEqual(before);
  });

  it("replaces an earlier graph", async () => {
    await folder.write("a.txt", "Norway attacked Peru.");
    await folder.write("b.txt", "Canada praised Ghana.");
    await buildHere({ paths: [join(folder.path, "a.txt")], out: out() });
    await buildHere({ paths: [join(folder.path, "b.txt")], out: out() });
    expect((await readGraph(out())).documents.map(({ path }) => path)).toEqual(["b.txt"]);
  });

  it("says so where the folder cannot be written", async () => {
    const articles = await folder.write("a.txt", "Norway attacked Peru.");
    await folder.write("taken", "a file");
    const failed = buildHere({ paths: [articles], out: join(folder.path, "taken") });
    await expect(failed).rejects.toMatchObject({ name: "RedthreadError", message: expect.stringContaining("taken") });
  });

  it("makes the folders above", async () => {
    const articles = await folder.write("a.txt", "Norway attacked Peru.");
    await mkdir(join(folder.path, "deep"));
    await buildHere({ paths: [articles], out: join(folder.path, "deep", "er", "out") });
    expect(existsSync(join(folder.path, "deep", "er", "out", "graph.json"))).toBe(true);
  });
});
