/**
 * Which documents print one text: near duplicates by word shingles, MinHash and locality-sensitive hashing (Broder 1997;
 * Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", ch. 3). Time grows with the number of documents, not of pairs.
 */
import { groupBy } from "../common/collections.ts";
import { unionFind } from "../common/union-find.ts";
import type { Document, SourceGroup } from "../model.ts";

/** Words in a shingle. */
const SHINGLE = 5;
/**
 * Signature length = bands × rows. Bands of two rows propose a pair at Jaccard .3 with probability .95: the first third of a story,
 * reprinted alone, has about that with the whole. Pairs that share little are proposed too, and fall to the exact measure.
 */
const BANDS = 32;
const ROWS = 2;
/** Share of the smaller text's shingles that stands in the other: from here on it is a reprint. */
const REPRINT = 0.5;

/** Groups of two or more documents that print one text, in order of documents. */
export function reprints(documents: readonly Document[]): readonly SourceGroup[] {
  const shingles = documents.map(shinglesOf);
  const sets = unionFind(documents.length);
  const pairs: { readonly at: number; readonly share: number }[] = [];
  for (const [a, b] of candidatePairs(shingles)) {
    const share = containment(shingles[a] ?? new Set(), shingles[b] ?? new Set());
    if (share < REPRINT) continue;
    sets.union(a, b);
    pairs.push({ at: a, share });
  }
  const groups = groupBy(documents.keys(), (i) => sets.find(i));
  const shares = groupBy(pairs, ({ at }) => sets.find(at));
  return [...groups].flatMap(([root, members]) => {
    const least = Math.min(...(shares.get(root) ?? []).map(({ share }) => share));
    const ids = members.flatMap((i) => documents[i]?.id ?? []);
    return ids.length > 1
      ? [{ documents: ids, kind: "reprint" as const, similarity: Math.round(least * 1000) / 1000 }]
      : [];
  });
}

/** Hashes of all runs of five words in headline and body. */
function shinglesOf(document: Document): ReadonlySet<number> {
  const text = document.blocks
    .filter((block) => block.role === "body")
    .map((block) => document.text.slice(block.start, block.end))
    .join(" ");
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(hash(words.slice(i, i + SHINGLE).join(" ")));
  return found;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** One of a family of hash functions over 32-bit numbers (a murmur finaliser, seeded). */
function mix(value: number, seed: number): number {
  let h = value ^ Math.imul(seed + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function* candidatePairs(shingles: readonly ReadonlySet<number>[]): Generator<readonly [number, number]> {
  const buckets = new Map<string, number>();
  for (const [i, set] of shingles.entries()) {
    if (set.size === 0) continue;
    for (let band = 0; band < BANDS; band++) {
      const key = `${band} ${signature(set, band).join(" ")}`;
      const first = buckets.get(key);
      if (first === undefined) buckets.set(key, i);
      else yield [first, i];
    }
  }
}

function signature(set: ReadonlySet<number>, band: number): readonly number[] {
  return Array.from({ length: ROWS }, (_, row) => {
    let least = 0xffffffff;
    for (const value of set) least = Math.min(least, mix(value, band * ROWS + row));
    return least;
  });
}

function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const value of small) if (large.has(value)) both++;
  return small.size === 0 ? 0 : both / small.size;
}
