/**
 * The README's first command, in a fresh clone of what is committed: `npm start` until the viewer answers, then Ctrl-C.
 *
 * Packages come from npm's cache where they can; otherwise this needs the network, as a reader of the README does.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const MINUTE = 60_000;

/** What a graph folder must have when it is handed on; graph-export/README.md says of each what it is. */
const FILES = [
  "graph.json",
  "build.json",
  "documents.jsonl",
  "mentions.jsonl",
  "entities.jsonl",
  "claims.jsonl",
  "edges.jsonl",
];

/** A run of `npm start` in its own process group, as a terminal starts it. */
class Start {
  readonly #child: ChildProcess;
  output = "";

  constructor(folder: string) {
    const words = ["start", "--", "--no-open", "--port", "0"];
    this.#child = spawn("npm", words, { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (bytes) => {
        this.output += bytes;
      });
  }

  /** The viewer's address, once the line that says so is there. Rejects with the output where npm ends before. */
  ready(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#child.on("close", (code) => reject(new Error(`npm start ended with ${code}:\n${this.output}`)));
      this.#child.stdout?.on("data", () => {
        const address = /viewer ready: (http:\/\/\S+)/.exec(this.output)?.[1];
        if (address !== undefined) resolve(address);
      });
    });
  }

  /** Ctrl-C, and how npm ended: its exit code, or the signal, as a shell that was interrupted passes it on. */
  interrupt(): Promise<number | string | null> {
    const ended = new Promise<number | string | null>((resolve) =>
      this.#child.on("close", (code, signal) => resolve(code ?? signal)),
    );
    this.kill("SIGINT");
    return ended;
  }

  kill(signal: NodeJS.Signals): void {
    const { pid, exitCode, signalCode } = this.#child;
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, signal);
  }
}

describe.skipIf(!existsSync(join(ROOT, ".git")))("npm start in a fresh clone", () => {
  const folder = mkdtempSync(join(tmpdir(), "redthread-clone-"));
  let start: Start;
  let address = "";

  beforeAll(async () => {
    execFileSync("git", ["clone", "--quiet", "--no-hardlinks", ROOT, folder], { stdio: "pipe" });
    start = new Start(folder);
    address = await start.ready();
  }, 8 * MINUTE);

  afterAll(async () => {
    start?.kill("SIGTERM");
    await rm(folder, { recursive: true });
  });

  test("shows the viewer on loopback", async () => {
    expect(new URL(address).hostname).toMatch(/^(?:127\.0\.0\.1|localhost|\[::1\])$/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<script");
  });

  test("has the graph of the sample articles", async () => {
    const reply = await fetch(new URL("/api/graph", address));
    expect(reply.status).toBe(200);
    const graph = await reply.json();
    expect(graph.nodes.length).toBeGreaterThan(10);
    expect(graph.edges.length).toBeGreaterThan(10);
  });

  test(
    "ends cleanly on Ctrl-C and leaves the graph's files",
    async () => {
      expect([0, 130, "SIGINT"]).toContain(await start.interrupt());
      expect(start.output).not.toMatch(/^\s+at .*:\d+/m);
      expect(start.output.match(/viewer ready/g)).toHaveLength(1);
      expect(readdirSync(join(folder, "graph-export"))).toEqual(expect.arrayContaining(FILES));
      await expect(fetch(address)).rejects.toThrow();
    },
    MINUTE,
  );

  test("leaves nothing in the clone that git would commit", () => {
    expect(execFileSync("git", ["-C", folder, "status", "--porcelain"], { encoding: "utf8" })).toBe("");
  });
});
