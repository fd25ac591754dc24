/** `dist`: compiled anew where a source is newer than it. */
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, say } from "./run.mjs";

const SOURCES = ["src", "viewer", "package.json", "package-lock.json", "tsconfig.json"];
const DIST = join(ROOT, "dist");
const STAMP = join(DIST, ".built");

/**
 * Builds the program and the viewer where they are older than their sources.
 *
 * @returns {Promise<number>} the build's exit code; 0: `dist` is up to date
 */
export async function buildIfStale() {
  if (newest(SOURCES.map((name) => join(ROOT, name))) <= changed(STAMP)) return 0;
  say("building the program and the viewer (npm run build)");
  rmSync(DIST, { recursive: true, force: true });
  const started = new Date();
  const code = await run("npm", ["run", "--silent", "build"]);
  if (code === 0) stamp(started);
  return code;
}

/** Leaves the time at which the build began: what changed while it ran is built again next time. */
function stamp(time) {
  writeFileSync(STAMP, "");
  utimesSync(STAMP, time, time);
}

/** When a file last changed, in milliseconds; 0 where it is not there. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The latest change of any of these files and folders, and of all below them. A file that went away changed its folder. */
function newest(paths) {
  return Math.max(0, ...paths.flatMap(timesBelow));
}

function timesBelow(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [changed(path)];
  return [changed(path), ...readdirSync(path).flatMap((name) => timesBelow(join(path, name)))];
}
