/** For everyone: axe-core on every view, small screens, the tasks of analysts with their number of actions. */
import { describe, expect, it } from "vitest";
import { AXE, expectAccessible, violationsOn } from "./axe.ts";
import { click, describeInChromium, eventually } from "./browser.ts";
import { officesJson } from "./fixture.ts";

describeInChromium("everyone in Chromium", ({ open, page, newPage, serve }) => {
  const button = (name: string) => page().getByRole("button", { name, exact: true });

  describe.skipIf(AXE === undefined && process.env.CI === undefined)("axe-core finds nothing", () => {
    const views: readonly (readonly [string, string, (() => Promise<unknown>)?])[] = [
      ["the board", ""],
      ["an entity", "?node=marta&focus=marta&steps=1"],
      ["a relation with its evidence", "?edge=e2"],
      ["an article", "?edge=e1&article=2019%2Fstrait.txt&claim=met"],
      ["a chain", "?chain=marta&chain=hostile"],
      ["a group", "?pick=marta&pick=oskar&pick=hostile&colour=community"],
      ["a search in quotes", "?words=met"],
      ["the table of entities", "?page=entities&no-kind=country"],
      ["the table of claims", "?page=claims"],
      ["the table of articles", "?page=articles"],
      ["reviewing where nothing can be decided", "?page=review"],
      ["entities put together", "?group=kind&hubs=10&reviewed=no"],
      ["nothing left", "?as-of=1900"],
      ["what is gone", "?node=gone"],
      ["the list of entities", "", () => page().getByRole("tab", { name: "Entities" }).click()],
      ["the list of keys", "", () => page().keyboard.press("?")],
      ["the share menu", "", () => button("Share").click()],
    ];
    it.each(views.map(([name, query, act]) => ({ name, query, act })))(
      "on $name, light and dark",
      async ({ query, act }) => {
        await open(query);
        await page().waitForLoadState("networkidle");
        await act?.();
        await expectAccessible(page());
      },
    );

    it("in the suggestions, while which React Aria hides the rest of the page from screen readers", async () => {
      await open();
      await page().getByRole("combobox", { name: "Search names and quotes" }).fill("a");
      await page().getByRole("option").first().waitFor();
      const ofHiding = ["aria-hidden-focus", "landmark-one-main", "page-has-heading-one", "region"];
      const found = (await violationsOn(page())).map(({ id }) => id);
      expect(found.filter((id) => !ofHiding.includes(id))).toEqual([]);
    });
  });

  it.each([
    [360, 740],
    [768, 1024],
  ])("fits a screen of %i × %i without scrolling sideways", async (width, height) => {
    await newPage({ viewport: { width, height }, hasTouch: true, isMobile: true });
    await open("?node=marta");
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  describe("what analysts ask, and in how many actions", () => {
    it("who met whom in May 2019: 3", async () => {
      await open();
      await page().getByRole("group", { name: "Relations" }).getByText("meets").hover();
      await button("Only meets").click();
      await page().getByRole("button", { name: "2019-05-07: 1 claim" }).hover();
      await page().mouse.down();
      await page().getByRole("button", { name: "2019-05-08: 1 claim" }).hover();
      await page().mouse.up();
      await page().getByRole("radio", { name: "Claims" }).click();
      const rows = await page().getByRole("grid", { name: "Claims" }).getByRole("row").allTextContents();
      expect(rows.slice(1).map((row) => row.includes("Marta Velinska") && row.includes("Oskar Lindqvist"))).toEqual([
        true,
        true,
      ]);
    });

    it("where does this claim come from: 2", async () => {
      await open();
      await click(page(), "edge", "e3");
      await button("Show in article").click();
      await page().locator(".article mark.quote").first().waitFor();
    });

    it("who was defence secretary in 2015: 3", async () => {
      await serve("offices", officesJson());
      await open("", "offices");
      await page().getByLabel("As of", { exact: true }).fill("2015");
      await page().keyboard.press("Enter");
      await page().getByRole("group", { name: "Relations" }).getByText("holds office in").hover();
      await button("Only holds office in").click();
      await page().getByRole("radio", { name: "Claims" }).click();
      const rows = await page().getByRole("grid", { name: "Claims" }).getByRole("row").allTextContents();
      expect(rows.slice(1).map((row) => row.slice(0, 14))).toEqual(["Marta Velinska", "Marta Velinska"]);
    });

    it("what does only one source say: 2", async () => {
      await open();
      await page().getByLabel("Independent sources").selectOption("one");
      await page().getByRole("radio", { name: "Claims" }).click();
      await eventually(() => page().getByRole("grid", { name: "Claims" }).getByRole("row").count()).toBe(4);
    });

    it("send a colleague this view: 2", async () => {
      await newPage({ permissions: ["clipboard-read", "clipboard-write"] });
      await open("?edge=e1");
      await button("Share").click();
      await page().getByRole("menuitem", { name: "Copy link" }).click();
      await page().getByText("Link copied").waitFor();
    });
  });
});
