/**
 * What stands around two entities: whom their claims tie them to, who is named in their articles, which countries and offices they have.
 * What they share speaks for their being one.
 */
import type { Entity, EntityId, Graph } from "../model.ts";
import type { GraphComparer } from "../resolve/graph-names.ts";

/** One sort of surroundings: what both have, and what either has alone. */
export interface Around {
  readonly what: string;
  readonly both: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** What two entities of a graph share and do not share; sorts of which neither has anything are left out. */
export function surroundingsOf(
  graph: Graph,
  [a, b]: readonly [Entity, Entity],
  { factsAbout }: GraphComparer,
): readonly Around[] {
  const [one, other] = [factsAbout(a), factsAbout(b)];
  const namesOf = names(graph);
  return [
    parted("tied to by claims", namesOf(neighbours(graph, a)), namesOf(neighbours(graph, b))),
    parted("named in their articles", namesOf(companions(graph, a)), namesOf(companions(graph, b))),
    parted("countries", [...one.countries], [...other.countries]),
    parted("offices", [...one.offices], [...other.offices]),
    parted("sex", [...one.sexes], [...other.sexes]),
    parted("generation", [...one.generations], [...other.generations]),
    parted("middle initials", [...one.middles], [...other.middles]),
  ].filter(({ both, first, second }) => both.length + first.length + second.length > 0);
}

function parted(what: string, a: readonly string[], b: readonly string[]): Around {
  const both = a.filter((each) => b.includes(each));
  const alone = (list: readonly string[]) => list.filter((each) => !both.includes(each)).toSorted();
  return { what, both: both.toSorted(), first: alone(a), second: alone(b) };
}

function names({ entities }: Graph): (ids: ReadonlySet<EntityId>) => readonly string[] {
  const byId = new Map(entities.map(({ id, name }) => [id, name]));
  return (ids) => [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** The other ends of an entity's claims. */
function neighbours({ claims }: Graph, { id }: Entity): ReadonlySet<EntityId> {
  const ends = claims.flatMap(({ subjectId, objectId }) =>
    subjectId === id ? [objectId] : objectId === id ? [subjectId] : [],
  );
  return new Set(ends.flatMap((end) => (end === undefined || end === id ? [] : [end])));
}

/** All others that are named in an entity's articles, but for countries: they are in all. */
function companions({ entities }: Graph, { id, mentions }: Entity): ReadonlySet<EntityId> {
  const documents = new Set(mentions.map(({ document }) => document));
  const isNear = (other: Entity) =>
    other.id !== id && other.kind !== "country" && other.mentions.some(({ document }) => documents.has(document));
  return new Set(entities.filter(isNear).map((other) => other.id));
}

/** At most so many names are printed. */
const SHOWN = 6;

/** Rows for people. */
export function describeAround(
  { what, both, first, second }: Around,
  [a, b]: readonly [string, string],
): readonly string[] {
  const row = (whose: string, list: readonly string[]) => (list.length === 0 ? [] : [`    ${whose}: ${listed(list)}`]);
  return [`  ${what}`, ...row("both", both), ...row(`"${a}" alone`, first), ...row(`"${b}" alone`, second)];
}

function listed(list: readonly string[]): string {
  const more = list.length > SHOWN ? `, and ${list.length - SHOWN} more` : "";
  return list.slice(0, SHOWN).join(", ") + more;
}
