/**
 * Text that stands on many pages and tells nothing of their articles: what an outlet says under all of them, where cleaning took it for
 * text, and what else many articles have that are otherwise their own.
 */
import { groupBy, pushTo } from "../../common/collections.ts";
import { type Fingerprint, SHINGLE, WINDOW } from "./fingerprints.ts";

/** A document as far as furniture is concerned. */
export interface Page {
  /** Absent where it is not known. */
  readonly outlet?: string;
  readonly fingerprints: readonly Fingerprint[];
  /** Number of words. */
  readonly words: number;
}

/** An outlet's furniture is on so many of its pages, and on this part of them. */
const PAGES = 4;
const PART = 0.05;
/** Pages that have more than this of the shorter one's fingerprints in common are versions of one story, and share that. */
const VERSIONS = 0.75;

/** For each page its words, 1 where a word is its outlet's furniture. */
export function furnitureOf(pages: readonly Page[]): readonly Uint8Array[] {
  const marks = pages.map(({ words }) => new Uint8Array(words));
  for (const [outlet, members] of groupBy(pages.keys(), (i) => pages[i]?.outlet)) {
    if (outlet === undefined || members.length < PAGES) continue;
    const least = Math.max(PAGES, Math.ceil(PART * members.length));
    const shared = hashesOf(pages, members, least, independent(pages));
    for (const i of members) mark(marks[i], pages[i]?.fingerprints ?? [], shared);
  }
  return marks;
}

/** Common text is on so many pages, most of which are their own by this part: by fingerprints that few have, so many in a row. */
const MANY = 8;
const OWN = 0.3;
const FEW = 3;
const IN_A_ROW = 10;

/** For each page its words, 1 where a word stands on many pages that have little else in common. A story that many print is no such text. */
export function commonTextOf(pages: readonly Page[]): readonly Uint8Array[] {
  const counts = new Map<number, number>();
  for (const { fingerprints } of pages)
    for (const hash of new Set(fingerprints.map((each) => each.hash))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const areOwn = pages.map((page) => ownShare(page, counts) >= OWN);
  const areMostlyOwn = (holders: readonly number[]) => holders.filter((i) => areOwn[i]).length > holders.length / 2;
  const shared = hashesOf(pages, [...pages.keys()], MANY, areMostlyOwn);
  return pages.map(({ words, fingerprints }) => {
    const marks = new Uint8Array(words);
    mark(marks, fingerprints, shared);
    return marks;
  });
}

/** The part of a page's fingerprints that stand among others that few pages have. A changed word makes some of these, never many in a row. */
function ownShare({ fingerprints }: Page, counts: ReadonlyMap<number, number>): number {
  let [own, row] = [0, 0];
  for (const { hash } of fingerprints) {
    row = (counts.get(hash) ?? 0) <= FEW ? row + 1 : 0;
    if (row >= IN_A_ROW) own += row === IN_A_ROW ? IN_A_ROW : 1;
  }
  return own / Math.max(1, fingerprints.length);
}

/** The fingerprints that at least `least` of the pages have, if the first ones that do, up to twice as many, pass a test. */
function hashesOf(
  pages: readonly Page[],
  members: readonly number[],
  least: number,
  test: (holders: readonly number[]) => boolean,
): ReadonlySet<number> {
  const holders = new Map<number, number[]>();
  for (const i of members)
    for (const hash of new Set(pages[i]?.fingerprints.map((each) => each.hash)))
      if ((holders.get(hash)?.length ?? 0) < 2 * least) pushTo(holders, hash, i);
  return new Set([...holders].filter(([, list]) => list.length >= least && test(list)).map(([hash]) => hash));
}

/** Whether of some pages few are a version of the one before. */
function independent(pages: readonly Page[]): (holders: readonly number[]) => boolean {
  const sets = new Map<number, ReadonlySet<number>>();
  const setOf = (i: number): ReadonlySet<number> => {
    const set = sets.get(i) ?? new Set(pages[i]?.fingerprints.map(({ hash }) => hash));
    sets.set(i, set);
    return set;
  };
  const known = new Map<string, boolean>();
  const areVersions = (a: number, b: number): boolean => {
    const key = `${a} ${b}`;
    const versions = known.get(key) ?? share(setOf(a), setOf(b)) > VERSIONS;
    known.set(key, versions);
    return versions;
  };
  return (holders) => {
    const versions = holders.filter((page, k) => k > 0 && areVersions(holders[k - 1] ?? page, page));
    return versions.length < (holders.length - 1) / 2;
  };
}

/** How much of the smaller set stands in the other. */
function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const hash of small) if (large.has(hash)) both++;
  return small.size === 0 ? 0 : both / small.size;
}

/** Marks the shingles of shared fingerprints, and what lies between two of them that are no further apart than fingerprints are. */
function mark(words: Uint8Array | undefined, fingerprints: readonly Fingerprint[], shared: ReadonlySet<number>): void {
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, hash } of fingerprints) {
    if (!shared.has(hash)) continue;
    words?.fill(1, at - last <= WINDOW ? last : at, at + SHINGLE);
    last = at;
  }
}
