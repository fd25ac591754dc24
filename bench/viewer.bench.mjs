/**
 * How long until a graph of 10,000 entities and 30,000 relations is drawn in a browser, beside pages with a library alone?
 *
 * All pages get the same graph with the same places from the same kind of server in the same browser, by turns, and draw on a place as
 * large as the viewer's. A page is drawn in the first frame that has every entity and every relation; what its library still does after
 * it does not count, nor do the viewer's panels, which come after its first picture. The page is held there, until all that was to be
 * drawn is drawn. The cost is the processor time of the page's process and of the one that draws, so that other work on the machine does
 * not count, nor does the browser's own. What each page has cost when it is at rest, the clock, the heap and, for those with sigma,
 * the script time of a frame while the camera moves are printed beside it.
 * Needs Chromium (CHROMIUM names it, else /usr/bin/chromium), `npm run build`, and npm's registry for the libraries compared with.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { build } from "vite";
import { startServer } from "../dist/serve/server.js";
import { placedGraph } from "./placed-graph.mjs";

const SIZE = { entities: Number(process.env.ENTITIES ?? 10_000), edges: Number(process.env.EDGES ?? 30_000) };
const FRAMES = 10;
const WAIT = { timeout: 300_000 };
/** What the viewer marks when its first picture is painted (viewer/first/picture.ts). */
const PAINTED = "redthread: first picture";

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
  const gate = await openGate();
  const remove = async () => {
    await browser.close();
    gate.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    await rm(folder, { recursive: true });
  };
  return { servers, browser, system: await browser.newBrowserCDPSession(), gate, remove };
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

/** Holds a page that has asked it, until it is let go. */
async function openGate() {
  let arrived = () => undefined;
  const server = createServer((_request, response) =>
    arrived(() => response.writeHead(204, { "Access-Control-Allow-Origin": "*" }).end()),
  );
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** The next page that asks; called, it is let go. */
    next: () =>
      new Promise((done) => {
        arrived = done;
      }),
    close: () => server.close(),
  };
}

/** Has a page wait at a gate after its first complete frame: the viewer's first picture, or what a library's page gives. */
function holdWhenDrawn({ gate, painted }) {
  let held = false;
  const hold = () => {
    if (held) return;
    held = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.drawnAt = performance.now();
        const request = new XMLHttpRequest();
        request.open("GET", gate, false);
        request.send();
      }),
    );
  };
  let hook;
  Object.defineProperty(globalThis, "redthreadViewer", {
    get: () => hook,
    set: (value) => {
      hook = value;
      hold();
    },
  });
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === painted) hold();
    return mark(name, options);
  };
}

/** Processor seconds of each process that draws pages, for itself or for all, by its number. */
async function drawingSeconds(system) {
  const { processInfo } = await system.send("SystemInfo.getProcessInfo");
  return new Map(processInfo.filter(({ type }) => type !== "browser").map(({ id, cpuTime }) => [id, cpuTime]));
}

/** Processor seconds since a time, when for a while nothing more is done. */
async function atRest(system, before) {
  let [last, quiet] = [-1, 0];
  while (quiet < 3) {
    await setTimeout(150);
    const now = [...(await drawingSeconds(system))].reduce(
      (sum, [id, spent]) => sum + spent - (before.get(id) ?? 0),
      0,
    );
    quiet = now - last < 0.015 ? quiet + 1 : 0;
    last = now;
  }
  return last;
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
  return async ({ browser, system, servers, gate }) => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      bypassCSP: true,
    });
    await page.addInitScript(holdWhenDrawn, { gate: gate.url, painted: PAINTED });
    // The browser's own pages, of which each window has some, are done by then.
    await atRest(system, new Map());
    const before = await drawingSeconds(system);
    const held = gate.next();
    const gone = page.goto(servers[which].url, { ...WAIT, waitUntil: "commit" });
    const letGo = await held;
    const cost = await atRest(system, before);
    letGo();
    await gone;
    await page.waitForFunction(() => globalThis.redthreadViewer !== undefined, undefined, WAIT);
    const whole = await atRest(system, before);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const clock = await page.evaluate(() => globalThis.drawnAt);
    const figures = [`${cost.toFixed(2)} s of processor`, `${Math.round(clock)} ms on the clock`];
    figures.push(`at rest after ${whole.toFixed(2)} s of processor`, `heap ${(usedSize / 1e6).toFixed(0)} MB`);
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
