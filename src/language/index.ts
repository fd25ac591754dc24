/**
 * Document → sentences with tokens, tags, base forms and trees: split (`tokenize.ts`, `sentences.ts`), read by the net (`net/`), base forms
 * (`lemma.ts`), and by rule what the net reads wrongly in news (`mends/`). The only importers of compromise are in this folder.
 */
import type { Block, Document, Sentence, TextSpan, Token } from "../model.ts";
import { lemmaOf } from "./lemma.ts";
import { mended } from "./mends/index.ts";
import { type Prediction, predict } from "./net/index.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

export { type Quantity, quantitiesOf } from "./quantities.ts";
export { type Quotation, quotationsOf } from "./quotations.ts";
export { outerTokens, type Tree, treeOf } from "./tree.ts";
export { type WholeName, withWholeNames } from "./whole-names.ts";

/** What is predicted for one token. `head` is an index in its sentence, -1 for the root. */
export type Analysis = Pick<Token, "lemma" | "upos" | "xpos" | "head" | "deprel">;

/** What is predicted for a sentence: its tokens, and for each of them the scores of the labels of names. */
interface SentenceAnalysis {
  readonly tokens: readonly Analysis[];
  readonly nameScores: Float32Array;
}

/** A sentence that is only split. */
interface Draft {
  readonly block: Block;
  readonly tokens: readonly TextSpan[];
}

/** As `tokenize` leaves it whole. */
const THEN = /^(then)-$/iu;

function isRead(block: Block): boolean {
  return block.role === "headline" || block.role === "body" || block.role === "caption";
}

function draftsOf(text: string, block: Block): readonly Draft[] {
  const tokens = tokenize(text, block.start, block.end);
  return splitSentences(text, tokens).map(({ start, end }) => ({ block, tokens: tokens.slice(start, end) }));
}

/**
 * The forms that tagger and parser see: a hyphen between blanks is a dash, except where blanks part all words and marks; "then-" is "then".
 */
export function formsOf(tokens: readonly TextSpan[]): readonly string[] {
  const isLoose = (at: number) => tokens[at - 1]?.end !== tokens[at]?.start;
  const isSplit = tokens.some(({ text }, at) => at > 0 && (text === "," || text === ".") && isLoose(at));
  const isDash = (text: string, at: number) => text === "-" && !isSplit && isLoose(at) && isLoose(at + 1);
  return tokens.map(({ text }, at) => (isDash(text, at) ? "--" : text.replace(THEN, "$1")));
}

/**
 * Tags, base forms and trees for sentences that are split into tokens already.
 * @param sentences the words of every sentence, split as Universal Dependencies does
 */
export function readTokens(sentences: readonly (readonly string[])[]): readonly (readonly Analysis[])[] {
  return analyse(sentences).map(({ tokens }) => tokens);
}

function analyse(sentences: readonly (readonly string[])[]): readonly SentenceAnalysis[] {
  return predict(sentences).map((prediction, number) => ({
    tokens: (sentences[number] ?? []).map((word, at) => analysisOf(word, at, prediction)),
    nameScores: prediction.names,
  }));
}

function analysisOf(word: string, at: number, { xpos, upos, head, deprel }: Prediction): Analysis {
  const tag = xpos[at] ?? "FW";
  return {
    lemma: lemmaOf(word, tag),
    upos: upos[at] ?? "X",
    xpos: tag,
    head: head[at] ?? -1,
    deprel: deprel[at] ?? "dep",
  };
}

/** Written out, since it is done for every word of every text. */
function tokenOf({ start, end, text }: TextSpan, { lemma, upos, xpos, head, deprel }: Analysis): Token {
  return { start, end, text, lemma, upos, xpos, head, deprel };
}

/** The sentences of every headline, body and caption of a document, in order, with trees. Offsets point into `document.text`. */
export function readSentences(document: Document): readonly Sentence[] {
  const drafts = document.blocks.filter(isRead).flatMap((block) => draftsOf(document.text, block));
  const analyses = analyse(drafts.map(({ tokens }) => formsOf(tokens)));
  return drafts.map(({ block, tokens }, index) => ({
    index,
    role: block.role,
    start: tokens[0]?.start ?? block.start,
    end: tokens.at(-1)?.end ?? block.end,
    tokens: mended(
      tokens.flatMap((token, at) => {
        const analysis = analyses[index]?.tokens[at];
        return analysis ? [tokenOf(token, analysis)] : [];
      }),
    ),
    nameScores: analyses[index]?.nameScores ?? new Float32Array(),
  }));
}
