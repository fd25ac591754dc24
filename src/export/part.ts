/**
 * Parts of a graph that are graphs again: every reference leads somewhere, and sources are counted anew.
 */
import { originOf } from "../assess/sources/origins.ts";
import type {
  ClaimId,
  Conflict,
  DocumentId,
  EntityId,
  Graph,
  Occurrence,
  ResolvedAttribution,
  ResolvedClaim,
  SourceGroup,
  Tenure,
} from "../model.ts";

/** The graph of some entities: claims between them, and the articles that speak of them. */
export function partOfEntities(graph: Graph, kept: ReadonlySet<EntityId>): Graph {
  const has = (id: EntityId | undefined) => id === undefined || kept.has(id);
  const claims = graph.claims.filter(({ subjectId, objectId }) => kept.has(subjectId) && has(objectId));
  const part = partOfClaims(
    { ...graph, claims: claims.map((claim) => withoutOthers(claim, has)) },
    new Set(claims.map(({ id }) => id)),
  );
  return withDocuments({
    ...part,
    entities: graph.entities.filter(({ id }) => kept.has(id)),
    occurrences: part.occurrences.map((occurrence) => occurrenceOf(occurrence, has)),
    tenures: part.tenures
      .filter(({ holder, post }) => kept.has(holder) && kept.has(post))
      .map((tenure) => tenureOf(tenure, has)),
    conflicts: part.conflicts.filter(({ entities }) => entities.length > 0 && entities.every(has)),
  });
}

type Has = (id: EntityId | undefined) => boolean;

/** A claim whose place and speakers are entities only where those stay; their words stay in any case. */
function withoutOthers({ whereId, by, ...claim }: ResolvedClaim, has: Has): ResolvedClaim {
  return {
    ...claim,
    ...(whereId !== undefined && has(whereId) ? { whereId } : {}),
    ...(by === undefined ? {} : { by: speakerOf(by, has) }),
  };
}

function speakerOf({ text, entity, by }: ResolvedAttribution, has: Has): ResolvedAttribution {
  return {
    text,
    ...(entity !== undefined && has(entity) ? { entity } : {}),
    ...(by === undefined ? {} : { by: speakerOf(by, has) }),
  };
}

function occurrenceOf({ where, participants, ...occurrence }: Occurrence, has: Has): Occurrence {
  return {
    ...occurrence,
    participants: participants.filter(({ entity }) => has(entity)),
    ...(where !== undefined && has(where) ? { where } : {}),
  };
}

/** A tenure whose bounds name who came before and after only where they stay; the dates stay in any case. */
function tenureOf({ start, end, ...tenure }: Tenure, has: Has): Tenure {
  return {
    ...tenure,
    ...(start !== undefined && has(start.other) ? { start } : {}),
    ...(end !== undefined && has(end.other) ? { end } : {}),
  };
}

/** The graph of some claims: what has none of them goes, and sources are counted again. Entities and articles stay. */
export function partOfClaims(graph: Graph, kept: ReadonlySet<ClaimId>): Graph {
  const origin = originOf(graph);
  const claims = graph.claims.filter(({ id }) => kept.has(id));
  const originById = new Map(claims.map((claim) => [claim.id, origin(claim)]));
  const edges = withSomeClaims(graph.edges, kept).map((edge) => ({
    ...edge,
    sources: new Set(edge.claims.map((id) => originById.get(id))).size,
  }));
  const occurrences = withSomeClaims(graph.occurrences, kept);
  const ids = new Set(occurrences.map(({ id }) => id));
  return {
    ...graph,
    claims,
    edges,
    occurrences: occurrences.map((each) => ({ ...each, linked: each.linked.filter((id) => ids.has(id)) })),
    tenures: withSomeClaims(graph.tenures, kept).map((tenure) => ({
      ...tenure,
      sightings: tenure.sightings.filter(({ claim }) => kept.has(claim)),
    })),
    conflicts: graph.conflicts.map((conflict) => conflictOf(conflict, kept)),
  };
}

/** A conflict whose sides name their claims only where those stay; their words stay in any case. */
function conflictOf({ sides, ...conflict }: Conflict, kept: ReadonlySet<ClaimId>): Conflict {
  return {
    ...conflict,
    sides: sides.map(({ claim, ...side }) => ({
      ...side,
      ...(claim !== undefined && kept.has(claim) ? { claim } : {}),
    })),
  };
}

function withSomeClaims<T extends { readonly claims: readonly ClaimId[] }>(
  records: readonly T[],
  kept: ReadonlySet<ClaimId>,
): readonly T[] {
  return records
    .map((record) => ({ ...record, claims: record.claims.filter((id) => kept.has(id)) }))
    .filter(({ claims }) => claims.length > 0);
}

/** A tenure whose bounds are shown only where the articles that say so stay. */
function boundsIn({ start, end, ...tenure }: Tenure, has: (id: DocumentId) => boolean): Tenure {
  return {
    ...tenure,
    ...(start !== undefined && has(start.evidence.document) ? { start } : {}),
    ...(end !== undefined && has(end.evidence.document) ? { end } : {}),
  };
}

/** A group without the articles that do not stay. */
function groupOf({ passages, ...group }: SourceGroup, has: (id: DocumentId) => boolean): SourceGroup {
  const documents = group.documents.filter(has);
  return {
    ...group,
    documents,
    ...(passages === undefined ? {} : { passages: passages.filter(({ document }) => has(document)) }),
  };
}

/** The graph with the articles that its claims and entities stand in. */
function withDocuments(graph: Graph): Graph {
  const kept = new Set<DocumentId>([
    ...graph.claims.map(({ document }) => document),
    ...graph.entities.flatMap(({ mentions }) => mentions.map(({ document }) => document)),
  ]);
  const has = (id: DocumentId) => kept.has(id);
  const groups = graph.groups.map((group) => groupOf(group, has));
  return {
    ...graph,
    documents: graph.documents.filter(({ id }) => kept.has(id)),
    tenures: graph.tenures.map((tenure) => boundsIn(tenure, has)),
    conflicts: graph.conflicts.filter(({ sides }) => sides.every(({ document }) => kept.has(document))),
    mentions: new Map([...graph.mentions].filter(([id]) => kept.has(id))),
    groups: groups.filter(({ documents }) => documents.length > 1),
  };
}
