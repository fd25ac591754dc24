/** Odd graphs in a real Chromium: each is drawn or listed, and nothing of it runs. */
import { expect, it } from "vitest";
import { describeInChromium, details, drawn, eventually, frames } from "./browser.ts";

interface OddNode {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** A graph.json of people; every edge leads from the first to the one with its number. */
function graphOf(nodes: readonly OddNode[], edges: readonly number[] = []): string {
  return JSON.stringify({
    attributes: { schemaVersion: 1, name: "redthread", documents: [] },
    nodes: nodes.map(({ label, x, y }, place) => ({
      key: `n${place}`,
      attributes: { label, kind: "person", aliases: [], x, y, size: 6, color: "#5b84f5", mentions: 1, claims: [] },
    })),
    edges: edges.map((to, place) => ({
      key: `e${place}`,
      source: "n0",
      target: `n${to}`,
      attributes: { relation: "meets", label: "met", weight: 1, asserted: true, claims: [] },
    })),
  });
}

const at = (label: string, x = 0, y = 0): OddNode => ({ label, x, y });
const HUB = Array.from({ length: 5001 }, (_, place) =>
  at(`N${place}`, Math.cos(place) * place, Math.sin(place) * place),
);

/** Names that try to be something else, and names that are not written from left to right in Latin letters. */
const NAMES = [
  "<script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "{{7*7}} <%= 7*7 %>",
  "\u0000\u0007\u001b[31m red",
  "\ud800 alone",
  "\u202egnirts",
  "Z͑ͫ̓a̴͙l̵g̶o̷",
  "安倍 晋三",
  "محمد العبد الله",
  "דוד בן־גוריון",
  "👩‍👩‍👧‍👦",
  "x".repeat(3000),
];

describeInChromium("odd graphs in Chromium", ({ page, newPage, serve }) => {
  async function openOdd(name: string, json: string, query = ""): Promise<void> {
    const url = await serve(name, json);
    await newPage();
    await page().goto(`${url}${query}`);
    await page().waitForFunction(() => globalThis.redthreadViewer !== undefined);
    await frames(page());
  }

  it.each([
    ["one", [at("Alone")], [], 1],
    ["one-place", [at("A", 3, 3), at("B", 3, 3), at("C", 3, 3)], [1, 2], 3],
    ["loop", [at("A"), at("B", 1)], [0, 0, 1, 1, 1], 2],
    ["hub", HUB, HUB.slice(1).map((_, place) => place + 1), 5001],
  ] as const)("draws a graph that is %s", async (name, nodes, edges, count) => {
    await openOdd(name, graphOf(nodes, edges), "?node=n0");
    expect((await drawn(page())).nodes).toHaveLength(count);
    await eventually(() => details(page()).getByRole("heading", { level: 2 }).textContent()).toBe(nodes[0].label);
    if (name === "hub") {
      await page().getByLabel("Entities with very many relations").selectOption("100");
      await eventually(async () => (await drawn(page())).nodes.length).toBe(0);
    }
  });

  it("shows every name as text, whatever it holds and however it is written", async () => {
    await openOdd("names", graphOf(NAMES.map((label, place) => at(label, place % 4, place))));
    const named = await page().evaluate(() => [
      ...(globalThis.redthreadViewer?.renderer.getNodeDisplayedLabels() ?? []),
    ]);
    const keys = ["安倍 晋三", "محمد العبد الله", "דוד בן־גוריון"].map((name) => `n${NAMES.indexOf(name)}`);
    expect(named).toEqual(expect.arrayContaining(keys));
    await page().getByRole("tab", { name: "Entities" }).click();
    const rows = page().getByRole("grid", { name: "Entities" }).locator("bdi");
    await eventually(() => rows.count()).toBe(NAMES.length);
    const shown = new Set(await rows.allTextContents());
    const kept = NAMES.filter((name) => !name.includes("\u0000") && !name.includes("\ud800"));
    expect(kept.filter((name) => !shown.has(name))).toEqual([]);
    expect(await page().locator("script:not([src]), svg[onload]").count()).toBe(0);
    await page().getByRole("combobox", { name: "Search names and quotes" }).fill("安倍");
    await page().getByRole("option", { name: "安倍 晋三" }).click();
    await eventually(() => details(page()).getByRole("heading", { level: 2 }).textContent()).toBe("安倍 晋三");
  });
});
