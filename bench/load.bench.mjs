/**
 * How long does a graph of 20,000 nodes and 100,000 relationships take into a database, beside the driver alone?
 *
 * The driver alone sends the same rows by the same UNWIND and MERGE in batches of the same size, on the same constraints, and does
 * nothing else. Seconds on the clock, since a server works elsewhere; it is emptied before each load.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { startNeo4j } from "../tests/neo4j/server.mjs";
import { largeGraph } from "./large-graph.mjs";

/** 500 articles, 4,500 entities and 15,000 claims; four relationships for each claim, and 40,000 mentions. */
const SIZE = { documents: 500, entities: 4_500, claims: 15_000, mentions: 40_000 };

const at = (name) => new URL(`../dist/${name}.js`, import.meta.url).href;

async function prepare() {
  const [{ openStore }, { writeGraph }, cypher] = await Promise.all(
    ["store/index", "graph/files", "store/cypher"].map((name) => import(at(name))),
  );
  const folder = await mkdtemp(join(tmpdir(), "redthread-load-"));
  const graph = largeGraph(SIZE);
  await writeGraph(folder, graph);
  const server = await startNeo4j();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { telemetryDisabled: true });
  for (const statement of cypher.constraintsOfNeo4j()) await driver.executeQuery(statement);
  const remove = async () => {
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return { folder, graph, server, driver, openStore, batches: cypher.batches, remove };
}

/** Seconds of a piece of work. */
async function timed(work) {
  const before = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - before) / 1e9;
}

async function empty(driver) {
  const some = "MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS gone";
  for (;;) {
    const { records } = await driver.executeQuery(some);
    if (Number(records[0].get("gone")) === 0) return;
  }
}

async function driverAlone({ driver, graph, batches }) {
  await empty(driver);
  return timed(async () => {
    const session = driver.session();
    for (const { cypher, rows } of batches(graph)) {
      const parameters = { rows: [...rows], graph: "main" };
      await session.executeWrite((work) => work.run(cypher, parameters));
    }
    await session.close();
  });
}

async function loaded({ driver, server, graph, openStore }) {
  await empty(driver);
  const store = await openStore({ store: "neo4j", uri: server.uri, user: server.user, password: server.password });
  const seconds = await timed(() => store.load(graph));
  await store.close();
  return seconds;
}

async function embedded({ folder, graph, openStore }) {
  const store = await openStore({ store: "embedded", graph: folder });
  const seconds = await timed(() => store.load(graph));
  await store.close();
  return seconds;
}

export default {
  question: "How long do 20,000 nodes and 100,000 relationships take into a database?",
  unit: "seconds",
  prepare,
  ways: [
    { name: "Neo4j, the driver alone", cost: driverAlone },
    { name: "Neo4j, redthread load", cost: loaded },
    { name: "embedded database", cost: embedded },
  ],
};
