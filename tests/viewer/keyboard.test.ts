/** The keyboard alone: from a name to the article, into every page, visible focus, keys that can be turned off. */
import { expect, it } from "vitest";
import { describeInChromium, details, eventually } from "./browser.ts";
import { HOSTILE } from "./fixture.ts";

describeInChromium("the keyboard in Chromium", ({ open, page }) => {
  const heading = () => details(page()).getByRole("heading", { level: 2 }).textContent();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page().keyboard.press(key);
  };
  /** What has the focus: its role or element, and its name. */
  const focused = () =>
    page().evaluate(() => {
      const { activeElement: element } = document;
      return `${element?.role ?? element?.localName} ${element?.ariaLabel ?? element?.textContent}`;
    });

  it("goes from a name into the article with the keyboard alone", async () => {
    await open();
    await press("/");
    await page().keyboard.type("osk");
    await press("ArrowDown", "Enter");
    await eventually(heading).toBe("Oskar Lindqvist");
    await page().getByRole("tab", { name: "Filters" }).focus();
    await press("ArrowRight", "Tab", "End", "Home");
    await eventually(heading).toBe(HOSTILE);
    for (let step = 0; step < 60 && (await focused()) !== "button Show in article"; step += 1) await press("Tab");
    await press("Enter");
    await page().locator(".article mark").first().waitFor();
    expect(await focused()).toContain("Ministers at odds over the strait");
    await press("Escape");
    await eventually(() => page().locator(".article").count()).toBe(0);
    await press("Escape");
    await eventually(heading).toBe("What this graph holds");
  });

  it("shows where the focus is, on everything that takes it", async () => {
    await open("?node=marta");
    const bare = new Set<string>();
    for (let step = 0; step < 45; step += 1) {
      await page().keyboard.press("Tab");
      const found = await page().evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const holder = element.closest("[data-focus-visible]") ?? element;
        const outlined = [element, holder].some((each) => getComputedStyle(each).outlineStyle !== "none");
        return outlined ? undefined : element.outerHTML.slice(0, 120);
      });
      if (found !== undefined) bare.add(found);
    }
    expect([...bare]).toEqual([]);
  });

  it("turns keys of one letter off", async () => {
    await open("?node=marta");
    await page().keyboard.press("?");
    await page().getByText("Keys of one letter work").click();
    await page().keyboard.press("Escape");
    await page().keyboard.press("h");
    expect(await page().evaluate(() => location.search)).toBe("?node=marta");
    await page().keyboard.press("Escape");
    await eventually(heading).toBe("What this graph holds");
  });

  it("goes on from a name that was searched for: its commands work, and Tab leads to what can be done with it", async () => {
    await open();
    await press("/");
    await page().keyboard.type("osk");
    await press("ArrowDown", "Enter");
    await eventually(focused).toBe("aside Details");
    await press("f");
    await eventually(() => page().url()).toContain("focus=oskar");
    await press("Escape");
    await eventually(heading).toBe("What this graph holds");
  });

  it.each([
    ["2", "grid Entities", 1],
    ["3", "grid Claims", 1],
    // There is one article only.
    ["4", "grid Articles", 0],
  ])("goes into a table with %s, where arrows walk", async (key, table, row) => {
    await open();
    await press(key);
    await eventually(focused).toBe(table);
    await press("ArrowDown");
    const active = () => page().evaluate(() => document.activeElement?.getAttribute("aria-activedescendant"));
    await eventually(async () => (await active())?.split("-").at(-1)).toBe(String(row));
  });

  it("reaches nothing that a table covers", async () => {
    await open("?page=entities");
    const reached = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await press("Tab");
      reached.add(await focused());
    }
    expect([...reached].filter((name) => name.includes("Zoom in"))).toEqual([]);
    expect(reached).toContain("grid Entities");
    expect([...reached].some((name) => name.startsWith("button 2019-05"))).toBe(true);
  });

  it("goes to the time and to the details", async () => {
    await open();
    await press("t");
    await eventually(focused).toContain("Claims over time");
    await press("d");
    await eventually(focused).toBe("aside Details");
  });
});
