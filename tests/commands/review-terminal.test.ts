/** The review as people have it: a key an answer without Enter. */
import { expect, it } from "vitest";
import { doubts } from "../../src/commands/review.ts";
import { onTerminal } from "../cli/terminal.ts";
import { curated } from "./curated.ts";

const corpus = curated({
  "a.txt": "Yusuf Qorvani met Peter Hale in Oslo on Friday. Norway criticised Chile after the talks.",
  "b.txt": "Hale's adviser Robert Brown met Yusuf Qorvani on Monday. Hale criticised Norway sharply.",
  "c.txt": "Brown's deputy Karl Weiss praised Chile on Tuesday. Brown met Karl Weiss and Yusuf Qorvani in Oslo.",
});

/** Runs `redthread review` on a terminal and presses a key for each question that it shows. */
async function reviewWith(keys: readonly string[]): Promise<string> {
  const steps = keys.map((type) => ({ seen: "q quit", type }));
  return (await onTerminal(["review", "--graph", corpus.graph], steps)).text;
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
