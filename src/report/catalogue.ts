/**
 * A graph with what reports look up in it: names, documents, claims, and who vouches for them.
 */
import { originOf } from "../assess/sources/origins.ts";
import { houseNameOf } from "../assess/sources/outlet.ts";
import { pushTo } from "../common/collections.ts";
import type {
  ClaimId,
  Conflict,
  DocumentId,
  Edge,
  Entity,
  EntityId,
  Graph,
  GraphDocument,
  Occurrence,
  ResolvedClaim,
  Tenure,
} from "../model.ts";

/** The lookups. Ids come from the graph itself, whose references were checked when it was read. */
export interface Catalogue {
  readonly graph: Graph;
  /** An entity's name; its id where a filter took it away. */
  nameOf(id: EntityId): string;
  entity(id: EntityId): Entity | undefined;
  document(id: DocumentId): GraphDocument | undefined;
  claim(id: ClaimId): ResolvedClaim | undefined;
  /** What an entity is an end of or takes part in, in the graph's order. */
  about(id: EntityId): About;
  /** The number of a claim's origin. */
  originOf(claim: ResolvedClaim): number;
  /** An origin's name: the agency or outlet that most of its documents name, of equals the first in time; else the path of the first. */
  originName(origin: number): string;
}

/** What the graph has on one entity. */
export interface About {
  readonly claims: readonly ResolvedClaim[];
  readonly edges: readonly Edge[];
  readonly occurrences: readonly Occurrence[];
  readonly tenures: readonly Tenure[];
  readonly conflicts: readonly Conflict[];
}

/** Makes the lookups, in time linear in the graph. */
export function catalogueOf(graph: Graph): Catalogue {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const about = aboutEach(graph);
  const names = originNames(graph.documents);
  return {
    graph,
    nameOf: (id) => entities.get(id)?.name ?? id,
    entity: (id) => entities.get(id),
    document: (id) => documents.get(id),
    claim: (id) => claims.get(id),
    about,
    originOf: originOf(graph),
    originName: (origin) => names.get(origin) ?? "unknown",
  };
}

function aboutEach(graph: Graph): (id: EntityId) => About {
  const claims = byEntity(graph.claims, ({ subjectId, objectId }) => [subjectId, objectId]);
  const edges = byEntity(graph.edges, ({ source, target }) => [source, target]);
  const occurrences = byEntity(graph.occurrences, ({ participants }) => participants.map(({ entity }) => entity));
  const tenures = byEntity(graph.tenures, ({ holder, post }) => [holder, post]);
  const conflicts = byEntity(graph.conflicts, ({ entities }) => entities);
  return (id) => ({
    claims: claims.get(id) ?? [],
    edges: edges.get(id) ?? [],
    occurrences: occurrences.get(id) ?? [],
    tenures: tenures.get(id) ?? [],
    conflicts: conflicts.get(id) ?? [],
  });
}

/** Records by each entity that they name. */
function byEntity<T>(records: readonly T[], entitiesOf: (record: T) => readonly (EntityId | undefined)[]) {
  const index = new Map<EntityId, T[]>();
  for (const record of records)
    for (const id of new Set(entitiesOf(record))) if (id !== undefined) pushTo(index, id, record);
  return index;
}

function originNames(documents: readonly GraphDocument[]): ReadonlyMap<number, string> {
  const groups = new Map<number, GraphDocument[]>();
  for (const document of documents) pushTo(groups, document.group, document);
  return new Map([...groups].map(([origin, members]) => [origin, nameFor(members)]));
}

function nameFor(members: readonly GraphDocument[]): string {
  const byDate = members.toSorted((a, b) => compareDates(a.published?.date, b.published?.date));
  const houses = byDate.flatMap((document) => houseNameOf(document) ?? []);
  return mostFrequent(houses) ?? members[0]?.path ?? "unknown";
}

function compareDates(a = "~", b = "~"): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of equals the first. */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
