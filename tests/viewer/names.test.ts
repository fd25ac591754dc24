/** Names on the drawing: as many as there is room for, and none over another. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { describeInChromium, frames } from "./browser.ts";
import { largeGraph } from "./large.ts";

describeInChromium("names on the drawing", ({ open, page, serve }) => {
  it("are many where one looks closer at some hundred entities, and lie apart", async () => {
    await serve("some", largeGraph(400, 300));
    await open("", "some");
    for (let step = 0; step < 2; step += 1) await page().getByRole("button", { name: "Zoom in" }).click();
    await frames(page());
    await page().getByRole("button", { name: "Share", exact: true }).click();
    const [download] = await Promise.all([
      page().waitForEvent("download"),
      page().getByRole("menuitem", { name: "Save picture (SVG)" }).click(),
    ]);
    const svg = (await readFile(await download.path())).toString();
    // As the browser lays them out, without the space above and below the letters.
    const boxes = await page().evaluate((source) => {
      const root = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
      document.body.append(root);
      const texts = Array.from(root.querySelectorAll("text"), (text) => text.getBBox());
      root.remove();
      return texts.map(({ x, y, width, height }) => ({ x, y: y + height / 4, width, height: height / 2 }));
    }, svg);
    expect(boxes.length).toBeGreaterThan(35);
    const meeting = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter((other) => one.x < other.x + other.width && other.x < one.x + one.width)
        .filter((other) => one.y < other.y + other.height && other.y < one.y + one.height),
    );
    expect(meeting).toEqual([]);
  });
});
