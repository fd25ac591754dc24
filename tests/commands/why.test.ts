/** Explanations of nodes, and the review of what is doubtful, on a graph of small articles. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { decide, merge } from "../../src/commands/decide.ts";
import { doubts, type Keys, review } from "../../src/commands/review.ts";
import { describeWhy, why } from "../../src/commands/why.ts";
import { type Folder, makeFolder } from "../build/corpus.ts";

const ARTICLES = {
  "in/a.txt": "Jane Marsh visited Chile on Monday, officials said. Marsh praised Peru in a speech there.",
  "in/b.txt": "Yusuf Qorvani met Peter Hale in Oslo on Friday. Norway criticised Chile after the talks.",
  "in/c.txt": "Jane Marsh attacked Ghana in a long speech. Yousef Korvani praised Norway and visited Peru.",
  "in/d.txt": "Hale's adviser Robert Brown visited Ghana on Monday. Hale criticised Norway sharply.",
  "in/e.txt": "Brown's deputy Karl Weiss praised Chile on Tuesday. Brown met Karl Weiss in Oslo.",
};

let folder: Folder;
let graph: string;
const rebuild = () => build({ paths: [join(folder.path, "in")], out: graph, threads: 0 });
const ledger = () => readFile(`${graph}.ledger`, "utf8");

beforeAll(async () => {
  folder = await makeFolder(ARTICLES);
  graph = join(folder.path, "graph");
  await rebuild();
});
beforeEach(() => rm(`${graph}.ledger`, { force: true }));
afterAll(() => folder.remove());

describe("why", () => {
  it("shows a node's names, documents, merges and claims", async () => {
    const answer = await why({ graph, name: "Marsh" });
    expect(answer).toMatchObject({
      id: "person:jane-marsh",
      printed: [
        { text: "Jane Marsh", count: 2 },
        { text: "Marsh", count: 1 },
      ],
      documents: [
        { path: "a.txt", mentions: 2 },
        { path: "c.txt", mentions: 1 },
      ],
    });
    const text = describeWhy(answer);
    expect(text).toContain('0.90  "Marsh" is "Jane Marsh": surname');
    expect(text).toContain('1.00  "Jane Marsh" is "Jane Marsh": same name');
    expect(text).toMatch(/[0-9a-f]{8} {2}0\.\d\d {2}visited: Jane Marsh visited Chile/);
  });

  it("says why two are two: what is forbidden, what is not enough", async () => {
    const apart = await why({ graph, name: "Jane Marsh", other: "Peter Hale" });
    expect(apart).toMatchObject({ same: false, comparison: { score: 0, veto: "family names differ" } });
    expect(describeWhy(apart)).toContain("forbidden: family names differ");
    const kinds = describeWhy(await why({ graph, name: "Jane Marsh", other: "Chile" }));
    expect(kinds).toContain("one is a person, one a country");
  });

  it("says why two are one", async () => {
    const answer = await why({ graph, name: "Marsh", other: "Jane Marsh" });
    expect(answer).toMatchObject({ same: true, one: { id: "person:jane-marsh" } });
    expect(describeWhy(answer)).toContain('"Marsh" and "Jane Marsh" are one');
  });

  it("names the lines of the ledger", async () => {
    const { lines } = await decide({ graph }, merge("Jane Marsh", ["Peter Hale"]));
    const text = describeWhy(await why({ graph, name: "Jane Marsh", other: "Peter Hale" }));
    expect(text).toContain(`line 2: ${lines[0]}`);
  });

  it("knows nobody by a name that is in no text", async () => {
    await expect(why({ graph, name: "Nobody" })).rejects.toThrow("nothing in the graph is called");
  });
});

async function* typed(...keys: readonly string[]): AsyncGenerator<string> {
  yield* keys;
}

async function ask(...keys: readonly string[]) {
  let shown = "";
  const written = await review({ graph, most: 50 }, typed(...keys) satisfies Keys, (text) => {
    shown += text;
  });
  return { written, shown };
}

describe("review", () => {
  it("asks about near names, weak joins and weak claims, the most worth first, with quotes", async () => {
    const open = await doubts({ graph, most: 50 });
    expect(open.map(({ worth }) => worth)).toEqual(open.map(({ worth }) => worth).sort((a, b) => b - a));
    const kinds = new Set(open.map(({ kind }) => kind));
    expect(kinds).toContain("near-split");
    const lone = open.find(({ question }) => question.includes('"Hale" rightly taken for "Peter Hale"'));
    expect(lone?.evidence.join("\n")).toMatch(/surname with one bearer.*\nd\.txt: ….*\nb\.txt: …/);
    expect(await doubts({ graph, most: 1 })).toEqual(open.slice(0, 1));
    await expect(doubts({ graph, most: 0 })).rejects.toThrow("--most");
  });

  it("writes an answer for a key, and takes it back", async () => {
    const open = await doubts({ graph, most: 50 });
    const { written, shown } = await ask("x", "n", "u", "y", "q", "n");
    expect(written).toBe(open[0]?.yes.length);
    expect(shown).toContain(`1/${open.length}  ${open[0]?.question}`);
    expect((await ledger()).split("\n").slice(1)).toEqual([...(open[0]?.yes ?? []), ""]);
  });

  it("does not ask again what is answered, and every answer applies", async () => {
    const open = await doubts({ graph, most: 50 });
    const { written } = await ask(...open.map((_, i) => (i % 2 === 0 ? "y" : "n")));
    expect(written).toBeGreaterThan(0);
    expect(await doubts({ graph, most: 50 })).toEqual([]);
    const { decided } = await rebuild();
    expect(decided.problems).toEqual([]);
    expect(decided.applied).toBe(written);
    await rm(`${graph}.ledger`);
    await rebuild();
  });

  it("ends with its keys, and without a key writes nothing", async () => {
    expect((await ask()).written).toBe(0);
    expect((await ask("s", "u", "s")).written).toBe(0);
    await expect(ledger()).rejects.toThrow();
  });
});
