/** On the screen of a telephone: what tables say can be read. */
import { expect, it } from "vitest";
import { describeInChromium, eventually } from "./browser.ts";

const TITLE = "Ministers of nine coastal provinces put off their talks about the harbour for a third time";

/** A graph.json of one article with a long title, and one claim in it. */
function graphWithTitle(): string {
  const span = { start: 0, end: 3 };
  const claim = {
    id: "c",
    document: "a.txt",
    quote: "Ada met Bo.",
    start: 0,
    end: 11,
    subject: span,
    object: { start: 8, end: 10 },
  };
  const put = {
    relation: "meets",
    label: "met",
    polarity: "positive",
    modality: "asserted",
    confidence: 1,
    rule: "clause",
  };
  const person = { kind: "person", aliases: [], y: 0, size: 6, color: "#5b84f5", mentions: 1, claims: [] };
  return JSON.stringify({
    attributes: {
      schemaVersion: 1,
      name: "redthread",
      documents: [{ id: "a", path: "a.txt", title: TITLE, group: 0 }],
    },
    nodes: ["Ada", "Bo"].map((label, x) => ({ key: label, attributes: { ...person, label, x } })),
    edges: [
      {
        key: "e",
        source: "Ada",
        target: "Bo",
        attributes: { relation: "meets", label: "met", weight: 1, asserted: true, claims: [{ ...claim, ...put }] },
      },
    ],
  });
}

describeInChromium("a narrow window", ({ newPage, serve }) => {
  it.each([
    [390, 844],
    [1280, 800],
  ])("of %i pixels shows a title of ninety letters on as many lines as it needs, or on one", async (width, height) => {
    const address = await serve("titled", graphWithTitle());
    const opened = await newPage({ viewport: { width, height } });
    await opened.goto(`${address}?page=articles`);
    const title = opened.getByRole("grid", { name: "Articles" }).locator("bdi", { hasText: TITLE });
    const isCut = () =>
      title.evaluate((cell) => cell.scrollHeight > cell.clientHeight + 1 || cell.scrollWidth > cell.clientWidth);
    await eventually(() => title.count()).toBe(1);
    await eventually(isCut).toBe(false);
    const [cell, row] = [await title.boundingBox(), await opened.getByRole("row").nth(1).boundingBox()];
    expect(cell?.height ?? Number.NaN).toBeLessThanOrEqual(row?.height ?? 0);
  });
});
