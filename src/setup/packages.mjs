/** npm's packages: installed where package-lock.json names one that is not there, or is there in another version. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, say } from "./run.mjs";

// Not `npm ci`: it refuses a lock file that was written where the packages of another platform could not be seen. This takes
// the locked versions as well, and leaves the lock file as it is.
const INSTALL = ["install", "--no-save", "--prefer-offline", "--no-audit", "--no-fund"];

/**
 * Installs what is missing.
 *
 * @returns {Promise<number>} npm's exit code; 0: all is there
 */
export async function installPackages() {
  if (missing(locked("package-lock.json"), locked(join("node_modules", ".package-lock.json"))).length === 0) return 0;
  say("installing npm packages (npm install)");
  return run("npm", INSTALL);
}

/** The packages of a lock file by their folders; none where there is no such file. */
function locked(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** The folders that should hold another version. The content is compared: dates say nothing after a checkout or a copy. */
function missing(wanted, installed) {
  return Object.entries(wanted)
    .filter(([folder, { optional, devOptional }]) => folder !== "" && !optional && !devOptional)
    .filter(([folder, { version }]) => installed[folder]?.version !== version)
    .map(([folder]) => folder);
}
