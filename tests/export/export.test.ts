import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exportGraph } from "../../src/commands/export.ts";
import { EXPORTERS } from "../../src/export/index.ts";
import { writeGraph } from "../../src/graph/files.ts";
import { smallGraph } from "../fixtures/small.ts";
import { written } from "./graphs.ts";

const SOURCES = join(import.meta.dirname, "..", "..", "src");

describe("redthread export", () => {
  let folder = "";
  let graph = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-export-"));
    graph = join(folder, "graph");
    await writeGraph(graph, smallGraph());
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(EXPORTERS.map((exporter) => [exporter.format, exporter] as const))(
    "%s: writes what the exporter gives, over what was there, and leaves nothing beside it",
    async (format, exporter) => {
      const out = join(folder, `out-${format}`, exporter.target === "file" ? "a.out" : "");
      await exportGraph({ graph, format, out });
      const result = await exportGraph({ graph, format, out });
      const expected = [...(await written(exporter, smallGraph())).values()];
      expect(await Promise.all(result.files.map((file) => readFile(file, "utf8")))).toEqual(expected);
      expect(await readdir(join(folder, `out-${format}`))).toHaveLength(result.files.length);
    },
  );

  test.each([{ out: "-" }, {}])("a single file goes to standard output: %j", async (target) => {
    const pieces: string[] = [];
    const write = vi.spyOn(process.stdout, "write").mockImplementation((piece) => pieces.push(String(piece)) > 0);
    const result = await exportGraph({ graph, format: "json", ...target }).finally(() => write.mockRestore());
    expect(result.files).toEqual([]);
    expect(JSON.parse(pieces.join("")).nodes).toHaveLength(7);
  });

  test.each([
    ["an unknown format", { format: "xls", out: "x" }, "usage", "json, json-merged, gexf"],
    ["a format whose name every object has", { format: "constructor", out: "x" }, "usage", "json, json-merged, gexf"],
    ["several files to standard output", { format: "csv", out: "-" }, "usage", "--out FOLDER"],
    ["several files to nowhere", { format: "csv" }, "usage", "--out FOLDER"],
    ["a device", { format: "json", out: "/dev/null" }, "usage", "another --out"],
  ])("%s is refused", async (_, options, code, hint) => {
    await expect(exportGraph({ graph, ...options })).rejects.toMatchObject({
      code,
      hint: expect.stringContaining(hint),
    });
  });

  test("a folder where a file is due, and the other way round", async () => {
    await mkdir(join(folder, "taken"));
    await writeFile(join(folder, "taken.csv"), "mine");
    await expect(exportGraph({ graph, format: "json", out: join(folder, "taken") })).rejects.toMatchObject({
      code: "usage",
    });
    await expect(exportGraph({ graph, format: "csv", out: join(folder, "taken.csv") })).rejects.toMatchObject({
      code: "usage",
    });
    expect(await readFile(join(folder, "taken.csv"), "utf8")).toBe("mine");
  });

  test("a folder that is no graph", async () => {
    const nowhere = join(folder, "nowhere");
    await expect(exportGraph({ graph: nowhere, format: "json" })).rejects.toMatchObject({ code: "bad-graph" });
  });

  test("files that cannot all be put into place leave nothing beside them", async () => {
    const out = join(folder, "in-the-way");
    await mkdir(join(out, "claims.csv", "mine"), { recursive: true });
    await expect(exportGraph({ graph, format: "csv", out })).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining(join(out, "claims.csv")),
    });
    expect((await readdir(out)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("an export that is ended on its way leaves what was there, and nothing beside it", async () => {
    const out = join(folder, "ended");
    await exportGraph({ graph, format: "csv", out });
    const before = await readFile(join(out, "claims.csv"), "utf8");
    const files = (await readdir(out)).sort();
    const ended = `
      import { writeWhole } from ${JSON.stringify(pathToFileURL(join(SOURCES, "commands", "write-whole.ts")))};
      function* pieces() { yield "half"; process.exit(130); }
      await writeWhole([[${JSON.stringify(join(out, "claims.csv"))}, ["new"]], [${JSON.stringify(join(out, "b.csv"))}, pieces()]]);`;
    const loader = join(import.meta.dirname, "..", "typescript", "register.mjs");
    const { status } = spawnSync(process.execPath, ["--import", loader, "--input-type=module", "--eval", ended]);
    expect(status).toBe(130);
    expect((await readdir(out)).sort()).toEqual(files);
    expect(await readFile(join(out, "claims.csv"), "utf8")).toBe(before);
  });

  test.runIf(process.platform === "linux")(
    "a folder that nobody can make is refused, and not tried for ever",
    async () => {
      await expect(exportGraph({ graph, format: "csv", out: "/proc/redthread/tables" })).rejects.toMatchObject({
        code: "unreadable",
      });
    },
  );

  test("a target below a file cannot be written, and the message names it", async () => {
    await writeFile(join(folder, "plain"), "mine");
    const out = join(folder, "plain", "graph.json");
    await expect(exportGraph({ graph, format: "json", out })).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining(out),
    });
  });
});
