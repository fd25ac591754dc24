/**
 * What text that two documents share makes of them: one prints the other, or both have a passage.
 */
import type { Span } from "../../model.ts";
import type { Stretch } from "./align.ts";
import { type Body, OWN_WORDS, sum } from "./body.ts";

/** More than this of the shorter text's own words stands in the longer: it is a reprint, if the longer one is what was cut. */
const REPRINT = 0.5;
/** What was cut has at least so much in common with what is left: of the whole, or of its lead, which cut stories keep. */
const OF_WHOLE = 0.5;
const OF_LEAD = 0.3;
/** The lead is the first third; of a long story, it may be no more than so many words. */
const LEAD = 80;
/**
 * Words in a passage; titles of laws are shorter. What one text quotes and the other says itself counts half: an article may quote another,
 * and a paragraph of a quotation may have lost its marks. What both quote counts nothing.
 */
const PASSAGE = 30;

/** Two bodies and the stretches that they have in common. `a` is not longer than `b`. */
export interface Shared {
  readonly a: Body;
  readonly b: Body;
  readonly stretches: readonly Stretch[];
}

/** A passage in two texts: UTF-16 offsets into each. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
}

/** How two documents, by their index, share text. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly kind: "reprint" | "passage";
  /** The part of the shorter text's own words that stands in the longer: 0…1. */
  readonly similarity: number;
  /** Words of the longer text between which all that is common stands, and how many of them are. */
  readonly part: Span & { readonly common: number };
  /** At least one where it is no reprint. */
  readonly passages: readonly Passage[];
}

/** What two documents with common stretches are to each other; undefined where these are too short. */
export function overlapOf(shared: Shared): Overlap | undefined {
  const { a, b, stretches } = shared;
  const pair = { a: a.index, b: b.index };
  if (isWhole(shared)) return { ...pair, kind: "reprint", similarity: 1, part: partOf(b.ids.keys()), passages: [] };
  const both = commonWords(shared);
  const similarity = similarityOf(shared);
  const passages = stretches.flatMap((stretch) => passageIn(a, b, stretch) ?? []);
  const kind = isCutFrom(b, both) && similarity > REPRINT ? "reprint" : "passage";
  if (kind === "passage" && passages.length === 0) return undefined;
  return { ...pair, kind, similarity, part: partOf(both), passages };
}

function partOf(words: Iterable<number>): Overlap["part"] {
  let [start, end, common] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const at of words) {
    start = Math.min(start, at);
    end = Math.max(end, at + 1);
    common++;
  }
  return { start, end, common };
}

/** Whether both are the same text, word for word. */
function isWhole({ a, b, stretches }: Shared): boolean {
  const length = stretches[0]?.[0]?.length;
  return length === a.ids.length && length === b.ids.length;
}

/** The words of the longer text that stand in the shorter, as far as they are the own ones of both. */
function commonWords({ a, b, stretches }: Shared): readonly number[] {
  const both: number[] = [];
  for (const run of stretches.flat())
    for (let k = 0; k < run.length; k++) if (a.own[run.a + k] === 1 && b.own[run.b + k] === 1) both.push(run.b + k);
  return both;
}

/** The part of the shorter text's own words that stands in the longer; those that the longer quotes count half. */
function similarityOf({ a, b, stretches }: Shared): number {
  let common = 0;
  for (const run of stretches.flat())
    for (let k = 0; k < run.length; k++) {
      const inB = b.own[run.b + k] === 1 ? 1 : (b.quoted[run.b + k] ?? 0) / 2;
      if (a.own[run.a + k] === 1) common += inB;
    }
  return common / Math.max(1, sum(a.own));
}

/** Whether so much of a text is common that the other is what was left of it, and not what it quotes among other things. */
function isCutFrom({ own }: Body, common: readonly number[]): boolean {
  if (common.length < OWN_WORDS) return false;
  const third = Math.ceil(own.length / 3);
  const isLeadOf = (length: number) =>
    common.filter((at) => at < length).length >= OF_LEAD * sum(own.subarray(0, length));
  return common.length >= OF_WHOLE * sum(own) || isLeadOf(third) || isLeadOf(Math.min(LEAD, third));
}

/** The stretch from its first to its last telling word, where these are enough. */
function passageIn(a: Body, b: Body, stretch: Stretch): Passage | undefined {
  const words = stretch.flatMap((run) =>
    Array.from({ length: run.length }, (_, k) => ({ a: run.a + k, b: run.b + k })),
  );
  const quotes = (at: { readonly a: number; readonly b: number }) => (a.quoted[at.a] ?? 0) + (b.quoted[at.b] ?? 0);
  const telling = words.filter((at) => a.furniture[at.a] === 0 && quotes(at) < 2);
  const [first, last] = [telling[0], telling.at(-1)];
  const length = telling.reduce((so, at) => so + 1 - quotes(at) / 2, 0);
  if (first === undefined || last === undefined || length < PASSAGE) return undefined;
  return { a: spanOf(a, first.a, last.a), b: spanOf(b, first.b, last.b) };
}

function spanOf({ starts, ends }: Body, first: number, last: number): Span {
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}
