/**
 * The Neo4j store, over Bolt. The only importer of neo4j-driver.
 *
 * Constraints first, then batches, each in a transaction that the driver retries with growing pauses for up to half a minute
 * when the server is restarted or changes its leader. No message ever holds a password.
 */
import type { Driver, ManagedTransaction, Path, Session } from "neo4j-driver";
import { RedthreadError } from "../errors.ts";
import { isObject } from "../graph/codec.ts";
import type { Graph } from "../model.ts";
import { batches, constraintStatements, countRows, INTEGER_PROPERTIES } from "./cypher.ts";
import { addressOf, failure } from "./neo4j-errors.ts";
import { refuseFileAccess } from "./read-only.ts";
import type { LoadSummary, Progress, QueryResult, Store, Value } from "./store.ts";
import { integer, isoText, sorted } from "./values.ts";

type Neo4j = Awaited<ReturnType<typeof loadDriver>>;

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
  return neo4jStore(neo4j, driver, { address, user: target.user });
}

function neo4jStore(neo4j: Neo4j, driver: Driver, { address, user }: { address: string; user: string }): Store {
  const session = async <T>(work: (session: Session) => Promise<T>, mode: "READ" | "WRITE"): Promise<T> => {
    const opened = driver.session({ defaultAccessMode: mode });
    try {
      return await work(opened);
    } catch (thrown) {
      throw thrown instanceof RedthreadError ? thrown : failure(thrown, address, user);
    } finally {
      await opened.close();
    }
  };
  return {
    name: "neo4j",
    load: (graph, onProgress) => session((opened) => load(neo4j, opened, graph, onProgress), "WRITE"),
    async query(cypher, params = {}) {
      refuseFileAccess(cypher);
      if (cypher.trim() === "") throw new RedthreadError("bad-query", "the query is empty");
      const read = (work: ManagedTransaction) => answer(neo4j, work, cypher, params);
      return session((opened) => opened.executeRead(read), "READ");
    },
    close: () => driver.close(),
  };
}

async function load(neo4j: Neo4j, session: Session, graph: Graph, onProgress?: Progress): Promise<LoadSummary> {
  for (const statement of constraintStatements()) await session.executeWrite((work) => work.run(statement));
  const total = countRows(graph);
  const written = { nodes: 0, relationships: 0 };
  const created = { nodes: 0, relationships: 0 };
  for (const { cypher, rows, writes } of batches(graph)) {
    const parameters = { rows: rows.map((row) => parameterOf(neo4j, row)) };
    const { summary } = await session.executeWrite((work) => work.run(cypher, parameters));
    const counts = summary.counters.updates();
    created.nodes += counts.nodesCreated;
    created.relationships += counts.relationshipsCreated;
    written[writes] += rows.length;
    onProgress?.(written.nodes + written.relationships, total);
  }
  return { ...written, nodesCreated: created.nodes, relationshipsCreated: created.relationships };
}

/** A row for the driver, which sends every JavaScript number as a float unless told otherwise. */
function parameterOf(neo4j: Neo4j, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (typeof value === "number" && INTEGER_PROPERTIES.has(key)) return [key, neo4j.int(value)];
      return isObject(value) ? [key, parameterOf(neo4j, value)] : [key, value];
    }),
  );
}

async function answer(
  neo4j: Neo4j,
  work: ManagedTransaction,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
): Promise<QueryResult> {
  const result = work.run(cypher, userParameters(neo4j, params));
  const columns = await result.keys();
  const { records } = await result;
  return { columns, rows: records.map((record) => [...record.values()].map((value) => toValue(neo4j, value))) };
}

function userParameters(neo4j: Neo4j, params: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, userParameter(neo4j, value)]));
}

/** A parameter with whole numbers as integers, so that `LIMIT $n` works and `$n / 2` divides as in the embedded store. */
function userParameter(neo4j: Neo4j, value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(Number(value));
  if (Array.isArray(value)) return value.map((each) => userParameter(neo4j, each));
  return isObject(value) ? userParameters(neo4j, value) : (value ?? null);
}

/** A value of the driver as plain JSON. */
function toValue(neo4j: Neo4j, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return integer(value);
  if (neo4j.isInt(value)) return integer(value.toBigInt());
  if (Array.isArray(value)) return value.map((each) => toValue(neo4j, each));
  if (neo4j.isNode(value)) return { labels: [...value.labels].sort(), properties: toMap(neo4j, value.properties) };
  if (neo4j.isRelationship(value) || neo4j.isUnboundRelationship(value))
    return { type: value.type, properties: toMap(neo4j, value.properties) };
  if (neo4j.isPath(value)) return pathOf(neo4j, value);
  return isTemporal(neo4j, value) ? isoText(String(value)) : toMap(neo4j, value);
}

function pathOf(neo4j: Neo4j, { start, segments }: Path): Value {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map((node) => toValue(neo4j, node)),
    relationships: segments.map(({ relationship }) => toValue(neo4j, relationship)),
  };
}

function toMap(neo4j: Neo4j, value: object): Value {
  return sorted(Object.entries(value).map(([key, each]) => [key, toValue(neo4j, each)]));
}

function isTemporal(neo4j: Neo4j, value: object): boolean {
  const { isDate, isDateTime, isLocalDateTime, isTime, isLocalTime, isDuration } = neo4j;
  return [isDate, isDateTime, isLocalDateTime, isTime, isLocalTime, isDuration].some((is) => is(value));
}

async function loadDriver() {
  return (await import("neo4j-driver")).default;
}
