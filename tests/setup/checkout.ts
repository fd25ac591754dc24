/**
 * A checkout in a temporary folder with the real set-up scripts and small stand-ins for the programs that they run: npm,
 * biome, tsc, vitest and redthread itself. Each stand-in notes in `log` that it was called.
 */
import { spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const SETUP = join(import.meta.dirname, "..", "..", "src", "setup");

const NPM = `
note("npm " + words.join(" "));
if (words[0] === "install") {
  if (existsSync("no-network")) process.exit(7);
  mkdirSync("node_modules", { recursive: true });
  copyFileSync("package-lock.json", "node_modules/.package-lock.json");
} else {
  mkdirSync("dist", { recursive: true });
  copyFileSync("cli.mjs", "dist/cli.js");
}`;

const CLI = `
note("redthread " + words.join(" "));
if (existsSync("wait-in-" + words[0])) {
  let signals = 0;
  process.on("SIGINT", () => {
    signals += 1;
    setTimeout(() => {
      note("SIGINT x" + signals);
      process.exit(130);
    }, 300);
  });
  setInterval(() => undefined, 1000);
  console.log("ready");
}`;

const GATE = `
note(process.argv[1].split("/").at(-1) + " " + words.join(" "));
if (existsSync("fail-" + words.join(" ").trim())) process.exit(1);`;

const VITEST = `
note("vitest " + words.join(" "));
if (existsSync("counts.json")) copyFileSync("counts.json", process.env.REDTHREAD_COUNTS);
process.exit(existsSync("vitest-fails") ? 1 : 0);`;

function program(body: string): string {
  return `#!/usr/bin/env node
const { appendFileSync, copyFileSync, existsSync, mkdirSync } = require("node:fs");
const words = process.argv.slice(2);
const note = (line) => appendFileSync("log", line + "\\n");
${body}
`;
}

/** How a script of the checkout ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary checkout. */
export interface Checkout {
  readonly folder: string;
  write(path: string, content: string): Promise<void>;
  /** What was called since the last time. */
  log(): Promise<readonly string[]>;
  /** Runs a set-up script; `onReady` is called with its process group once it has printed "ready". */
  run(script: string, words?: readonly string[], environment?: Environment, onReady?: OnReady): Promise<Ended>;
  remove(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;
type OnReady = (group: number) => void;

/** Makes a checkout with one package to install and one source to build. */
export async function makeCheckout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), "redthread-setup-"));
  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    if (content.startsWith("#!")) await chmod(join(folder, path), 0o755);
  };
  await cp(SETUP, join(folder, "src", "setup"), { recursive: true });
  await write("package.json", "{}");
  await write("package-lock.json", lockOf("1.0.0"));
  await write("bin/npm", program(NPM));
  await symlink(process.execPath, join(folder, "bin", "node"));
  await write("cli.mjs", program(CLI).replace(/^const \{(.*)\} = require\((.*)\);$/m, "import {$1} from $2;"));
  for (const name of ["biome", "tsc"]) await write(`node_modules/.bin/${name}`, program(GATE));
  await write("node_modules/.bin/vitest", program(VITEST));
  return {
    folder,
    write,
    log: () => takeLog(join(folder, "log")),
    run: (script, words = [], environment = {}, onReady = () => undefined) =>
      runScript(folder, script, words, environment, onReady),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** A lock file that wants one package in a version, and one that may be missing. */
export function lockOf(version: string): string {
  return JSON.stringify({
    packages: { "": {}, "node_modules/a": { version }, "node_modules/b": { version: "1.0.0", optional: true } },
  });
}

async function takeLog(path: string): Promise<readonly string[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  await rm(path, { force: true });
  return text.split("\n").filter((line) => line !== "");
}

function runScript(
  folder: string,
  script: string,
  words: readonly string[],
  environment: Environment,
  onReady: OnReady,
): Promise<Ended> {
  const env = { PATH: join(folder, "bin"), NEO4J_URI: "bolt://127.0.0.1:1", ...environment };
  const child = spawn(process.execPath, [join("src", "setup", script), ...words], { cwd: folder, env, detached: true });
  const output = { stdout: "", stderr: "" };
  child.stderr.on("data", (bytes) => {
    output.stderr += bytes;
  });
  child.stdout.on("data", (bytes) => {
    output.stdout += bytes;
    if (String(bytes).includes("ready") && child.pid !== undefined) onReady(child.pid);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...output })));
}
