/**
 * One sentence with all that rules look at: its tree, its mentions by head, and the document around it.
 */
import { type Tree, treeOf } from "../language/tree.ts";
import type { Argument, Attribution, Document, Mention, Sentence, Span, Token } from "../model.ts";

/** A sentence as the rules see it. Tokens are named by their index. */
export interface Passage {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** All mentions of the document. */
  readonly mentions: readonly Mention[];
  /** Index of the mention that covers a token, or undefined. */
  readonly mentionAt: (token: number) => number | undefined;
  /** Who speaks the quotation that a token stands in; undefined outside quotations, and where nobody is named. */
  readonly speakerAt: (token: number) => Attribution | undefined;
}

/** The passages of a document, one for each sentence; `withSpeakers` (quoted.ts) tells them who speaks the quotations. */
export function passagesOf(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Passage[] {
  const covering = sentences.map((sentence) => new Array<number | undefined>(sentence.tokens.length));
  mentions.forEach((mention, i) => {
    for (let token = mention.tokens.start; token < mention.tokens.end; token++) {
      const row = covering[mention.sentence];
      if (row !== undefined) row[token] = i;
    }
  });
  return sentences.map((sentence, at) => ({
    document,
    sentence,
    tokens: sentence.tokens,
    tree: treeOf(sentence),
    mentions,
    mentionAt: (token) => covering[at]?.[token],
    speakerAt: () => undefined,
  }));
}

/** The lemma of a token, in lower case; empty past the ends. */
export function lemmaAt(passage: Passage, token: number): string {
  return passage.tokens[token]?.lemma.toLowerCase() ?? "";
}

/** A token's text in lower case; empty past the ends. */
export function wordAt(passage: Passage, token: number): string {
  return passage.tokens[token]?.text.toLowerCase() ?? "";
}

/** The word that opens a clause, in lower case: "that", "after", "to", "of"; empty where none does. */
export function markOf(passage: Passage, clause: number): string {
  return wordAt(passage, passage.tree.first(clause, "mark") ?? -1);
}

/** The relation to its head, without the subtype: "nsubj:pass" → "nsubj". */
export function relationAt(passage: Passage, token: number): string {
  return passage.tokens[token]?.deprel.split(":")[0] ?? "";
}

/** The document's text between two offsets, with its offsets. */
export function textSpan(passage: Passage, { start, end }: Span): Argument {
  return { start, end, text: passage.document.text.slice(start, end) };
}

/** Offsets of a run of tokens, both ends included. */
export function tokensSpan(passage: Passage, first: number, last: number): Span {
  return {
    start: passage.tokens[first]?.start ?? passage.sentence.start,
    end: passage.tokens[last]?.end ?? passage.sentence.end,
  };
}
