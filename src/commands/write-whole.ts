/**
 * Files that are written whole or not at all: beside their places first, and renamed into them when the last one is done.
 *
 * Whatever ends the writing before (a disk that is full, Ctrl-C), what was there stays, and nothing is left beside it.
 */
import { rmSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { chunked } from "../common/chunks.ts";
import { makeFolder } from "../common/folders.ts";
import { messageOf, RedthreadError } from "../errors.ts";
import type { Pieces } from "../export/exporter.ts";

/**
 * Writes files, in folders that are made where they are missing; gives their paths.
 *
 * @throws RedthreadError `unreadable` where one cannot be written, and whatever the pieces throw.
 */
export async function writeWhole(files: Iterable<readonly [path: string, pieces: Pieces]>): Promise<readonly string[]> {
  const paths: string[] = [];
  const clear = () => {
    for (const path of paths) rmSync(besideOf(path), { force: true });
  };
  process.once("exit", clear);
  try {
    for (const [path, pieces] of files) {
      await explained(path, makeFolder(dirname(path)));
      paths.push(path);
      await explained(path, writeBeside(path, pieces));
    }
    for (const path of paths) await explained(path, rename(besideOf(path), path));
    return paths;
  } catch (thrown) {
    clear();
    throw thrown;
  } finally {
    process.off("exit", clear);
  }
}

function besideOf(path: string): string {
  return `${path}.tmp`;
}

async function writeBeside(path: string, pieces: Pieces): Promise<void> {
  const file = await open(besideOf(path), "w");
  try {
    for await (const chunk of chunked(pieces)) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}

/** A step of writing a file, with errors of the system that say what to do. */
async function explained(path: string, step: Promise<void>): Promise<void> {
  await step.catch((thrown: unknown) => {
    if (!isSystemError(thrown)) throw thrown;
    throw new RedthreadError("unreadable", `cannot write ${path}: ${messageOf(thrown)}`, {
      hint: "choose another --out, or make room there",
      cause: thrown,
    });
  });
}

/** Whether the system refused something, as a disk that is full does. */
export function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && "code" in thrown && "syscall" in thrown;
}
