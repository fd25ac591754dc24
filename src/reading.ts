/**
 * Everything that is read from one document alone: clean → parse → mention → relate → who is who within it. A pure function of the
 * article, so that it can run anywhere, in any order.
 */
import { figuresOf } from "./assess/figure/index.ts";
import { assertionsOf } from "./assess/statement/assertions.ts";
import { statementsOf } from "./assess/statement/index.ts";
import { turnsOf } from "./assess/turn/index.ts";
import { cleanArticle } from "./clean/index.ts";
import { readSentences } from "./language/index.ts";
import { findMentions, treesOfNames } from "./mention/index.ts";
import type { Article, Document, Reading } from "./model.ts";
import { readClaims } from "./relation/index.ts";
import { passagesOf } from "./relation/passage.ts";
import { resolveDocument } from "./resolve/index.ts";

/** Cleans an article and reads it. */
export function readArticle(article: Article): Reading {
  return readDocument(cleanArticle(article));
}

/** Reads a document whose furniture is marked. One that is not English says nothing that could be trusted: only names are tried. */
export function readDocument(document: Document): Reading {
  const read = readSentences(document);
  const mentions = findMentions(document, read);
  const sentences = treesOfNames(read, mentions);
  const isUnderstood = document.language !== "other";
  const passages = isUnderstood ? passagesOf(document, sentences, mentions) : [];
  const { claims, leftOut } = readClaims(passages);
  const local = resolveDocument({ document, sentences, mentions, claims });
  return {
    ...{ document, sentences, mentions, claims, local },
    figures: isUnderstood ? figuresOf(document, sentences, mentions) : [],
    turns: turnsOf(passages),
    statements: statementsOf(passages),
    assertions: assertionsOf(passages),
    ...(leftOut === 0 ? {} : { leftOut }),
  };
}

/** A reading without its tokens: what the steps over all documents need, at a tenth of the memory. */
export function withoutTokens(reading: Reading): Reading {
  return {
    ...reading,
    sentences: reading.sentences.map((sentence) => ({
      ...sentence,
      tokens: [],
      nameScores: new Float32Array(),
    })),
  };
}
