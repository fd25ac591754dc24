/** The ledger's file: lines added and taken out, damaged lines kept and reported. */
import { lstat, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Decision } from "../../src/ledger/index.ts";
import { addDecisions, ledgerPathOf, readLedgerOf, removeLines } from "../../src/ledger/index.ts";
import { formatLine, parseLine } from "../../src/ledger/line.ts";

const LINES = ['ignore "a.txt" "[[A]] b"', 'rename "ü.txt" "[[Ä]] b" to "Å"'];
const decisions = LINES.map(parseLine).filter((each): each is Decision => each !== undefined);

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-ledger-"));
  path = ledgerPathOf(join(folder, "graph"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the ledger's file", () => {
  it("lies beside the graph's folder", () => {
    expect(path).toBe(join(folder, "graph.ledger"));
    expect(ledgerPathOf(`${join(folder, "graph")}/`)).toBe(path);
  });

  it("is made with the first decision, and read back", async () => {
    expect(await addDecisions(path, decisions)).toEqual(LINES);
    expect(await readFile(path, "utf8")).toMatch(/^# [^\n]+\nignore [^\n]+\nrename [^\n]+\n$/);
    expect(await readLedgerOf(join(folder, "graph"))).toEqual({
      decisions: decisions.map((decision, i) => ({ ...decision, line: i + 2 })),
      problems: [],
    });
    expect(await readdir(folder)).toEqual(["graph.ledger"]);
  });

  it("has no line twice", async () => {
    await addDecisions(path, decisions);
    const before = await readFile(path);
    expect(await addDecisions(path, decisions)).toEqual([]);
    expect(await readFile(path)).toEqual(before);
  });

  it("gives a line back", async () => {
    await addDecisions(path, decisions);
    await removeLines(path, [LINES[1] ?? ""]);
    expect((await readLedgerOf("", path)).decisions.map(({ verb }) => verb)).toEqual(["ignore"]);
  });

  it("gives a line back where lines end as on Windows, and goes on so", async () => {
    await writeFile(path, `${LINES[0]}\r\n`);
    await addDecisions(path, decisions.slice(1));
    expect(await readFile(path, "utf8")).toBe(`${LINES.join("\r\n")}\r\n`);
    await removeLines(path, [LINES[0] ?? ""]);
    expect(await readFile(path, "utf8")).toBe(`${LINES[1]}\r\n`);
  });

  it("loses nothing where many write at once", async () => {
    const many = Array.from({ length: 40 }, (_, i) => parseLine(`ignore "a.txt" "[[A]] ${i}"`));
    const each = many.filter((decision) => decision !== undefined);
    await Promise.all(each.map((decision) => addDecisions(path, [decision])));
    expect((await readLedgerOf("", path)).decisions).toHaveLength(40);
    await Promise.all(each.map((decision) => removeLines(path, [formatLine(decision)])));
    expect((await readLedgerOf("", path)).decisions).toHaveLength(0);
    expect(await readdir(folder)).toEqual(["graph.ledger"]);
  });

  it("takes away the lock of a writer that died", async () => {
    await writeFile(`${path}.lock`, "");
    await utimes(`${path}.lock`, 0, 0);
    expect(await addDecisions(path, decisions)).toEqual(LINES);
    expect(await readdir(folder)).toEqual(["graph.ledger"]);
  });

  it("stays a link, and keeps who may read it", async () => {
    const own = join(folder, "own.ledger");
    await writeFile(own, "", { mode: 0o600 });
    await symlink(own, path);
    await addDecisions(path, decisions);
    expect(await readFile(own, "utf8")).toContain(LINES[0]);
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect((await stat(own)).mode & 0o777).toBe(0o600);
  });

  it("of a hundred thousand lines is read and added to in a moment", async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `ignore "a.txt" "[[A]] ${i}"`);
    await writeFile(path, lines.join("\n"));
    const start = process.cpuUsage().user;
    expect(await addDecisions(path, decisions)).toEqual(LINES);
    expect((await readLedgerOf("", path)).decisions).toHaveLength(100_002);
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
  });

  it("keeps damaged lines as they are, by number, and reads the rest", async () => {
    const damaged = Buffer.from([0xff, 0xfe, 0x41]);
    await writeFile(path, Buffer.concat([Buffer.from(`\ufeff${LINES[0]}\r\nmurge "a"\n`), damaged]));
    await addDecisions(path, decisions.slice(1));
    const { decisions: read, problems } = await readLedgerOf("", path);
    expect(read.map(({ verb, line }) => [verb, line])).toEqual([
      ["ignore", 1],
      ["rename", 4],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(problems[1]?.reason).toBe("not UTF-8 text");
    expect((await readFile(path)).includes(damaged)).toBe(true);
  });

  it("may be missing, unless it was asked for by name", async () => {
    expect(await readLedgerOf(join(folder, "graph"))).toEqual({ decisions: [], problems: [] });
    await expect(readLedgerOf(join(folder, "graph"), path)).rejects.toThrow("there is no ledger");
  });

  it("that cannot be read or written says so", async () => {
    await expect(readLedgerOf("", folder)).rejects.toThrow("cannot read the ledger");
    await expect(addDecisions(join(folder, "none", "x.ledger"), decisions)).rejects.toThrow("cannot write the ledger");
  });
});
