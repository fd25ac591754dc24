/**
 * `npm test`: every gate (format and lint, types, tests), after installing what is missing.
 *
 * Further words narrow the tests: `npm test -- tests/read`. All gates run, whatever the others say. The last line is
 * `N passed, N failed, N skipped`: tests are counted, and each other gate that fails as one failed. The exit code is 0 where
 * nothing failed; with CI set, a skipped test is a failure of the run too.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "./built.mjs";
import { installPackages } from "./packages.mjs";
import { run, say } from "./run.mjs";
import { installTools } from "./tools.mjs";

const gates = [
  ["build", buildIfStale],
  ["biome check .", () => tool("biome", ["check", "."])],
  ["tsc --noEmit", () => tool("tsc", ["--noEmit"])],
  ["tsc -p tests", () => tool("tsc", ["-p", "tests"])],
  ["tsc -p viewer", () => tool("tsc", ["-p", "viewer"])],
];

/** Runs a program of node_modules. */
function tool(name, words, environment) {
  return run(join("node_modules", ".bin", name), words, environment);
}

/** Runs the gates and says how many failed. */
async function failedGates() {
  const failed = [];
  for (const [name, gate] of gates) {
    say(`gate: ${name}`);
    if ((await gate()) !== 0) failed.push(name);
  }
  return failed;
}

/** Runs the tests and gives their counts. A run that ends badly without a failed test is one failed. */
async function testCounts(words) {
  const folder = mkdtempSync(join(tmpdir(), "redthread-counts-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "counts.json");
  const code = await tool("vitest", ["run", ...words], { REDTHREAD_COUNTS: file });
  const counts = readCounts(file);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // vitest ended before it could write them.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function finish({ passed, failed, skipped }) {
  const strict = process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";
  if (strict && skipped > 0) say("in CI no test may be skipped");
  process.exitCode = failed > 0 || (strict && skipped > 0) ? 1 : 0;
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}

if ((await installPackages()) !== 0) {
  say("the npm packages could not be installed: nothing can be tested");
  finish({ passed: 0, failed: 1, skipped: 0 });
} else {
  await installTools();
  const failed = await failedGates();
  const counts = await testCounts(process.argv.slice(2));
  for (const name of failed) say(`failed: ${name}`);
  finish({ ...counts, failed: counts.failed + failed.length });
}
