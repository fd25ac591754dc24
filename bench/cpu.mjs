/** What a Node program costs: its CPU seconds, all threads together. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const PROBE = join(import.meta.dirname, "probe.mjs");

/**
 * Runs a Node program and gives its CPU seconds, user and system, from its first line to its end.
 *
 * @param {readonly string[]} words the program's file and its arguments
 * @returns {Promise<number>}
 */
export function cpuSeconds(words) {
  const child = spawn(process.execPath, ["--import", PROBE, ...words], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const told = { stderr: "", probe: "" };
  child.stdio[2].on("data", (bytes) => {
    told.stderr += bytes;
  });
  child.stdio[3].on("data", (bytes) => {
    told.probe += bytes;
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      if (code === 0) resolve(Number(told.probe));
      else reject(new Error(`${words.join(" ")} ended with ${code}: ${told.stderr}`));
    });
  });
}
