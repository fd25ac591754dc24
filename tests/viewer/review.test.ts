/** Reviewing in a real Chromium, on a graph that the pipeline built of our own sentences: decisions, undo and redo, forms, trouble. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { createRebuild } from "../../src/commands/rebuild.ts";
import { ledgerPathOf } from "../../src/ledger/index.ts";
import type { Reviewing } from "../../src/serve/review.ts";
import { AXE, expectAccessible } from "./axe.ts";
import { describeInChromium, details, drawn, eventually, frames } from "./browser.ts";

const ARTICLES = {
  "talks.txt":
    "Envoys meet in Oslo\n\nOslo, 4 May 2019. Marta Velinska met Oskar Lindqvist in Oslo on Friday. Norway criticised Chile.\n",
  "visit.txt": "A visit to Lima\n\nLima, 9 June 2019. Oskar Lindqvist praised Peru. Ana Ruiz met Tomas Vega in Lima.\n",
};
const [MARTA, TOMAS, OSKAR] = ["person:marta-velinska", "person:tomas-vega", "person:oskar-lindqvist"];

async function make(graphDir: string): Promise<Reviewing> {
  const articles = `${graphDir}-articles`;
  await mkdir(articles, { recursive: true });
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(articles, name), text);
  await build({ paths: [articles], out: graphDir, threads: 0 });
  const rebuild = createRebuild();
  return { ledger: ledgerPathOf(graphDir), rebuild: () => rebuild({ graph: graphDir }) };
}

/** The graph is built several times in each test. */
const PATIENT = 240_000;

describeInChromium("reviewing in Chromium", ({ page, newPage, serveReview, faults }) => {
  const button = (name: string | RegExp) => page().getByRole("button", { name, exact: true });
  const heading = () => details(page()).getByRole("heading", { level: 2 }).textContent();
  const status = () => page().locator(".said").textContent();
  const nodes = async () => (await drawn(page())).nodes;
  let ledger = "";

  /** Opens a graph of its own for each test, so that no decision of one is there in another. */
  async function openReview(name: string, query: string): Promise<void> {
    const url = await serveReview(name, async (graphDir) => {
      const reviewing = await make(graphDir);
      ledger = reviewing.ledger;
      return reviewing;
    });
    await newPage();
    await page().goto(`${url}${query}`);
    await page().waitForFunction(() => globalThis.redthreadViewer !== undefined);
    await frames(page());
  }
  const lines = async () =>
    (await readFile(ledger, "utf8").catch(() => "")).split("\n").filter((line) => /^\w/.test(line));
  const places = () =>
    page().evaluate(() => {
      const { graph, renderer } = globalThis.redthreadViewer ?? {};
      const { x, y } = graph?.getNodeAttributes("country:chile") ?? {};
      return [x, y, renderer?.getCamera().getState().ratio];
    });

  it("merges two names and undoes it, in 5 actions; everything else keeps its place", {
    timeout: PATIENT,
  }, async () => {
    await openReview("merge", "");
    const before = await places();
    expect(await nodes()).toEqual(expect.arrayContaining([MARTA, TOMAS]));
    // Two entries of the list are picked with Shift, which is the first and the second action.
    await page().getByRole("tab", { name: "Entities" }).click();
    await page()
      .getByRole("row", { name: "Marta Velinska" })
      .click({ modifiers: ["Shift"] });
    await page()
      .getByRole("row", { name: "Tomas Vega" })
      .click({ modifiers: ["Shift"] });
    await button("They are one").click();
    await eventually(status).toContain("The graph is built again");
    await eventually(async () => (await nodes()).filter((key) => key === MARTA || key === TOMAS).length).toBe(1);
    expect(await heading()).toMatch(/^(Marta Velinska|Tomas Vega)$/);
    expect(await places()).toEqual(before);
    expect(await lines()).toHaveLength(1);
    await button(/^Undo/).click();
    await eventually(status).toContain("Taken back");
    await eventually(async () => (await nodes()).filter((key) => key === MARTA || key === TOMAS).length).toBe(2);
    expect(await lines()).toEqual([]);
    await button(/^Redo/).click();
    await eventually(async () => (await lines()).length).toBe(1);
    await eventually(status).toContain("The graph is built again");
    await page().keyboard.press("u");
    await eventually(async () => (await lines()).length).toBe(0);
    await eventually(status).toContain("Taken back");
  });

  it("confirms a claim, puts it right, and filters by what was reviewed", { timeout: PATIENT }, async () => {
    await openReview("claim", `?node=${OSKAR}`);
    const claim = details(page()).locator(".claim", { hasText: "praised Peru" });
    await claim.getByRole("button", { name: "Right" }).click();
    await claim.getByText("found right").waitFor();
    await page().getByLabel("Reviewed", { exact: true }).selectOption("yes");
    await eventually(nodes).toEqual(["country:peru", OSKAR]);
    await page().getByLabel("Reviewed", { exact: true }).selectOption("any");
    await claim.getByRole("button", { name: "Correct" }).click();
    await page().getByLabel("Relation", { exact: true }).selectOption("criticises");
    await page().getByLabel("Why (optional").fill("misread");
    await button("Save").click();
    await claim.getByText("put right by hand").waitFor();
    expect((await lines()).at(-1)).toMatch(/^correct .* to "Oskar Lindqvist" criticises "Peru" # misread$/);
    await button(/^Undo/).click();
    await eventually(async () => (await lines()).length).toBe(1);
    await eventually(status).toContain("Taken back");
    await button(/^Undo/).click();
    await eventually(async () => (await lines()).length).toBe(0);
    await eventually(status).toContain("Taken back");
  });

  it("notes something on an entity and on a claim, at once and for good", { timeout: PATIENT }, async () => {
    await openReview("note", `?node=${OSKAR}`);
    const notes = () => details(page()).getByRole("list", { name: "Notes" });
    await details(page()).getByRole("button", { name: "Note …" }).first().click();
    await page().getByLabel("Note (stays").fill("Ask him <b>twice</b>.");
    await button("Save").click();
    await eventually(status).toBe("Noted: Ask him <b>twice</b>.");
    await notes().getByText("Ask him <b>twice</b>.").waitFor();
    const claim = details(page()).locator(".claim", { hasText: "praised Peru" });
    await claim.getByRole("button", { name: "Note …" }).click();
    await page().getByLabel("Note (stays").fill("One source only.");
    await button("Save").click();
    await claim.getByText("One source only.").waitFor();
    expect(await lines()).toEqual([
      expect.stringMatching(/^note "\w+.txt" ".*\[\[Oskar Lindqvist\]\].*" says "Ask him <b>twice<\/b>\."$/),
      expect.stringMatching(/^note "visit.txt" .* praises "Peru" says "One source only\."$/),
    ]);
    await page().reload();
    await notes().getByText("Ask him").waitFor();
    await details(page()).getByRole("button", { name: "Take back: Ask him" }).click();
    await eventually(async () => (await lines()).length).toBe(1);
    await eventually(() => notes().getByText("Ask him").count()).toBe(0);
    await page().keyboard.press("5");
    await page().getByText("Noted on Oskar Lindqvist praises Peru: One source only.").waitFor();
  });

  it.skipIf(AXE === undefined && process.env.CI === undefined)(
    "axe-core finds nothing on the page of reviewing, on notes, and in a dialog",
    { timeout: PATIENT },
    async () => {
      await openReview("axe", `?node=${OSKAR}`);
      await details(page()).getByRole("button", { name: "Note …" }).first().click();
      await expectAccessible(page());
      await page().getByLabel("Note (stays").fill("Ask him.");
      await button("Save").click();
      await details(page()).getByRole("list", { name: "Notes" }).waitFor();
      await expectAccessible(page());
      await page().keyboard.press("5");
      await page().getByRole("heading", { name: "Decisions 1" }).waitFor();
      await expectAccessible(page());
    },
  );

  it("adds a claim with its quote, and says what is wrong with one", { timeout: PATIENT }, async () => {
    await openReview("add", "?page=articles&article=visit.txt");
    await button("Add a claim …").click();
    const save = button("Save");
    await page().getByLabel("Quote, as").fill("Ana Ruiz met  Tomas Vega in Lima.");
    await page().getByLabel("Who, as").fill("Anna Ruiz");
    await page().getByText("does not say “Anna Ruiz”").waitFor();
    await page().getByLabel("Who, as").fill("Ana Ruiz");
    await page().getByLabel("Whom or what").fill("Lima");
    await page().getByLabel("Relation", { exact: true }).selectOption("visits");
    await save.click();
    await eventually(status).toContain("The graph is built again");
    expect(await lines()).toEqual(['add "visit.txt" "Ana Ruiz met Tomas Vega in Lima." that "Ana Ruiz" visits "Lima"']);
    await button(/^Undo/).click();
    await eventually(async () => (await lines()).length).toBe(0);
    await eventually(status).toContain("Taken back");
  });

  it("renames, and splits what is named in two articles, with a dialog each", { timeout: PATIENT }, async () => {
    await openReview("split", `?node=${OSKAR}`);
    await button("Rename …").click();
    await page().getByLabel("New name").fill("Oskar B. Lindqvist");
    await page().keyboard.press("Enter");
    await eventually(heading).toBe("Oskar B. Lindqvist");
    await button("Split …").click();
    await page().getByText("all in “A visit to Lima”").click();
    await button("Save").click();
    await eventually(async () => (await lines()).length).toBe(2);
    await eventually(async () => (await nodes()).filter((key) => key.includes("lindqvist")).length).toBe(2);
    await page().keyboard.press("5");
    await page().getByRole("heading", { name: "Decisions 2" }).waitFor();
    for (const left of [1, 0]) {
      await page()
        .getByRole("button", { name: /^Take back/ })
        .first()
        .click();
      await eventually(async () => (await lines()).length).toBe(left);
      await page()
        .getByRole("heading", { name: `Decisions ${left}` })
        .waitFor();
    }
  });

  it("says so when the server is gone, keeps the decision, and goes on when it is back", {
    timeout: PATIENT,
  }, async () => {
    await openReview("gone", `?node=${OSKAR}`);
    await page().route("**/api/decide", (route) => route.abort());
    await button("No entity").click();
    await page().getByText("Not done yet: Oskar Lindqvist is no entity.").first().waitFor();
    await page().unroute("**/api/decide");
    await button("Try again").click();
    await eventually(async () => (await lines()).length).toBe(1);
    await eventually(nodes).not.toContain(OSKAR);
    await details(page()).getByText("not in the graph any more").waitFor();
    await button(/^Undo/).click();
    await eventually(nodes).toContain(OSKAR);
    await eventually(heading).toBe("Oskar Lindqvist");
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("net::ERR_FAILED")));
  });
});
