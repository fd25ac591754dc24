/**
 * Who was seen in which office, from when to when, for formats that hold a network alone.
 */
import { groupBy } from "../common/collections.ts";
import type { Graph, Tenure } from "../model.ts";

/** An office of a person. The dates are those that articles say of its start and end, else of the first and last sighting. */
export interface OfficeSeen {
  /** "President, Norland". */
  readonly office: string;
  /** ISO 8601, as fine as known. */
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** For each person the offices, in the order of tenures. */
export function officesSeen(graph: Graph): ReadonlyMap<string, readonly OfficeSeen[]> {
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const seen = ({ title, post, from, to, first, last }: Tenure): OfficeSeen => ({
    office: `${title}, ${names.get(post) ?? post}`,
    start: from ?? first,
    end: to ?? last,
  });
  const offices = graph.tenures.filter(({ relation }) => relation === "holds_office");
  return new Map(
    [...groupBy(offices, ({ holder }) => holder)].map(([holder, tenures]) => [holder, tenures.map(seen)] as const),
  );
}

/** "President, Norland (2011 to 2013)". */
export function officeText({ office, start, end }: OfficeSeen): string {
  const days = [...new Set([start, end].filter((day) => day !== undefined))];
  return days.length === 0 ? office : `${office} (${days.join(" to ")})`;
}
