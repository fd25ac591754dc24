/** `redthread build`, and `query` and `export` on what it built. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ARTICLES, CORPUS, type Folder, makeFolder, UNREADABLE } from "../build/corpus.ts";
import { type Ended, redthread } from "./redthread.ts";

let folder: Folder;
let built: Ended;

beforeAll(async () => {
  const broken = Object.fromEntries(UNREADABLE.map(([path, content]) => [`in/${path}`, content]));
  const articles = Object.fromEntries(Object.entries(CORPUS).map(([path, content]) => [`in/${path}`, content]));
  folder = await makeFolder({ ...articles, ...broken });
  built = await redthread(["build", "in", "--out", "graph", "--json"], { cwd: folder.path });
});

afterAll(() => folder.remove());

describe("build", () => {
  it("prints its summary as JSON, and nothing else on standard output", () => {
    expect([built.code, built.stderr]).toEqual([0, ""]);
    expect(built.stdout).toMatch(/^\{[^\n]*\}\n$/);
    const summary: unknown = JSON.parse(built.stdout);
    expect(summary).toMatchObject({ out: "graph", documents: ARTICLES, claims: expect.any(Number) });
  });

  it("accounts for every document: those in are those read and those skipped", () => {
    const { documents, skipped }: { documents: number; skipped: readonly { path: string; reason: string }[] } =
      JSON.parse(built.stdout);
    expect(documents + skipped.length).toBe(ARTICLES + UNREADABLE.length);
    expect(skipped.every(({ path, reason }) => path !== "" && reason !== "")).toBe(true);
  });

  it("prints its summary for people, with what was skipped and why", async () => {
    const { code, stdout, stderr } = await redthread(["build", "in", "--out", "plain"], { cwd: folder.path });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("graph in plain");
    expect(stdout).toContain(`${ARTICLES} read, ${UNREADABLE.length} skipped`);
    for (const [path] of UNREADABLE) expect(stdout).toContain(path);
  });

  it("leaves a graph.json whose quotes are in the documents", async () => {
    const {
      attributes,
      edges,
    }: {
      attributes: { documents: readonly { path: string }[] };
      edges: readonly { attributes: { claims: readonly { document: string; quote: string }[] } }[];
    } = JSON.parse(await readFile(join(folder.path, "graph", "graph.json"), "utf8"));
    const paths = attributes.documents.map(({ path }) => path);
    expect(paths).toEqual(["harbour.txt", "pages/lima.html", "wire.jsonl#one", "wire.jsonl#two"]);
    const quotes = edges.flatMap((edge) => edge.attributes.claims);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { document, quote } of quotes.filter(({ document }) => document === "harbour.txt"))
      expect(CORPUS[document]).toContain(quote);
  });

  it.each([
    ["an empty folder", {}],
    ["only a file of furniture", { "furniture.txt": "Subscribe now\nSign up for our newsletter\n" }],
    ["only a binary file", { "binary.txt": Uint8Array.from([0, 1, 2, 0, 255, 0, 7]) }],
  ] as const)("ends with 1 and writes nothing: %s", async (_, files) => {
    const none = await makeFolder(files);
    const out = join(none.path, "out");
    const { code, stdout, stderr } = await redthread(["build", none.path, "--out", out]);
    const isThere = existsSync(out);
    await none.remove();
    expect([code, stdout, isThere]).toEqual([1, "", false]);
    expect(stderr).toMatch(/^redthread: nothing to read in [^\n]+\n$/);
  });
});

describe("query on what was built", () => {
  const query = (cypher: string, ...words: readonly string[]) =>
    redthread(["query", cypher, "--graph", "graph", ...words], { cwd: folder.path });

  it("answers in JSON", async () => {
    const cypher = "MATCH (a:Entity)-[m:MEETS]->(b:Entity) WHERE a.name = $name RETURN a.name AS a, b.name AS b";
    const { code, stdout, stderr } = await query(cypher, "--param", "name=Jane Marsh", "--json");
    expect([code, stderr]).toEqual([0, ""]);
    const { columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] } = JSON.parse(stdout);
    expect(columns).toEqual(["a", "b"]);
    expect(rows).toContainEqual(["Jane Marsh", "John Smith"]);
  });

  it("answers in a table", async () => {
    const { code, stdout, stderr } = await query("MATCH (d:Document) RETURN d.path AS path ORDER BY path");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((line) => line.trim())).toContain("harbour.txt");
    expect(stdout).toContain(`${ARTICLES} rows`);
  });

  it("makes a relationship of what is asserted, not of what is planned", async () => {
    const cypher = "MATCH (:Entity {name: 'Norway'})-[r:ATTACKS]->(:Entity {name: 'Peru'}) RETURN count(r) AS n";
    const planned = "MATCH (c:Claim {modality: 'planned'}) WHERE c.relation = 'attacks' RETURN count(c) AS n";
    expect(JSON.parse((await query(cypher, "--json")).stdout)).toMatchObject({ rows: [[0]] });
    expect(JSON.parse((await query(planned, "--json")).stdout)).toMatchObject({ rows: [[1]] });
  });

  it("says in one line what is wrong with a query", async () => {
    const { code, stdout, stderr } = await query("MATCH (n RETURN n");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^redthread: [^\n]+\n$/);
  });

  it("does not write", async () => {
    const { code, stderr } = await query("MATCH (n) DETACH DELETE n");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^redthread: [^\n]+\n$/);
  });
});

describe("export of what was built", () => {
  it("goes to standard output without --out", async () => {
    const { code, stdout } = await redthread(["export", "--format", "json", "--graph", "graph"], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join(folder.path, "graph", "graph.json"), "utf8"));
  });

  it("refuses a format that there is not, and names those that there are", async () => {
    const ended = await redthread(["export", "--format", "docx", "--graph", "graph"], { cwd: folder.path });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toContain("gexf");
  });
});
