/** Folders and files: what is read, in which order, under which path, and what is only reported. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArticles } from "../../src/read/index.ts";
import { line } from "./source.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "redthread-read-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text = path): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function lines(...paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const result of readArticles(paths)) found.push(line(result));
  return found;
}

describe("readArticles", () => {
  it("walks a folder in the order of code units", async () => {
    for (const path of ["b.txt", "a/z.md", "Z.text", "é.txt", "a.txt"]) put(path);
    expect(await lines(folder)).toEqual([
      "Z.text: Z.text",
      "a.txt: a.txt",
      "a/z.md: a/z.md",
      "b.txt: b.txt",
      "é.txt: é.txt",
    ]);
  });

  it("leaves papers and hidden files alone, and reports formats without a reader", async () => {
    for (const path of [
      "README.md",
      "sub/LICENSE",
      "LICENSE-MIT.txt",
      "readme.txt",
      "ORIGIN.md",
      ".a.txt",
      ".git/b.txt",
    ])
      put(path);
    for (const path of ["x.pdf", "noext", "license-fees-rise.txt", "original.txt"]) put(path);
    expect(await lines(folder)).toEqual([
      "license-fees-rise.txt: license-fees-rise.txt",
      "noext! no reader for a file without extension",
      "original.txt: original.txt",
      "x.pdf! no reader for .pdf",
    ]);
  });

  it("neither follows links out of the folder nor runs in circles", async () => {
    const outside = mkdtempSync(join(tmpdir(), "redthread-outside-"));
    put("in/a.txt");
    symlinkSync("..", join(folder, "in/up"));
    symlinkSync("self", join(folder, "self"));
    symlinkSync("in/a.txt", join(folder, "b.txt"));
    symlinkSync(outside, join(folder, "out"));
    expect(await lines(folder)).toEqual([
      "b.txt! symbolic link; in/a.txt is read in its own place",
      "in/a.txt: in/a.txt",
      "in/up! symbolic link; its folder is read in its own place",
      "out! symbolic link that leaves the folder; not followed",
      "self! symbolic link to nothing, or to itself",
    ]);
    rmSync(outside, { recursive: true });
  });

  it.skipIf(process.platform === "win32")("never opens pipes and sockets", async () => {
    execFileSync("mkfifo", [join(folder, "p.txt")]);
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(folder, "s.txt"), done));
    put("a.txt");
    expect(await lines(folder, join(folder, "p.txt"))).toEqual([
      "a.txt: a.txt",
      "p.txt! not a file but a named pipe",
      "p.txt! not a file but a named pipe",
      "s.txt! not a file but a socket",
    ]);
    await new Promise((done) => server.close(done));
  });

  it("names a file by its base name, also a hidden one or a README that was asked for", async () => {
    expect(await lines(put("deep/.a.txt"), put("deep/README.md"))).toEqual([
      ".a.txt: deep/.a.txt",
      "README.md: deep/README.md",
    ]);
  });

  it("reads a file once, however often it is named", async () => {
    const file = put("a.txt");
    expect(await lines(folder, file, folder)).toEqual(["a.txt: a.txt"]);
  });

  it("tells files of one name apart by their folders", async () => {
    put("2006/news/a.txt");
    put("2007/news/a.txt");
    expect(await lines(join(folder, "2006/news"), join(folder, "2007/news"))).toEqual([
      "2006/news/a.txt: 2006/news/a.txt",
      "2007/news/a.txt: 2007/news/a.txt",
    ]);
  });

  it("throws where there is nothing", async () => {
    await expect(lines(join(folder, "missing"))).rejects.toMatchObject({ code: "not-found" });
    await expect(lines(join(put("a.txt"), "b"))).rejects.toMatchObject({ code: "not-found" });
  });

  it("gives nothing for an empty folder", async () => {
    expect(await lines(folder)).toEqual([]);
  });
});
