/** What runs in a worker thread: loads the module of a task, then answers one job after the other with it. */
import { parentPort, workerData } from "node:worker_threads";
import { type Fault, faultOf } from "./fault.ts";
import type { Message, ThreadData } from "./thread.ts";

/** A module of a task. */
interface Task {
  /** Loads what the thread's first job needs, before its time begins to count. */
  prepare?(job: unknown): void;
  run(job: unknown): unknown;
}

const { task }: ThreadData = workerData;
const loaded = await load(task);
let prepared = false;
parentPort?.on("message", (job: unknown) => say(answerTo(job)));

async function load(module: string): Promise<Task | Fault> {
  try {
    return await import(module);
  } catch (thrown) {
    return faultOf(thrown);
  }
}

function answerTo(job: unknown): Message<unknown> {
  if ("message" in loaded) return { kind: "failed", fault: loaded };
  try {
    if (!prepared) loaded.prepare?.(job);
    if (!prepared) say({ kind: "ready" });
    prepared = true;
    return { kind: "done", answer: loaded.run(job) };
  } catch (thrown) {
    return { kind: "failed", fault: faultOf(thrown) };
  }
}

function say(message: Message<unknown>): void {
  parentPort?.postMessage(message);
}
