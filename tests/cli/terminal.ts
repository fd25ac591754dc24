/** The built command on a terminal, as people have it. Python's pty module lends the terminal. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CHECKOUT } from "./redthread.ts";

/** What somebody types when they have seen something, perhaps after a pause in milliseconds. */
export interface Step {
  /** Shown since the step before. */
  readonly seen: string;
  readonly type: string;
  readonly pause?: number;
}

/** How a command on a terminal ended, and all that it showed. */
export interface Shown {
  readonly code: number | null;
  readonly text: string;
}

const TERMINAL = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";

/** Runs `redthread` with words on a terminal, and takes one step after another. */
export async function onTerminal(
  words: readonly string[],
  steps: readonly Step[],
  env: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  const command = [process.execPath, join(CHECKOUT, "dist", "cli.js"), ...words];
  const child = spawn("python3", ["-c", TERMINAL, ...command], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  let text = "";
  let from = 0;
  const left = [...steps];
  const go = async () => {
    const [step] = left;
    if (step === undefined || !text.slice(from).includes(step.seen)) return;
    left.shift();
    from = text.length;
    await pause(step.pause ?? 0);
    child.stdin.write(step.type);
    await go();
  };
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    void go();
  });
  const [code]: readonly (number | null)[] = await once(child, "close");
  return { code: code ?? null, text: text.replaceAll("\r\n", "\n") };
}
