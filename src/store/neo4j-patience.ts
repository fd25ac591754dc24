/**
 * How long a query waits for a server that neither answers nor hangs up: a machine that sleeps, a network that swallows.
 *
 * A server that is well ends by itself what takes too long or is stopped, and says so. Only where that word does not come
 * either is it no longer waited for.
 */
import { RedthreadError } from "../errors.ts";
import { stopped } from "./read-only.ts";
import type { QueryOptions } from "./store.ts";

/** So many milliseconds after a query should have ended. Neo4j looks every two seconds for what has run too long. */
const GRACE_MS = 5_000;

/** The patience of one query. */
export interface Patience {
  /** What the work gives; rejects where the patience ends before. One piece of work at a time. */
  wait<T>(work: Promise<T>): Promise<T>;
  /** The query is over: nothing ends any more. */
  end(): void;
}

/** Patience with a server until some time after the query's own limit, or after somebody has stopped it. */
export function patienceWith(address: string, { timeLimit, signal }: QueryOptions): Patience {
  let spent: RedthreadError | undefined;
  let giveUp: (why: RedthreadError) => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const endIn = (milliseconds: number, why: () => RedthreadError) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      spent = why();
      giveUp(spent);
    }, milliseconds);
  };
  const stop = () => endIn(GRACE_MS, stopped);
  if (timeLimit !== undefined) endIn(timeLimit + GRACE_MS, () => unanswered(address));
  if (signal?.aborted === true) stop();
  signal?.addEventListener("abort", stop, { once: true });
  return {
    // Not Promise.race with one promise for all: that would hold on to every row that has ever been waited for.
    wait: (work) =>
      new Promise((resolve, reject) => {
        giveUp = reject;
        work.then(resolve, reject);
        if (spent !== undefined) reject(spent);
      }),
    end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    },
  };
}

/** The error for a server that took a query and was not heard of again. */
function unanswered(address: string): RedthreadError {
  return new RedthreadError("store-unavailable", `Neo4j at ${address} has stopped answering`, {
    hint: "see whether the server and the network to it are well, then ask again",
  });
}
