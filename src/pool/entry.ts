/** What runs in a worker thread: loads the module of a task, then answers one job after the other with it. */
import { parentPort, workerData } from "node:worker_threads";
import { type Fault, faultOf } from "./fault.ts";
import type { Message, ThreadData } from "./thread.ts";

type Run = (job: unknown) => unknown;

const { task }: ThreadData = workerData;
const run = await load(task);
say({ kind: "ready" });
parentPort?.on("message", (job: unknown) => say(answerTo(job)));

/** The task's function; one that says why where the module cannot be loaded. */
async function load(module: string): Promise<Run | Fault> {
  try {
    const { run }: { readonly run: Run } = await import(module);
    return run;
  } catch (thrown) {
    return faultOf(thrown);
  }
}

function answerTo(job: unknown): Message<unknown> {
  if (typeof run !== "function") return { kind: "failed", fault: run };
  try {
    return { kind: "done", answer: run(job) };
  } catch (thrown) {
    return { kind: "failed", fault: faultOf(thrown) };
  }
}

function say(message: Message<unknown>): void {
  parentPort?.postMessage(message);
}
