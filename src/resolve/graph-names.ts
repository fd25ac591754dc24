/**
 * The entities of a graph as the resolver compares them: names, facts, and how rare their words are.
 */
import { groupBy } from "../common/collections.ts";
import type { Entity, EntityId, Graph, ResolvedClaim } from "../model.ts";
import { type Facts, generationOf, middleOf, officeBefore, TIES } from "./facts.ts";
import { type Frequencies, frequenciesOf } from "./frequencies.ts";
import { nameKey } from "./names.ts";
import { type Comparison, compare } from "./score.ts";
import { sexOfPronoun } from "./sex.ts";

/** Two entities compared by the names that are most alike. */
export interface EntityComparison extends Comparison {
  readonly names: readonly [string, string];
}

/** Compares entities of one graph. */
export interface GraphComparer {
  readonly frequencies: Frequencies;
  compare(a: Entity, b: Entity): EntityComparison;
  /** What is known of an entity beside its names. */
  factsAbout(entity: Entity): Facts;
}

/** At most so many names of an entity are compared. */
const MOST_NAMES = 12;

/** A comparer of a graph's entities. */
export function graphComparer(graph: Graph): GraphComparer {
  const frequencies = frequenciesOf(
    graph.entities.flatMap((entity) => namesOf(entity).map((name) => [entity.kind, wordsOf(entity, name)] as const)),
  );
  const factsAbout = entityFacts(graph);
  const named = (entity: Entity, name: string, facts: Facts) => ({
    kind: entity.kind,
    words: wordsOf(entity, name),
    facts,
  });
  return {
    frequencies,
    factsAbout,
    compare: (a, b) => {
      const [one, other] = [factsAbout(a), factsAbout(b)];
      const all = namesOf(a).flatMap((first) =>
        namesOf(b).map((second): EntityComparison => {
          const comparison = compare(named(a, first, one), named(b, second, other), frequencies);
          return { ...comparison, names: [first, second] };
        }),
      );
      return all.reduce((best, each) => (isBetter(each, best) ? each : best));
    },
  };
}

function isBetter(a: Comparison, b: Comparison): boolean {
  return a.score > b.score || (a.score === b.score && a.veto === undefined && b.veto !== undefined);
}

function namesOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases].slice(0, MOST_NAMES);
}

function wordsOf({ kind }: Entity, name: string): readonly string[] {
  return nameKey(kind, name).split(" ");
}

/** The facts about an entity: as the resolver takes them from each document, put together. */
function entityFacts(graph: Graph): (entity: Entity) => Facts {
  const claims = groupBy(graph.claims, ({ subjectId }) => subjectId);
  const years = new Map(
    graph.documents.map(({ id, published }) => [id, published && Number(published.date.slice(0, 4))]),
  );
  const countries = new Map(
    graph.entities.flatMap(({ id, kind, name }) => (kind === "country" ? [[id, name] as const] : [])),
  );
  return ({ id, mentions }) => {
    const found = mentions.flatMap(({ document, mention }) => graph.mentions.get(document)?.[mention] ?? []);
    const when = mentions.flatMap(({ document }) => years.get(document) ?? []).sort((a, b) => a - b);
    const [first, last] = [when[0], when.at(-1)];
    return {
      countries: new Set((claims.get(id) ?? []).flatMap((claim) => countryOf(claim, countries))),
      sexes: new Set(found.flatMap((mention) => sexOfPronoun(mention) ?? [])),
      generations: new Set(found.flatMap((mention) => generationOf(mention) ?? [])),
      offices: new Set(
        mentions.flatMap(({ document, mention }) => officeBefore(graph.mentions.get(document) ?? [], mention) ?? []),
      ),
      middles: new Set(found.flatMap((mention) => middleOf(mention) ?? [])),
      years: first === undefined || last === undefined ? undefined : [first, last],
    };
  };
}

function countryOf(claim: ResolvedClaim, countries: ReadonlyMap<EntityId, string>): readonly string[] {
  const name = claim.objectId && countries.get(claim.objectId);
  return name !== undefined && TIES.includes(claim.relation) && claim.polarity === "positive" ? [name] : [];
}
