/**
 * A pool of worker threads for one task. A job that takes too long, or too much memory, costs itself and its thread; the next job
 * gets a new one.
 *
 * Which thread does a job, and when, shows in no answer: a task is a pure function.
 */
import { availableParallelism } from "node:os";
import { startClock } from "./clock.ts";
import { type Outcome, startThread, type Thread } from "./thread.ts";

export type { Outcome } from "./thread.ts";

/** What a pool does, and how much of it at once. */
export interface PoolOptions {
  /**
   * Address of a module that exports `run(job)`, a pure function, and perhaps `prepare(job)`, which loads what a thread's first job
   * needs before its time begins to count. Jobs and answers are plain values.
   */
  readonly task: URL;
  /** Processor seconds that a job of up to `SIZE` characters may take; a longer one gets more in proportion. */
  readonly deadline: number;
  /** Most threads at a time; without it as many as the machine has cores, and no more than four. */
  readonly threads?: number;
}

/** Does jobs. */
export interface Pool<Job, Answer> {
  /**
   * Does a job when a thread is free for it. Rejects where the task itself cannot be done (a missing model), never for the job's
   * sake.
   * @param size its length in UTF-16 units, as the time that it takes goes by
   */
  run(job: Job, size: number): Promise<Outcome<Answer>>;
}

/** Seconds for a document, unless somebody says otherwise: several times what an honest one of `SIZE` takes. */
export const DEADLINE = 20;
/** UTF-16 units that have one deadline. */
const SIZE = 100_000;
/** UTF-16 units that are worth the start of one more thread. */
const WORTH = 200_000;
const MOST = 4;

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly seconds: number;
  readonly settle: (outcome: Promise<Outcome<Answer>>) => void;
}

/** Opens a pool for as long as `use` takes. */
export async function withPool<Job, Answer, Result>(
  options: PoolOptions,
  use: (pool: Pool<Job, Answer>) => Promise<Result>,
): Promise<Result> {
  const { run, close } = openPool<Job, Answer>(options);
  try {
    return await use({ run });
  } finally {
    await close();
  }
}

/** A pool until it is closed, which ends its threads in the midst of whatever they do. */
export interface OpenPool<Job, Answer> extends Pool<Job, Answer> {
  close(): Promise<void>;
}

/** Opens a pool. Its threads start when there is work for them. */
export function openPool<Job, Answer>({ task, deadline, threads = coresToUse() }: PoolOptions): OpenPool<Job, Answer> {
  const queue: Waiting<Job, Answer>[] = [];
  const idle: Thread<Job, Answer>[] = [];
  const working = new Set<Thread<Job, Answer>>();
  const clock = startClock(working);
  let seen = 0;

  /** A free thread; a new one where all are busy and so much text has come that it pays. */
  function freeThread(): Thread<Job, Answer> | undefined {
    const free = idle.pop();
    if (free !== undefined) return free;
    const pays = seen >= working.size * WORTH;
    return working.size < threads && pays ? startThread<Job, Answer>(task) : undefined;
  }

  async function work(thread: Thread<Job, Answer>, { job, seconds }: Waiting<Job, Answer>): Promise<Outcome<Answer>> {
    working.add(thread);
    try {
      const outcome = await thread.ask(job, seconds);
      if (outcome.kind === "done") idle.push(thread);
      else await thread.close();
      return outcome;
    } catch (thrown) {
      // The task cannot be done. A thread left behind would keep the program from ending.
      await thread.close();
      throw thrown;
    } finally {
      working.delete(thread);
      assign();
    }
  }

  function assign(): void {
    while (queue.length > 0) {
      const thread = freeThread();
      if (thread === undefined) return;
      const next = queue.shift();
      if (next !== undefined) next.settle(work(thread, next));
    }
  }

  return {
    run(job: Job, size: number): Promise<Outcome<Answer>> {
      seen += size;
      return new Promise((settle) => {
        queue.push({ job, seconds: deadline * Math.max(1, size / SIZE), settle });
        assign();
      });
    },
    async close(): Promise<void> {
      clock.stop();
      queue.length = 0;
      await Promise.all([...idle, ...working].map((thread) => thread.close()));
    },
  };
}

function coresToUse(): number {
  return Math.min(MOST, availableParallelism());
}
