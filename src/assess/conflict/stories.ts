/**
 * Documents that tell one story: neighbours by their rarest common words and names (an inverted index whose lists are cut to neighbours),
 * then the cosine of their words; and those that are less alike, where others of the story join them. Only such pairs are compared, so
 * that time grows with documents, not with pairs.
 */
import { pushTo } from "../../common/collections.ts";
import { unionFind } from "../../common/union-find.ts";
import type { Document } from "../../model.ts";
import { daysBetween } from "./days.ts";

/** Two documents, by number, the smaller first. */
export type Pair = readonly [number, number];

/** From here on two documents tell one story. */
const ALIKE = 0.1;
/** Rare words by which a document is found, and documents behind it that each such word proposes. */
const KEYS = 24;
const NEIGHBOURS = 16;
/**
 * Two articles on one story name one person, group or place, or, since names are spelled in two ways, share many capitalised words:
 * so many where one of them names nobody, more where both name others.
 * A name that more articles have than this, or than this share, tells nothing.
 */
const SHARED_WORDS = 5;
const MANY_WORDS = 7;
/** So alike, or with so many capitalised words or a name in common, are two articles that others of one story join. */
const JOINED_ALIKE = 0.05;
const JOINED_WORDS = 4;
const COMMON = 20;
const COMMON_SHARE = 0.05;
/** Days between two articles on one story, at most. */
const LONGEST = 30;
/** What became of it may be told so many days later, by an article that is very much alike and names many that the other does. */
const FOLLOWED = 400;
const MANY_NAMES = 3;
const VERY_ALIKE = 0.1;

type Vector = ReadonlyMap<string, number>;

/**
 * All pairs of neighbours, in order.
 * @param entities of each document the ids of the people, groups and places that it names
 */
export function storyPairs(documents: readonly Document[], entities: readonly ReadonlySet<string>[]): readonly Pair[] {
  const counts = documents.map(wordCounts);
  const vectors = weighted(counts);
  const words = rare(documents.map(capitalised));
  const named = rare(entities);
  const isNameless = (i: number) => (entities[i]?.size ?? 0) === 0;
  const isShared = ([a, b]: Pair) =>
    common(named[a], named[b]) > 0 ||
    common(words[a], words[b]) >= (isNameless(a) || isNameless(b) ? SHARED_WORDS : MANY_WORDS);
  const likeness = ([a, b]: Pair) => cosine(vectors[a], vectors[b]);
  const isFollowed = (pair: Pair) =>
    common(named[pair[0]], named[pair[1]]) >= MANY_NAMES && likeness(pair) >= VERY_ALIKE;
  const near = candidates(vectors, documentFrequencies(counts), named).filter((pair) => {
    const apart = daysApart(documents[pair[0]], documents[pair[1]]);
    return apart <= LONGEST || (apart <= FOLLOWED && isFollowed(pair));
  });
  const isStory = (pair: Pair) => isShared(pair) && likeness(pair) >= ALIKE;
  const stories = unionFind(documents.length);
  for (const [a, b] of near.filter(isStory)) stories.union(a, b);
  return near.filter((pair) => {
    const [a, b] = pair;
    if (stories.find(a) !== stories.find(b)) return false;
    return (
      common(named[a], named[b]) > 0 || common(words[a], words[b]) >= JOINED_WORDS || likeness(pair) >= JOINED_ALIKE
    );
  });
}

function capitalised(document: Document): ReadonlySet<string> {
  return new Set(storyText(document).match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []);
}

/** Of each document's names those that not too many have: whom and what it is about. */
function rare(all: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const frequencies = new Map<string, number>();
  for (const names of all) for (const name of names) frequencies.set(name, (frequencies.get(name) ?? 0) + 1);
  const most = Math.max(COMMON, all.length * COMMON_SHARE);
  return all.map((names) => new Set([...names].filter((name) => (frequencies.get(name) ?? 0) <= most)));
}

function common(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let count = 0;
  for (const name of a) if (b.has(name)) count++;
  return count;
}

function storyText({ text, blocks }: Document): string {
  const told = blocks.filter(({ role }) => role === "body" || role === "headline" || role === "caption");
  return told.map(({ start, end }) => text.slice(start, end)).join("\n");
}

function wordCounts(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of storyText(document)
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function documentFrequencies(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return frequencies;
}

/** Vectors of length 1: (1 + ln tf) · ln(1 + N / df). */
function weighted(counts: readonly ReadonlyMap<string, number>[]): readonly Vector[] {
  const frequencies = documentFrequencies(counts);
  return counts.map((words) => {
    const raw = [...words].map(([word, count]) => {
      const rarity = Math.log(1 + counts.length / (frequencies.get(word) ?? 1));
      return [word, (1 + Math.log(count)) * rarity] as const;
    });
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(raw.map(([word, weight]) => [word, weight / length]));
  });
}

function candidates(
  vectors: readonly Vector[],
  frequencies: ReadonlyMap<string, number>,
  named: readonly ReadonlySet<string>[],
): readonly Pair[] {
  const lists = new Map<string, number[]>();
  for (const [i, vector] of vectors.entries())
    for (const key of [...keysOf(vector, frequencies), ...(named[i] ?? [])]) pushTo(lists, key, i);
  const pairs = new Map<string, Pair>();
  for (const list of lists.values())
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1, at + 1 + NEIGHBOURS)) pairs.set(`${a} ${b}`, [a, b]);
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** The weightiest words that some other document has too. */
function keysOf(vector: Vector, frequencies: ReadonlyMap<string, number>): readonly string[] {
  const shared = [...vector].filter(([word]) => (frequencies.get(word) ?? 0) > 1);
  return shared
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEYS)
    .map(([word]) => word);
}

function cosine(a: Vector = new Map(), b: Vector = new Map()): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** The fewest days that may lie between two articles; none where a date is not known. */
function daysApart(a: Document | undefined, b: Document | undefined): number {
  const [first, second] = [a?.published, b?.published];
  if (first === undefined || second === undefined) return 0;
  const apart = daysBetween(first.date, second.date) - Math.max(SPREAD[first.precision], SPREAD[second.precision]);
  return Number.isNaN(apart) ? 0 : apart;
}

/** Days by which a date may be later than it is written. */
const SPREAD = { day: 0, month: 30, year: 365 } as const;
