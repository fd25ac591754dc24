/**
 * The viewer's server: the built viewer and a JSON API over one graph folder, on this machine alone unless told otherwise.
 */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { messageOf, RedthreadError } from "../errors.ts";
import { BUILD_FILE, readBuild, readGraph } from "../graph/files.ts";
import { ledgerPathOf } from "../ledger/index.ts";
import { type Api, openApi } from "./api.ts";
import { type Decided, openDecided } from "./decided.ts";
import { listFiles, type WatchedFile } from "./files.ts";
import { BadGraph } from "./graph-file.ts";
import { type Access, bodyRefusalOf, isLoopback, refusalOf, tokenCookie, writeRefusalOf } from "./guard.ts";
import { type Asked, openQueries, type Queries } from "./queries.ts";
import { renewed } from "./renewed.ts";
import { jsonPayload, type Payload, payload, send, sendError, sendJson, sendTo } from "./reply.ts";
import type { Reviewing } from "./review.ts";
import { BadBody, openWriting, reasonOf, statusOf, type Writing } from "./writing.ts";

const LOOPBACK = "127.0.0.1";
const DEFAULT_PORT = 4737;
const PORTS_TRIED = 50;

/** The built viewer of this package. */
const VIEWER = fileURLToPath(new URL("../../dist/viewer", import.meta.url));

/** What to serve, and where. */
export interface ServerOptions {
  /** Folder with graph.json and documents.jsonl. */
  readonly graphDir: string;
  /** Port to listen on; where it is taken, the next free one is. 0 takes any. */
  readonly port?: number;
  /** Address to listen on; 127.0.0.1 unless given. Any other but loopback is guarded by a token in the page's address. */
  readonly host?: string;
  /** Folder of the built viewer. */
  readonly viewerDir?: string;
  /** The ledger whose decisions are shown; beside the graph's folder unless given. */
  readonly ledger?: string;
  /** What deciding needs; without it the server only reads. */
  readonly reviewing?: Reviewing;
  /** The database that queries go to; the folder's own unless given. */
  readonly asked?: Asked;
}

/** A server that is listening. */
export interface RunningServer {
  /** Where the viewer is, ending in "/", or in its token. */
  readonly url: string;
  /** What a person should know: another port, texts that are missing. */
  readonly warnings: readonly string[];
  /** Stops listening, ends open connections, and resolves when the port is free. */
  close(): Promise<void>;
}

/** Starts the server. Throws a RedthreadError where the folder holds no graph, the viewer is not built, or no port is free. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const wanted = checkedPort(options.port ?? DEFAULT_PORT);
  const api = await openApi(options.graphDir).catch((error: unknown) => {
    throw noGraph(options.graphDir, error);
  });
  const files = await viewerFiles(options.viewerDir ?? VIEWER);
  const host = options.host ?? LOOPBACK;
  const guarded = isLoopback(host) ? {} : { token: newToken() };
  const { decided, writing, problems } = await openLedger(options);
  const tokens = { ...guarded, ...(writing && { pageToken: newToken() }) };
  const queries = openQueries(
    options.graphDir,
    options.asked ?? { target: { store: "embedded", graph: options.graphDir } },
  );
  const server = createServer((request, response) => {
    const access = { host, port: portOf(server), ...tokens };
    handle(request, response, { api, files, access, queries, decided, writing }).catch((error: unknown) =>
      fail(request, response, error),
    );
  });
  const port = await listen(server, host, wanted);
  const moved = wanted !== 0 && port !== wanted ? [`Port ${wanted} is taken; using ${port}.`] : [];
  return {
    url: addressOf({ host, port, ...guarded }),
    warnings: [...moved, ...api.warnings, ...problems],
    close: async () => {
      await stop(server);
      await queries.close();
    },
  };
}

interface Served {
  readonly api: Api;
  readonly files: ReadonlyMap<string, WatchedFile>;
  readonly access: Access;
  readonly queries: Queries;
  readonly decided: Decided;
  readonly writing: Writing | undefined;
}

/** Opens the ledger for everybody, and for writing where that is asked for and the folder has more than a graph.json. */
async function openLedger({ graphDir, ledger, reviewing }: ServerOptions) {
  const current = renewed(join(graphDir, BUILD_FILE), () => readGraph(graphDir));
  const decided = openDecided(reviewing?.ledger ?? ledger ?? ledgerPathOf(graphDir), current);
  const unfit = reviewing && (await readBuild(graphDir).then(() => undefined, messageOf));
  const writing = reviewing && unfit === undefined ? openWriting(graphDir, reviewing, current) : undefined;
  return { decided, writing, problems: unfit === undefined ? [] : [`Nothing can be decided here: ${unfit}`] };
}

function newToken(): string {
  return randomBytes(24).toString("base64url");
}

function addressOf({ host, port, token }: Access): string {
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/${token === undefined ? "" : `?token=${token}`}`;
}

async function handle(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const refusal = refusalOf(request, served.access);
  if (refusal !== undefined) return sendError(request, response, refusal.status, refusal.reason);
  const [, path = "", search = ""] = /^([^?#]*)\??([^#]*)/s.exec(request.url ?? "") ?? [];
  const query = new URLSearchParams(search);
  const cookie = tokenCookie(request, served.access);
  if (cookie !== undefined) {
    query.delete("token");
    return sendTo(response, query.size === 0 ? path : `${path}?${query}`, cookie);
  }
  if (request.method === "POST" && path === "/api/query") return answerQuery(request, response, served.queries);
  if (request.method === "POST" && served.writing?.takes(path) === true) {
    return write(request, response, path, served.access, served.writing);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    return sendError(request, response, 405, "Nothing can be written at this address: GET and HEAD.");
  }
  const content = await contentOf(path, query, served);
  if (content === undefined) return sendError(request, response, 404, "There is nothing at this address.");
  return send(request, response, content);
}

async function contentOf(path: string, query: URLSearchParams, served: Served): Promise<Payload | undefined> {
  if (path === "/api/review") return jsonPayload(await (served.writing?.review.state() ?? served.decided.decisions()));
  if (path === "/api/notes") return jsonPayload(await served.decided.notes());
  if (path === "/api/query") return jsonPayload(served.queries.about());
  if (path.startsWith("/api/")) return served.api.answer(path, query);
  const file = await served.files.get(path)?.read();
  const { pageToken } = served.access;
  return file && pageToken !== undefined && isPage(path) ? withToken(file, pageToken) : file;
}

function isPage(path: string): boolean {
  return path === "/" || path === "/index.html";
}

/** The page with the token that lets it decide. */
function withToken({ type, body }: Payload, token: string): Payload {
  const page = body.toString("utf8").replace("<head>", `<head><meta name="redthread-token" content="${token}" />`);
  return payload(type, Buffer.from(page));
}

async function answerQuery(request: IncomingMessage, response: ServerResponse, queries: Queries): Promise<void> {
  const refusal = bodyRefusalOf(request);
  if (refusal !== undefined) return sendError(request, response, refusal.status, refusal.reason);
  return queries.answer(request, response);
}

async function write(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  access: Access,
  writing: Writing,
): Promise<void> {
  const refusal = writeRefusalOf(request, access);
  if (refusal !== undefined) return sendError(request, response, refusal.status, refusal.reason);
  return sendJson(request, response, 200, await writing.post(path, request));
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else if (error instanceof BadGraph) sendError(request, response, 422, error.message);
  else if (error instanceof BadBody) sendError(request, response, error.status, error.message);
  else if (error instanceof RedthreadError) sendError(request, response, statusOf(error), reasonOf(error));
  else sendError(request, response, 500, `This could not be read: ${messageOf(error)}`);
}

async function viewerFiles(folder: string): Promise<ReadonlyMap<string, WatchedFile>> {
  const files = await listFiles(folder).catch(() => new Map<string, WatchedFile>());
  if (files.has("/")) return files;
  throw new RedthreadError("not-found", `The viewer is not built: ${folder} has no index.html.`, {
    hint: "Run `npm run build`.",
  });
}

function noGraph(folder: string, cause: unknown): RedthreadError {
  const hint = "Run `redthread build` first, or name a graph folder with --graph.";
  return new RedthreadError("not-found", `${folder} holds no graph.json that can be read.`, { hint, cause });
}

function checkedPort(port: number): number {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new RedthreadError("usage", `${port} is no port.`, { hint: "Give a number from 0 to 65535." });
}

/** Listens on the wanted port or the next free one, and gives the port that it got. */
async function listen(server: Server, host: string, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + PORTS_TRIED && port <= 65_535; port += 1) {
    if (await listensOn(server, host, port)) return portOf(server);
  }
  throw new RedthreadError("usage", `No port is free from ${wanted} on.`, { hint: "Give another with --port." });
}

function listensOn(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      // EACCES: the system keeps low ports for itself.
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(noAddress(host, error));
    };
    const listening = () => {
      server.off("error", refused);
      resolve(true);
    };
    server.once("error", refused).once("listening", listening).listen(port, host);
  });
}

function noAddress(host: string, cause: unknown): RedthreadError {
  const hint = "Give an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them.";
  return new RedthreadError("usage", `This machine cannot listen on ${host}.`, { hint, cause });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
