/**
 * The Neo4j store, over Bolt. The driver is imported here and in the files beside that begin with neo4j alone.
 *
 * No message ever holds a password.
 */
import type { Driver, Session, Transaction } from "neo4j-driver";
import { RedthreadError } from "../errors.ts";
import { addressOf, failure } from "./neo4j-errors.ts";
import { loadGraph } from "./neo4j-load.ts";
import { type Patience, patienceWith } from "./neo4j-patience.ts";
import { transactionsOf } from "./neo4j-transactions.ts";
import { loadDriver, type Neo4j, toValue, userParameters } from "./neo4j-values.ts";
import { refuseFileAccess, stopped } from "./read-only.ts";
import { gathered, type Parameters, type QueryOptions, type RowStream, type Store, type Value } from "./store.ts";

/** Where a server is and who asks. */
export interface Neo4jTarget {
  /** `bolt://host:port`, or with neo4j, +s or +ssc. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const CONNECT_LIMIT_MS = 10_000;

/**
 * Connects to a server and makes sure that it answers.
 *
 * @throws RedthreadError `usage` for an address that is none, `store-unavailable` where no server answers, `store-refused`
 * for a wrong password, at once.
 */
export async function openNeo4j(target: Neo4jTarget): Promise<Store> {
  const address = addressOf(target.uri);
  const neo4j = await loadDriver();
  const driver = neo4j.driver(address, neo4j.auth.basic(target.user, target.password), {
    connectionTimeout: CONNECT_LIMIT_MS,
    connectionAcquisitionTimeout: CONNECT_LIMIT_MS,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity();
  } catch (thrown) {
    await driver.close();
    throw failure(thrown, address, target.user);
  }
  return neo4jStore(neo4j, driver, address, (thrown) =>
    thrown instanceof RedthreadError ? thrown : failure(thrown, address, target.user),
  );
}

type Explain = (thrown: unknown) => RedthreadError;

function neo4jStore(neo4j: Neo4j, driver: Driver, address: string, explain: Explain): Store {
  const stream = async (cypher: string, params: Parameters = {}, options: QueryOptions = {}): Promise<RowStream> => {
    refuseFileAccess(cypher);
    if (cypher.trim() === "") throw new RedthreadError("bad-query", "the query is empty");
    const session = driver.session({ defaultAccessMode: options.write === true ? "WRITE" : "READ" });
    const close = () => void session.close().catch(() => undefined);
    // The server stops what runs in a session that is closed.
    options.signal?.addEventListener("abort", close, { once: true });
    const why = (thrown: unknown) => (options.signal?.aborted === true ? stopped() : explain(thrown));
    const patience = patienceWith(address, options);
    try {
      const { columns, rows } = await patience.wait(openStream(neo4j, session, { cypher, params, options }));
      return { columns, rows: patientRows(rows, patience, why) };
    } catch (thrown) {
      patience.end();
      close();
      throw why(thrown);
    }
  };
  return {
    name: "neo4j",
    async load(graph, options) {
      const session = driver.session({ defaultAccessMode: "WRITE" });
      try {
        return await loadGraph(neo4j, transactionsOf(neo4j, session, address), graph, options);
      } catch (thrown) {
        throw explain(thrown);
      } finally {
        // Not waited for: a server that has fallen silent does not answer this either.
        void session.close().catch(() => undefined);
      }
    },
    stream,
    async query(cypher, params, options) {
      return gathered(await this.stream(cypher, params, options));
    },
    close: () => driver.close(),
  };
}

interface Asked {
  readonly cypher: string;
  readonly params: Parameters;
  readonly options: QueryOptions;
}

async function openStream(neo4j: Neo4j, session: Session, { cypher, params, options }: Asked) {
  const limit = options.timeLimit;
  const work = await session.beginTransaction(limit === undefined ? {} : { timeout: limit });
  const result = work.run(cypher, userParameters(neo4j, params));
  const columns = await result.keys();
  return { columns, rows: rowsOf(neo4j, session, work, result) };
}

async function* rowsOf(
  neo4j: Neo4j,
  session: Session,
  work: Transaction,
  result: ReturnType<Transaction["run"]>,
): AsyncGenerator<readonly Value[]> {
  try {
    for await (const record of result) yield [...record.values()].map((value) => toValue(neo4j, value));
    await work.commit();
  } finally {
    await session.close();
  }
}

/** The rows for as long as the patience lasts, with errors that say what to do. */
async function* patientRows(
  rows: AsyncGenerator<readonly Value[]>,
  patience: Patience,
  explain: Explain,
): AsyncGenerator<readonly Value[]> {
  try {
    for (;;) {
      const { done, value } = await patience.wait(rows.next());
      if (done === true) return;
      yield value;
    }
  } catch (thrown) {
    throw explain(thrown);
  } finally {
    await patience.wait(rows.return(undefined)).catch(() => undefined);
    patience.end();
  }
}
