/**
 * How much time the threads at work have had: processor time, so that a busy machine costs no document its reading.
 *
 * Node tells the processor time of the whole process alone. Each thread at work is charged an equal share of it, never more than
 * the clock on the wall says, and no less than a tenth of that, so that one that waits for ever is found too.
 */
import type { Thread } from "./thread.ts";

/** Seconds between two looks. Never more is charged for one, however late it comes: an answer may be waiting by then. */
const TICK = 0.1;
const LEAST = TICK / 10;

/** Charges the threads at work until it is stopped. */
export function startClock(working: ReadonlySet<Pick<Thread<never, unknown>, "charge">>): { stop(): void } {
  let before = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const share = (user + system) / 1e6 / Math.max(1, working.size);
    for (const thread of [...working]) thread.charge(Math.min(TICK, Math.max(LEAST, share)));
  }, TICK * 1000);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
