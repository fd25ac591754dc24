/** The board in a real Chromium: filters, surroundings, chains, time, tables, the address, pictures. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { click, describeInChromium, details, drawn, eventually, frames, placeOf } from "./browser.ts";
import { officesJson } from "./fixture.ts";

describeInChromium("exploring in Chromium", ({ open, page, newPage, serve }) => {
  const heading = () => details(page()).getByRole("heading", { level: 2 }).textContent();
  const address = () => page().evaluate(() => location.search);
  const chips = () => page().locator(".chip-text").allTextContents();
  const button = (name: string) => page().getByRole("button", { name, exact: true });
  const nodes = async () => (await drawn(page())).nodes;

  it("searches the quotes, and leads from each to its relation", async () => {
    await open();
    await page().keyboard.press("/");
    await page().keyboard.type("aides said");
    await page().keyboard.press("Enter");
    await eventually(heading).toBe("Quotes with “aides said”");
    expect(await details(page()).locator(".claim").count()).toBe(1);
    await details(page()).locator(".edge-button").click();
    await eventually(address).toBe("?edge=e1");
  });

  it("filters by mood with one click: only plans", async () => {
    await open();
    await page().getByRole("group", { name: "How it is put" }).getByText("planned").hover();
    await button("Only planned").click();
    await eventually(nodes).toEqual(["marta", "oskar"]);
    expect((await drawn(page())).edges).toEqual(["e2"]);
    expect(await chips()).toEqual(["without stated"]);
    await button("Show everything").click();
    await eventually(async () => (await nodes()).length).toBe(6);
  });

  it("focuses on the surroundings, step by step, and goes back with the browser", async () => {
    await open();
    await click(page(), "node", "council");
    await button("Focus").click();
    await eventually(nodes).toEqual(["lacroix", "council", "accord"]);
    await click(page(), "node", "accord");
    await button("Hide").click();
    await eventually(nodes).toEqual(["lacroix", "council"]);
    expect(await chips()).toEqual(["1 step around Northern Sea Council", "1 hidden by hand"]);
    await page().goBack();
    await eventually(nodes).toEqual(["lacroix", "council", "accord"]);
    await page().goForward();
    await eventually(nodes).toEqual(["lacroix", "council"]);
  });

  it("folds what hangs on an entity alone, and expands it again", async () => {
    await open("?node=council");
    await button("Fold neighbours").click();
    await eventually(nodes).toEqual(["marta", "oskar", "council", "hostile"]);
    await page().keyboard.press("e");
    await eventually(async () => (await nodes()).length).toBe(6);
  });

  it("picks two entities with Shift, and shows the chain of evidence between them", async () => {
    await open();
    await click(page(), "node", "marta");
    await page().waitForTimeout(350);
    await page().keyboard.down("Shift");
    await click(page(), "node", "hostile");
    await page().keyboard.up("Shift");
    await eventually(heading).toBe("2 entities picked");
    await button("Chain of evidence").click();
    await eventually(() => details(page()).locator(".way > li > .node-button").allTextContents()).toHaveLength(3);
    expect(await details(page()).textContent()).toContain("2 steps, the shortest way over what is shown.");
    expect(await address()).toBe("?chain=marta&chain=hostile");
  });

  it("picks with a lasso", async () => {
    await open();
    await page().keyboard.press("l");
    const [a, b] = [await placeOf(page(), "node", "lacroix"), await placeOf(page(), "node", "council")];
    await page().mouse.move(a.x - 30, a.y - 20);
    await page().mouse.down();
    for (const [x, y] of [
      [b.x + 30, b.y - 20],
      [b.x + 30, b.y + 20],
      [a.x - 30, a.y + 20],
    ] as const) {
      await page().mouse.move(x, y, { steps: 4 });
    }
    await page().mouse.up();
    await eventually(heading).toBe("2 entities picked");
    await eventually(address).toBe("?pick=lacroix&pick=council");
  });

  it("drags an entity to a place where it stays, also for whoever opens the address", async () => {
    await open();
    const { x, y } = await placeOf(page(), "node", "marta");
    await page().mouse.move(x, y);
    await page().mouse.down();
    await page().mouse.move(x + 60, y + 40, { steps: 6 });
    await page().mouse.up();
    await frames(page());
    const moved = await placeOf(page(), "node", "marta");
    expect(Math.hypot(moved.x - x - 60, moved.y - y - 40)).toBeLessThan(4);
    const pinned = await address();
    expect(pinned).toMatch(/^\?pin=[-\d.%C]+marta$/);
    await open(pinned);
    expect(await page().evaluate(() => location.search)).toBe(pinned);
    await click(page(), "node", "marta");
    await button("Put back").click();
    await eventually(address).toBe("?node=marta");
  });

  it("draws parallel relations as one line with their number, and sizes and colours by what is asked", async () => {
    await open();
    await page().getByLabel("Several relations of a pair").selectOption("count");
    await eventually(async () => (await drawn(page())).edges).toEqual(["e1", "e3", "e4", "e5"]);
    await page().getByLabel("Size by").selectOption("bridges");
    await page().getByLabel("Colour by").selectOption("community");
    await eventually(() => page().getByText("around Northern Sea Council").count()).toBe(1);
    const looks = await page().evaluate(() => {
      const look = (key: string) => globalThis.redthreadViewer?.renderer.getNodeDisplayData(key);
      return ["marta", "oskar", "lacroix"].map((key) => [look(key)?.size, look(key)?.color]);
    });
    expect(looks[0]?.[1]).toBe(looks[1]?.[1]);
    expect(looks[2]?.[1]).not.toBe(looks[1]?.[1]);
    expect(Number(looks[1]?.[0])).toBeGreaterThan(Number(looks[0]?.[0]));
    expect(await address()).toBe("?size=bridges&colour=community&parallel=count");
  });

  it("filters by a bar of the timeline, by typed dates, and as of a date", async () => {
    await open();
    await page().getByRole("button", { name: "2019-05-08: 2 claims" }).click();
    await eventually(chips).toEqual(["2019-05-08 to 2019-05-08"]);
    await page().getByLabel("To", { exact: true }).fill("2019-04");
    await page().keyboard.press("Enter");
    await eventually(chips).toEqual(["2019-05-08 to 2019-04"]);
    await button("Take away: 2019-05-08 to 2019-04").click();
    await page().getByLabel("As of", { exact: true }).fill("2018");
    await page().keyboard.press("Enter");
    await page().getByText("The filters leave nothing", { exact: true }).waitFor();
    await page().getByLabel("As of", { exact: true }).fill("May");
    await page().getByText("Write a date as 2015").waitFor();
    await page().getByLabel("As of", { exact: true }).fill("");
    await page().keyboard.press("Enter");
    await eventually(async () => (await nodes()).length).toBe(6);
  });

  it("goes through time by itself, and stops where it is told to", async () => {
    await serve("offices", officesJson());
    await open("", "offices");
    await button("Play: all dates one by one, as of each").click();
    await eventually(address).toMatch(/^\?as-of=2014/);
    await eventually(nodes).toEqual(["marta", "land"]);
    await button("Pause: all dates one by one, as of each").click();
    await eventually(() => page().getByText("Pause").count()).toBe(0);
  });

  it("puts entities of a kind together", async () => {
    await open();
    await page().getByLabel("Put together").selectOption("kind");
    await eventually(address).toBe("?group=kind");
    const apart = async (one: string, other: string) => {
      const [a, b] = [await placeOf(page(), "node", one), await placeOf(page(), "node", other)];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    await eventually(async () => (await apart("marta", "hostile")) < (await apart("marta", "accord"))).toBe(true);
    expect(await apart("marta", "oskar")).toBeLessThan(await apart("oskar", "council"));
  });

  it("is worked with by touch", async () => {
    await newPage({ hasTouch: true });
    await open();
    const { x, y } = await placeOf(page(), "node", "marta");
    await page().touchscreen.tap(x, y);
    await eventually(heading).toBe("Marta Velinska");
  });

  it("sets what sources say against each other side by side, with the offices somebody held", async () => {
    await newPage();
    const sides = ["three people", "five people"].map((value) => ({
      value,
      quote: `It was ${value}.`,
      document: "d1",
    }));
    const tenure = { title: "Envoy", holder: "marta", post: "council", from: "2014-05", last: "2016" };
    const entry = { key: "marta", tenures: [tenure], merges: [], conflicts: [{ about: "people hurt", sides }] };
    await page().route("**/api/entity*", (route) => route.fulfill({ json: entry }));
    await open("?node=marta");
    const conflict = details(page()).getByRole("region", { name: "people hurt" });
    await eventually(() => conflict.getByRole("heading", { level: 4 }).allTextContents()).toEqual([
      "three people",
      "five people",
    ]);
    const boxes = await conflict.locator(".side-of").all();
    const [one, other] = await Promise.all(boxes.map((box) => box.boundingBox()));
    expect(other?.y).toBe(one?.y);
    expect(other?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0) - 1);
    expect(await details(page()).textContent()).toMatch(/Envoy.*Northern Sea Council.*2014-05/);
  });

  it("lists what sources disagree about on the first page, and leads to the claim in its article", async () => {
    await newPage();
    const sides = [
      { value: "a meeting", quote: "They met.", document: "d1", claim: "met" },
      { value: "no meeting", quote: "They did not.", document: "d1" },
    ];
    const conflicts = [{ about: "who met", sides }];
    await page().route("**/api/conflicts", (route) => route.fulfill({ json: { total: 61, conflicts } }));
    await open();
    await details(page()).getByText("a meeting / no meeting").click();
    await details(page()).getByText("60 other disagreements weigh less").waitFor();
    await details(page()).getByRole("button", { name: "Show in article" }).first().click();
    await eventually(() => page().locator(".article mark.trigger").textContent()).toBe("met");
  });

  it("says of a graph that is too large how much of it is left out", async () => {
    await newPage();
    await page().route("**/api/network", async (route) => {
      const response = await route.fetch();
      const leftOut = { entities: 94, edges: 195, claims: 300 };
      await route.fulfill({ response, json: { ...(await response.json()), leftOut } });
    });
    await open();
    await page().getByText("the 94 entities, 195 relations and 300 claims that are reported least").waitFor();
    expect(await page().locator(".status").textContent()).toBe("6 of 100 entities, 5 of 200 relations");
  });

  it("lists claims in a table that sorts, follows the filters, and opens what it lists", async () => {
    await open();
    await page().keyboard.press("3");
    const rows = page().getByRole("grid", { name: "Claims" }).getByRole("row");
    await eventually(() => rows.count()).toBe(4);
    await page().getByRole("button", { name: "Relation", exact: true }).click();
    expect(await rows.nth(3).textContent()).toContain("urges");
    await page().getByRole("group", { name: "Relations" }).getByText("meets").click();
    await eventually(() => rows.count()).toBe(2);
    await page().getByRole("grid", { name: "Claims" }).focus();
    await page().keyboard.press("Home");
    await page().keyboard.press("Enter");
    await eventually(address).toBe("?page=claims&edge=e3&no-relation=meets");
  });

  it("opens an article at the quote, also where the list of its claims stands below the text", async () => {
    await newPage({ viewport: { width: 1100, height: 440 } });
    await open("?article=2019%2Fstrait.txt&claim=met");
    const quote = page().locator(".article mark.quote").first();
    await quote.waitFor();
    await frames(page());
    const isSeen = await quote.evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      const frame = mark.closest(".article")?.getBoundingClientRect();
      return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
    });
    expect(isSeen).toBe(true);
  });

  it("opens a whole view from its address", async () => {
    await open("?node=oskar&no-kind=agreement&focus=oskar&steps=1&article=2019%2Fstrait.txt&claim=urged");
    await page().locator(".article mark.quote").first().waitFor();
    expect(await heading()).toBe("Oskar Lindqvist");
    expect(await nodes()).toEqual(["marta", "oskar", "hostile"]);
  });

  it("says so where an address names what is not there any more", async () => {
    await open("?node=gone&focus=lost&hide=away&article=none.txt&chain=x&pin=1,2,nobody&no-kind=ghost");
    await details(page()).getByText("not in the graph any more").waitFor();
    await page().getByText("The filters leave nothing", { exact: true }).waitFor();
    await button("Show everything").click();
    await eventually(async () => (await nodes()).length).toBe(6);
  });

  it("copies the link, and keeps views by name", async () => {
    await newPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await open("?node=marta");
    await button("Share").click();
    await page().getByRole("menuitem", { name: "Copy link" }).click();
    await page().getByText("Link copied").waitFor();
    expect(await page().evaluate(() => navigator.clipboard.readText())).toMatch(/\/\?node=marta$/);
    await button("Share").click();
    await page().getByRole("menuitem", { name: "Save this view" }).click();
    await page().getByLabel("Name of the view").fill("The meeting");
    await button("Save").click();
    await page().getByText("Saved “The meeting”").waitFor();
    await page().keyboard.press("Escape");
    await eventually(address).toBe("");
    await button("Share").click();
    await page().getByRole("menuitem", { name: "The meeting" }).click();
    await eventually(address).toBe("?node=marta");
  });

  it("saves what is shown as PNG at twice the size, and as SVG with names as text", async () => {
    await open("?no-kind=agreement");
    const save = async (item: string) => {
      await button("Share").click();
      const [download] = await Promise.all([
        page().waitForEvent("download"),
        page().getByRole("menuitem", { name: item }).click(),
      ]);
      return readFile(await download.path());
    };
    const svg = (await save("Save picture (SVG)")).toString();
    expect(svg).toContain(">Marta Velinska</text>");
    expect(svg).toContain("&lt;img src=x onerror");
    expect(svg).not.toContain("Joint Patrol Accord");
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    const png = await save("Save picture (PNG)");
    const box = await page().locator(".canvas").boundingBox();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * Math.round(box?.width ?? 0),
      2 * Math.round(box?.height ?? 0),
    ]);
  });
});
