/**
 * Rebuilds in a thread of their own, so that the server goes on answering; the thread keeps the readings from one to the next.
 */
import { Worker } from "node:worker_threads";
import { thrownOf } from "../pool/fault.ts";
import { moduleBeside } from "../pool/module.ts";
import type { RebuildOptions, Rebuilt } from "./rebuild.ts";
import type { RebuildMessage } from "./rebuild-thread.ts";

/** Rebuilds one graph's folder. */
export interface Rebuilder {
  /**
   * Gives what became of the decisions that stood in the ledger when it was called. Whoever calls during a rebuild waits for the
   * one after it, together with all who did.
   */
  rebuild(): Promise<Rebuilt>;
  /** Ends the thread, whatever it is doing; the folder stays whole. */
  close(): Promise<void>;
}

const THREAD = moduleBeside("rebuild-thread", import.meta.url);

/** A rebuilder for a graph's folder. Its thread starts at the first rebuild and keeps no process alive. */
export function createRebuilder(options: RebuildOptions): Rebuilder {
  let worker: Worker | undefined;
  let running: Promise<unknown> | undefined;
  let next: Promise<Rebuilt> | undefined;

  const start = (): Promise<Rebuilt> => {
    worker ??= startWorker(() => {
      worker = undefined;
    });
    const run = ask(worker, options);
    const over = run
      .catch(() => undefined)
      .then(() => {
        if (running === over) running = undefined;
      });
    running = over;
    return run;
  };
  return {
    rebuild() {
      if (running === undefined) return start();
      next ??= running.then(() => {
        next = undefined;
        return start();
      });
      return next;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

function startWorker(gone: () => void): Worker {
  const worker = new Worker(THREAD);
  worker.unref();
  worker.once("exit", gone);
  return worker;
}

function ask(worker: Worker, options: RebuildOptions): Promise<Rebuilt> {
  return new Promise((settle, fail) => {
    const end = () => {
      worker.off("message", answered).off("error", failed).off("exit", ended);
    };
    const answered = (message: RebuildMessage) => {
      end();
      if (message.kind === "done") settle(message.rebuilt);
      else fail(thrownOf(message.fault));
    };
    const failed = (error: unknown) => {
      end();
      fail(error);
    };
    const ended = () => failed(new Error("The thread that rebuilds the graph ended."));
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(options);
  });
}
