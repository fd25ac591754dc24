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

/** The tokens of a document that mentions cover. */
export class Cover {
  /** By sentence and token. */
  readonly #taken: boolean[][] = [];

  /** Whether none of the tokens [start, end) is covered. */
  isFree(sentence: number, start: number, end: number): boolean {
    const taken = this.#taken[sentence];
    if (taken === undefined) return true;
    for (let at = start; at < end; at++) if (taken[at] === true) return false;
    return true;
  }

  /** Covers a mention's tokens. */
  add(found: Found): void {
    let taken = this.#taken[found.sentence];
    if (taken === undefined) {
      taken = [];
      this.#taken[found.sentence] = taken;
    }
    for (let at = found.start; at < found.end; at++) taken[at] = true;
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
  const sorted = [...found].sort(inOrder);
  if (areApart(sorted)) return sorted;
  const cover = new Cover();
  const kept: Found[] = [];
  for (const mention of [...found].sort(compare)) {
    if (!cover.isFree(mention.sentence, mention.start, mention.end)) continue;
    cover.add(mention);
    kept.push(mention);
  }
  return kept.sort(inOrder);
}

/** Whether no mention, in text order, overlaps the one before it. */
function areApart(sorted: readonly Found[]): boolean {
  for (let at = 1; at < sorted.length; at++) {
    const [one, other] = [sorted[at - 1], sorted[at]];
    if (one !== undefined && one.sentence === other?.sentence && one.end > other.start) return false;
  }
  return true;
}
