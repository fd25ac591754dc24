/** `redthread parse`: CoNLL-U in, the same lines with predicted columns out; trees for people. */
import { describe, expect, it } from "vitest";
import { redthread } from "./redthread.ts";

const word = (id: string, form: string, misc = "_") => [id, form, "_", "_", "_", "_", "_", "_", "_", misc].join("\t");

const CONLLU = [
  "# sent_id = 1",
  "# text = Jane Marsh didn't meet John 😀.",
  word("1", "Jane"),
  word("2", "Marsh"),
  word("3-4", "didn't"),
  word("3", "did"),
  word("4", "n't"),
  word("5", "meet"),
  word("5.1", "ghost"),
  word("6", "John"),
  word("7", "😀", "SpaceAfter=No"),
  word("8", "."),
  "",
  "# sent_id = 2",
  word("1", "Norway"),
  word("2", "attacked"),
  word("3", "Chile"),
  "",
  "",
].join("\n");

const UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");

/** The columns of the words of each sentence. */
function sentencesOf(conllu: string): readonly (readonly (readonly string[])[])[] {
  return conllu
    .trim()
    .split(/\n\n+/)
    .map((block) =>
      block
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t")),
    );
}

/** Whether every word comes up to the root. */
function isTree(heads: readonly number[]): boolean {
  return heads.every((_, i) => {
    let at = i + 1;
    for (let steps = 0; steps <= heads.length && at !== 0; steps++) at = heads[at - 1] ?? 0;
    return at === 0;
  });
}

describe("parse --conllu", () => {
  it("fills UPOS, HEAD and DEPREL and leaves everything else as it is", async () => {
    const { code, stdout, stderr } = await redthread(["parse", "--conllu"], { input: CONLLU });
    expect([code, stderr]).toEqual([0, ""]);
    const [before, after] = [CONLLU.split("\n"), stdout.split("\n")];
    expect(after).toHaveLength(before.length);
    for (const [i, line] of after.entries()) {
      const [was, is] = [before[i]?.split("\t") ?? [], line.split("\t")];
      const isWord = /^\d+\t/.test(line);
      const predicted = isWord ? [2, 3, 4, 6, 7] : [];
      expect(is).toHaveLength(was.length);
      expect(is.filter((_, column) => !predicted.includes(column))).toEqual(
        was.filter((_, column) => !predicted.includes(column)),
      );
      if (isWord) expect(UPOS).toContain(is[3]);
    }
  });

  it("gives each sentence one tree", async () => {
    const { stdout } = await redthread(["parse", "--conllu"], { input: CONLLU });
    const sentences = sentencesOf(stdout);
    expect(sentences.map((words) => words.length)).toEqual([8, 3]);
    for (const words of sentences) {
      const heads = words.map((columns) => Number(columns[6]));
      expect(heads.filter((head) => head === 0)).toHaveLength(1);
      expect(isTree(heads)).toBe(true);
      for (const columns of words) expect(columns[7] === "root").toBe(columns[6] === "0");
    }
  });

  it("takes DOS lines, and nothing", async () => {
    const dos = await redthread(["parse", "--conllu"], { input: CONLLU.replace(/\n/g, "\r\n") });
    expect(sentencesOf(dos.stdout.replace(/\r/g, "")).map((words) => words.length)).toEqual([8, 3]);
    expect((await redthread(["parse", "--conllu"])).code).toBe(0);
  });
});

describe("parse", () => {
  it("draws the tree of a sentence that is given, every word in a line", async () => {
    const { code, stdout, stderr } = await redthread(["parse", "Norway attacked Chile."]);
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^root {2}attacked/);
  });

  it("takes the text from standard input otherwise", async () => {
    const given = await redthread(["parse", "Norway attacked Chile."]);
    const piped = await redthread(["parse"], { input: "Norway attacked Chile." });
    expect(piped).toEqual(given);
  });
});
