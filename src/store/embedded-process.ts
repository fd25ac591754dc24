/**
 * A process of the embedded engine, seen from outside. The engine cannot be told to stop a query, and ending a worker thread
 * in the midst of one aborts the whole program; a process of its own can be ended at any time and costs nothing but itself.
 */
import { type ChildProcess, fork } from "node:child_process";
import { RedthreadError } from "../errors.ts";
import { type Fault, thrownOf } from "../pool/fault.ts";
import { moduleBeside } from "../pool/module.ts";
import { tooLarge } from "./embedded-errors.ts";
import { outOfTime, stopped } from "./read-only.ts";
import type { Parameters, Progress, QueryOptions, RowStream, Value } from "./store.ts";

/** What is asked of a process: a query; the next rows of its answer; or that the rest of them is not wanted. */
export type Request =
  | { readonly kind: "ask"; readonly cypher: string; readonly params: Parameters }
  | { readonly kind: "more" }
  | { readonly kind: "drop" };

/** What a process says. After `too large` it still runs its query. */
export type Response =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "ready" }
  | { readonly kind: "columns"; readonly columns: readonly string[] }
  | { readonly kind: "rows"; readonly rows: readonly (readonly Value[])[]; readonly last: boolean }
  | { readonly kind: "too large" }
  | { readonly kind: "failed"; readonly fault: Fault };

/** One process with the database open. It answers one query at a time. */
export interface EngineProcess {
  /** Whether it can be asked again. */
  isAlive(): boolean;
  /** Asks a query. `done` is called when its answer is over, in whatever way. Rejects as `Store.stream` says. */
  ask(cypher: string, params: Parameters, options: QueryOptions, done: () => void): Promise<RowStream>;
  /** Ends it at once. */
  kill(): void;
}

const ENTRY = moduleBeside("embedded-entry", import.meta.url);

/** Node's own words for a new process: what loads modules, and none of those that say what to run or to inspect. */
function loaders(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word.startsWith("--import=")) return [word];
    return word === "--import" ? words.slice(at, at + 2) : [];
  });
}

/** Starts a process on a graph's folder, which makes the database first where it must. Rejects with why it cannot. */
export async function startEngine(dir: string, onProgress?: Progress): Promise<EngineProcess> {
  const child = fork(ENTRY, [dir], {
    execArgv: loaders(process.execArgv),
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const inbox = inboxOf(child);
  for (;;) {
    const { value } = await inbox.next();
    if (value?.kind === "progress") onProgress?.(value.done, value.total);
    else if (value?.kind === "ready") return engineOf(child, inbox);
    else {
      child.kill("SIGKILL");
      throw value?.kind === "failed" ? thrownOf(value.fault) : died();
    }
  }
}

function engineOf(child: ChildProcess, inbox: Inbox): EngineProcess {
  const kill = () => void child.kill("SIGKILL");
  return {
    isAlive: () => child.connected && !child.killed,
    kill,
    async ask(cypher, params, { timeLimit, signal }, done) {
      const guard = guarded(kill, timeLimit, signal);
      try {
        child.send({ kind: "ask", cypher, params } satisfies Request);
        const { value } = await inbox.next();
        if (value?.kind !== "columns") throw failure(value, guard.reason(), kill);
        return { columns: value.columns, rows: rowsOf(child, inbox, { ...guard, kill, done }) };
      } catch (thrown) {
        guard.end();
        done();
        throw thrown;
      }
    },
  };
}

interface Ending extends Guard {
  kill(): void;
  done(): void;
}

async function* rowsOf(child: ChildProcess, inbox: Inbox, { reason, end, kill, done }: Ending) {
  let last = false;
  try {
    while (!last) {
      child.send({ kind: "more" } satisfies Request, () => undefined);
      const { value } = await inbox.next();
      if (value?.kind !== "rows") throw failure(value, reason(), kill);
      last = value.last;
      yield* value.rows;
    }
  } finally {
    end();
    if (!last && child.connected) child.send({ kind: "drop" } satisfies Request, () => undefined);
    done();
  }
}

/** What ends a query before its answer is over. */
interface Guard {
  /** Why it was ended, if it was. */
  reason(): RedthreadError | undefined;
  /** No longer ends it. */
  end(): void;
}

function guarded(kill: () => void, timeLimit: number | undefined, signal: AbortSignal | undefined): Guard {
  let reason: RedthreadError | undefined;
  const giveUp = (why: RedthreadError) => {
    reason ??= why;
    kill();
  };
  const timer = timeLimit === undefined ? undefined : setTimeout(() => giveUp(outOfTime()), timeLimit);
  const stop = () => giveUp(stopped());
  if (signal?.aborted === true) stop();
  signal?.addEventListener("abort", stop, { once: true });
  return {
    reason: () => reason,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    },
  };
}

/** The error for anything but what was asked for; nothing where the process has ended. */
function failure(said: Response | undefined, reason: RedthreadError | undefined, kill: () => void): Error {
  if (said?.kind === "failed") return thrownOf(said.fault);
  kill();
  return reason ?? (said?.kind === "too large" ? tooLarge() : died());
}

function died(): RedthreadError {
  return new RedthreadError("store-unavailable", "the embedded database's process ended by itself", {
    hint: "ask for less, or use a Neo4j server: redthread query --neo4j bolt://127.0.0.1:7687 …",
  });
}

type Inbox = AsyncIterator<Response, undefined>;

/** What a process says, in order; done when it has ended. Nobody is kept from ending while nothing is waited for. */
function inboxOf(child: ChildProcess): Inbox {
  const said: Response[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  child.on("message", (message: Response) => {
    said.push(message);
    wake?.();
  });
  for (const event of ["exit", "error"])
    child.on(event, () => {
      ended = true;
      wake?.();
    });
  const hold = (holds: boolean) => {
    for (const handle of [child, child.channel]) holds ? handle?.ref() : handle?.unref();
  };
  hold(false);
  return {
    async next() {
      hold(true);
      while (said.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
      hold(false);
      const value = said.shift();
      return value === undefined ? { done: true, value: undefined } : { done: false, value };
    },
  };
}
