/**
 * A part of a graph, which is a graph again: what every export, and whoever shows a graph, may ask for.
 *
 * Kinds say which entities stay; relations, dates and sources which claims. An entity that such a filter on claims leaves
 * without any claim goes too. `around` comes last: what can be reached in the part that is left. Counts of mentions are
 * those of the whole corpus, and the texts of the articles that stay are whole.
 */
import { RedthreadError } from "../errors.ts";
import type { ClaimId, Edge, Entity, EntityId, Graph, ResolvedAttribution, ResolvedClaim } from "../model.ts";
import type { Kind, Relation } from "../schema.ts";
import { lastDay } from "./days.ts";
import { partOfClaims, partOfEntities } from "./part.ts";

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
  const { kinds, around } = filter;
  const isWanted = ({ kind }: Entity) => kinds?.includes(kind) === true;
  const some = kinds === undefined ? graph : partOfEntities(graph, idsOf(graph, isWanted));
  const left = filteredClaims(some, filter);
  return around === undefined ? left : partOfEntities(left, neighbourhood(left, around));
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
  const sourced = partOfClaims(graph, new Set(graph.claims.filter(holds).map(({ id }) => id)));
  const enough = minSources <= 1 ? sourced : partOfClaims(sourced, claimsOfSources(sourced, minSources));
  return partOfEntities(enough, touched(enough));
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
  for (let [step, before] = [0, 0]; step < depth && reached.size > before; step += 1) {
    before = reached.size;
    for (const id of neighbours(graph.edges, new Set(reached))) reached.add(id);
  }
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
