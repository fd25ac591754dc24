/** The built viewer in a real Chromium: what an analyst does, from a name to the sentence behind a line. */
import { expect, it } from "vitest";
import { click, describeInChromium, details, drawn, eventually, frames, placeOf, pointAt } from "./browser.ts";
import { HOSTILE } from "./fixture.ts";

describeInChromium("the viewer in Chromium", ({ open, page, newPage, serve, faults }) => {
  const heading = () => details(page()).getByRole("heading", { level: 2 }).textContent();
  const marks = (part: string) => details(page()).locator(`mark.${part}`).allTextContents();

  /** The nodes and edges that stand out, or none. */
  function near(): Promise<readonly string[]> {
    return page().evaluate(() => {
      const { renderer, graph } = globalThis.redthreadViewer ?? {};
      const isNear = (look: object | undefined) => look !== undefined && "near" in look && look.near === true;
      const nodes = graph?.filterNodes((key) => isNear(renderer?.getNodeDisplayData(key))) ?? [];
      return [...nodes, ...(graph?.filterEdges((key) => isNear(renderer?.getEdgeDisplayData(key))) ?? [])];
    });
  }

  /** The colour of the drawing's pixel at a node's centre, as "r,g,b,a". */
  async function pixelAt(key: string): Promise<string> {
    const { x, y } = await placeOf(page(), "node", key);
    return page().evaluate(
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

  it("finds an entity by an alias, and shows it", async () => {
    await open();
    await page().getByRole("combobox", { name: "Search names and quotes" }).fill("eddie");
    await page().getByRole("option", { name: "Édouard Lacroix" }).click();
    await eventually(heading).toBe("Édouard Lacroix");
    expect(await details(page()).textContent()).toContain("Also called: Eddie Lacroix");
    await frames(page());
    const { x, y } = await placeOf(page(), "node", "lacroix");
    const box = await page().locator(".canvas").boundingBox();
    expect(Math.abs(x - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(2);
    expect(Math.abs(y - (box?.y ?? 0) - (box?.height ?? 0) / 2)).toBeLessThan(2);
  });

  it("goes from an entity to the sentence behind a line, and into the article", async () => {
    await open();
    await click(page(), "node", "marta");
    await eventually(heading).toBe("Marta Velinska");
    await eventually(() => details(page()).locator(".claim").count()).toBe(2);
    await details(page()).locator(".relation-group .edge-button:not(.unasserted)").click();
    await eventually(() => marks("subject")).toEqual(["Marta Velinska"]);
    expect(await marks("trigger")).toEqual(["met"]);
    expect(await marks("object")).toEqual(["Oskar Lindqvist"]);
    const facts = (await details(page()).locator(".facts").textContent()) ?? "";
    for (const words of [
      "two aides, according to Northern Sea Council",
      "2019-05-07",
      "The Harbour Post (NWA), 2019-05-08",
      "clause",
    ]) {
      expect(facts).toContain(words);
    }
    await details(page()).getByRole("button", { name: "Show in article" }).click();
    const article = page().getByRole("region", { name: "Article", exact: true });
    await article.locator("mark").first().waitFor();
    expect((await article.locator("mark.quote").allTextContents()).join("")).toMatch(
      /^Marta Velinska met .* two aides said\.$/,
    );
    expect(await article.getByText("Home | World | Subscribe").isVisible()).toBe(false);
    await article.getByText("Left out: menu").click();
    expect(await article.getByText("Home | World | Subscribe").isVisible()).toBe(true);
    await page().keyboard.press("Escape");
    expect(await article.count()).toBe(0);
  });

  it("shows all claims of an article on its text, one after the other", async () => {
    await open("?page=articles");
    await page().getByRole("row", { name: "Ministers at odds" }).click();
    const claims = page().getByRole("region", { name: "Claims in this article" }).getByRole("button");
    await eventually(() => claims.count()).toBe(3);
    await claims.nth(2).click();
    const quote = page().locator(".article mark.quote");
    await eventually(async () => (await quote.allTextContents()).join("")).toBe(
      `${HOSTILE} urged Oskar Lindqvist to <b>wait</b>.`,
    );
    expect(await page().evaluate(() => location.search)).toContain("claim=urged");
  });

  it("opens each of two parallel lines with the mouse; a plan is said to be one, with its context", async () => {
    await open();
    for (const [edge, mood] of [
      ["e1", "stated"],
      ["e2", "planned"],
    ] as const) {
      await click(page(), "edge", edge);
      await eventually(() => details(page()).locator(".mood").allTextContents()).toEqual([mood]);
      // Two clicks within 300 ms are a double click to sigma.
      await page().waitForTimeout(350);
    }
    expect(await marks("subject")).toEqual(["Marta Velinska"]);
    expect(await details(page()).locator(".context mark.object").textContent()).toBe("Oskar Lindqvist");
    const look = (edge: string) =>
      page().evaluate((key) => globalThis.redthreadViewer?.renderer.getEdgeDisplayData(key), edge);
    expect(await look("e2")).toMatchObject({ dashed: true });
    expect(await look("e1")).toMatchObject({ dashed: false });
  });

  it("lights what an entity touches while it is pointed at, and fades the rest", async () => {
    await open();
    expect(await near()).toEqual([]);
    const [clear, opaque] = [await pixelAt("hostile"), await pixelAt("marta")];
    await pointAt(page(), "node", "marta");
    expect(await near()).toEqual(["marta", "oskar", "e1", "e2"]);
    expect(await pixelAt("marta")).toBe(opaque);
    expect(await pixelAt("hostile")).not.toBe(clear);
    await page().mouse.move(600, 755);
    await frames(page());
    expect(await near()).toEqual([]);
    expect(await pixelAt("hostile")).toBe(clear);
  });

  it("hides kinds and relations, counts what is left, and says what is on", async () => {
    await open();
    const status = page().locator(".status");
    expect(await status.textContent()).toBe("6 of 6 entities, 5 of 5 relations");
    await page().getByRole("group", { name: "Kinds" }).getByText("Agreement").click();
    await eventually(() => status.textContent()).toBe("5 of 6 entities, 4 of 5 relations");
    await page().getByRole("group", { name: "Relations" }).getByText("meets").click();
    await eventually(() => status.textContent()).toBe("4 of 6 entities, 2 of 5 relations");
    await frames(page());
    expect(await drawn(page())).toEqual({ nodes: ["oskar", "lacroix", "council", "hostile"], edges: ["e3", "e4"] });
    expect(await page().locator(".chip-text").allTextContents()).toEqual(["without Agreement", "without meets"]);
    await page().getByRole("button", { name: "Kinds: All" }).click();
    await eventually(() => status.textContent()).toBe("5 of 6 entities, 3 of 5 relations");
  });

  it("shows markup in names and quotes as text", async () => {
    await open();
    await click(page(), "node", "hostile");
    await eventually(heading).toBe(HOSTILE);
    await eventually(() => details(page()).locator(".quote").textContent()).toBe(
      `${HOSTILE} urged Oskar Lindqvist to <b>wait</b>.`,
    );
    await details(page()).getByRole("button", { name: "Show in article" }).click();
    await page().locator(".article mark").first().waitFor();
    expect(await page().locator("img, .quote b, .article b").count()).toBe(0);
  });

  it.each([
    ["empty", '{"nodes":[],"edges":[]}', "This graph is empty"],
    ["no-graph", "[1, 2]", "graph.json has no lists of nodes and edges"],
    ["cut-off", '{"nodes":[', "graph.json is not JSON"],
  ])("says in plain words what is wrong with a graph that is %s", async (name, json, words) => {
    await newPage();
    await page().goto(await serve(name, json));
    await page().getByText(words).waitFor();
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("status of 422")));
  });

  it("draws again by itself when the browser has taken the graphics away, and on demand when it goes on", async () => {
    await open();
    const lose = () =>
      page().evaluate(() => {
        const viewer = globalThis.redthreadViewer;
        globalThis.redthreadViewer = undefined;
        viewer?.renderer.getCanvases().nodes?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      });
    const again = () => page().waitForFunction(() => globalThis.redthreadViewer !== undefined);
    await lose();
    await again();
    await frames(page());
    expect(await pixelAt("marta")).toMatch(/,255$/);
    await lose();
    await page().getByRole("button", { name: "Draw again" }).click();
    await again();
    await frames(page());
    expect(await pixelAt("marta")).toMatch(/,255$/);
  });

  it("says so when the server is gone, and goes on when it is back", async () => {
    await open();
    await page().route("**/api/claims*", (route) => route.abort());
    await click(page(), "node", "hostile");
    await page().getByText("server does not answer").waitFor();
    await page().unroute("**/api/claims*");
    await page().getByRole("button", { name: "Try again" }).click();
    await details(page()).locator(".quote").first().waitFor();
    await page().route("**/api/documents/*", (route) => route.abort());
    await details(page()).getByRole("button", { name: "Show in article" }).click();
    await page().getByText("server does not answer").waitFor();
    await page().unroute("**/api/documents/*");
    await page().getByRole("button", { name: "Try again" }).click();
    await page().locator(".article mark").first().waitFor();
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("net::ERR_FAILED")));
  });

  it("keeps search, lists and tables where the browser cannot draw", async () => {
    await newPage();
    await page().addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page().goto(await serve("plain", (await import("./fixture.ts")).graphJson()));
    await page().getByText("cannot draw the graph").waitFor();
    await page().getByRole("tab", { name: "Entities" }).click();
    await page().getByRole("row", { name: "Marta Velinska" }).click();
    await eventually(heading).toBe("Marta Velinska");
    await page().keyboard.press("3");
    await page().getByRole("grid", { name: "Claims" }).waitFor();
  });
});
