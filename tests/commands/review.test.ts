/** The review of what is doubtful, on a graph of small articles. */
import { describe, expect, it } from "vitest";
import { doubts, type Keys, review } from "../../src/commands/review.ts";
import { curated, DOUBTFUL } from "./curated.ts";

const corpus = curated(DOUBTFUL);

async function* typed(...keys: readonly string[]): AsyncGenerator<string> {
  yield* keys;
}

async function ask(...keys: readonly string[]) {
  let shown = "";
  const written = await review({ graph: corpus.graph, most: 50 }, typed(...keys) satisfies Keys, (text) => {
    shown += text;
  });
  return { written, shown };
}

describe("review", () => {
  it("asks about near names, weak joins and weak claims, the most worth first, with quotes", async () => {
    const open = await doubts({ graph: corpus.graph, most: 50 });
    expect(open.map(({ worth }) => worth)).toEqual(open.map(({ worth }) => worth).sort((a, b) => b - a));
    const kinds = new Set(open.map(({ kind }) => kind));
    expect(kinds).toContain("near-split");
    const lone = open.find(({ question }) => question.includes('"Hale" rightly taken for "Peter Hale"'));
    expect(lone?.evidence.join("\n")).toMatch(/surname with one bearer.*\nd\.txt: ….*\nb\.txt: …/);
    expect(await doubts({ graph: corpus.graph, most: 1 })).toEqual(open.slice(0, 1));
    await expect(doubts({ graph: corpus.graph, most: 0 })).rejects.toThrow("--most");
  });

  it("writes an answer for a key, and takes it back", async () => {
    const open = await doubts({ graph: corpus.graph, most: 50 });
    const { written, shown } = await ask("x", "n", "u", "y", "q", "n");
    expect(written).toBe(open[0]?.yes.length);
    expect(shown).toContain(`1/${open.length}  ${open[0]?.question}`);
    expect((await corpus.ledgerText()).split("\n").slice(1)).toEqual([...(open[0]?.yes ?? []), ""]);
  });

  it("takes back the last answer too", async () => {
    const open = await doubts({ graph: corpus.graph, most: 50 });
    const { written, shown } = await ask(...open.map(() => "s"), "y", "u", "y", "q");
    expect(shown).toContain("that was the last question");
    expect(written).toBe(open.at(-1)?.yes.length);
    await corpus.writeLedger("");
  });

  it("does not ask again what is answered, and every answer applies", async () => {
    const open = await doubts({ graph: corpus.graph, most: 50 });
    const { written } = await ask(...open.map((_, i) => (i % 2 === 0 ? "y" : "n")));
    expect(written).toBeGreaterThan(0);
    expect(await doubts({ graph: corpus.graph, most: 50 })).toEqual([]);
    const { decided } = await corpus.rebuild();
    expect(decided.problems).toEqual([]);
    expect(decided.applied).toBe(written);
    await corpus.writeLedger("");
    await corpus.rebuild();
  });

  it("ends with its keys, and without a key writes nothing", async () => {
    expect((await ask()).written).toBe(0);
    expect((await ask("s", "u", "s")).written).toBe(0);
    await expect(corpus.ledgerText()).rejects.toThrow();
  });
});
