/**
 * Programs that set-up runs. Plain Node without dependencies, since it runs before anything is installed.
 *
 * A child gets its own process group and every signal exactly once: without that, Ctrl-C reaches it twice, once from the
 * terminal and once from npm, and a second Ctrl-C means "now" to many programs.
 */
import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";

/** The top of the checkout. */
export const ROOT = join(import.meta.dirname, "..", "..");

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** How long a child may take to end after a signal, in milliseconds. */
const PATIENCE = 10_000;

/** Exit code of a program that was told to stop. */
const INTERRUPTED = 130;

/**
 * Runs a program in the checkout; it writes where we write, and reads nothing. Being told to stop meanwhile ends us too.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} environment added to ours
 * @returns {Promise<number>} the exit code; 127 where the program is missing, 128 + n where signal n ended it
 */
export async function run(command, args, environment = {}) {
  const { code, interrupted } = await ended(command, args, environment);
  if (interrupted) process.exit(INTERRUPTED);
  return code;
}

/** Runs a program that works until it is told to stop; that it then did so well is code 0. Otherwise as `run`. */
export async function runUntilStopped(command, args) {
  const { code, interrupted } = await ended(command, args, {});
  return interrupted && code === INTERRUPTED ? 0 : code;
}

function ended(command, args, environment) {
  const env = { ...process.env, ...environment };
  const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], env, detached: true });
  const forwarder = forwardSignals(child);
  return new Promise((resolve) => {
    const end = (code) => resolve({ code, interrupted: forwarder.stop() });
    child.on("error", () => end(127));
    child.on("exit", (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}

/** Hands the first signal on to the child's group, and ends the group where that does not help. */
function forwardSignals(child) {
  let timer;
  const forward = (signal) => {
    if (timer !== undefined) return;
    timer = setTimeout(() => killGroup(child, "SIGKILL"), PATIENCE);
    killGroup(child, signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  return {
    stop() {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, forward);
      return timer !== undefined;
    },
  };
}

function killGroup(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Whether a program runs and ends well, without a word. */
export function works(command, ...args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Says what is being done, where it does not mix with results. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
