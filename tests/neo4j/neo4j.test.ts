/**
 * Everything that needs a real Neo4j, in one file so that one server serves it all. Without a server and without the means to
 * start one the suite is skipped by name; in CI that is a failure.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { describeLoad, loadInto } from "../../src/commands/load.ts";
import { askingOf, runQuery } from "../../src/commands/query.ts";
import { cypher as cypherScript } from "../../src/export/cypher.ts";
import { json } from "../../src/export/json.ts";
import { neo4jCsv } from "../../src/export/neo4j-csv.ts";
import { writeGraph } from "../../src/graph/files.ts";
import type { Graph } from "../../src/model.ts";
import { askingOf as entryOf } from "../../src/query/asking.ts";
import { startServer } from "../../src/serve/server.ts";
import { openStore } from "../../src/store/index.ts";
import { gather } from "../export/graphs.ts";
import { describeStore } from "../store/contract.ts";
import { disputed, GRAPH, ring } from "../store/fixture.ts";
import { commitCuttingProxy, silentProxy } from "./proxy.ts";
import { type Neo4jServer, neo4jChoice, provideNeo4j } from "./server.mjs";

const START_LIMIT_MS = 600_000;
const choice = neo4jChoice();

/** Several batches: 2,001 nodes and 4,000 relationships. */
const LARGE = ring(1_000);

/** A test of minutes on a busy machine. */
const LIMIT = { timeout: 300_000 };

/** Removes all nodes. */
async function wipe({ uri, user, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await driver.close();
}

function suite(): void {
  let server: Neo4jServer;
  const target = () => ({ store: "neo4j", uri: server.uri, user: server.user, password: server.password }) as const;

  /** A database as text: all nodes and all relationships, with everything that they hold. */
  async function dump(): Promise<string> {
    const store = await openStore(target());
    const nodes = await store.query("MATCH (n) RETURN labels(n), properties(n)");
    const links = await store.query("MATCH (a)-[r]->(b) RETURN a.graph, a.id, type(r), properties(r), b.graph, b.id");
    await store.close();
    return [...nodes.rows, ...links.rows]
      .map((row) => JSON.stringify(row))
      .sort()
      .join("\n");
  }

  const clean = new Map<Graph, string>();

  /** What is there after a graph was loaded into nothing, without a fault. */
  async function cleanLoad(graph: Graph): Promise<string> {
    const known = clean.get(graph);
    if (known !== undefined) return known;
    await wipe(server);
    const store = await openStore(target());
    await store.load(graph);
    await store.close();
    const text = await dump();
    clean.set(graph, text);
    return text;
  }

  /** Runs a script of one statement a line, as any client does. */
  async function runScript(script: string): Promise<void> {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    for (const line of script.trimEnd().split("\n")) await driver.executeQuery(line.replace(/;$/, ""));
    await driver.close();
  }

  /** A viewer whose queries go to the server, and how to ask it. */
  async function startViewer(graph: string) {
    const folder = await mkdtemp(join(tmpdir(), "redthread-view-"));
    await writeFile(join(folder, "graph.json"), await gather(json.write(GRAPH)));
    await writeFile(join(folder, "index.html"), "<!doctype html>");
    const asked = { target: target(), graph };
    const viewer = await startServer({ graphDir: folder, viewerDir: folder, port: 0, asked });
    const address = new URL("/api/query", viewer.url);
    return {
      address,
      async ask(cypher: string): Promise<unknown[]> {
        const headers = { "Content-Type": "application/json", Origin: address.origin };
        const reply = await fetch(address, { method: "POST", headers, body: JSON.stringify({ cypher }) });
        return (await reply.text())
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
      },
      async close() {
        await viewer.close();
        await rm(folder, { recursive: true });
      },
    };
  }

  let imported = "";
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "redthread-import-"));
    for (const [name, pieces] of neo4jCsv.write(GRAPH)) await writeFile(join(folder, name), await gather(pieces));
    server = await provideNeo4j(folder);
    if (choice.kind === "start") await runScript(await readFile(join(folder, "schema.cypher"), "utf8"));
    imported = await dump();
    await rm(folder, { recursive: true });
  }, START_LIMIT_MS);

  afterAll(async () => {
    await wipe(server);
    await server.stop();
  }, 120_000);

  it.skipIf(choice.kind !== "start")("neo4j-admin imports the database that a load makes", LIMIT, async () => {
    expect(imported).toBe(await cleanLoad(GRAPH));
  });

  describeStore("Neo4j", async (graph) => {
    await wipe(server);
    const store = await openStore(target());
    await store.load(graph);
    return store;
  });

  describe("a Neo4j server", LIMIT, () => {
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
      const constraints = ["Claim", "Conflict", "Document", "Entity", "Occurrence", "Tenure"];
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
      const asking = { graph, ...askingOf(cypher, { json: true }), cypher };
      const there = await gather(runQuery({ ...asking, neo4j: server.uri }));
      expect(there).toBe(await gather(runQuery(asking)));
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

    it("is the same after the Cypher script, once and twice", async () => {
      const expected = await cleanLoad(GRAPH);
      await wipe(server);
      const script = await gather(cypherScript.write(GRAPH));
      await runScript(script + script);
      expect(await dump()).toBe(expected);
    });

    it("finds names and quotes by its full-text indexes", async () => {
      await wipe(server);
      const store = await openStore(target());
      await store.load(GRAPH);
      await store.query("CALL db.awaitIndexes(60)");
      const names = "CALL db.index.fulltext.queryNodes('redthread_names', 'varga') YIELD node RETURN node.name";
      const quotes = "CALL db.index.fulltext.queryNodes('redthread_quotes', 'praised') YIELD node RETURN node.id";
      expect((await store.query(names)).rows).toEqual([["Ilse Varga"]]);
      expect((await store.query(quotes)).rows).toEqual([["c5"]]);
      await store.close();
    });

    it("holds several graphs side by side, and prunes one of them alone", async () => {
      await wipe(server);
      const store = await openStore(target());
      const count = async (name: string) =>
        (
          await store.query("MATCH (n {graph: $name}) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)", {
            name,
          })
        ).rows[0];
      await store.load(GRAPH, { name: "one" });
      await store.load(ring(6), { name: "two" });
      const one = await count("one");
      expect(await count("two")).toEqual([13, 24]);
      await store.query(
        "MATCH (n {graph: 'two', id: 'person:Person 5'}) CREATE (n)-[:NOTE]->(:Note {by: 'me'})",
        {},
        { write: true },
      );
      const shrunk = { ...ring(6), edges: ring(6).edges.slice(0, 4), claims: ring(6).claims.slice(0, 5) };
      const summary = await store.load(shrunk, { name: "two", prune: true });
      expect(summary).toMatchObject({
        nodesCreated: 0,
        relationshipsCreated: 0,
        nodesDeleted: 1,
        relationshipsDeleted: 5,
      });
      expect(await store.load(shrunk, { name: "two", prune: true })).toMatchObject({
        nodesDeleted: 0,
        relationshipsDeleted: 0,
      });
      expect(await count("two")).toEqual([12, 20]);
      expect(await count("one")).toEqual(one);
      const { cypher, params } = entryOf("who-met", { limit: 99 }, "one");
      expect((await store.query(cypher, params)).rows).toHaveLength(1);
      await store.close();
    });

    it("prunes nothing of what it has just loaded", async () => {
      await wipe(server);
      const store = await openStore(target());
      const summary = await store.load(disputed(), { prune: true });
      expect(summary).toMatchObject({ nodesDeleted: 0, relationshipsDeleted: 0 });
      expect((await store.query("MATCH (:Conflict)-[s:SIDE]->() RETURN count(s)")).rows).toEqual([[2]]);
      await store.close();
    });

    it("goes on where a load was cut off, unless the graph is another by then", async () => {
      const expected = await cleanLoad(LARGE);
      await wipe(server);
      const store = await openStore(target());
      const cut = store.load(LARGE, {
        onProgress: (done) => {
          if (done > 2_500) throw new Error("cut off");
        },
      });
      await expect(cut).rejects.toThrow("cut off");
      expect((await store.query("MATCH (m:RedthreadLoad) RETURN count(m)")).rows).toEqual([[1]]);
      const resumed = await store.load(LARGE);
      expect(resumed.resumedAfter).toBeGreaterThan(1_900);
      expect(resumed.nodesCreated + resumed.relationshipsCreated).toBeLessThan(resumed.nodes + resumed.relationships);
      expect(await dump()).toBe(expected);
      const again = store.load(LARGE, {
        onProgress: () => {
          throw new Error("cut off");
        },
      });
      await expect(again).rejects.toThrow("cut off");
      expect(await store.load(GRAPH, { prune: true })).toMatchObject({ resumedAfter: 0 });
      await store.close();
      expect(await dump()).toBe(await cleanLoad(GRAPH));
    });

    it("ends as after one clean load when connections are lost at commits", async () => {
      const expected = await cleanLoad(LARGE);
      await wipe(server);
      const proxy = await commitCuttingProxy(server.uri, [0, 7, 8, 11]);
      const store = await openStore({ ...target(), uri: proxy.uri });
      await store.load(LARGE);
      await store.close();
      expect(proxy.cuts()).toBe(4);
      await proxy.close();
      expect(await dump()).toBe(expected);
    });

    it.skipIf(choice.kind !== "start")(
      "ends as after one clean load when the server is killed and started again, and a viewer asks it again",
      async () => {
        const expected = await cleanLoad(LARGE);
        const viewer = await startViewer("main");
        const people = "MATCH (p:Person {graph: $graph}) RETURN count(p)";
        expect((await viewer.ask(people))[1]).toEqual({ rows: [[1_000]] });
        await wipe(server);
        const store = await openStore(target());
        let back: Promise<void> | undefined;
        const restarted = async () => {
          await server.kill?.();
          expect(await viewer.ask(people)).toEqual([
            expect.objectContaining({ error: expect.stringContaining("no Neo4j server answers") }),
          ]);
          await server.restart?.();
        };
        const summary = await store.load(LARGE, {
          onProgress: (done) => {
            if (done > 2_500) back ??= restarted();
          },
        });
        await back;
        expect((await viewer.ask(people))[1]).toEqual({ rows: [[1_000]] });
        await viewer.close();
        await store.close();
        expect(back).toBeDefined();
        expect(summary).toMatchObject({ nodes: 2_001 });
        expect(await dump()).toBe(expected);
      },
      300_000,
    );

    it("answers the viewer's queries, on the graph that is named", async () => {
      await wipe(server);
      const store = await openStore(target());
      await store.load(GRAPH, { name: "shown" });
      await store.load(ring(6), { name: "other" });
      await store.close();
      const viewer = await startViewer("shown");
      expect(await (await fetch(viewer.address)).json()).toMatchObject({ store: "neo4j" });
      expect(await viewer.ask("MATCH (p:Person {graph: $graph}) RETURN count(p) AS people")).toEqual([
        { columns: ["people"], warnings: [] },
        { rows: [[2]] },
        { end: 1, more: false },
      ]);
      expect(await viewer.ask("CREATE (n:Nobody) RETURN n")).toEqual([
        expect.objectContaining({ error: expect.stringContaining("only read") }),
      ]);
      await viewer.close();
    });

    it("writes when it is let write, and only then", async () => {
      await wipe(server);
      const store = await openStore(target());
      await store.load(GRAPH);
      const cypher = "MATCH (p:Person {name: 'Ilse Varga'}) SET p.note = $note RETURN p.note AS note";
      await expect(store.query(cypher, { note: "seen" })).rejects.toMatchObject({ code: "bad-query" });
      expect((await store.query(cypher, { note: "seen" }, { write: true })).rows).toEqual([["seen"]]);
      await store.close();
    });

    it("gives up a query that never ends, and answers the next", async () => {
      const store = await openStore(target());
      const endless =
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 0 RETURN count(*)";
      const started = Date.now();
      await expect(store.query(endless, {}, { timeLimit: 1500 })).rejects.toMatchObject({ code: "out-of-time" });
      expect(Date.now() - started).toBeLessThan(30_000);
      expect((await store.query("RETURN 1")).rows).toEqual([[1]]);
      await store.close();
    });

    it("stops a query that somebody stops, and answers the next", async () => {
      const store = await openStore(target());
      const endless =
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 0 RETURN count(*)";
      const stop = new AbortController();
      const asked = store.query(endless, {}, { signal: stop.signal });
      setTimeout(() => stop.abort(), 500);
      await expect(asked).rejects.toMatchObject({ code: "interrupted" });
      expect((await store.query("RETURN 1")).rows).toEqual([[1]]);
      await store.close();
    });

    it("is not waited for without end where it neither answers nor hangs up", async () => {
      const proxy = await silentProxy(server.uri);
      const store = await openStore({ ...target(), uri: proxy.uri });
      const { rows } = await store.stream("UNWIND range(1, 100000) AS n RETURN n", {}, { timeLimit: 500 });
      proxy.fallSilent();
      const read = async () => {
        for await (const row of rows) expect(row).toHaveLength(1);
      };
      const stop = new AbortController();
      const stopped = store.query("RETURN 1", {}, { signal: stop.signal });
      stop.abort();
      const opened = openStore({ ...target(), uri: proxy.uri });
      await Promise.all([
        expect(read()).rejects.toMatchObject({ message: expect.stringContaining("stopped answering") }),
        expect(stopped).rejects.toMatchObject({ code: "interrupted" }),
        expect(opened).rejects.toMatchObject({ code: "store-unavailable" }),
      ]);
      await store.close();
      await proxy.close();
    });

    it("is not loaded into without end where it neither answers nor hangs up, and the load goes on later", async () => {
      const expected = await cleanLoad(LARGE);
      await wipe(server);
      const proxy = await silentProxy(server.uri);
      const store = await openStore({ ...target(), uri: proxy.uri });
      const load = store.load(LARGE, {
        onProgress: (done) => {
          if (done < 2_500 || vi.isFakeTimers()) return;
          proxy.fallSilent();
          vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
        },
      });
      const ended = load.then(
        () => "loaded",
        (thrown: unknown) => thrown,
      );
      await vi.waitUntil(() => vi.isFakeTimers(), LIMIT);
      await vi.advanceTimersByTimeAsync(59_000);
      expect(await Promise.race([ended, "waited for"])).toBe("waited for");
      await vi.advanceTimersByTimeAsync(2_000);
      vi.useRealTimers();
      expect(await ended).toMatchObject({
        code: "store-unavailable",
        message: expect.stringContaining("has stopped answering"),
        hint: expect.stringContaining("load again"),
      });
      await store.close();
      await proxy.close();
      const again = await openStore(target());
      expect((await again.load(LARGE)).resumedAfter).toBeGreaterThan(1_900);
      await again.close();
      expect(await dump()).toBe(expected);
    });

    it("is asked over TLS, and not trusted by itself", async (context) => {
      context.skip(server.hasTls !== true, "no openssl, or a server that is given");
      const over = (scheme: string) => openStore({ ...target(), uri: server.uri.replace("bolt:", `${scheme}:`) });
      const store = await over("bolt+ssc");
      expect((await store.query("RETURN 1")).rows).toEqual([[1]]);
      await store.close();
      for (const scheme of ["bolt+s", "neo4j+s"])
        await expect(over(scheme)).rejects.toMatchObject({
          code: "store-unavailable",
          message: expect.stringMatching(/certificate/i),
          hint: expect.stringContaining("+ssc"),
        });
    });

    it("keeps whole numbers whole", async () => {
      const store = await openStore(target());
      await store.load(GRAPH, { prune: true });
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
