/** Drawing with a graphics card and without one: the same picture, and the same under the pointer. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { click, describeInChromium, eventually, frames } from "./browser.ts";
import { largeGraph } from "./large.ts";

/** Lets the page think that a card draws, whatever does. */
async function withCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = WebGL2RenderingContext.prototype.getParameter;
    WebGL2RenderingContext.prototype.getParameter = function (name: number) {
      const answer: unknown = asked.call(this, name);
      return typeof answer === "string" ? "A card" : answer;
    };
  });
}

/** Sides of the squares of pixels that are compared by their means. */
const SQUARE = 8;

/** The means of squares of the lines' canvas right after everything is drawn, looked at from so near: red, green, blue, alpha. */
function linesFrom(page: Page, ratio: number): Promise<readonly number[]> {
  return page.evaluate(
    async ([ratio, square]) => {
      const { renderer } = globalThis.redthreadViewer ?? {};
      const canvas = renderer?.getCanvases().edges;
      if (!renderer || !canvas) throw new Error("There is no drawing.");
      renderer.getCamera().setState({ ratio });
      // Everything anew, also where the camera has not come to rest.
      renderer.refresh();
      const small = document.createElement("canvas");
      [small.width, small.height] = [Math.floor(canvas.width / square), Math.floor(canvas.height / square)];
      const context = small.getContext("2d");
      if (context === null) throw new Error("There is no canvas.");
      context.imageSmoothingQuality = "high";
      context.drawImage(canvas, 0, 0, small.width, small.height);
      return Array.from(context.getImageData(0, 0, small.width, small.height).data);
    },
    [ratio, SQUARE] as const,
  );
}

describeInChromium("without a graphics card", ({ open, newPage, serve }) => {
  const openAt = async (name: string, json: string, card: boolean): Promise<Page> => {
    const address = await serve(name, json);
    const opened = await newPage({ viewport: { width: 900, height: 640 } });
    if (card) await withCard(opened);
    await opened.goto(address);
    await opened.waitForFunction(() => globalThis.redthreadViewer !== undefined);
    await frames(opened);
    return opened;
  };

  it("lines look as they do with one, from far and near", async () => {
    const json = largeGraph(60, 150);
    const lines = async (card: boolean) => {
      const opened = await openAt("lines", json, card);
      return [await linesFrom(opened, 1), await linesFrom(opened, 0.1)];
    };
    const [plain, card] = [await lines(false), await lines(true)];
    for (const [at, squares] of card.entries()) {
      const differences = squares.map((value, place) => Math.abs(value - (plain[at]?.[place] ?? 255)));
      expect(squares.filter((value, place) => place % 4 === 3 && value > 60).length).toBeGreaterThan(40);
      expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(3);
    }
  });

  it.each([false, true])("a pointer finds lines all the same (card: %s)", async (card) => {
    const opened = await newPage();
    if (card) await withCard(opened);
    await open();
    await click(opened, "edge", "e1");
    await eventually(() => opened.url()).toContain("edge=e1");
  });
});
