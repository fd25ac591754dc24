/**
 * Settles overlaps: no two mentions share a token. Guesses give way to everything; then the longer one wins, then the more trusted
 * one, then the kind that comes first in `PREFERENCE`. A country inside a longer name is therefore part of it ("Bank of Japan").
 */

import type { Kind } from "../schema.ts";
import type { Found } from "./finder.ts";
import type { View } from "./view.ts";

const PREFERENCE: readonly Kind[] = [
  "country",
  "person",
  "organization",
  "office",
  "agreement",
  "event",
  "system",
  "place",
];

function compare(one: Found, other: Found): number {
  return (
    Number(one.trust === 0) - Number(other.trust === 0) ||
    other.end - other.start - (one.end - one.start) ||
    other.trust - one.trust ||
    PREFERENCE.indexOf(one.kind) - PREFERENCE.indexOf(other.kind) ||
    inOrder(one, other)
  );
}

/** Text order. */
export function inOrder(one: Found, other: Found): number {
  return one.sentence - other.sentence || one.start - other.start || one.end - other.end;
}

/** What is found in each sentence of a document, in its order. */
export function bySentence({ passages }: View, found: readonly Found[]): readonly (readonly Found[])[] {
  const lists = passages.map((): Found[] => []);
  for (const mention of found) lists[mention.sentence]?.push(mention);
  return lists;
}

/** The tokens of a document that mentions cover, as "sentence:token". */
export class Cover {
  readonly #taken = new Map<string, Found>();

  /** The mention that covers a token, if any. */
  at(sentence: number, token: number): Found | undefined {
    return this.#taken.get(`${sentence}:${token}`);
  }

  /** Whether none of the tokens [start, end) is covered. */
  isFree(sentence: number, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.at(sentence, at) !== undefined) return false;
    return true;
  }

  /** Covers a mention's tokens. */
  add(found: Found): void {
    for (let at = found.start; at < found.end; at++) this.#taken.set(`${found.sentence}:${at}`, found);
  }
}

/** The cover of mentions that do not overlap. */
export function coverOf(found: readonly Found[]): Cover {
  const cover = new Cover();
  for (const mention of found) cover.add(mention);
  return cover;
}

/** The mentions that win, in text order. */
export function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const cover = new Cover();
  const kept: Found[] = [];
  for (const mention of [...found].sort(compare)) {
    if (!cover.isFree(mention.sentence, mention.start, mention.end)) continue;
    cover.add(mention);
    kept.push(mention);
  }
  return kept.sort(inOrder);
}
