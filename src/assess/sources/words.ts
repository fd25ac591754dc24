/**
 * The words of a document's body as numbers, with their places and what of them somebody is quoted with.
 *
 * Case, punctuation, line breaks and paragraphs are gone: what is left is what a reprint keeps.
 */
import { quotationsOf } from "../../language/quotations.ts";
import type { Document, Span } from "../../model.ts";

/** The words of one body, by their index. */
export interface Words {
  /** Equal words have equal numbers (32 bits). */
  readonly ids: Int32Array;
  /** UTF-16 offsets into the document's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word stands in quotation marks. */
  readonly quoted: Uint8Array;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a document's body, in order. */
export function wordsOf(document: Document): Words {
  const found = document.blocks.filter(({ role }) => role === "body").flatMap((block) => wordsIn(document.text, block));
  return {
    ids: Int32Array.from(found, ({ start, end }) => idOf(document.text.slice(start, end).toLowerCase())),
    starts: Int32Array.from(found, ({ start }) => start),
    ends: Int32Array.from(found, ({ end }) => end),
    quoted: within(found, quotationsOf(document, [])),
  };
}

function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** FNV-1a over UTF-16 units. */
function idOf(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value | 0;
}

/** For each word whether a span holds it. Both are in order of their starts; spans may nest. */
function within(words: readonly Span[], spans: readonly Span[]): Uint8Array {
  let next = 0;
  let until = -1;
  return Uint8Array.from(words, ({ start }) => {
    for (let span = spans[next]; span !== undefined && span.start <= start; span = spans[++next])
      until = Math.max(until, span.end);
    return start < until ? 1 : 0;
  });
}
