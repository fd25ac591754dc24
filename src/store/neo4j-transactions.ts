/**
 * Transactions that are tried again, for loads: the driver's own are tried again too, but wait without end for a server that
 * takes them and says nothing any more.
 */
import { setTimeout as pause } from "node:timers/promises";
import type { Session, Transaction } from "neo4j-driver";
import { RedthreadError } from "../errors.ts";
import type { Neo4j } from "./neo4j-values.ts";

/** How long a transaction is tried again: a server that restarts takes up to a minute. */
const RETRY_LIMIT_MS = 120_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;

/** For so long nothing may be heard: a transaction of a load takes a second, on a busy server ten. */
const SILENCE_LIMIT_MS = 60_000;

/** What is done in a transaction. Work that takes in much says `heard` whenever something comes. It may be done twice. */
export type Work<T> = (transaction: Transaction, heard: () => void) => Promise<T>;

/** The transactions of one session, one after another. */
export interface Transactions {
  /**
   * Does the work and commits it; what the driver calls passing is tried again with growing pauses.
   *
   * @throws RedthreadError `store-unavailable` where the server has fallen silent; else what the driver throws.
   */
  run<T>(work: Work<T>): Promise<T>;
}

/** Transactions of a session with the server at an address. */
export function transactionsOf(neo4j: Neo4j, session: Session, address: string): Transactions {
  return {
    async run(work) {
      let [ms, giveUpAt] = [FIRST_PAUSE_MS, Number.POSITIVE_INFINITY];
      for (;;) {
        try {
          return await whileHeard((heard) => committed(session, work, heard), address);
        } catch (thrown) {
          giveUpAt = Math.min(giveUpAt, Date.now() + RETRY_LIMIT_MS);
          if (!isPassing(neo4j, thrown) || Date.now() + ms > giveUpAt) throw thrown;
        }
        await pause(ms);
        ms = Math.min(2 * ms, LONGEST_PAUSE_MS);
      }
    },
  };
}

function isPassing(neo4j: Neo4j, thrown: unknown): boolean {
  return thrown instanceof neo4j.Neo4jError && neo4j.isRetryableError(thrown);
}

async function committed<T>(session: Session, work: Work<T>, heard: () => void): Promise<T> {
  const transaction = await session.beginTransaction();
  try {
    heard();
    const result = await work(transaction, heard);
    await transaction.commit();
    return result;
  } finally {
    // Rolls back what was not committed; where even that fails, the server does it when the connection is gone.
    await transaction.close().catch(() => undefined);
  }
}

/** What the work gives, unless nothing was heard for too long. */
function whileHeard<T>(work: (heard: () => void) => Promise<T>, address: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(fallenSilent(address)), SILENCE_LIMIT_MS);
    work(() => void timer.refresh())
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function fallenSilent(address: string): RedthreadError {
  const seconds = SILENCE_LIMIT_MS / 1000;
  return new RedthreadError(
    "store-unavailable",
    `Neo4j at ${address} has stopped answering: nothing was heard of it for ${seconds} seconds`,
    { hint: "see whether the server and the network to it are well, then load again: the load goes on where it was" },
  );
}
