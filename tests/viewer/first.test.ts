/** The first picture: there before the application, like the drawing that takes over from it, and none where another view is asked for. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PAINTED } from "../../viewer/first/picture.ts";
import { describeInChromium, eventually } from "./browser.ts";
import { largeGraph } from "./large.ts";

/** Sides of the squares of pixels that are compared by their means. */
const SQUARE = 8;

/** The means of squares of a part of the page: red, green, blue, alpha. Tools and the picture's surroundings are left out. */
async function looksOf(page: Page): Promise<readonly number[]> {
  const box = await page.locator(".sheet").boundingBox();
  if (box === null) throw new Error("There is no place for a drawing.");
  const clip = { ...box, width: Math.round(box.width) - 64, height: Math.round(box.height) };
  const picture = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(
    async ([picture, square]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const small = document.createElement("canvas");
      [small.width, small.height] = [Math.floor(image.width / square), Math.floor(image.height / square)];
      const context = small.getContext("2d");
      if (context === null) throw new Error("There is no canvas.");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, small.width, small.height);
      return Array.from(context.getImageData(0, 0, small.width, small.height).data);
    },
    [picture, SQUARE] as const,
  );
}

/** Opens a page whose application waits until it is let in. */
async function openWaiting(page: Page, address: string): Promise<() => void> {
  let letIn = () => {};
  const waiting = new Promise<void>((done) => {
    letIn = done;
  });
  await page.route("**/assets/start-*.js", async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(address);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, PAINTED);
  return letIn;
}

describeInChromium("the first picture", ({ newPage, serve, open, page }) => {
  it.each([
    ["few entities with all names", 60, 150, "light"],
    ["few entities in the dark", 60, 150, "dark"],
    ["many entities", 3000, 9000, "light"],
  ] as const)("looks as the drawing that takes over from it: %s", async (_name, entities, edges, colorScheme) => {
    const address = await serve(`first-${entities}`, largeGraph(entities, edges));
    const opened = await newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
    const letIn = await openWaiting(opened, address);
    await expect.poll(() => opened.locator(".first-picture").count()).toBe(1);
    const before = await looksOf(opened);
    letIn();
    await opened.waitForFunction(() => globalThis.redthreadViewer !== undefined);
    await eventually(() => opened.locator(".first-picture").count()).toBe(0);
    const after = await looksOf(opened);
    expect(before.length).toBe(after.length);
    const ground = after[0] ?? 0;
    expect(after.filter((value, place) => place % 4 === 0 && Math.abs(value - ground) > 12).length).toBeGreaterThan(
      200,
    );
    const differences = after.map((value, place) => Math.abs(value - (before[place] ?? 0)));
    expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(1.5);
  });

  it("is not drawn where the address asks for another view", async () => {
    await open("?node=abe");
    expect(await page().evaluate((name) => performance.getEntriesByName(name).length, PAINTED)).toBe(0);
  });

  it("gives way where the drawing has another place", async () => {
    const address = await serve("first-60", largeGraph(60, 150));
    const opened = await newPage({ viewport: { width: 1280, height: 800 } });
    const letIn = await openWaiting(opened, address);
    await opened.setViewportSize({ width: 1100, height: 700 });
    letIn();
    await opened.waitForFunction(() => globalThis.redthreadViewer !== undefined);
    expect(await opened.locator(".first-picture").count()).toBe(0);
  });
});
