/** What does it cost to find who is who in twice as many mentions? How well it is done goes to standard error. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

function cost(size) {
  const script = join(import.meta.dirname, "resolve-mentions.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [script, String(size)], { encoding: "utf8" });
  if (stdout === "") throw new Error(`resolving ${size} mentions failed: ${stderr.trim()}`);
  process.stderr.write(stdout);
  return JSON.parse(stdout).seconds;
}

export default {
  question: "What does it cost to find who is who in twice as many mentions?",
  unit: "CPU seconds",
  prepare: async () => ({ remove: async () => undefined }),
  ways: [
    { name: "100,000 mentions", cost: () => cost(100_000) },
    { name: "200,000 mentions", cost: () => cost(200_000) },
  ],
};
