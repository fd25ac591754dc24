/** Sentences with trees made by hand, so that rules can be tested whatever the parser does. */
import { rawDocument } from "../../src/commands/raw-document.ts";
import type { Token, Upos } from "../../src/model.ts";
import { type Passage, passagesOf } from "../../src/relation/passage.ts";

/** A word of a tree: text, base form, tags, number of its head from 1 (0 for the root), relation. */
export type Word = readonly [text: string, lemma: string, upos: Upos, xpos: string, head: number, deprel: string];

/** The passage of one sentence, without mentions; words stand a blank apart. */
export function passageOf(words: readonly Word[]): Passage {
  const text = words.map(([word]) => word).join(" ");
  let start = 0;
  const tokens = words.map(([word, lemma, upos, xpos, head, deprel]): Token => {
    const token = { start, end: start + word.length, text: word, lemma, upos, xpos, head: head - 1, deprel };
    start = token.end + 1;
    return token;
  });
  const sentence = {
    index: 0,
    role: "body",
    start: 0,
    end: text.length,
    tokens,
    nameScores: new Float32Array(),
  } as const;
  const [passage] = passagesOf(rawDocument("tree", text), [sentence], []);
  if (passage === undefined) throw new Error("a sentence gives one passage");
  return passage;
}
