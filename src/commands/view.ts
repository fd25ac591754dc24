/**
 * `redthread view`: serves the viewer over a graph folder until it is interrupted.
 */
import { spawn } from "node:child_process";
import { startServer } from "../serve/server.ts";

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
}

/**
 * Serves the viewer, says in one line on standard output where it is, and resolves when SIGINT or SIGTERM has stopped it.
 * Throws a RedthreadError where the folder holds no graph.
 */
export async function view(options: ViewOptions): Promise<void> {
  const { graph, port, host } = options;
  const server = await startServer({
    graphDir: graph,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
  });
  for (const warning of server.warnings) process.stderr.write(`redthread: ${warning}\n`);
  const interrupted = interruption();
  process.stdout.write(
    options.json ? `${JSON.stringify({ url: server.url })}\n` : `redthread viewer ready: ${server.url}\n`,
  );
  if (options.open) openBrowser(server.url);
  await interrupted;
  await server.close();
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
