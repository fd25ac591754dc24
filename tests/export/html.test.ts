/** The page without a server, in a real Chromium, from a file. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/export/html.ts";
import type { Ledger } from "../../src/ledger/index.ts";
import { parseLine } from "../../src/ledger/line.ts";
import { entityId } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";
import { gather, HOSTILE_NAMES, hostileGraph } from "./graphs.ts";

describe("the page", () => {
  it("names its script and its style by their hashes, and allows nothing else", async () => {
    const page = await gather(html.write(smallGraph()));
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}=';/);
    expect(policy).not.toMatch(/unsafe|self|http|\*/);
    // At the start of lines: React holds the word in its own text.
    expect(page.match(/^<script\b|<\/script>\n<script\b/gm)).toHaveLength(3);
    expect(page.match(/^<script>/gm)).toHaveLength(1);
    // Nothing is fetched: no address of a script, a style, a picture.
    expect(page).not.toMatch(/<(?:link|img|iframe|script)[^>]*\s(?:src|href)=/);
  });

  it("holds hostile text as data", async () => {
    const page = await gather(html.write(hostileGraph()));
    const [, graph = ""] = /id="redthread-graph">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const labels = JSON.parse(graph).nodes.map(({ attributes }: { attributes: { label: string } }) => attributes.label);
    expect(labels.sort()).toEqual(["Hub", ...HOSTILE_NAMES].sort());
    expect(graph).not.toContain("<");
  });
});

describe("what people decided", () => {
  const noted = (path: string, marked: string) => `note "${path}" "${marked}" says "Ask twice."`;
  const lines = [
    noted("dispatch.txt", "Ada Lindqvist met [[Tomas Okoro]] again."),
    'ignore "dispatch.txt" "according to [[Okoro]]"',
    noted("elsewhere.txt", "[[Nobody]] left."),
  ];
  const decisions = lines.flatMap((line, at) => {
    const decision = parseLine(line);
    return decision === undefined ? [] : [{ ...decision, line: at + 1 }];
  });
  const restOf = async (pieces: ReturnType<typeof html.write>) => {
    const [, rest = ""] = /id="redthread-rest">([\s\S]*?)<\/script>/.exec(await gather(pieces)) ?? [];
    return JSON.parse(rest);
  };

  it("is there as far as it is about the page's articles, with what sources disagree about", async () => {
    const graph = smallGraph();
    const [met] = graph.claims;
    const conflicts = graph.conflicts.map(({ sides: [side], ...conflict }) =>
      side === undefined || met === undefined
        ? { ...conflict, sides: [] }
        : { ...conflict, sides: [{ ...side, document: met.document, quote: met.quote }, side] },
    );
    const rest = await restOf(html.write({ ...graph, conflicts }, { decisions, problems: [] }));
    expect(rest.notes).toEqual([{ text: lines[0], words: "Ask twice.", entity: entityId("person", "Tomas Okoro") }]);
    expect(rest.decisions.map(({ text }: { text: string }) => text)).toEqual(lines.slice(0, 2));
    expect(rest.conflicts.total).toBe(1);
    expect(rest.conflicts.conflicts[0].sides.map(({ claim }: { claim?: string }) => claim)).toEqual([
      met?.id,
      undefined,
    ]);
    const ada = rest.entities.find(({ key }: { key: string }) => key === entityId("person", "Ada Lindqvist"));
    expect(ada.conflicts).toEqual(rest.conflicts.conflicts);
  });

  it("is nothing without a ledger", async () => {
    expect(await restOf(html.write(smallGraph()))).toMatchObject({ notes: [], decisions: [], conflicts: { total: 1 } });
  });
});

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const missing = !existsSync(CHROMIUM) && process.env.CI === undefined;

describe.skipIf(missing)("the page in Chromium, from a file", () => {
  let folder = "";
  let browser: Browser;
  const faults: string[] = [];

  /** Opens a page with a graph, without any network. */
  async function open(make: typeof smallGraph, ledger?: Ledger): Promise<Page> {
    const path = join(folder, "graph.html");
    await writeFile(path, await gather(html.write(make(), ledger)));
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => request.url().startsWith("http") && faults.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-html-"));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it("draws the graph, finds a name, shows the sentence and the article", { timeout: 120_000 }, async () => {
    const page = await open(smallGraph);
    await page.getByRole("combobox", { name: "Search names and quotes" }).fill("okoro");
    await page.getByRole("option", { name: "Tomas Okoro" }).first().click();
    await expect.poll(() => page.getByRole("heading", { name: "Tomas Okoro" }).count(), { timeout: 30_000 }).toBe(1);
    await expect.poll(() => page.locator("canvas").count()).toBeGreaterThan(0);
    await expect.poll(() => page.getByText("met").count(), { timeout: 30_000 }).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it("shows what sources disagree about, what was noted and what was decided", { timeout: 120_000 }, async () => {
    const line = 'note "dispatch.txt" "Ada Lindqvist met [[Tomas Okoro]] again." says "Ask twice."';
    const decision = parseLine(line);
    const page = await open(smallGraph, decision && { decisions: [{ ...decision, line: 1 }], problems: [] });
    const conflict = page.locator("summary", { hasText: "Ada Lindqvist met Tomas Okoro" });
    await expect.poll(() => conflict.count(), { timeout: 30_000 }).toBe(1);
    await page.getByRole("combobox", { name: "Search names and quotes" }).fill("okoro");
    await page.getByRole("option", { name: "Tomas Okoro" }).first().click();
    await expect.poll(() => page.locator(".note").allTextContents(), { timeout: 30_000 }).toEqual(["Ask twice."]);
    await page.getByRole("radio", { name: "Review" }).click();
    await expect.poll(() => page.locator(".decision-line").allTextContents()).toEqual([line]);
    expect(await page.getByRole("button", { name: /^Take back/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("runs nothing of what a hostile article says", { timeout: 120_000 }, async () => {
    const page = await open(hostileGraph);
    await page.getByRole("combobox", { name: "Search names and quotes" }).fill("script");
    await expect
      .poll(() => page.getByText("<script>alert(1)</script>&amp;]]>").count(), { timeout: 30_000 })
      .toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it("is of a size for a mail", async () => {
    const size = (await stat(join(folder, "graph.html"))).size;
    const script = (await readFile(join(import.meta.dirname, "..", "..", "dist", "viewer", "offline", "offline.js")))
      .length;
    expect(size).toBeLessThan(script + 200_000);
    expect(script).toBeLessThan(1_500_000);
  });
});
