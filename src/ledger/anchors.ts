/**
 * Anchors: from a mention to the words that hold it, and back to the mention in a corpus that may have changed since.
 */
import { pushTo } from "../common/collections.ts";
import type { DocumentId, Mention, MentionRef, Span } from "../model.ts";
import type { Anchor, Passage } from "./decision.ts";

/** A document as anchors see it. */
export interface AnchoredText {
  readonly id: DocumentId;
  readonly path: string;
  readonly text: string;
}

/** On each side of a mention at most so many UTF-16 units are quoted. */
const REACH = 40;

/** The anchor of a mention: as much of its line around it as a reader needs. */
export function anchorOf(document: Omit<AnchoredText, "id">, { start, end }: Span): Anchor {
  const { path, text } = document;
  const from = start - (/[^\n\r[\]]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0);
  const to = end + (/^[^\n\r[\]]*/u.exec(text.slice(end, end + REACH))?.[0].length ?? 0);
  const [first, last] = [from < start ? wordStart(text, from, start) : start, to > end ? wordEnd(text, end, to) : end];
  const quote = text.slice(first, last);
  return { path, quote, start: start - first, end: end - first, occurrence: occurrenceAt(text, quote, first) };
}

/** The first place from `from` on where a word begins; not inside a surrogate pair either. */
function wordStart(text: string, from: number, to: number): number {
  if (from === 0 || /\s/u.test(text[from - 1] ?? "")) return skipBlanks(text, from, to);
  const blank = text.slice(from, to).search(/\s/u);
  return blank < 0 ? to : skipBlanks(text, from + blank, to);
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text[at] ?? "")) at += 1;
  return at;
}

/** One past the last place up to `to` where a word ends. */
function wordEnd(text: string, from: number, to: number): number {
  let at = to;
  if (at < text.length && /\S/u.test(text[at] ?? "")) while (at > from && /\S/u.test(text[at - 1] ?? "")) at -= 1;
  while (at > from && /\s/u.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

function occurrenceAt(text: string, quote: string, at: number): number {
  let count = 1;
  for (let found = text.indexOf(quote); found >= 0 && found < at; found = text.indexOf(quote, found + 1)) count += 1;
  return count;
}

/** Documents by path; a path whose folder changed is found by its file's name. */
export class AnchoredTexts<D extends AnchoredText> {
  readonly #byPath = new Map<string, D[]>();
  readonly #byName = new Map<string, D[]>();

  constructor(documents: readonly D[]) {
    for (const document of documents) {
      pushTo(this.#byPath, document.path, document);
      pushTo(this.#byName, fileName(document.path), document);
    }
  }

  /** Where a quote stands, in documents of this path or else of this file name; or in words why nowhere. */
  find({ path, quote }: Passage, occurrence = 1): Found<D> | string {
    const documents = this.#byPath.get(path) ?? this.#byName.get(fileName(path)) ?? [];
    for (const document of documents) {
      const start = nthIndexOf(document.text, quote, occurrence);
      if (start >= 0) return { document, start, end: start + quote.length };
    }
    return documents.length === 0
      ? `there is no document ${JSON.stringify(path)}`
      : `${JSON.stringify(path)} no longer says ${JSON.stringify(shortened(quote))}`;
  }
}

/** A quote's place in a document. */
export interface Found<D extends AnchoredText> extends Span {
  readonly document: D;
}

/** The mention of an anchor; or in words why there is none. */
export function mentionAt<D extends AnchoredText>(
  texts: AnchoredTexts<D>,
  anchor: Anchor,
  mentionsOf: (document: D) => readonly Mention[],
): MentionRef | string {
  const found = texts.find(anchor, anchor.occurrence);
  if (typeof found === "string") return found;
  const start = found.start + anchor.start;
  const mention = closest(mentionsOf(found.document), { start, end: start + anchor.end - anchor.start });
  if (mention >= 0) return { document: found.document.id, mention };
  const name = JSON.stringify(anchor.quote.slice(anchor.start, anchor.end));
  return `${name} is no longer found as a name in ${JSON.stringify(found.document.path)}`;
}

/** The mention with exactly this span; else one of at least half its length in it, or at most twice its length over it; else -1. */
export function closest(mentions: readonly Mention[], span: Span): number {
  const exact = mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
  if (exact >= 0) return exact;
  return mentions.findIndex((mention) => isNearly(mention, span) || isNearly(span, mention));
}

function isNearly(inner: Span, outer: Span): boolean {
  const lies = inner.start >= outer.start && inner.end <= outer.end;
  return lies && 2 * (inner.end - inner.start) >= outer.end - outer.start;
}

function nthIndexOf(text: string, quote: string, occurrence: number): number {
  let at = text.indexOf(quote);
  for (let count = 1; count < occurrence && at >= 0; count += 1) at = text.indexOf(quote, at + 1);
  return at;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function shortened(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 59)}…` : quote;
}
