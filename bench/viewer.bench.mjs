/**
 * How long until a graph of 10,000 entities and 30,000 relations is drawn in a browser, beside pages with a library alone?
 *
 * All pages get the same graph with the same places from the same kind of server in the same browser, by turns. The cost is the
 * processor time of the page's process and of the one that draws, until the frame after everything is drawn, so that other work on
 * the machine does not count, nor do the browser's own pages; the clock, the heap and, for those with sigma, the script time of a
 * frame while the camera moves are printed beside it. All draw on a place as large as the viewer's.
 * Needs Chromium (CHROMIUM names it, else /usr/bin/chromium), `npm run build`, and npm's registry for the libraries compared with.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { build } from "vite";
import { startServer } from "../dist/serve/server.js";
import { placedGraph } from "./placed-graph.mjs";

const SIZE = { entities: Number(process.env.ENTITIES ?? 10_000), edges: Number(process.env.EDGES ?? 30_000) };
const FRAMES = 10;
const WAIT = { timeout: 300_000 };

/** Installed for this run alone. */
const COMPARED = { cytoscape: "3.34.4", "vis-network": "10.1.5", "force-graph": "1.52.0" };
/** Pages of `drawings/`, each with what it is called in the table. */
const PAGES = {
  sigma: "a page with sigma alone",
  ...Object.fromEntries(Object.entries(COMPARED).map(([name, version]) => [name, `${name} ${version}`])),
  "force-graph-names": "force-graph, with every name",
};

async function prepare() {
  const folder = await mkdtemp(join(tmpdir(), "redthread-drawn-"));
  const graphDir = join(folder, "graph");
  await mkdir(graphDir);
  await writeFile(join(graphDir, "graph.json"), placedGraph(SIZE));
  await writeFile(join(graphDir, "documents.jsonl"), "");
  const servers = { viewer: await startServer({ graphDir, port: 0 }) };
  await installLibraries(folder);
  for (const library of Object.keys(PAGES)) {
    const viewerDir = await builtPage(folder, library);
    servers[library] = await startServer({ graphDir, port: 0, viewerDir });
  }
  for (const { url } of Object.values(servers)) await warm(url);
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"];
  const browser = await chromium.launch({ executablePath, args });
  const remove = async () => {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    await rm(folder, { recursive: true });
  };
  return { servers, browser, remove };
}

/** Lets a server work out the columns, which it does once; no page is to pay for that. */
async function warm(url) {
  const answer = await fetch(`${url}api/network`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${text} Is dist built from the sources as they are? Run npm run build.`);
}

/** Puts the compared libraries beside copies of their pages; sigma is the viewer's own. */
async function installLibraries(folder) {
  await cp(join(import.meta.dirname, "drawings"), join(folder, "drawings"), { recursive: true });
  await writeFile(join(folder, "package.json"), "{}");
  const packages = Object.entries(COMPARED).map(([name, version]) => `${name}@${version}`);
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"];
  await promisify(execFile)("npm", ["install", ...options, ...packages], { cwd: folder });
  for (const name of ["sigma", "graphology"])
    await symlink(join(import.meta.dirname, "..", "node_modules", name), join(folder, "node_modules", name));
}

/** Builds the page of a library; gives its folder. */
async function builtPage(folder, library) {
  const [root, outDir] = [join(folder, "drawings"), join(folder, "pages", library)];
  const alias = [{ find: /^library$/, replacement: join(root, `${library}.js`) }];
  const options = { outDir, target: "esnext", chunkSizeWarningLimit: 2000 };
  await build({ root, configFile: false, logLevel: "error", resolve: { alias }, build: options });
  return outDir;
}

/** Opens a page and waits until it is drawn; gives it with the milliseconds that this took. */
async function opened(browser, url) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    bypassCSP: true,
  });
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
  await page.goto(url, { ...WAIT, waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.drawnAt !== undefined, undefined, WAIT);
  // A canvas may only have written down what to draw; a picture of the page waits until it is drawn.
  await page.screenshot({ ...WAIT, clip: { x: 0, y: 0, width: 640, height: 400 } });
  return { page, drawn: await page.evaluate(() => globalThis.drawnAt) };
}

/** Processor seconds that the process which draws for all pages has had; it may only come with the first page. */
async function drawingSeconds(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.find(({ type }) => type === "GPU")?.cpuTime ?? 0;
}

/** A page's own figure. */
async function metricOf(session, wanted) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** Moves and zooms the camera frame by frame. */
async function moveAbout(frames) {
  const camera = globalThis.redthreadViewer.renderer.getCamera();
  for (let frame = 0; frame < frames; frame += 1) {
    camera.setState({ x: 0.5 + 0.1 * Math.sin(frame), ratio: 0.4 + 0.3 * Math.cos(frame / 5) });
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** Milliseconds of processor that scripts take for a frame while the camera moves. Drawing itself is done elsewhere. */
async function frameScript(page, session) {
  const before = await metricOf(session, "ScriptDuration");
  await page.evaluate(moveAbout, FRAMES);
  return (((await metricOf(session, "ScriptDuration")) - before) * 1000) / FRAMES;
}

/** Processor seconds until a page is drawn; what else it costs goes to standard error. */
function drawing(which) {
  return async ({ browser, servers }) => {
    const before = await drawingSeconds(browser);
    const { page, drawn } = await opened(browser, servers[which].url);
    const after = await drawingSeconds(browser);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    // A page has a process of its own, which is as old as the page.
    const cost = after - before + (await metricOf(session, "ProcessTime"));
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const figures = [`${cost.toFixed(2)} s of processor`, `${Math.round(drawn)} ms on the clock`];
    figures.push(`heap ${(usedSize / 1e6).toFixed(0)} MB`);
    if (which === "viewer" || which === "sigma")
      figures.push(`${(await frameScript(page, session)).toFixed(1)} ms of script a frame`);
    process.stderr.write(`${which}: drawn in ${figures.join(", ")}\n`);
    await page.close();
    return cost;
  };
}

export default {
  question: `How long until ${SIZE.entities} entities and ${SIZE.edges} relations are drawn?`,
  unit: "CPU seconds",
  prepare,
  ways: [...Object.entries({ ...PAGES, viewer: "the viewer" }).map(([page, name]) => ({ name, cost: drawing(page) }))],
};
