/**
 * A worker thread seen from outside: it does one job at a time and can be ended in the midst of one.
 */
import { Worker } from "node:worker_threads";
import { messageOf } from "../errors.ts";
import { type Fault, thrownOf } from "./fault.ts";
import { moduleBeside } from "./module.ts";

/** What became of a job. A lost one cost its thread; `reason` is for people. */
export type Outcome<Answer> =
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "lost"; readonly reason: string };

/** What a thread says: it is prepared for its task; it has an answer; its task failed, which is no fault of the job. */
export type Message<Answer> =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "failed"; readonly fault: Fault };

/** What a thread is given at its start. */
export interface ThreadData {
  /** Address of the task's module. */
  readonly task: string;
}

/** One thread. */
export interface Thread<Job, Answer> {
  /** Gives it a job, with the seconds that it may take. Rejects where the task cannot be done at all. One job at a time. */
  ask(job: Job, seconds: number): Promise<Outcome<Answer>>;
  /** Counts seconds against its job, once the thread is prepared; ends the thread where they are too many. */
  charge(seconds: number): void;
  /** Ends it, whatever it is doing. */
  close(): Promise<void>;
}

/** Most memory that a thread's values may take, in MB: enough for an honest text of two million characters. */
const MEMORY = 1_024;

const ENTRY = moduleBeside("entry", import.meta.url);

interface Running<Answer> {
  readonly deadline: number;
  readonly settle: (outcome: Outcome<Answer>) => void;
  readonly fail: (error: Error) => void;
}

/** Starts a thread on the module of a task. */
export function startThread<Job, Answer>(task: URL): Thread<Job, Answer> {
  const workerData: ThreadData = { task: task.href };
  const worker = new Worker(ENTRY, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  let running: Running<Answer> | undefined;
  let ready = false;
  let spent = 0;

  function take(): Running<Answer> | undefined {
    const taken = running;
    running = undefined;
    return taken;
  }

  function lose(reason: string): void {
    take()?.settle({ kind: "lost", reason });
  }

  worker.on("message", (message: Message<Answer>) => {
    if (message.kind === "ready") ready = true;
    else if (message.kind === "done") take()?.settle(message);
    else take()?.fail(thrownOf(message.fault));
  });
  worker.on("error", (error) => (ready ? lose(reasonOf(error)) : take()?.fail(error)));
  worker.on("exit", () => lose("its thread ended"));

  return {
    ask(job, seconds) {
      spent = 0;
      return new Promise((settle, fail) => {
        running = { deadline: seconds, settle, fail };
        worker.postMessage(job);
      });
    },
    charge(seconds) {
      if (running === undefined || !ready) return;
      spent += seconds;
      if (spent <= running.deadline) return;
      lose(`given up after ${Math.round(running.deadline * 10) / 10} s`);
      void worker.terminate();
    },
    async close() {
      await worker.terminate();
    },
  };
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return `given up: it took more than ${MEMORY} MB of memory`;
  return `its thread ended: ${messageOf(error)}`;
}
