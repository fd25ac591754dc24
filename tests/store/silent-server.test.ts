/**
 * A server that takes connections and never says a word: nobody waits for it without end, and all are told.
 */
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadInto } from "../../src/commands/load.ts";
import { askingOf, runQuery } from "../../src/commands/query.ts";
import { json } from "../../src/export/json.ts";
import { writeGraph } from "../../src/graph/files.ts";
import { startServer } from "../../src/serve/server.ts";
import { gather } from "../export/graphs.ts";
import { GRAPH } from "./fixture.ts";

/** The driver waits ten seconds for a greeting. */
const LIMIT = { timeout: 60_000 };

const UNHEARD = {
  code: "store-unavailable",
  message: expect.stringContaining("takes connections and says nothing"),
  hint: expect.stringContaining("goes on when it is run again"),
};

describe.concurrent("a server that never says a word", LIMIT, () => {
  const sockets = new Set<Socket>();
  let [silent, graph, neo4j]: [Server | undefined, string, string] = [undefined, "", ""];

  beforeAll(async () => {
    silent = createServer((socket) => sockets.add(socket.resume().on("error", () => undefined)));
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    neo4j = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    graph = await mkdtemp(join(tmpdir(), "redthread-silent-"));
    await writeGraph(graph, GRAPH);
    vi.stubEnv("NEO4J_PASSWORD", "any");
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    for (const socket of sockets) socket.destroy();
    silent?.close();
    await rm(graph, { recursive: true });
  });

  it("is not loaded into", async () => {
    await expect(loadInto({ graph, neo4j })).rejects.toMatchObject(UNHEARD);
  });

  it("is not asked", async () => {
    const cypher = "RETURN 1";
    await expect(gather(runQuery({ graph, neo4j, ...askingOf(cypher, {}), cypher }))).rejects.toMatchObject(UNHEARD);
  });

  it("is not asked by the viewer", async () => {
    const page = await mkdtemp(join(tmpdir(), "redthread-view-"));
    await writeFile(join(page, "graph.json"), await gather(json.write(GRAPH)));
    await writeFile(join(page, "index.html"), "<!doctype html>");
    const target = { store: "neo4j", uri: neo4j, user: "neo4j", password: "any" } as const;
    const viewer = await startServer({ graphDir: page, viewerDir: page, port: 0, asked: { target } });
    const address = new URL("/api/query", viewer.url);
    const headers = { "Content-Type": "application/json", Origin: address.origin };
    const reply = await fetch(address, { method: "POST", headers, body: JSON.stringify({ cypher: "RETURN 1" }) });
    expect(await reply.text()).toContain("takes connections and says nothing");
    await viewer.close();
    await rm(page, { recursive: true });
  });
});
