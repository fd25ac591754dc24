/** The net that is shipped: that it reads plain sentences as anyone would, and that its kernel is the one in `kernel/`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { main } from "assemblyscript/asc";
import { describe, expect, test } from "vitest";
import { RedthreadError } from "../../../src/errors.ts";
import { languageNet, loadNet, type Prediction, predict } from "../../../src/language/net/index.ts";

const MODELS = new URL("../../../data/models/", import.meta.url);

function read(text: string): readonly [readonly string[], Prediction] {
  const words = text.split(" ");
  const [prediction] = predict([words]);
  if (!prediction) throw new Error("no prediction");
  return [words, prediction];
}

/** "subject ← verb" for every arc of a relation. */
function arcs(text: string, relation: string): readonly string[] {
  const [words, { head, deprel }] = read(text);
  return words.flatMap((word, at) => (deprel[at] === relation ? [`${word} ← ${words[head[at] ?? -1] ?? "root"}`] : []));
}

/** The best label of each word that is in a name. */
function names(text: string): readonly string[] {
  const [words, prediction] = read(text);
  const { nameLabels } = languageNet();
  return words.flatMap((word, at) => {
    const scores = prediction.names.subarray(at * nameLabels.length, (at + 1) * nameLabels.length);
    const label = nameLabels[scores.indexOf(Math.max(...scores))] ?? "O";
    return label === "O" ? [] : [`${word} ${label}`];
  });
}

test.each([
  ["The minister visited Paris on Tuesday .", "nsubj", ["minister ← visited"]],
  ["The minister visited Paris on Tuesday .", "obl", ["Tuesday ← visited"]],
  ["The treaty was signed by both governments .", "nsubj:pass", ["treaty ← signed"]],
  ["The treaty was signed by both governments .", "obl:agent", ["governments ← signed"]],
  ["She said that the talks had failed .", "ccomp", ["failed ← said"]],
  ["Troops who crossed the river were captured .", "acl:relcl", ["crossed ← Troops"]],
  ["The court fined the bank and the airline .", "conj", ["airline ← bank"]],
])("%s: %s", (text, relation, expected) => {
  expect(arcs(text, relation)).toEqual(expected);
});

test("tags are of both kinds", () => {
  const [, { upos, xpos }] = read("Two ships have left the harbour .");
  expect(upos).toEqual(["NUM", "NOUN", "AUX", "VERB", "DET", "NOUN", "PUNCT"]);
  expect(xpos).toEqual(["CD", "NNS", "VBP", "VBN", "DT", "NN", "."]);
});

test("names have kinds and borders", () => {
  expect(names("Maria Lindqvist met officials in Copenhagen .")).toEqual([
    "Maria B-PER",
    "Lindqvist L-PER",
    "Copenhagen U-LOC",
  ]);
});

describe("a folder that is not whole is refused", () => {
  const weights = readFileSync(new URL("language.bin", MODELS));
  const kernel = readFileSync(new URL("kernel.wasm", MODELS));
  test.each<[string, Readonly<Record<string, Uint8Array>>, RegExp]>([
    ["no kernel", { "language.bin": weights }, /kernel\.wasm cannot be read/],
    ["no weights", { "kernel.wasm": kernel }, /language\.bin cannot be read/],
    [
      "half of the weights",
      { "language.bin": weights.subarray(0, 1_000_000), "kernel.wasm": kernel },
      /model is damaged/,
    ],
    [
      "half of the kernel",
      { "language.bin": weights, "kernel.wasm": kernel.subarray(0, 2000) },
      /kernel\.wasm is damaged/,
    ],
  ])("%s", (_, files, message) => {
    const folder = mkdtempSync(join(tmpdir(), "redthread-model-"));
    try {
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
      expect(() => loadNet(pathToFileURL(`${folder}/`))).toThrow(RedthreadError);
      expect(() => loadNet(pathToFileURL(`${folder}/`))).toThrow(message);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test("the kernel is compiled from its source", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "redthread-kernel-"));
  try {
    const out = join(folder, "kernel.wasm");
    const { error } = await main([
      "--config",
      "src/language/net/kernel/asconfig.json",
      "src/language/net/kernel/index.ts",
      "--outFile",
      out,
    ]);
    expect(error).toBeNull();
    expect(readFileSync(out).equals(readFileSync(new URL("kernel.wasm", MODELS)))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
