/**
 * Everything that needs a real Neo4j, in one file so that one server serves it all. Without a server and without the means to
 * start one the suite is skipped by name; in CI that is a failure.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { describeLoad, loadInto } from "../../src/commands/load.ts";
import { runQuery } from "../../src/commands/query.ts";
import { writeGraph } from "../../src/graph/files.ts";
import { openStore } from "../../src/store/index.ts";
import { describeStore } from "../store/contract.ts";
import { GRAPH } from "../store/fixture.ts";
import { type Neo4jServer, neo4jChoice, provideNeo4j } from "./server.mjs";

const START_LIMIT_MS = 600_000;
const choice = neo4jChoice();

/** Removes all nodes. */
async function wipe({ uri, user, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await driver.close();
}

function suite(): void {
  let server: Neo4jServer;
  const target = () => ({ store: "neo4j", uri: server.uri, user: server.user, password: server.password }) as const;

  beforeAll(async () => {
    server = await provideNeo4j();
  }, START_LIMIT_MS);

  afterAll(async () => {
    await wipe(server);
    await server.stop();
  }, 120_000);

  describeStore("Neo4j", async (graph) => {
    await wipe(server);
    const store = await openStore(target());
    await store.load(graph);
    return store;
  });

  describe("a Neo4j server", { timeout: 120_000 }, () => {
    it("gets everything once, however often a graph is loaded", async () => {
      await wipe(server);
      const store = await openStore(target());
      const first = await store.load(GRAPH);
      const second = await store.load(GRAPH);
      await store.close();
      expect(first).toMatchObject({ nodesCreated: first.nodes, relationshipsCreated: first.relationships });
      expect(second).toEqual({ ...first, nodesCreated: 0, relationshipsCreated: 0 });
    });

    it("has a constraint for every label that nodes are merged on", async () => {
      const store = await openStore(target());
      const { rows } = await store.query("SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN *");
      await store.close();
      const constraints = ["Claim", "Document", "Entity", "Occurrence", "Tenure"];
      expect(rows.flatMap(([label]) => label).sort()).toEqual(constraints);
    });

    it("refuses a wrong password at once and never tells it", async () => {
      const started = Date.now();
      const opened = openStore({ ...target(), password: "not-the-password" });
      const error = await opened.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: "store-refused",
        message: expect.stringContaining("wrong user or password"),
      });
      expect(JSON.stringify(error) + String(error)).not.toContain("not-the-password");
      // Well below the half minute for which the driver tries again what may pass.
      expect(Date.now() - started).toBeLessThan(20_000);
    });

    it("loads a graph's folder and answers as the folder's own database does", async () => {
      await wipe(server);
      const graph = await mkdtemp(join(tmpdir(), "redthread-load-"));
      await writeGraph(graph, GRAPH);
      vi.stubEnv("NEO4J_USER", server.user);
      vi.stubEnv("NEO4J_PASSWORD", server.password);
      const first = await loadInto({ graph, neo4j: server.uri });
      expect(describeLoad(first)).toBe("27 nodes (27 new), 51 relationships (51 new)\n");
      const cypher = "MATCH (a:Entity)-[r]->(b:Entity) RETURN a, r, b ORDER BY r.id";
      const there = await runQuery({ graph, cypher, json: true, neo4j: server.uri });
      expect(there).toBe(await runQuery({ graph, cypher, json: true }));
      vi.unstubAllEnvs();
      await rm(graph, { recursive: true });
    });

    it("loads names of any length", async () => {
      await wipe(server);
      const [entity] = GRAPH.entities;
      if (entity === undefined) throw new Error("the fixture has entities");
      const store = await openStore(target());
      const name = "Ünï".repeat(5_000);
      await store.load({ ...GRAPH, entities: [{ ...entity, name, aliases: [name] }] });
      const { rows } = await store.query("MATCH (e:Person) RETURN e.name");
      await store.close();
      expect(rows[0]?.[0] === name).toBe(true);
    });

    it("keeps whole numbers whole", async () => {
      const store = await openStore(target());
      await store.load(GRAPH);
      const types = "MATCH (c:Claim {id: 'c2'})-[:FROM]->(d)-[m:MENTIONS]->(:Country) MATCH ()-[r:MEETS]->() ";
      const { rows } = await store.query(
        `${types} RETURN valueType(c.start), valueType(c.confidence), valueType(d.group), valueType(m.count), valueType(r.sources)`,
      );
      await store.close();
      const whole = "INTEGER NOT NULL";
      expect(rows).toEqual([[whole, "FLOAT NOT NULL", whole, whole, whole]]);
    });
  });
}

if (choice.kind !== "none") suite();
else if (process.env.CI === "true")
  it("Neo4j suite", () => {
    throw new Error(`CI must run the Neo4j suite: ${choice.reason}`);
  });
else it.skip(`Neo4j suite (${choice.reason})`, () => {});
