/**
 * The viewer's server: the built viewer and a JSON API over one graph folder, on this machine alone unless told otherwise.
 */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { messageOf, RedthreadError } from "../errors.ts";
import { type Api, openApi } from "./api.ts";
import { listFiles, type WatchedFile } from "./files.ts";
import { BadGraph } from "./graph-file.ts";
import { type Access, isLoopback, refusalOf, tokenCookie } from "./guard.ts";
import { send, sendError, sendTo } from "./reply.ts";

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
  const guarded = isLoopback(host) ? {} : { token: randomBytes(24).toString("base64url") };
  const server = createServer((request, response) => {
    handle(request, response, { api, files, access: { host, port: portOf(server), ...guarded } }).catch(
      (error: unknown) => fail(request, response, error),
    );
  });
  const port = await listen(server, host, wanted);
  const moved = wanted !== 0 && port !== wanted ? [`Port ${wanted} is taken; using ${port}.`] : [];
  return {
    url: addressOf({ host, port, ...guarded }),
    warnings: [...moved, ...api.warnings],
    close: () => stop(server),
  };
}

interface Served {
  readonly api: Api;
  readonly files: ReadonlyMap<string, WatchedFile>;
  readonly access: Access;
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
  const api = path.startsWith("/api/");
  const content = api ? await served.api.answer(path, query) : await served.files.get(path)?.read();
  if (content === undefined) return sendError(request, response, 404, "There is nothing at this address.");
  return send(request, response, content);
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else if (error instanceof BadGraph) sendError(request, response, 422, error.message);
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
