/** A graph of small articles in a folder of its own, with a ledger beside it that every test begins without. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type BuildSummary, build } from "../../src/commands/build.ts";
import { readGraph } from "../../src/graph/files.ts";
import type { Graph } from "../../src/model.ts";
import { type Folder, makeFolder } from "../build/corpus.ts";

/** A graph's folder, and what tests do with it. */
export interface Curated {
  /** The graph's folder; there once the tests begin. */
  readonly graph: string;
  readonly rebuild: () => Promise<BuildSummary>;
  readonly read: () => Promise<Graph>;
  /** The ledger's text; rejects where there is none. */
  readonly ledgerText: () => Promise<string>;
  readonly writeLedger: (text: string) => Promise<void>;
  /** Writes an article, or takes it away. */
  readonly writeArticle: (name: string, text: string | undefined) => Promise<void>;
}

/** Articles with a surname that may be two people's, two spellings of a name, and people who are somebody's. */
export const DOUBTFUL = {
  "a.txt": "Jane Marsh visited Chile on Monday, officials said. Marsh praised Peru in a speech there.",
  "b.txt": "Yusuf Qorvani met Peter Hale in Oslo on Friday. Norway criticised Chile after the talks.",
  "c.txt": "Jane Marsh attacked Ghana in a long speech. Yousef Korvani praised Norway and visited Peru.",
  "d.txt": "Hale's adviser Robert Brown met Yusuf Qorvani on Monday. Hale criticised Norway sharply.",
  "e.txt": "Brown's deputy Karl Weiss praised Chile on Tuesday. Brown met Karl Weiss and Yusuf Qorvani in Oslo.",
};

/** Builds the graph of articles before the tests of a file, and removes it after them. */
export function curated(articles: Readonly<Record<string, string>>): Curated {
  let folder: Folder | undefined;
  const within = (...names: readonly string[]) => join(folder?.path ?? "", ...names);
  const found: Curated = {
    get graph() {
      return within("graph");
    },
    rebuild: () => build({ paths: [within("in")], out: within("graph"), threads: 0 }),
    read: () => readGraph(within("graph")),
    ledgerText: () => readFile(within("graph.ledger"), "utf8"),
    writeLedger: async (text) => void (await folder?.write("graph.ledger", text)),
    writeArticle: async (name, text) => {
      if (text === undefined) await rm(within("in", name));
      else await folder?.write(join("in", name), text);
    },
  };
  beforeAll(async () => {
    folder = await makeFolder(
      Object.fromEntries(Object.entries(articles).map(([name, text]) => [join("in", name), text])),
    );
    await found.rebuild();
  });
  beforeEach(() => rm(within("graph.ledger"), { force: true }));
  afterAll(() => folder?.remove());
  return found;
}
