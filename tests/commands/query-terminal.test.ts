/** The shell of `redthread query` as people have it: Ctrl-C stops what runs or takes back what is typed, Ctrl-D ends it, and it remembers. */
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeGraph } from "../../src/graph/files.ts";
import { onTerminal } from "../cli/terminal.ts";
import { GRAPH } from "../store/fixture.ts";

const ENDLESS = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 0 RETURN count(*);";
const [CTRL_C, CTRL_D, UP] = ["\u0003", "\u0004", "\u001b[A"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-shell-"));
  await writeGraph(join(folder, "graph"), GRAPH);
});

afterAll(() => rm(folder, { recursive: true }));

it("goes on after Ctrl-C and ends with Ctrl-D; the next one has its history", { timeout: 120_000 }, async () => {
  const words = ["query", "--graph", join(folder, "graph")];
  const first = await onTerminal(
    words,
    [
      { seen: "embedded> ", type: `${ENDLESS}\n` },
      { seen: "count(*);", type: CTRL_C, pause: 1_500 },
      { seen: "the query was stopped", type: "MATCH (never typed on\n" },
      { seen: "... ", type: "RETURN nothing" },
      { seen: "nothing", type: CTRL_C },
      { seen: "embedded> ", type: "RETURN 40 + 2 AS sum;\n" },
      { seen: "1 row", type: ":ask who-m" },
      { seen: "who-m", type: "\t" },
      { seen: "et", type: " who=varga\n" },
      { seen: "Port Halden", type: CTRL_D },
    ],
    { XDG_STATE_HOME: folder },
  );
  expect(first.code).toBe(0);
  expect(first.text).toMatch(/sum\n─+\n42\n/);

  const history = join(folder, "redthread", "query-history");
  expect(await readFile(history, "utf8")).toBe(
    `${ENDLESS}\nMATCH (never typed on\nRETURN 40 + 2 AS sum;\n:ask who-met who=varga\n`,
  );
  expect((await stat(history)).mode & 0o777).toBe(0o600);
  const next = await onTerminal(
    words,
    [
      { seen: "embedded> ", type: `${UP}${UP}\n` },
      { seen: "1 row", type: CTRL_D },
    ],
    { XDG_STATE_HOME: folder },
  );
  expect(next.text).toMatch(/sum\n─+\n42\n/);
});

it("ends when the end is typed while a query runs, once that is answered", { timeout: 60_000 }, async () => {
  const { code, text } = await onTerminal(
    ["query", "--graph", join(folder, "graph")],
    [{ seen: "embedded> ", type: `RETURN 40 + 2 AS sum;\n${CTRL_D}` }],
    { XDG_STATE_HOME: folder },
  );
  expect(code).toBe(0);
  expect(text).toMatch(/sum\n─+\n42\n/);
});
