/** Trees written by hand: "Ann/NNP/nsubj/1 left/VBD/root/-1". */
import type { Sentence, Token } from "../../src/model.ts";

const UPOS: ReadonlyMap<string, Token["upos"]> = new Map([
  ["NNP", "PROPN"],
  ["NN", "NOUN"],
  ["NNS", "NOUN"],
  ["VB", "VERB"],
  ["VBD", "VERB"],
  ["VBN", "VERB"],
  ["VBZ", "VERB"],
  ["VBG", "VERB"],
  ["IN", "ADP"],
  ["DT", "DET"],
  ["CC", "CCONJ"],
  ["PRP", "PRON"],
  [",", "PUNCT"],
]);

/** The tokens of a tree; base forms are the words in small letters, of participles without "ing", of verbs in the third person without "s". */
export function tokensOf(tree: string): readonly Token[] {
  let start = 0;
  return tree.split(" ").map((word): Token => {
    const [text = "", xpos = "", deprel = "", head = "-1"] = word.split("/");
    const span = { start, end: start + text.length, text };
    start += text.length + 1;
    const lemma = text
      .toLowerCase()
      .replace(/uding$/u, "ude")
      .replace(/ing$/u, "")
      .replace(xpos === "VBZ" ? /s$/u : /$/u, "");
    return { ...span, lemma, upos: UPOS.get(xpos) ?? "X", xpos, head: Number(head), deprel };
  });
}

/** A sentence of a tree. */
export function sentenceOf(tree: string): Sentence {
  const tokens = tokensOf(tree);
  return { index: 0, role: "body", start: 0, end: tokens.at(-1)?.end ?? 0, tokens, nameScores: new Float32Array() };
}
