/** The viewer's server: what it answers, what it refuses, and how it starts and stops. */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer as createNetServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/serve/server.ts";

const GRAPH = {
  attributes: { schemaVersion: 1, name: "redthread", documents: [{ id: "d1", path: "one.txt", group: 0 }] },
  options: { type: "directed", multi: true, allowSelfLoops: true },
  nodes: [
    { key: "a", attributes: { label: "Ana Ruiz".repeat(200), kind: "person", aliases: [], x: 0, y: 0, claims: [{}] } },
  ],
  edges: [{ key: "e", source: "a", target: "a", attributes: { relation: "meets", claims: [{}, {}] } }],
};
const DOCUMENT = {
  id: "d1",
  path: "one.txt",
  text: "Ana Ruiz traf Łukasz in Köln.\nSecond line.",
  blocks: [{ start: 0, end: 29, role: "body", why: "prose" }],
  published: { date: "2019-05", precision: "month", source: "dateline" },
  group: 0,
};
const LINES = [JSON.stringify({ ...DOCUMENT, id: "d0" }), "{not json", "", JSON.stringify(DOCUMENT)].join("\n");

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let folder: string;
let server: RunningServer;

/** A request whose path and headers go out as they are; fetch would tidy both. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", url = server.url): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    call.on("error", reject);
    call.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-serve-"));
  await mkdir(join(folder, "viewer", "assets"), { recursive: true });
  await mkdir(join(folder, "graph"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "viewer", "index.html"), "<!doctype html><title>viewer</title>");
  await writeFile(join(folder, "viewer", "assets", "main.js"), "export const answer = 42;\n".repeat(100));
  await writeFile(join(folder, "graph", "graph.json"), JSON.stringify(GRAPH));
  await writeFile(join(folder, "graph", "documents.jsonl"), LINES);
  server = await startServer({ graphDir: join(folder, "graph"), viewerDir: join(folder, "viewer"), port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("paths", () => {
  it.each([
    ["/", 200],
    ["/index.html", 200],
    ["/?view=1", 200],
    ["/assets/main.js", 200],
    ["/api/graph", 200],
    ["/api/about", 200],
    ["/api/network", 200],
    ["/api/claims?edge=e", 200],
    ["/api/claims", 404],
    ["/api/claims?unknown=1", 404],
    ["/api/entity?key=a", 200],
    ["/api/entity?key=b", 404],
    ["/api/entity", 404],
    ["/api/names?text=ana", 200],
    ["/api/toString", 404],
    ["/api/documents/d1", 200],
    ["/api/documents/d0", 200],
    ["/api/documents/unknown", 404],
    ["/api/documents/", 404],
    ["/api/documents/%E0%A4%A", 404],
    ["/api/documents/..%2f..%2fsecret.txt", 404],
    ["/api/documents/../../../secret.txt", 404],
    ["/api/documents/__proto__", 404],
    ["/api/", 404],
    ["/nothing.js", 404],
    ["/assets", 404],
    ["/assets/", 404],
    ["//index.html", 404],
    ["//assets//main.js", 404],
    ["/../secret.txt", 404],
    ["/assets/../../secret.txt", 404],
    ["/assets/..%2f..%2fsecret.txt", 404],
    ["/%2e%2e/secret.txt", 404],
    ["/%2e%2e%2fsecret.txt", 404],
    ["/..\\secret.txt", 404],
    ["/index.html%00.js", 404],
    ["/index.html%00", 404],
    ["/file:///etc/passwd", 404],
    ["http://127.0.0.1/index.html", 404],
    ["/__proto__", 404],
    ["/constructor", 404],
  ])("%s → %i", async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain("secret");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(answer.headers["referrer-policy"]).toBe("no-referrer");
  });
});

describe("who may ask", () => {
  const own = () => new URL(server.url).host;
  it.each([
    ["its own address", () => ({ Host: own() }), 200],
    ["localhost", () => ({ Host: own().replace("127.0.0.1", "LOCALHOST") }), 200],
    ["its own origin", () => ({ Host: own(), Origin: `http://${own()}` }), 200],
    ["a foreign host", () => ({ Host: "example.org" }), 403],
    ["a foreign host on the port", () => ({ Host: own().replace("127.0.0.1", "example.org") }), 403],
    ["its address without the port", () => ({ Host: "127.0.0.1" }), 403],
    ["another port", () => ({ Host: "127.0.0.1:1" }), 403],
    ["a host that begins like it", () => ({ Host: `${own()}.example.org` }), 403],
    ["a foreign origin", () => ({ Host: own(), Origin: "https://example.org" }), 403],
    ["an opaque origin", () => ({ Host: own(), Origin: "null" }), 403],
    ["its own address over https", () => ({ Host: own(), Origin: `https://${own()}` }), 403],
  ])("%s", async (_name, headers, status) => {
    const answer = await ask("/api/graph", headers());
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body.toString()).not.toContain("Ana");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("%s is refused", async (method) => {
    const answer = await ask("/api/graph", {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD");
  });

  it("answers HEAD with the headers alone", async () => {
    const [head, get] = [await ask("/api/graph", {}, "HEAD"), await ask("/api/graph")];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
  });
});

describe("tags and compression", () => {
  it.each(["/", "/assets/main.js", "/api/graph", "/api/network", "/api/about", "/api/documents/d1"])(
    "%s: 304 once known",
    async (path) => {
      const etag = String((await ask(path)).headers.etag);
      for (const known of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
        const again = await ask(path, { "If-None-Match": known });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
      }
      expect((await ask(path, { "If-None-Match": '"other"' })).status).toBe(200);
    },
  );

  it.each([
    ["gzip", true],
    ["br, gzip;q=0.5", true],
    ["GZIP", true],
    ["gzip;q=0", false],
    ["br", false],
    ["", false],
  ])("Accept-Encoding %j: compressed %s", async (accepted, compressed) => {
    const answer = await ask("/assets/main.js", { "Accept-Encoding": accepted });
    expect(answer.headers["content-encoding"]).toBe(compressed ? "gzip" : undefined);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    const text = (compressed ? gunzipSync(answer.body) : answer.body).toString();
    expect(text).toBe("export const answer = 42;\n".repeat(100));
  });

  it("gives the new graph when the file is built anew", async () => {
    const graphDir = join(folder, "rebuilt");
    await mkdir(graphDir);
    await writeFile(join(graphDir, "graph.json"), "{}");
    const other = await startServer({ graphDir, viewerDir: join(folder, "viewer"), port: 0 });
    const before = await ask("/api/graph", {}, "GET", other.url);
    await writeFile(join(graphDir, "graph.json"), JSON.stringify(GRAPH));
    const after = await ask("/api/graph", {}, "GET", other.url);
    await other.close();
    expect(other.warnings.join()).toContain("texts cannot be shown");
    expect(before.body.toString()).toBe("{}");
    expect(JSON.parse(after.body.toString())).toEqual(GRAPH);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });
});

describe("the API", () => {
  it("gives graph.json as it lies there", async () => {
    expect((await ask("/api/graph")).body.toString()).toBe(JSON.stringify(GRAPH));
  });

  it("gives a document with its text, its date as a word", async () => {
    const answer = await ask("/api/documents/d1");
    expect(JSON.parse(answer.body.toString())).toEqual({ ...DOCUMENT, published: "2019-05" });
    expect(server.warnings).toEqual(["documents.jsonl: 1 lines are no documents and were left out."]);
  });

  it("counts what the graph holds", async () => {
    const about = JSON.parse((await ask("/api/about")).body.toString());
    expect(about).toEqual({
      name: "redthread",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      graph: { entities: 1, edges: 1, claims: 3, documents: 1 },
    });
  });
});

describe("starting and stopping", () => {
  const viewerDir = () => join(folder, "viewer");

  it("takes the next free port where one is taken, and says so", async () => {
    const blocker = createNetServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const address = blocker.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const other = await startServer({ graphDir: join(folder, "graph"), viewerDir: viewerDir(), port });
    const got = Number(new URL(other.url).port);
    expect(got).toBeGreaterThan(port);
    expect(other.warnings[0]).toBe(`Port ${port} is taken; using ${got}.`);
    await other.close();
    await new Promise((resolve) => blocker.close(resolve));
  });

  it("asks for its token on any other address, in the address once and then as a cookie", async () => {
    const other = await startServer({
      graphDir: join(folder, "graph"),
      viewerDir: viewerDir(),
      port: 0,
      host: "0.0.0.0",
    });
    const { port, search } = new URL(other.url);
    const url = `http://127.0.0.1:${port}/`;
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await ask(path, { Host: `192.0.2.1:${port}`, ...headers }, "GET", url)).status;
    expect(search).toMatch(/^\?token=[\w-]{32}$/);
    expect(await status("/api/graph")).toBe(401);
    expect(await status("/?token=wrong")).toBe(401);
    expect(await status("/api/graph", { Cookie: `redthread-${port}=wrong` })).toBe(401);
    const first = await ask(`//evil.example${search}&page=claims`, { Host: `192.0.2.1:${port}` }, "GET", url);
    expect([first.status, first.headers.location]).toEqual([303, "/evil.example?page=claims"]);
    const [cookie = ""] = String(first.headers["set-cookie"]).split(";");
    expect(String(first.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await status("/api/graph", { Cookie: cookie })).toBe(200);
    expect(await status("/api/graph", { Cookie: cookie, Host: `example.org:${port}` })).toBe(403);
    expect(await status("/api/graph", { Cookie: cookie, Origin: `http://192.0.2.2:${port}` })).toBe(403);
    expect(await status("/api/graph", { Cookie: cookie, Origin: `http://192.0.2.1:${port}` })).toBe(200);
    await other.close();
  });

  it("frees the port, also with a connection open", async () => {
    const other = await startServer({ graphDir: join(folder, "graph"), viewerDir: viewerDir(), port: 0 });
    const response = await fetch(`${other.url}api/about`);
    await response.text();
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });

  it.each([
    ["a folder without graph.json", () => ({ graphDir: folder, viewerDir: viewerDir() }), "redthread build"],
    [
      "a folder that is not there",
      () => ({ graphDir: join(folder, "none"), viewerDir: viewerDir() }),
      "redthread build",
    ],
    ["no built viewer", () => ({ graphDir: join(folder, "graph"), viewerDir: join(folder, "graph") }), "npm run build"],
    ["port 70000", () => ({ graphDir: join(folder, "graph"), viewerDir: viewerDir(), port: 70_000 }), "65535"],
    [
      "an address that is not this machine's",
      () => ({ graphDir: join(folder, "graph"), viewerDir: viewerDir(), host: "203.0.113.7" }),
      "127.0.0.1",
    ],
    ["port NaN", () => ({ graphDir: join(folder, "graph"), viewerDir: viewerDir(), port: Number.NaN }), "65535"],
  ])("%s is an error that says what to do", async (_name, options, hint) => {
    await expect(startServer(options())).rejects.toMatchObject({
      name: "RedthreadError",
      hint: expect.stringContaining(hint),
    });
  });
});
