/**
 * What changed from one graph to another.
 *
 * Ids of documents, claims and edges hash what they name, so an edited article or a renamed entity would change all of them. Records are
 * therefore compared by what they say: documents by path, claims by path, ends, relation and quote, entities by id or, where a name
 * changed, by their mentions; edges, tenures and conflicts by what they are about.
 */
import { groupBy } from "../common/collections.ts";
import type { Graph } from "../model.ts";
import { type Comparable, comparablesOf, type Part } from "./comparable.ts";

/** A record that is in both, with what is different in it. */
export interface Change {
  readonly what: string;
  /** For each fact that changed what it was and what it is; "" for nothing. */
  readonly facts: Readonly<Record<string, readonly [before: string, after: string]>>;
}

/** What changed in one part of the graph; each list is sorted. */
export interface PartDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
}

/** What changed, part by part. */
export type Difference = Readonly<Record<Part, PartDifference>>;

/** Compares two graphs, in time linear in both. */
export function differenceOf(before: Graph, after: Graph): Difference {
  const [old, recent] = comparablesOf(before, after);
  const compared = (part: Part): PartDifference => partDifference(old[part], recent[part]);
  return {
    documents: compared("documents"),
    entities: compared("entities"),
    edges: compared("edges"),
    claims: compared("claims"),
    tenures: compared("tenures"),
    conflicts: compared("conflicts"),
  };
}

function partDifference(before: readonly Comparable[], after: readonly Comparable[]): PartDifference {
  const [old, recent] = [groupBy(before, ({ key }) => key), groupBy(after, ({ key }) => key)];
  const beyond = (
    list: ReadonlyMap<string, readonly Comparable[]>,
    other: ReadonlyMap<string, readonly Comparable[]>,
  ) => [...list].flatMap(([key, same]) => same.slice(other.get(key)?.length ?? 0).map(({ what }) => what)).sort();
  const changed = [...recent].flatMap(([key, same]) =>
    same.flatMap((record, i) => {
      const earlier = old.get(key)?.[i];
      const facts = earlier === undefined ? {} : changedFacts(earlier.facts, record.facts);
      return Object.keys(facts).length === 0 ? [] : [{ what: record.what, facts }];
    }),
  );
  return {
    added: beyond(recent, old),
    removed: beyond(old, recent),
    changed: changed.sort((a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : 0)),
  };
}

function changedFacts(before: Comparable["facts"], after: Comparable["facts"]): Change["facts"] {
  const names = Object.keys(after).filter((name) => before[name] !== after[name]);
  return Object.fromEntries(names.map((name) => [name, [before[name] ?? "", after[name] ?? ""] as const]));
}
