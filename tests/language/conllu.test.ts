import { describe, expect, test } from "vitest";
import { drawTree, parseConllu } from "../../src/commands/parse.ts";
import { sentencesOf } from "./documents.ts";

const line = (...columns: readonly string[]): string => columns.join("\t");
const blank = (id: string, form: string, misc = "_"): string => line(id, form, "_", "_", "_", "_", "_", "_", "_", misc);

const INPUT = [
  "# sent_id = 1",
  "# text = Norway didn't agree.",
  blank("1", "Norway"),
  line("2-3", "didn't", "_", "_", "_", "_", "_", "_", "_", "_"),
  blank("2", "did"),
  blank("3", "n't"),
  blank("4", "agree", "SpaceAfter=No"),
  line("4.1", "x", "_", "_", "_", "_", "_", "_", "_", "_"),
  blank("5", "."),
  "",
  "# text = They left",
  blank("1", "They"),
  blank("2", "left"),
  "",
  "",
].join("\n");

describe("parseConllu", () => {
  const output = parseConllu(INPUT).split("\n");

  test("predicts lemma, tags, heads and relations", () => {
    expect(output[2]).toBe(line("1", "Norway", "Norway", "PROPN", "NNP", "_", "4", "nsubj", "_", "_"));
    expect(output[4]).toBe(line("2", "did", "do", "AUX", "VBD", "_", "4", "aux", "_", "_"));
    expect(output[5]).toBe(line("3", "n't", "not", "PART", "RB", "_", "4", "advmod", "_", "_"));
    expect(output[6]).toBe(line("4", "agree", "agree", "VERB", "VB", "_", "0", "root", "_", "SpaceAfter=No"));
    expect(output[8]).toBe(line("5", ".", ".", "PUNCT", ".", "_", "4", "punct", "_", "_"));
    expect(output[12]).toBe(line("2", "left", "leave", "VERB", "VBD", "_", "0", "root", "_", "_"));
  });

  test("keeps every other line, and their number", () => {
    const input = INPUT.split("\n");
    expect(output).toHaveLength(input.length);
    for (const at of [0, 1, 3, 7, 9, 10, 13, 14]) expect(output[at]).toBe(input[at]);
  });

  test("keeps gold forms, also of loose hyphens", () => {
    const spaced = [blank("1", "Oslo"), blank("2", "-"), blank("3", "Talks"), blank("4", "failed"), ""].join("\n");
    expect(parseConllu(spaced).split("\n")[1]?.split("\t")[1]).toBe("-");
  });

  test("leaves empty input empty", () => {
    expect(parseConllu("")).toBe("");
  });
});

describe("drawTree", () => {
  test("indents every token under its head", () => {
    const [sentence] = sentencesOf("Lund met Dahl.");
    expect(drawTree(sentence ?? { tokens: [] })).toBe(
      ["root  met  VBD", "  nsubj  Lund  NNP", "  obj  Dahl  NNP", "  punct  .  ."].join("\n"),
    );
  });
});
