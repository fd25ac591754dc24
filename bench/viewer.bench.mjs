/**
 * How long until a graph of 10,000 entities and 30,000 relations is drawn in a browser, beside a page with sigma alone?
 *
 * Both pages get the same graph from the same kind of server in the same browser, by turns. The cost is the processor time of the
 * page's process until the frame after everything is drawn, so that other work on the machine does not count; the clock, the heap
 * and the processor time of a frame while the camera moves are printed beside it.
 * Needs Chromium (CHROMIUM names it, else /usr/bin/chromium) and `npm run build`.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { startServer } from "../dist/serve/server.js";
import { placedGraph } from "./placed-graph.mjs";

const SIZE = { entities: Number(process.env.ENTITIES ?? 10_000), edges: Number(process.env.EDGES ?? 30_000) };
const FRAMES = 20;

async function prepare() {
  const folder = await mkdtemp(join(tmpdir(), "redthread-drawn-"));
  const [graphDir, bareDir] = [join(folder, "graph"), join(folder, "bare")];
  await mkdir(graphDir);
  await writeFile(join(graphDir, "graph.json"), placedGraph(SIZE));
  await writeFile(join(graphDir, "documents.jsonl"), "");
  const root = join(import.meta.dirname, "bare-sigma");
  await build({ root, configFile: false, logLevel: "error", build: { outDir: bareDir, target: "esnext" } });
  const viewer = await startServer({ graphDir, port: 0 });
  const bare = await startServer({ graphDir, port: 0, viewerDir: bareDir });
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"];
  const browser = await chromium.launch({ executablePath, args });
  // The server works out the columns once; no page is to pay for that.
  await fetch(`${viewer.url}api/network`);
  await fetch(`${bare.url}api/network`);
  const remove = async () => {
    await browser.close();
    await Promise.all([viewer.close(), bare.close()]);
    await rm(folder, { recursive: true });
  };
  return { viewer, bare, browser, remove };
}

/** Opens a page; gives it with the milliseconds until it was drawn. */
async function opened(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await page.addInitScript(() => {
    let hook;
    Object.defineProperty(globalThis, "redthreadViewer", {
      get: () => hook,
      set: (value) => {
        if (hook === undefined)
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              globalThis.drawnAt = performance.now();
            }),
          );
        hook = value;
      },
    });
  });
  await page.goto(url, { timeout: 300_000, waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.drawnAt !== undefined, undefined, { timeout: 300_000 });
  return { page, drawn: await page.evaluate(() => globalThis.drawnAt) };
}

/** Processor seconds that the processes of all pages, and the one that draws, have had; those of closed pages are gone from the list. */
async function pageSeconds(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo
    .filter(({ type }) => type === "renderer" || type === "GPU")
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Moves the camera frame by frame. */
async function moveAbout(frames) {
  const camera = globalThis.redthreadViewer.renderer.getCamera();
  for (let frame = 0; frame < frames; frame += 1) {
    camera.setState({ x: 0.5 + 0.1 * Math.sin(frame), ratio: 0.4 + 0.3 * Math.cos(frame / 5) });
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** Processor seconds until a page is drawn; what else it costs goes to standard error. */
function drawing(which) {
  return async ({ browser, ...servers }) => {
    const before = await pageSeconds(browser);
    const { page, drawn } = await opened(browser, servers[which].url);
    const cost = (await pageSeconds(browser)) - before;
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const still = await pageSeconds(browser);
    await page.evaluate(moveAbout, FRAMES);
    const frame = (((await pageSeconds(browser)) - still) * 1000) / FRAMES;
    const figures = [`${cost.toFixed(2)} s of processor`, `${Math.round(drawn)} ms on the clock`];
    const more = [`heap ${(usedSize / 1e6).toFixed(0)} MB`, `${frame.toFixed(1)} ms of processor a frame`];
    process.stderr.write(`${which}: drawn in ${[...figures, ...more].join(", ")}\n`);
    await page.close();
    return cost;
  };
}

export default {
  question: `How long until ${SIZE.entities} entities and ${SIZE.edges} relations are drawn?`,
  unit: "CPU seconds",
  prepare,
  ways: [
    { name: "a page with sigma alone", cost: drawing("bare") },
    { name: "the viewer", cost: drawing("viewer") },
  ],
};
