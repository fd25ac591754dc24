/**
 * A part of a graph, which is a graph again: what every export, and whoever shows a graph, may ask for.
 *
 * Kinds say which entities stay; relations, dates and sources which claims. An entity that such a filter on claims leaves
 * without any claim goes too. `around` comes last: what can be reached in the part that is left. Counts of mentions are
 * those of the whole corpus, and the texts of the articles that stay are whole.
 */
import { originOf } from "../assess/sources/origins.ts";
import { RedthreadError } from "../errors.ts";
import type {
  ClaimId,
  Conflict,
  DocumentId,
  Edge,
  Entity,
  EntityId,
  Graph,
  Occurrence,
  ResolvedAttribution,
  ResolvedClaim,
  SourceGroup,
  Tenure,
} from "../model.ts";
import type { Kind, Relation } from "../schema.ts";
import { lastDay } from "./days.ts";

/** Which part of a graph. All that is given must hold. */
export interface GraphFilter {
  readonly kinds?: readonly Kind[];
  readonly relations?: readonly Relation[];
  /** ISO 8601, as fine as wanted: claims of what may have happened or held then or later; without a date, the article's counts. */
  readonly since?: string;
  /** Edges that at least so many independent sources report. */
  readonly minSources?: number;
  /** An entity by id, name or alias, and how many edges away others may be. */
  readonly around?: { readonly name: string; readonly depth: number };
}

/**
 * The part of a graph that a filter leaves. References lead somewhere, as in the whole.
 *
 * @throws RedthreadError `not-found` where `around` names nobody.
 */
export function filtered(graph: Graph, filter: GraphFilter): Graph {
  const kinds = filter.kinds;
  const some =
    kinds === undefined
      ? graph
      : restricted(
          graph,
          idsOf(graph, (entity) => kinds.includes(entity.kind)),
        );
  const asserted = filteredClaims(some, filter);
  if (filter.around === undefined) return asserted;
  return restricted(asserted, neighbourhood(asserted, filter.around));
}

function filteredClaims(graph: Graph, { relations, since, minSources = 1 }: GraphFilter): Graph {
  if (relations === undefined && since === undefined && minSources <= 1) return graph;
  const published = new Map(graph.documents.map((document) => [document.id, document.published?.date]));
  const holds = (claim: ResolvedClaim): boolean => {
    const date = claim.when?.latest ?? published.get(claim.document);
    return (
      (relations === undefined || relations.includes(claim.relation)) &&
      (since === undefined || (date !== undefined && lastDay(date) >= since))
    );
  };
  const sourced = withClaims(graph, new Set(graph.claims.filter(holds).map(({ id }) => id)));
  const enough = minSources <= 1 ? sourced : withClaims(sourced, claimsOfSources(sourced, minSources));
  return restricted(enough, touched(enough));
}

/** The claims under the edges that so many sources report. */
function claimsOfSources(graph: Graph, minSources: number): ReadonlySet<ClaimId> {
  return new Set(graph.edges.filter(({ sources }) => sources >= minSources).flatMap(({ claims }) => claims));
}

/** All entities that a claim speaks of. */
function touched(graph: Graph): ReadonlySet<EntityId> {
  const ends = graph.claims.flatMap((claim) => [claim.subjectId, claim.objectId, claim.whereId, ...speakers(claim.by)]);
  return new Set(ends.filter((id) => id !== undefined));
}

function speakers(by: ResolvedAttribution | undefined): readonly (EntityId | undefined)[] {
  return by === undefined ? [] : [by.entity, ...speakers(by.by)];
}

/** Every entity of that id, name or alias, and all that can be reached from it. */
function neighbourhood(graph: Graph, { name, depth }: { readonly name: string; readonly depth: number }) {
  const wanted = name.toLowerCase();
  const isNamed = ({ id, name: its, aliases }: Entity) =>
    id === name || [its, ...aliases].some((each) => each.toLowerCase() === wanted);
  const reached = new Set(idsOf(graph, isNamed));
  if (reached.size === 0)
    throw new RedthreadError("not-found", `nobody and nothing in this part of the graph is called "${name}"`, {
      hint: "give a name, an alias or an id as the graph has it; another filter may have left it out",
    });
  for (let step = 0; step < depth; step += 1)
    for (const id of neighbours(graph.edges, new Set(reached))) reached.add(id);
  return reached;
}

function neighbours(edges: readonly Edge[], from: ReadonlySet<EntityId>): readonly EntityId[] {
  return edges.flatMap(({ source, target }) => {
    if (from.has(source)) return [target];
    return from.has(target) ? [source] : [];
  });
}

function idsOf(graph: Graph, stays: (entity: Entity) => boolean): ReadonlySet<EntityId> {
  return new Set(graph.entities.filter(stays).map(({ id }) => id));
}

/** The graph of some entities: claims between them, and the articles that speak of them. */
function restricted(graph: Graph, kept: ReadonlySet<EntityId>): Graph {
  const has = (id: EntityId | undefined) => id === undefined || kept.has(id);
  const claims = graph.claims.filter(({ subjectId, objectId }) => kept.has(subjectId) && has(objectId));
  const part = withClaims(
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
function withClaims(graph: Graph, kept: ReadonlySet<ClaimId>): Graph {
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
