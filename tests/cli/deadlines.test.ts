/** Texts that take too long for `build` and `extract`, and Ctrl-C in the midst of one. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../build/corpus.ts";
import { extract, redthread } from "./redthread.ts";

const SHORT = "Norway criticised Chile on Monday.";
/** Takes minutes of parsing. */
const HOSTILE = `<body>${"<".repeat(1_000_000)}`;
/** Takes seconds anywhere; has the deadline that is given, and no more. */
const LONG = "a b c d ".repeat(12_500);

describe("a text that takes too long", () => {
  it("costs `extract` its own line alone, which keeps its id, its text and its place", async () => {
    const texts = [SHORT, LONG, SHORT];
    const lines = await extract(
      ["--raw", "--deadline", "1"],
      texts.map((text, id) => ({ id, text })),
    );
    expect(lines.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(lines.map(({ text }) => text)).toEqual(texts);
    expect(lines.map(({ error }) => error)).toEqual([undefined, "given up after 1 s", undefined]);
    expect(lines[1]).toMatchObject({ sentences: [], mentions: [], claims: [] });
    expect(lines[2]?.claims).toEqual(lines[0]?.claims);
  }, 240_000);

  it("costs `build` its own document alone, by name", async () => {
    const folder = await makeFolder({ "hostile.html": HOSTILE, "long.txt": LONG, "short.txt": SHORT });
    const out = join(folder.path, "out");
    const words = ["build", folder.path, "--out", out, "--deadline", "1", "--json"];
    const { code, stdout, stderr } = await redthread(words).finally(folder.remove);
    expect([code, stderr]).toEqual([0, ""]);
    const reason = "given up after 1 s";
    const skipped = [
      { path: "hostile.html", reason },
      { path: "long.txt", reason },
    ];
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, skipped });
  }, 240_000);
});

it.each(["0", "-1", "soon", ""])("refuses the deadline %j", async (deadline) => {
  const { code, stderr } = await redthread(["extract", "--raw", "--deadline", deadline]);
  expect(code).toBe(2);
  expect(stderr).toContain("a deadline is a number of seconds above 0");
});

it("answers a line before the next one comes, and Ctrl-C ends it in the midst of one", async () => {
  const cli = join(import.meta.dirname, "..", "..", "dist", "cli.js");
  const child = spawn(process.execPath, [cli, "extract", "--raw"], { stdio: ["pipe", "pipe", "pipe"] });
  const ended = once(child, "close");
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${JSON.stringify({ id: 1, text: SHORT })}\n`);
  const [answer]: readonly unknown[] = await once(child.stdout, "data");
  expect(String(answer)).toContain('"id":1');
  child.stdin.write(`${JSON.stringify({ id: 2, text: LONG })}\n`);
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
}, 240_000);
