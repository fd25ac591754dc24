/** The review as people have it: the built command on a terminal, a key an answer without Enter. Python's pty module lends the terminal. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";
import { doubts } from "../../src/commands/review.ts";
import { CHECKOUT } from "../cli/redthread.ts";
import { curated } from "./curated.ts";

const corpus = curated({
  "a.txt": "Yusuf Qorvani met Peter Hale in Oslo on Friday. Norway criticised Chile after the talks.",
  "b.txt": "Hale's adviser Robert Brown met Yusuf Qorvani on Monday. Hale criticised Norway sharply.",
  "c.txt": "Brown's deputy Karl Weiss praised Chile on Tuesday. Brown met Karl Weiss and Yusuf Qorvani in Oslo.",
});

const TERMINAL = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]))";

/** Runs `redthread review` on a terminal and presses a key for each question that it shows. */
async function reviewWith(keys: readonly string[]): Promise<string> {
  const command = [process.execPath, join(CHECKOUT, "dist", "cli.js"), "review", "--graph", corpus.graph];
  const child = spawn("python3", ["-c", TERMINAL, ...command], { stdio: ["pipe", "pipe", "inherit"] });
  const left = [...keys];
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    while (left.length > 0 && questionsIn(shown) > keys.length - left.length) child.stdin.write(left.shift() ?? "");
  });
  await once(child, "close");
  return shown.replaceAll("\r\n", "\n");
}

function questionsIn(shown: string): number {
  return shown.split("q quit").length - 1;
}

it("takes one key an answer, undoes it, and ends", { timeout: 60_000 }, async () => {
  const [first, second] = await doubts({ graph: corpus.graph, most: 50 });
  expect(second).toBeDefined();
  const shown = await reviewWith(["y", "u", "n", "q"]);
  expect(shown).toContain(first?.question);
  expect(shown).toContain(second?.question);
  const count = first?.no.length;
  expect(shown).toContain(`${count} ${count === 1 ? "line" : "lines"} written to ${corpus.graph}.ledger`);
  expect((await corpus.ledgerText()).split("\n").slice(1, -1)).toEqual(first?.no);
});

it("leaves nothing behind when it is interrupted", { timeout: 60_000 }, async () => {
  const shown = await reviewWith(["s", "\u0003"]);
  expect(shown).toContain("0 lines written");
  await expect(corpus.ledgerText()).rejects.toThrow();
});
