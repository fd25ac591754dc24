/** What does it cost to assess twice as many articles? How well it is done goes to standard error. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

function cost(size) {
  const script = join(import.meta.dirname, "assess-stories.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [script, String(size)], { encoding: "utf8" });
  if (stdout === "") throw new Error(`assessing ${size} articles failed: ${stderr.trim()}`);
  process.stderr.write(stdout);
  return JSON.parse(stdout).seconds;
}

export default {
  question: "What does it cost to find occurrences, tenures, sources and disagreements in twice as many articles?",
  unit: "CPU seconds",
  prepare: async () => ({ remove: async () => undefined }),
  ways: [
    { name: "1,500 articles", cost: () => cost(1500) },
    { name: "3,000 articles", cost: () => cost(3000) },
  ],
};
