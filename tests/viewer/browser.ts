/**
 * A real Chromium on the built viewer: what the tests in it share.
 *
 * Needs Chromium (CHROMIUM names it, else /usr/bin/chromium). Without it those tests are skipped; where CI is set they fail.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { Reviewing } from "../../src/serve/review.ts";
import { type RunningServer, startServer } from "../../src/serve/server.ts";
import type {} from "../../viewer/drawing/hook.ts";
import { documentsJsonl, graphJson } from "./fixture.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HOUR = 3_600_000;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Tests that need the browser, and what they ask of it. */
export function describeInChromium(name: string, tests: (bench: Bench) => void): void {
  const missing = !existsSync(CHROMIUM) && process.env.CI === undefined;
  const title = missing ? `${name} (skipped: there is no ${CHROMIUM})` : name;
  describe.skipIf(missing)(title, { timeout: 60_000 }, () => tests(createBench()));
}

/** A browser with a page for each test, and servers of graphs. */
export interface Bench {
  /** The page of this test. */
  readonly page: () => Page;
  /** Errors of the page and violations of its content policy; a test fails if any are left at its end. */
  readonly faults: string[];
  /** Opens a graph (the fixture's unless given) at a query, in a page of its own. Waits for the drawing. */
  open(query?: string, graph?: string): Promise<Page>;
  /** A page on nothing yet. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Serves a graph.json, and gives the address. */
  serve(name: string, json: string): Promise<string>;
  /** Serves a graph's folder in which things can be decided; `make` fills the folder. */
  serveReview(name: string, make: (graphDir: string) => Promise<Reviewing>): Promise<string>;
  /** Serves a graph's folder as it is, and gives the address. */
  serveFolder(graphDir: string): Promise<string>;
}

function createBench(): Bench {
  let folder: string;
  let viewerDir: string;
  let browser: Browser;
  let page: Page | undefined;
  const servers = new Map<string, RunningServer>();
  const faults: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-viewer-"));
    viewerDir = await builtViewer();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    for (const server of servers.values()) await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    const found = faults.splice(0);
    await page?.context().close();
    page = undefined;
    expect(found).toEqual([]);
  });

  const serve = async (name: string, json: string): Promise<string> => {
    const running = servers.get(name);
    if (running !== undefined) return running.url;
    const graphDir = join(folder, name);
    await mkdir(graphDir);
    await writeFile(join(graphDir, "graph.json"), json);
    await writeFile(join(graphDir, "documents.jsonl"), documentsJsonl());
    const server = await startServer({ graphDir, viewerDir, port: 0 });
    servers.set(name, server);
    return server.url;
  };

  const serveFolder = async (graphDir: string): Promise<string> => {
    const running = servers.get(graphDir) ?? (await startServer({ graphDir, viewerDir, port: 0 }));
    servers.set(graphDir, running);
    return running.url;
  };

  const serveReview: Bench["serveReview"] = async (name, make) => {
    const running = servers.get(name);
    if (running !== undefined) return running.url;
    const graphDir = join(folder, name);
    const server = await startServer({ graphDir, viewerDir, port: 0, reviewing: await make(graphDir) });
    servers.set(name, server);
    return server.url;
  };

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    await page?.context().close();
    const viewport = { width: 1200, height: 760 };
    const context = await browser.newContext({ viewport, reducedMotion: "reduce", ...options });
    page = await context.newPage();
    await watch(page, faults);
    return page;
  };

  const open = async (query = "", graph = "fixture"): Promise<Page> => {
    const address = await serve(graph, graphJson());
    const opened = page ?? (await newPage());
    await opened.goto(`${address}${query}`);
    await opened.waitForFunction(() => globalThis.redthreadViewer !== undefined);
    await frames(opened);
    return opened;
  };

  const current = (): Page => {
    if (page === undefined) throw new Error("No page is open.");
    return page;
  };
  return { page: current, faults, open, newPage, serve, serveFolder, serveReview };
}

async function watch(page: Page, faults: string[]): Promise<void> {
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
}

/** What is to become so, soon; on a busy machine later. */
export function eventually<Value>(value: () => Value | Promise<Value>): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(value, { timeout: 15_000 });
}

/** Lets sigma draw what it has planned. */
export function frames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/** Where on the page a node is drawn, or a point of an edge's curve. */
export function placeOf(page: Page, kind: "node" | "edge", key: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([kind, key]) => {
      if (!globalThis.redthreadViewer) throw new Error("There is no drawing.");
      const { renderer, graph } = globalThis.redthreadViewer;
      const box = renderer.getContainer().getBoundingClientRect();
      const at = (node: string) => renderer.framedGraphToViewport(renderer.getNodeDisplayData(node) ?? { x: 0, y: 0 });
      const ends = kind === "node" ? [at(key), at(key)] : graph.extremities(key).map(at);
      const [a = { x: 0, y: 0 }, b = a] = ends;
      const look = kind === "edge" ? renderer.getEdgeDisplayData(key) : undefined;
      const curvature = look && "curvature" in look ? Number(look.curvature) : 0;
      // The curve's middle stands off the chord's by half the control point's stand-off.
      return {
        x: box.x + (a.x + b.x) / 2 + ((b.y - a.y) * curvature) / 2,
        y: box.y + (a.y + b.y) / 2 - ((b.x - a.x) * curvature) / 2,
      };
    },
    [kind, key] as const,
  );
}

/** Points at something in the drawing. */
export async function pointAt(page: Page, kind: "node" | "edge", key: string): Promise<void> {
  const { x, y } = await placeOf(page, kind, key);
  await page.mouse.move(x - 3, y - 3);
  await page.mouse.move(x, y);
  await frames(page);
}

/** Clicks something in the drawing. */
export async function click(page: Page, kind: "node" | "edge", key: string): Promise<void> {
  await pointAt(page, kind, key);
  const { x, y } = await placeOf(page, kind, key);
  await page.mouse.click(x, y);
}

/** The keys of the entities and edges that are drawn. */
export function drawn(page: Page): Promise<{ readonly nodes: readonly string[]; readonly edges: readonly string[] }> {
  return page.evaluate(() => {
    const { renderer, graph } = globalThis.redthreadViewer ?? {};
    if (!renderer || !graph) throw new Error("There is no drawing.");
    return {
      nodes: graph.filterNodes((key) => renderer.getNodeDisplayData(key)?.hidden !== true),
      edges: graph.filterEdges((key) => renderer.getEdgeDisplayData(key)?.hidden !== true),
    };
  });
}

/** The panel on the right. */
export function details(page: Page) {
  return page.getByRole("complementary", { name: "Details" });
}

/**
 * The viewer as it is shipped: the one of `npm run build` where that is of the sources as they are, else built once for them. In the
 * tests' own process React would be another build.
 */
async function builtViewer(): Promise<string> {
  const { hash, newest } = await sources();
  const stamp = await stat(join(ROOT, "dist", ".built")).catch(() => undefined);
  if (stamp !== undefined && stamp.mtimeMs >= newest) return join(ROOT, "dist", "viewer");
  const cache = join(ROOT, ".cache");
  const built = join(cache, `viewer-${hash}`);
  if (existsSync(built)) return built;
  const making = await mkdtemp(join(tmpdir(), "redthread-build-"));
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  const args = [vite, "build", "viewer", "--outDir", making, "--emptyOutDir"];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  await mkdir(cache, { recursive: true });
  for (const old of (await readdir(cache)).filter((name) => name.startsWith("viewer-"))) {
    // A younger one may be what another test file works with, begun before a source changed.
    const made = await stat(join(cache, old)).catch(() => undefined);
    if (made !== undefined && made.mtimeMs < Date.now() - HOUR)
      await rm(join(cache, old), { recursive: true, force: true });
  }
  // Another test file may have been faster.
  await rename(making, built).catch(() => rm(making, { recursive: true, force: true }));
  return built;
}

/** What the viewer is built of: a hash of all files with their times, and the latest time in milliseconds, that of folders too. */
async function sources(): Promise<{ readonly hash: string; readonly newest: number }> {
  const hash = createHash("sha256");
  let newest = 0;
  for (const folder of ["viewer", "src"]) {
    const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
    for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      const { mtimeMs, size } = await stat(path);
      newest = Math.max(newest, mtimeMs);
      if (/\.(tsx?|css|html|svg)$/.test(path)) hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  return { hash: hash.digest("hex").slice(0, 16), newest };
}
