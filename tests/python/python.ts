/** Python programs that read our exports, so that not only our own libraries say that they are right. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..", "..");
const PYTHON = join(ROOT, ".cache", "python", "bin", "python");

/** Whether `npm test` could install Python with its packages; tests that need it are skipped by name where it could not. */
export const havePython = existsSync(PYTHON);

/** Runs a script of this folder and gives what it prints, parsed as JSON. Throws what the script wrote to standard error. */
export async function runPython(script: string, ...args: readonly string[]): Promise<unknown> {
  const options = { maxBuffer: 1 << 26, env: { PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" } };
  const { stdout } = await promisify(execFile)(PYTHON, [join(import.meta.dirname, script), ...args], options);
  return JSON.parse(stdout);
}
