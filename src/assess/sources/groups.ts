/**
 * Pairs of documents that share text → groups of documents that print one text, or have one passage.
 */
import { groupBy } from "../../common/collections.ts";
import { unionFind } from "../../common/union-find.ts";
import type { Document, PassageSpan, SourceGroup, Span } from "../../model.ts";
import { houseOf } from "./outlet.ts";
import type { Overlap } from "./overlap.ts";

/** Spans of one document are one passage where they share so much of the shorter. */
const SAME_PLACE = 0.5;

/** A passage's place in a document, by the document's index. */
interface Place extends Span {
  readonly document: number;
}

/** Groups of at least two documents: reprints first, then passages, each in the order of their first documents. */
export function groupsOf(documents: readonly Document[], found: readonly Overlap[]): readonly SourceGroup[] {
  const overlaps = settled(found);
  const reprints = reprintGroups(documents, overlaps);
  const sets = unionFind(documents.length);
  for (const [first = 0, ...others] of reprints.map(({ members }) => members))
    for (const other of others) sets.union(first, other);
  const passages = passageGroups(documents, overlaps, (i) => sets.find(i));
  return [...reprints, ...passages].map(({ group }) => group);
}

/** A group with the indices of its documents. */
interface Indexed {
  readonly members: readonly number[];
  readonly group: SourceGroup;
}

/**
 * Overlaps of which each document is a reprint of one other at most, and those of one document print one part of it: a page that
 * prints two stories does not make them one. What is no reprint so may be a passage.
 */
function settled(overlaps: readonly Overlap[]): readonly Overlap[] {
  const reprints = overlaps.filter(({ kind }) => kind === "reprint");
  const best = [...groupBy(reprints, ({ a }) => a).values()].flatMap((list) =>
    top(list, ({ similarity }) => similarity),
  );
  const kept = new Set([...groupBy(best, ({ b }) => b).values()].flatMap(ofOnePart));
  return overlaps.map((overlap) => (kept.has(overlap) ? overlap : { ...overlap, kind: "passage" }));
}

/** The first of those with the largest number. */
function top<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  return items.toSorted((a, b) => numberOf(b) - numberOf(a)).slice(0, 1);
}

function ofOnePart(overlaps: readonly Overlap[]): readonly Overlap[] {
  const [widest] = top(overlaps, ({ part }) => part.common);
  return overlaps.filter(({ part }) => widest !== undefined && isSamePlace(part, widest.part));
}

function reprintGroups(documents: readonly Document[], overlaps: readonly Overlap[]): readonly Indexed[] {
  const sets = unionFind(documents.length);
  const reprints = overlaps.filter(({ kind }) => kind === "reprint");
  for (const { a, b } of reprints) sets.union(a, b);
  const pairs = groupBy(reprints, ({ a }) => sets.find(a));
  const found = [...groupBy(documents.keys(), (i) => sets.find(i))].filter(([, list]) => list.length > 1);
  return found.map(([root, list]) => {
    const similarity = rounded((pairs.get(root) ?? []).reduce((least, pair) => Math.min(least, pair.similarity), 1));
    return { members: list, group: { documents: idsByDate(documents, list), kind: "reprint", similarity } };
  });
}

/** One group for each set of documents that have passages in common; not where all are one text or one house's already. */
function passageGroups(
  documents: readonly Document[],
  overlaps: readonly Overlap[],
  textOf: (document: number) => number,
): readonly Indexed[] {
  const found = components(overlaps).filter(({ places }) => {
    const members = [...new Set(places.map(({ document }) => document))];
    const houses = new Set(members.map((i) => houseOf(documents[i]) ?? i));
    return houses.size > 1 && new Set(members.map(textOf)).size > 1;
  });
  const bySet = groupBy(found, ({ places }) => members(places).join(" "));
  return [...bySet.values()]
    .map((list): Indexed => {
      const places = list.flatMap((component) => component.places);
      const similarity = rounded(Math.max(...list.map((component) => component.similarity)));
      const own = { documents: idsByDate(documents, members(places)), kind: "passage" as const, similarity };
      return { members: members(places), group: { ...own, passages: spansOf(documents, places) } };
    })
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0) || (a.members[1] ?? 0) - (b.members[1] ?? 0));
}

function members(places: readonly Place[]): readonly number[] {
  return [...new Set(places.map(({ document }) => document))].sort((a, b) => a - b);
}

/** Places of one passage, in all documents that have it. */
interface Component {
  readonly places: readonly Place[];
  readonly similarity: number;
}

function components(overlaps: readonly Overlap[]): readonly Component[] {
  const pairs = overlaps.flatMap(({ a, b, passages, similarity }) =>
    passages.map((passage) => ({
      similarity,
      places: [
        { ...passage.a, document: a },
        { ...passage.b, document: b },
      ] as const,
    })),
  );
  const places: readonly Place[] = pairs.flatMap((pair) => pair.places);
  const sets = unionFind(places.length);
  for (const i of pairs.keys()) sets.union(2 * i, 2 * i + 1);
  for (const list of groupBy(places.keys(), (i) => places[i]?.document).values()) joinSame(places, list, sets.union);
  const byRoot = groupBy(places.keys(), (i) => sets.find(i));
  return [...byRoot.values()].map((list) => ({
    places: list.flatMap((i) => places[i] ?? []),
    similarity: Math.max(...list.map((i) => pairs[i >> 1]?.similarity ?? 0)),
  }));
}

/** Joins places of one document that lie one over the other. */
function joinSame(places: readonly Place[], list: readonly number[], union: (a: number, b: number) => void): void {
  const sorted = list.toSorted((a, b) => (places[a]?.start ?? 0) - (places[b]?.start ?? 0));
  let widest = sorted[0];
  for (const i of sorted) {
    const [before, place] = [places[widest ?? i], places[i]];
    if (before === undefined || place === undefined) continue;
    if (isSamePlace(before, place)) union(widest ?? i, i);
    if (place.end > before.end) widest = i;
  }
}

function isSamePlace(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= SAME_PLACE * Math.min(a.end - a.start, b.end - b.start);
}

/** Places in order, those that touch as one. */
function spansOf(documents: readonly Document[], places: readonly Place[]): readonly PassageSpan[] {
  const sorted = places.toSorted((a, b) => a.document - b.document || a.start - b.start);
  const spans: Place[] = [];
  for (const place of sorted) {
    const last = spans.at(-1);
    if (last?.document === place.document && place.start <= last.end)
      spans[spans.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else spans.push(place);
  }
  return spans.flatMap(({ document, start, end }) => {
    const id = documents[document]?.id;
    return id === undefined ? [] : [{ document: id, start, end }];
  });
}

/** Ids of documents, the one that was published first before the others; those without a date last. */
function idsByDate(documents: readonly Document[], list: readonly number[]): SourceGroup["documents"] {
  const dateOf = (i: number): string => documents[i]?.published?.date ?? "~";
  const sorted = list.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b));
  return sorted.flatMap((i) => documents[i]?.id ?? []);
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
