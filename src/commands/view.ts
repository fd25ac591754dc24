/**
 * `redthread view`: serves the viewer over a graph folder until it is interrupted.
 */
import { spawn } from "node:child_process";
import { ledgerPathOf } from "../ledger/index.ts";
import { type RunningServer, startServer } from "../serve/server.ts";
import { leaveSoon } from "./leave-soon.ts";
import { targetOf } from "./query.ts";
import { createRebuilder } from "./rebuilder.ts";

/** What `redthread view` is told on the command line. */
export interface ViewOptions {
  /** The graph folder. */
  readonly graph: string;
  readonly port?: number;
  /** Address to listen on; loopback unless given. */
  readonly host?: string;
  /** Whether to open a browser where there is a desktop. */
  readonly open: boolean;
  /** Whether to say the address as `{"url": …}` in place of a sentence. */
  readonly json?: boolean;
  /** Whether nothing may be decided in the viewer. */
  readonly readOnly?: boolean;
  /** The ledger that decisions go to; beside the graph's folder unless said otherwise. */
  readonly ledger?: string;
  /** The lists of known entities that the graph was built with. */
  readonly known?: readonly string[];
  /** Address of a Neo4j server that queries go to in place of the folder's own database; its password's file; the graph's name there. */
  readonly neo4j?: string;
  readonly passwordFile?: string;
  readonly as?: string;
}

/**
 * Serves the viewer, says in one line on standard output where it is, and resolves when SIGINT or SIGTERM has stopped it.
 * Throws a RedthreadError where the folder holds no graph.
 */
export async function view(options: ViewOptions): Promise<void> {
  const server = await serve(options);
  for (const warning of server.warnings) process.stderr.write(`redthread: ${warning}\n`);
  const interrupted = interruption();
  process.stdout.write(
    options.json ? `${JSON.stringify({ url: server.url })}\n` : `redthread viewer ready: ${server.url}\n`,
  );
  if (options.open) openBrowser(server.url);
  await interrupted;
  await server.close();
  if (options.neo4j !== undefined) leaveSoon();
}

/** Starts the server, with what rebuilds the graph after a decision. */
async function serve(options: ViewOptions): Promise<RunningServer> {
  const { graph, port, host, readOnly, ledger, known, as } = options;
  const where = {
    graphDir: graph,
    asked: { target: await targetOf(options), ...(as === undefined ? {} : { graph: as }) },
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
  };
  if (readOnly === true) return startServer({ ...where, ...(ledger === undefined ? {} : { ledger }) });
  const rebuilder = createRebuilder({
    graph,
    ...(ledger === undefined ? {} : { ledger }),
    ...(known === undefined ? {} : { known }),
  });
  const reviewing = { ledger: ledger ?? ledgerPathOf(graph), rebuild: rebuilder.rebuild };
  const server = await startServer({ ...where, reviewing });
  const close = async () => {
    await server.close();
    await rebuilder.close();
  };
  return { ...server, close };
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

/** Opens the system's browser. That it cannot be opened is no failure: the address is on the screen. */
function openBrowser(url: string): void {
  const command = browserCommand(url);
  if (command === undefined) return;
  const child = spawn(command.program, command.args, { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}

function browserCommand(url: string): { readonly program: string; readonly args: readonly string[] } | undefined {
  if (process.platform === "darwin") return { program: "open", args: [url] };
  if (process.platform === "win32") return { program: "cmd", args: ["/c", "start", "", url] };
  const desktop = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  return desktop ? { program: "xdg-open", args: [url] } : undefined;
}
