/**
 * The built viewer in a real Chromium: what an analyst does, from a name to the sentence behind a line.
 *
 * Needs Chromium (CHROMIUM names it, else /usr/bin/chromium). Without it these tests are skipped; where CI is set they fail.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/serve/server.ts";
import type {} from "../../viewer/drawing/hook.ts";
import { documentsJsonl, graphJson, HOSTILE } from "./fixture.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Builds the viewer as it is shipped; in the tests' own process React and React Aria would be other builds. */
async function buildViewer(outDir: string): Promise<void> {
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)(process.execPath, [vite, "build", "viewer", "--outDir", outDir, "--emptyOutDir"], {
    cwd: ROOT,
    env,
  });
}

const missing = !existsSync(CHROMIUM) && process.env.CI === undefined;
const title = missing ? `the viewer in Chromium (skipped: there is no ${CHROMIUM})` : "the viewer in Chromium";

describe.skipIf(missing)(title, { timeout: 60_000 }, () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  /** Errors of the page and violations of its content policy. */
  let faults: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-viewer-"));
    const viewerDir = join(folder, "viewer");
    await buildViewer(viewerDir);
    await writeGraph("graph", graphJson());
    server = await startServer({ graphDir: join(folder, "graph"), viewerDir, port: 0 });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 700 }, reducedMotion: "reduce" });
    page = await context.newPage();
    faults = [];
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
  });

  afterEach(async () => {
    const found = faults;
    await page.context().close();
    expect(found).toEqual([]);
  });

  async function writeGraph(name: string, json: string): Promise<string> {
    const graphDir = join(folder, name);
    await mkdir(graphDir);
    await writeFile(join(graphDir, "graph.json"), json);
    await writeFile(join(graphDir, "documents.jsonl"), documentsJsonl());
    return graphDir;
  }

  async function open(url = server.url): Promise<void> {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.redthreadViewer !== undefined);
    await frames();
  }

  /** Lets sigma draw what it has planned. */
  function frames(): Promise<void> {
    return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
  }

  /** Where on the page a node is drawn, or a point of an edge's curve. */
  function placeOf(kind: "node" | "edge", key: string): Promise<{ x: number; y: number }> {
    return page.evaluate(
      ([kind, key]) => {
        if (!globalThis.redthreadViewer) throw new Error("There is no drawing.");
        const { renderer, graph } = globalThis.redthreadViewer;
        const box = renderer.getContainer().getBoundingClientRect();
        const at = (node: string) => renderer.graphToViewport(graph.getNodeAttributes(node));
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

  async function moveTo(kind: "node" | "edge", key: string): Promise<void> {
    const { x, y } = await placeOf(kind, key);
    await page.mouse.move(x - 3, y - 3);
    await page.mouse.move(x, y);
    await frames();
  }

  /** The nodes and edges that stand out, or none. */
  function near(): Promise<readonly string[]> {
    return page.evaluate(() => {
      const { renderer, graph } = globalThis.redthreadViewer ?? {};
      const isNear = (look: object | undefined) => look !== undefined && "near" in look && look.near === true;
      const nodes = graph?.filterNodes((key) => isNear(renderer?.getNodeDisplayData(key))) ?? [];
      return [...nodes, ...(graph?.filterEdges((key) => isNear(renderer?.getEdgeDisplayData(key))) ?? [])];
    });
  }

  /** The colour of the drawing's pixel at a node's centre, as "r,g,b,a". */
  async function pixelAt(key: string): Promise<string> {
    const { x, y } = await placeOf("node", key);
    return page.evaluate(
      ([x, y]) => {
        const renderer = globalThis.redthreadViewer?.renderer;
        if (!renderer) throw new Error("There is no drawing.");
        renderer.refresh();
        const layer = renderer.getCanvases().nodes;
        const copy = new OffscreenCanvas(1, 1).getContext("2d");
        const box = renderer.getContainer().getBoundingClientRect();
        if (layer) copy?.drawImage(layer, box.x - x, box.y - y);
        return String(copy?.getImageData(0, 0, 1, 1).data);
      },
      [Math.floor(x), Math.floor(y)] as const,
    );
  }

  const details = () => page.getByRole("complementary", { name: "Details" });
  const marks = (part: string) => details().locator(`mark.${part}`).allTextContents();

  it("finds an entity by an alias, and shows it", async () => {
    await open();
    await page.getByRole("combobox", { name: "Search names" }).fill("eddie");
    await page.getByRole("option", { name: "Édouard Lacroix" }).click();
    await expect.poll(() => details().getByRole("heading", { level: 2 }).textContent()).toBe("Édouard Lacroix");
    expect(await details().textContent()).toContain("Also called: Eddie Lacroix");
    await frames();
    const { x, y } = await placeOf("node", "lacroix");
    const box = await page.locator(".canvas").boundingBox();
    expect(Math.abs(x - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(2);
    expect(Math.abs(y - (box?.y ?? 0) - (box?.height ?? 0) / 2)).toBeLessThan(2);
  });

  it("goes from an entity to the sentence behind a line, and into the article", async () => {
    await open();
    await moveTo("node", "marta");
    const { x, y } = await placeOf("node", "marta");
    await page.mouse.click(x, y);
    await expect.poll(() => details().getByRole("heading", { level: 2 }).textContent()).toBe("Marta Velinska");
    expect(await details().locator(".claim").count()).toBe(2);
    await details().locator(".edge-button:not(.unasserted)").click();
    expect(await marks("subject")).toEqual(["Marta Velinska"]);
    expect(await marks("trigger")).toEqual(["met"]);
    expect(await marks("object")).toEqual(["Oskar Lindqvist"]);
    const facts = (await details().locator(".facts").textContent()) ?? "";
    for (const words of [
      "two aides, according to Northern Sea Council",
      "2019-05-07",
      "The Harbour Post (NWA), 2019-05-08",
      "clause",
    ]) {
      expect(facts).toContain(words);
    }
    await details().getByRole("button", { name: "Show in article" }).click();
    const article = page.getByRole("region", { name: "Article" });
    await article.locator("mark").first().waitFor();
    expect((await article.locator("mark.quote").allTextContents()).join("")).toMatch(
      /^Marta Velinska met .* two aides said\.$/,
    );
    expect(await article.getByText("Home | World | Subscribe").isVisible()).toBe(false);
    await article.getByText("Left out: menu").click();
    expect(await article.getByText("Home | World | Subscribe").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await article.count()).toBe(0);
  });

  it("opens each of two parallel lines with the mouse; a plan is said to be one, with its context", async () => {
    await open();
    for (const [edge, mood] of [
      ["e1", "stated"],
      ["e2", "planned"],
    ] as const) {
      await moveTo("edge", edge);
      const { x, y } = await placeOf("edge", edge);
      await page.mouse.click(x, y);
      await expect.poll(() => details().locator(".mood").allTextContents()).toEqual([mood]);
      // Two clicks within 300 ms are a double click to sigma.
      await page.waitForTimeout(350);
    }
    expect(await marks("subject")).toEqual(["Marta Velinska"]);
    expect(await details().locator(".context mark.object").textContent()).toBe("Oskar Lindqvist");
    expect(await page.evaluate(() => globalThis.redthreadViewer?.renderer.getEdgeDisplayData("e2"))).toMatchObject({
      dashed: true,
    });
    expect(await page.evaluate(() => globalThis.redthreadViewer?.renderer.getEdgeDisplayData("e1"))).toMatchObject({
      dashed: false,
    });
  });

  it("lights what an entity touches while it is pointed at, and fades the rest", async () => {
    await open();
    expect(await near()).toEqual([]);
    const [clear, opaque] = [await pixelAt("hostile"), await pixelAt("marta")];
    await moveTo("node", "marta");
    expect(await near()).toEqual(["marta", "oskar", "e1", "e2"]);
    expect(await pixelAt("marta")).toBe(opaque);
    expect(await pixelAt("hostile")).not.toBe(clear);
    await page.mouse.move(600, 690);
    await frames();
    expect(await near()).toEqual([]);
    expect(await pixelAt("hostile")).toBe(clear);
  });

  it("hides kinds and relations, and counts what is left", async () => {
    await open();
    const status = page.locator(".status");
    expect(await status.textContent()).toBe("6 of 6 entities, 5 of 5 relations");
    await page.getByRole("group", { name: "Kinds" }).getByText("Agreement").click();
    await expect.poll(() => status.textContent()).toBe("5 of 6 entities, 4 of 5 relations");
    await page.getByRole("group", { name: "Relations" }).getByText("meets").click();
    await expect.poll(() => status.textContent()).toBe("5 of 6 entities, 2 of 5 relations");
    await frames();
    const hidden = await page.evaluate(() => {
      const renderer = globalThis.redthreadViewer?.renderer;
      return [renderer?.getNodeDisplayData("accord")?.hidden, renderer?.getEdgeDisplayData("e1")?.hidden];
    });
    expect(hidden).toEqual([true, true]);
    await page.getByRole("button", { name: "Kinds: All" }).click();
    await expect.poll(() => status.textContent()).toBe("6 of 6 entities, 3 of 5 relations");
  });

  it("shows markup in names and quotes as text", async () => {
    await open();
    const { x, y } = await placeOf("node", "hostile");
    await page.mouse.click(x, y);
    await expect.poll(() => details().getByRole("heading", { level: 2 }).textContent()).toBe(HOSTILE);
    expect(await details().locator(".quote").textContent()).toBe(`${HOSTILE} urged Oskar Lindqvist to <b>wait</b>.`);
    await details().getByRole("button", { name: "Show in article" }).click();
    await page.locator(".article mark").first().waitFor();
    expect(await page.locator("img, .quote b, .article b").count()).toBe(0);
    expect(
      await page.evaluate(() => globalThis.redthreadViewer?.renderer.getNodeDisplayedLabels().has("hostile")),
    ).toBe(true);
  });

  it("can be used with the keyboard alone", async () => {
    await open();
    await page.keyboard.press("/");
    await page.keyboard.type("osk");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => details().getByRole("heading", { level: 2 }).textContent()).toBe("Oskar Lindqvist");
    await page.getByRole("tab", { name: "Legend" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    await expect.poll(() => details().getByRole("heading", { level: 2 }).textContent()).toBe(HOSTILE);
    await page.keyboard.press("Escape");
    await expect.poll(() => details().getByRole("heading", { level: 2 }).textContent()).toBe("What this graph holds");
  });

  it.each([
    ["empty", '{"nodes":[],"edges":[]}', "This graph is empty"],
    ["no-graph", "[1, 2]", "The graph cannot be shown"],
  ])("says in plain words what is wrong with a graph that is %s", async (name, json, words) => {
    const graphDir = await writeGraph(name, json);
    const other = await startServer({ graphDir, viewerDir: join(folder, "viewer"), port: 0 });
    await page.goto(other.url);
    await page.getByText(words).waitFor();
    await page.waitForLoadState("networkidle");
    await other.close();
  });

  it("draws again when the browser has taken the graphics away", async () => {
    await open();
    await page.evaluate(() => {
      const layer = globalThis.redthreadViewer?.renderer.getCanvases().nodes;
      layer?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await page.getByRole("button", { name: "Draw again" }).click();
    await page.getByRole("button", { name: "Zoom in" }).waitFor();
    await frames();
    expect(await pixelAt("marta")).toMatch(/,255$/);
  });

  it("says so when the server is gone, and goes on when it is back", async () => {
    await open();
    const { x, y } = await placeOf("node", "hostile");
    await page.mouse.click(x, y);
    await page.route("**/api/documents/*", (route) => route.abort());
    await details().getByRole("button", { name: "Show in article" }).click();
    await page.getByText("server does not answer").waitFor();
    await page.unroute("**/api/documents/*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".article mark").first().waitFor();
    faults = faults.filter((fault) => !fault.includes("net::ERR_FAILED"));
  });

  it("keeps search and list where the browser cannot draw", async () => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(server.url);
    await page.getByText("cannot draw the graph").waitFor();
    await page.getByRole("tab", { name: "Entities" }).click();
    await page.getByRole("option", { name: "Marta Velinska" }).click();
    await expect.poll(() => details().getByRole("heading", { level: 2 }).textContent()).toBe("Marta Velinska");
  });
});
