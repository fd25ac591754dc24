/** Queries in the viewer: through the server alone, and in a real browser. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { json } from "../../src/export/json.ts";
import { writeGraph } from "../../src/graph/files.ts";
import { type RunningServer, startServer } from "../../src/serve/server.ts";
import { gather } from "../export/graphs.ts";
import { GRAPH, ring } from "../store/fixture.ts";
import { describeInChromium, eventually } from "../viewer/browser.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-page-"));
  await writeGraph(folder, GRAPH);
  await writeFile(join(folder, "graph.json"), await gather(json.write(GRAPH)));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const ENDLESS = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 0 RETURN count(*)";

describe("POST /api/query", { timeout: 60_000 }, () => {
  let server: RunningServer;

  beforeAll(async () => {
    await writeFile(join(folder, "index.html"), "<!doctype html>");
    server = await startServer({ graphDir: folder, viewerDir: folder, port: 0 });
  });

  afterAll(() => server.close());

  const post = (body: unknown, headers: Record<string, string> = {}, signal: AbortSignal | null = null) =>
    fetch(new URL("/api/query", server.url), {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: new URL(server.url).origin, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
      signal,
    });

  async function answer(body: unknown): Promise<readonly unknown[]> {
    const response = await post(body);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    return (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  }

  it("answers in lines: columns, rows, the end", async () => {
    expect(await answer({ cypher: "MATCH (p:Person) RETURN p.name AS name ORDER BY name" })).toEqual([
      { columns: ["name"], warnings: [] },
      { rows: [["Ilse Varga"], ["Tomas Reyes"]] },
      { end: 2, more: false },
    ]);
  });

  it("takes parameters, and gives the graph's name", async () => {
    const lines = await answer({ cypher: "RETURN $a AS a, $graph AS graph", params: { a: ["x'}) DETACH DELETE"] } });
    expect(lines[1]).toEqual({ rows: [[["x'}) DETACH DELETE"], "main"]] });
  });

  it("sends no more than a page can show", async () => {
    const lines = await answer({ cypher: "UNWIND range(1, 1000000) AS n RETURN n" });
    expect(lines.at(-1)).toEqual({ end: 10_000, more: true });
  });

  it.each([
    ["MATCH (n RETURN n", "syntax error"],
    ["CREATE (n:X)", "only read"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "not allowed"],
    ["MATCH (n:Person|Country) RETURN n", "label expressions"],
  ])("says why not: %s", async (cypher, reason) => {
    expect(await answer({ cypher })).toEqual([expect.objectContaining({ error: expect.stringContaining(reason) })]);
  });

  it.each([
    ["no JSON", "{", {}, 400],
    ["no query", { params: {} }, {}, 400],
    ["parameters that are none", { cypher: "RETURN 1", params: [1] }, {}, 400],
    ["another origin", { cypher: "RETURN 1" }, { Origin: "http://elsewhere.example" }, 403],
    ["a page elsewhere on this machine", { cypher: "RETURN 1" }, { "Sec-Fetch-Site": "same-site" }, 403],
    ["a form", "cypher=RETURN 1", { "Content-Type": "text/plain" }, 415],
    ["a query without end", { cypher: "x".repeat(100_000) }, {}, 413],
  ])("refuses %s", async (_name, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  it("stops a query whose asker has left, and refuses one too many until then", async () => {
    const left = new AbortController();
    const asked = [1, 2, 3].map(() => post({ cypher: ENDLESS }, {}, left.signal).catch(() => undefined));
    await expect.poll(async () => (await post({ cypher: "RETURN 1" })).status, { timeout: 20_000 }).toBe(400);
    left.abort();
    await Promise.all(asked);
    await expect.poll(async () => (await post({ cypher: "RETURN 1" })).status, { timeout: 20_000 }).toBe(200);
  });

  it("asks the graph that was built last", async () => {
    const count = { cypher: "MATCH (p:Person) RETURN count(p)" };
    expect((await answer(count))[1]).toEqual({ rows: [[2]] });
    await writeGraph(folder, ring(5));
    expect((await answer(count))[1]).toEqual({ rows: [[5]] });
    await writeGraph(folder, GRAPH);
  });
});

describeInChromium("the query page in Chromium", ({ page, newPage, serveFolder }) => {
  const editor = () => page().getByRole("textbox", { name: "Query in Cypher" });
  const result = () => page().getByRole("region", { name: "Result" });
  const status = () => result().getByRole("status").textContent();

  async function openPage(): Promise<void> {
    const address = await serveFolder(folder);
    await newPage();
    await page().goto(`${address}?page=query`);
    await editor().waitFor();
    await page().waitForFunction(() => globalThis.redthreadViewer !== undefined);
  }

  it("is fetched only when it is opened", async () => {
    const address = await serveFolder(folder);
    await newPage();
    const fetched: string[] = [];
    page().on("request", (request) => fetched.push(request.url()));
    await page().goto(address);
    await page().waitForFunction(() => globalThis.redthreadViewer !== undefined);
    expect(fetched.filter((url) => /QueryPage|api\/query/.test(url))).toEqual([]);
    await page().keyboard.press("6");
    await editor().waitFor();
    expect(fetched.filter((url) => /QueryPage/.test(url)).length).toBeGreaterThan(0);
  });

  it("answers with a table, and lights its part in the drawing", async () => {
    await openPage();
    await editor().fill("MATCH (a:Person)-[m:MEETS]->(b) RETURN a, m, b.name AS whom");
    await page().keyboard.press("Control+Enter");
    await eventually(status).toContain("In the drawing: 2 entities, 1 relation.");
    expect(await result().getByRole("gridcell").allTextContents()).toEqual(["(Ilse Varga)", "[MEETS]", "Tomas Reyes"]);
    await result().getByRole("row").nth(1).click();
    await page().getByText("All rows").waitFor();
  });

  it("completes what is typed, by keyboard", async () => {
    await openPage();
    await editor().fill("");
    await editor().pressSequentially("MATCH (p:Per");
    await page().getByRole("option", { name: "Person label" }).waitFor();
    await page().keyboard.press("Tab");
    await editor().pressSequentially(") RETURN p.na");
    await page().keyboard.press("Enter");
    expect(await editor().inputValue()).toBe("MATCH (p:Person) RETURN p.name");
    expect(await page().getByRole("listbox").count()).toBe(0);
    await page().keyboard.press("Control+z");
    expect(await editor().inputValue()).toBe("MATCH (p:Person) RETURN p.na");
  });

  it("asks the cookbook", async () => {
    await openPage();
    await page().getByLabel("Cookbook").selectOption("who-met");
    await page().getByLabel("who", { exact: true }).fill("Varga");
    await page().keyboard.press("Enter");
    await eventually(status).toContain("1 row");
    await eventually(status).toContain("2 entities");
  });

  it("says what is wrong, and stops what takes long", async () => {
    await openPage();
    await editor().fill("MATCH (n RETURN n");
    await page().getByRole("button", { name: "Run" }).click();
    await result().getByRole("alert").waitFor();
    await editor().fill(ENDLESS);
    await page().getByRole("button", { name: "Run" }).click();
    await page().getByRole("button", { name: "Stop" }).click();
    await result().getByText("Stopped.").waitFor();
  });

  it("shows names that are markup as text", async () => {
    await openPage();
    await editor().fill("RETURN '<img src=x onerror=alert(1)>' AS `<b>`");
    await page().keyboard.press("Control+Enter");
    await eventually(() => result().getByRole("gridcell").allTextContents()).toEqual(["<img src=x onerror=alert(1)>"]);
    expect(await result().locator("img").count()).toBe(0);
  });

  it("has nothing that axe-core finds", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await openPage();
    await page().getByLabel("Cookbook").selectOption("who-met");
    await page().getByRole("button", { name: "Run" }).click();
    await eventually(status).toContain("1 row");
    await result().getByRole("row").nth(1).click();
    await editor().click();
    await editor().press("Control+End");
    await editor().pressSequentially(" a.");
    await page().getByRole("listbox").waitFor();
    await page().evaluate(axe);
    for (const colorScheme of ["light", "dark"] as const) {
      await page().emulateMedia({ colorScheme });
      const { violations } = await page().evaluate(() => globalThis.axe.run());
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        colorScheme,
      ).toEqual([]);
    }
  });
});
