/** The architecture page names every source file, and none that is gone. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const PAGE = readFileSync(`${SRC}/README.md`, "utf8");

function sources(): readonly string[] {
  const all = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return all.filter((path) => /\.(?:ts|mjs)$/.test(path)).sort();
}

/** The files of the page: its headings name folders, its list items files. */
function listed(): readonly string[] {
  let folder = "";
  const found: string[] = [];
  for (const line of PAGE.split("\n")) {
    const heading = /^### (\S+)/.exec(line)?.[1];
    if (heading !== undefined) folder = heading === "src" ? "" : heading;
    const file = /^- `([^`]+\.(?:ts|mjs))`: \S/.exec(line)?.[1];
    if (file !== undefined) found.push(folder + file);
  }
  return found.sort();
}

describe("src/README.md", () => {
  test("names every source file and no other", () => {
    expect(listed()).toEqual(sources());
  });

  test("has a heading for every folder", () => {
    const folders = new Set(sources().map((path) => dirname(path)));
    for (const folder of folders) if (folder !== ".") expect(PAGE).toContain(`### ${folder}/ `);
  });
});
