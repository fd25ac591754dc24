/** `redthread view`: one line when it is ready, and a clean end. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { view } from "../../src/commands/view.ts";

const { startServer, close } = vi.hoisted(() => {
  const close = vi.fn(async () => {});
  return { close, startServer: vi.fn() };
});
vi.mock("../../src/serve/server.ts", () => ({ startServer }));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-view-"));
  await writeFile(join(folder, "graph.json"), "{}");
  startServer.mockResolvedValue({ url: "http://127.0.0.1:4999/", warnings: ["Port 1 is taken; using 4999."], close });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe("view", () => {
  it.each(["SIGINT", "SIGTERM"])("prints one line on standard output, and closes the server on %s", async (signal) => {
    const printed: string[] = [];
    const warned: string[] = [];
    const handlers = new Map<string | symbol, () => void>();
    vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
    vi.spyOn(process.stderr, "write").mockImplementation((text) => warned.push(String(text)) > 0);
    vi.spyOn(process, "once").mockImplementation((event, handler) => {
      handlers.set(event, handler);
      return process;
    });
    close.mockClear();
    const running = view({ graph: folder, port: 1, open: false, readOnly: true });
    await vi.waitFor(() => expect(printed).toEqual(["redthread viewer ready: http://127.0.0.1:4999/\n"]));
    expect(warned).toEqual(["redthread: Port 1 is taken; using 4999.\n"]);
    expect(startServer.mock.lastCall?.[0]).toMatchObject({ graphDir: folder, port: 1 });
    expect(startServer.mock.lastCall?.[0]).not.toHaveProperty("reviewing");
    expect(close).not.toHaveBeenCalled();
    handlers.get(signal)?.();
    await running;
    expect(close).toHaveBeenCalledOnce();
  });

  it("lets decide unless told otherwise, with the ledger beside the graph", async () => {
    startServer.mockClear();
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    vi.spyOn(process, "once").mockImplementation((event, handler) => {
      if (event === "SIGINT") setImmediate(handler);
      return process;
    });
    await view({ graph: folder, open: false });
    expect(startServer.mock.calls[0]?.[0]).toMatchObject({
      graphDir: folder,
      reviewing: { ledger: `${folder}.ledger` },
    });
  });

  it("passes on what keeps the server from starting", async () => {
    startServer.mockRejectedValue(new Error("no graph"));
    await expect(view({ graph: folder, open: false })).rejects.toThrow("no graph");
  });
});
