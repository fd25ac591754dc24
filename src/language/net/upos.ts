/** Universal parts of speech in the labels of the net. */
import type { Upos } from "../../model.ts";

const ALL: ReadonlyMap<string, Upos> = new Map(
  (
    [
      "ADJ",
      "ADP",
      "ADV",
      "AUX",
      "CCONJ",
      "DET",
      "INTJ",
      "NOUN",
      "NUM",
      "PART",
      "PRON",
      "PROPN",
      "PUNCT",
      "SCONJ",
      "SYM",
      "VERB",
      "X",
    ] satisfies readonly Upos[]
  ).map((tag): readonly [string, Upos] => [tag, tag]),
);

/** The tag that a label names; "X" for one that is none. */
export function uposOf(label: string): Upos {
  return ALL.get(label) ?? "X";
}
