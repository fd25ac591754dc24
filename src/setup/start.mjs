/**
 * `npm start`: from a fresh checkout to the graph of the sample articles in the viewer.
 *
 * What is missing is installed, what is old is built. Further words go to `redthread view`: `npm start -- --no-open --port 0`.
 */
import { join } from "node:path";
import { buildIfStale } from "./built.mjs";
import { installPackages } from "./packages.mjs";
import { ROOT, run, runUntilStopped, say } from "./run.mjs";

const CLI = join(ROOT, "dist", "cli.js");
const ARTICLES = join("data", "articles");
const GRAPH = "graph-export";

const view = [CLI, "view", "--graph", GRAPH, ...process.argv.slice(2)];

const steps = [
  ["installing the packages", installPackages],
  ["building the program", buildIfStale],
  ["building the graph", () => run(process.execPath, [CLI, "build", ARTICLES, "--out", GRAPH])],
  ["showing the graph", () => runUntilStopped(process.execPath, view)],
];

for (const [what, step] of steps) {
  const code = await step();
  if (code === 0) continue;
  say(`npm start stopped: ${what} failed (exit code ${code})`);
  process.exitCode = code;
  break;
}
