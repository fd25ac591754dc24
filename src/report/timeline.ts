/**
 * What the graph knows of an entity in the order of time: what it took part in, where tenures began and ended, and what else has a date.
 */
import { countOrigins } from "../assess/sources/origins.ts";
import { groupBy } from "../common/collections.ts";
import type { Entity, Occurrence, ResolvedClaim } from "../model.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Citation, citationOf, happeningOf, statementOf } from "./statement.ts";
import { type Succession, successionsOf } from "./successions.ts";

/** One line of a timeline. */
export interface TimelineEntry {
  /** ISO 8601, as fine as known; never the article's own date. */
  readonly date: string;
  /** The last day that it may have been, where that is not in `date`. */
  readonly until?: string;
  /** In plain words: "Robert Gates urges Fumio Kyuma". */
  readonly text: string;
  /** How many claims report it, of how many independent origins. */
  readonly claims: number;
  readonly sources: number;
  readonly quote: string;
  readonly source: Citation;
}

/** The entries of an entity by date, and how many claims about it have none. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly undated: number;
}

/** The timeline of an entity. */
export function timelineOf(entity: Entity, catalogue: Catalogue): Timeline {
  const { claims, occurrences, tenures } = catalogue.about(entity.id);
  const told = new Set(occurrences.filter(({ earliest }) => earliest !== undefined).flatMap((each) => each.claims));
  const dated = claims.filter(({ id, when }) => when !== undefined && !told.has(id));
  const successions = successionsOf(tenures, dated);
  const turned = new Set(successions.flatMap((each) => each.claims.map(({ id }) => id)));
  const others = dated.filter(({ id }) => !turned.has(id));
  const entries = [
    ...occurrences.flatMap((occurrence) => occurrenceEntry(occurrence, catalogue)),
    ...successions.map((succession) => successionEntry(succession, catalogue)),
    ...[...groupBy(others, (claim) => sayingOf(claim, catalogue)).values()].flatMap((same) =>
      claimEntry(same, catalogue),
    ),
  ];
  const undated = claims.filter(({ id, when }) => when === undefined && !told.has(id)).length;
  return { entries: entries.sort((a, b) => compare(keyOf(a), keyOf(b))), undated };
}

/** Claims of one date that say one thing are one entry. */
function sayingOf(claim: ResolvedClaim, catalogue: Catalogue): string {
  const { date = "", text } = statementOf(claim, catalogue);
  return `${date}\n${text}`;
}

function claimEntry(same: readonly ResolvedClaim[], catalogue: Catalogue): readonly TimelineEntry[] {
  const [best] = same.toSorted(bySureness);
  if (best?.when === undefined) return [];
  const { text, quote, source } = statementOf(best, catalogue);
  return [
    { date: best.when.date, text, claims: same.length, sources: countOrigins(same, catalogue.originOf), quote, source },
  ];
}

function bySureness(a: ResolvedClaim, b: ResolvedClaim): number {
  return b.confidence - a.confidence || compare(a.id, b.id);
}

function occurrenceEntry(occurrence: Occurrence, catalogue: Catalogue): readonly TimelineEntry[] {
  const { earliest, latest } = occurrence;
  const claims = occurrence.claims.flatMap((id) => catalogue.claim(id) ?? []);
  const [first] = claims.toSorted(bySureness);
  if (earliest === undefined || first === undefined) return [];
  return [
    {
      date: earliest,
      ...(latest === undefined || latest === earliest ? {} : { until: latest }),
      text: happeningOf(occurrence, catalogue),
      claims: claims.length,
      sources: countOrigins(claims, catalogue.originOf),
      quote: first.quote,
      source: citationOf(catalogue.document(first.document)),
    },
  ];
}

function successionEntry({ tenure, kind, bound, claims }: Succession, catalogue: Catalogue): TimelineEntry {
  const { holder, title, post } = tenure;
  const { date, other, evidence } = bound;
  const what = `${kind}: ${catalogue.nameOf(holder)}, ${title}, ${catalogue.nameOf(post)}`;
  const after = other === undefined ? "" : `, ${kind === "began" ? "after" : "before"} ${catalogue.nameOf(other)}`;
  return {
    date,
    text: `${what}${after}`,
    claims: Math.max(1, claims.length),
    sources: Math.max(1, countOrigins(claims, catalogue.originOf)),
    quote: evidence.quote,
    source: citationOf(catalogue.document(evidence.document)),
  };
}

function keyOf({ date, text, quote }: TimelineEntry): string {
  return `${date}\n${text}\n${quote}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
