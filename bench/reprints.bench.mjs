/** What does it cost to find reprints among twice as many articles? How well it is done goes to standard error. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

function cost(size) {
  const script = join(import.meta.dirname, "find-reprints.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [script, String(size)], { encoding: "utf8" });
  if (stdout === "") throw new Error(`looking for reprints among ${size} articles failed: ${stderr.trim()}`);
  process.stderr.write(stdout);
  return JSON.parse(stdout).seconds;
}

export default {
  question: "What does it cost to find reprints among twice as many articles?",
  unit: "CPU seconds",
  prepare: async () => ({ remove: async () => undefined }),
  ways: [
    { name: "5,000 articles", cost: () => cost(5000) },
    { name: "10,000 articles", cost: () => cost(10_000) },
  ],
};
