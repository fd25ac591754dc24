/**
 * What the rows of the CSV files are made of, and what they look up: names by id, paths, sources, speakers.
 */
import type {
  ClaimId,
  Conflict,
  ConflictSide,
  DocumentId,
  Edge,
  Entity,
  EntityId,
  Graph,
  GraphDocument,
  ResolvedAttribution,
  ResolvedClaim,
  Tenure,
} from "../model.ts";
import { type ClaimSummary, summaryOf } from "./summary.ts";

/** What rows look up, by id. */
export interface Tables {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<ClaimId, ResolvedClaim>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
}

/** The records of a graph, by id. */
export function recordsOf(graph: Graph): Tables {
  return {
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    claims: new Map(graph.claims.map((claim) => [claim.id, claim])),
    documents: new Map(graph.documents.map((document) => [document.id, document])),
  };
}

/** What joins two entities, with its claims summed up. */
export interface Relation {
  readonly edge: Edge;
  readonly summary: ClaimSummary;
}

/** All relations. */
export function relationsOf({ edges }: Graph, tables: Tables): readonly Relation[] {
  return edges.map((edge) => ({ edge, summary: summaryOf(claimsOf(edge, tables)) }));
}

/** One document's side of a disagreement. */
export interface Side {
  readonly conflict: Conflict;
  readonly side: ConflictSide;
}

/** All sides of all disagreements, those of one beside each other. */
export function sidesOf({ conflicts }: Graph): readonly Side[] {
  return conflicts.flatMap((conflict) => conflict.sides.map((side) => ({ conflict, side })));
}

/** The claims of a relation or of a tenure's sightings. */
export function claimsOf({ claims: ids }: Edge | Tenure, { claims }: Tables): readonly ResolvedClaim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** A document's path. */
export function pathOf(id = "", { documents }: Tables): string | undefined {
  return documents.get(id)?.path;
}

/** The agency that wrote it, else the outlet that printed it. */
export function sourceOf(id: DocumentId, { documents }: Tables): string | undefined {
  const { agency, publisher } = documents.get(id) ?? {};
  return agency ?? publisher;
}

/** An entity's name. */
export function nameOf(id: EntityId, { entities }: Tables): string {
  return entities.get(id)?.name ?? id;
}

/** "Sato, according to Kim": who says so, and whom they heard it from. */
export function sayer(by: ResolvedAttribution | undefined, tables: Tables): string | undefined {
  if (by === undefined) return undefined;
  const name = by.entity === undefined ? by.text : nameOf(by.entity, tables);
  const heard = sayer(by.by, tables);
  return heard === undefined ? name : `${name}, according to ${heard}`;
}
