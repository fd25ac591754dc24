/**
 * One writer at a time: two programs that both read the ledger, add to it and put it back would lose a decision. A writer holds a file
 * beside the ledger while it writes; one that was left behind by a program that died is taken away after a while.
 */
import { open, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { RedthreadError } from "../errors.ts";

/** Milliseconds: between two tries, until a lock counts as left behind, until a writer gives up. */
const TIMES = { step: 20, stale: 10_000, patience: 15_000 } as const;

/**
 * Does work while no other writer of a file does any.
 *
 * @throws RedthreadError `unreadable` where another writer does not come to an end; whatever the work throws.
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  for (let waited = 0; !(await taken(lock)); waited += TIMES.step) {
    if (waited > TIMES.patience) throw new RedthreadError("unreadable", `somebody else is writing ${path}`);
    if (await isStale(lock)) await rm(lock, { force: true });
    await pause(TIMES.step);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Makes the file of the lock; false where it is there. */
async function taken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, "wx")).close();
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "EEXIST") return false;
    throw thrown;
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > TIMES.stale;
  } catch {
    return false;
  }
}
