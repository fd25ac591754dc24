import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

const FILES = {
  "good.test.js": 'test("one", () => {}); test.skip("two", () => {}); test.todo("three");',
  "bad.test.js": 'test("four", () => expect(1).toBe(2)); test("five", () => {});',
  "broken.test.js": 'throw new Error("does not load");',
  "hook.test.js": 'describe("six", () => { beforeAll(() => { throw new Error("no"); }); test("seven", () => {}); });',
};

function vitestIn(folder: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const words = [
    "run",
    "--root",
    folder,
    "--globals",
    "--reporter",
    "default",
    "--reporter",
    join(ROOT, "tests/reporter.ts"),
  ];
  const child = spawn(join(ROOT, "node_modules/.bin/vitest"), words, {
    cwd: folder,
    env: { ...process.env, ...environment },
  });
  let output = "";
  child.stdout.on("data", (bytes) => {
    output += bytes;
  });
  child.stderr.resume();
  return new Promise((resolve) => child.on("close", () => resolve(output)));
}

test("the reporter counts passed, failed and skipped tests, files that do not load and hooks that fail", async () => {
  const folder = await mkdtemp(join(tmpdir(), "redthread-reporter-"));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);

  const alone = await vitestIn(folder, { REDTHREAD_COUNTS: undefined });
  expect(alone.trimEnd().split("\n").at(-1)).toBe("2 passed, 3 failed, 3 skipped");

  const file = join(folder, "counts.json");
  const beside = await vitestIn(folder, { REDTHREAD_COUNTS: file });
  expect(beside).not.toMatch(/\d passed, \d failed/);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ passed: 2, failed: 3, skipped: 3 });
  await rm(folder, { recursive: true });
}, 60_000);
