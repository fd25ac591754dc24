/**
 * Which documents share text: each is looked up among those that are longer, by its fingerprints, and compared with the few that have
 * most of them.
 *
 * Time grows with the number of words. A copy is not put into the index but for what it adds, and a bucket takes few documents: a
 * thousand copies of a text cost as much as a thousand other texts, and a phrase that all documents have costs no more than any other.
 */
import { pushTo } from "../../common/collections.ts";
import type { Document } from "../../model.ts";
import { align, type Seed, type Stretch } from "./align.ts";
import { type Body, bodiesOf } from "./body.ts";
import { SHINGLE } from "./fingerprints.ts";
import { type Overlap, overlapOf } from "./overlap.ts";

/** A bucket takes no more documents: what so many share proposes nobody new. */
const BUCKET = 16;
/** Documents that one is compared with, at most. */
const COMPARED = 12;
/** Fingerprints in common from which two are compared. */
const IN_COMMON = 2;

/** A fingerprint in the index. */
interface Posting {
  readonly body: Body;
  readonly at: number;
}

type Index = Map<number, Posting[]>;

/** The pairs of documents that share text, in an order that is always the same. */
export function overlapsOf(documents: readonly Document[]): readonly Overlap[] {
  const index: Index = new Map();
  const longestFirst = bodiesOf(documents).toSorted((a, b) => b.ids.length - a.ids.length || a.index - b.index);
  return longestFirst.flatMap((body) => {
    const found = neighboursOf(body, index).flatMap((shared) => {
      const overlap = overlapOf(shared);
      return overlap === undefined ? [] : [{ overlap, stretches: shared.stretches }];
    });
    const copied = found.find(({ overlap }) => overlap.kind === "reprint");
    add(body, copied?.stretches ?? [], index);
    return found.map(({ overlap }) => overlap);
  });
}

/** The documents in the index that share most with one, aligned with it. */
function neighboursOf(body: Body, index: Index) {
  const seeds = new Map<Body, Seed[]>();
  for (const { at, hash } of body.fingerprints)
    for (const posting of index.get(hash) ?? []) pushTo(seeds, posting.body, { a: at, b: posting.at });
  return [...seeds]
    .filter(([, list]) => list.length >= Math.min(IN_COMMON, body.fingerprints.length))
    .sort(([a, some], [b, others]) => others.length - some.length || a.index - b.index)
    .slice(0, COMPARED)
    .map(([other, list]) => ({ a: body, b: other, stretches: align(body.ids, other.ids, list) }));
}

/** Puts into the index what of a body is neither furniture nor known from what it copies. */
function add(body: Body, copied: readonly Stretch[], index: Index): void {
  const known = body.furniture.slice();
  for (const { a, length } of copied.flat()) known.fill(1, a, a + length);
  for (const { at, hash } of body.fingerprints) {
    const bucket = index.get(hash) ?? [];
    const isNew = known.subarray(at, at + SHINGLE).includes(0) && bucket.at(-1)?.body !== body;
    if (isNew && bucket.length < BUCKET) pushTo(index, hash, { body, at });
  }
}
