/**
 * Entities and claims → Graph: one edge for each pair and relation (holds_office: and title), with its claims under it.
 */
import type { Assessment } from "../assess/index.ts";
import { countOrigins, originOf } from "../assess/sources/origins.ts";
import { groupBy } from "../common/collections.ts";
import { hashOf } from "../common/hash.ts";
import type { DocumentId, Edge, Entity, EntityId, Graph, Mention, ResolvedClaim, Skipped } from "../model.ts";
import { officeKey } from "../resolve/names.ts";
import { relationInfo } from "../schema.ts";

/** What a graph is made of. */
export interface GraphParts {
  readonly assessment: Assessment;
  readonly mentions: ReadonlyMap<DocumentId, readonly Mention[]>;
  readonly entities: readonly Entity[];
  readonly claims: readonly ResolvedClaim[];
  readonly skipped: readonly Skipped[];
}

/** Makes the graph. Edges are sorted by source, relation, target and title. */
export function toGraph({ assessment, mentions, entities, claims, skipped }: GraphParts): Graph {
  const origin = originOf(assessment);
  const ends = claims.filter((claim) => claim.objectId !== undefined);
  const edges = [...groupBy(ends, edgeKey).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [toEdge([first, ...rest], origin)],
  );
  return {
    documents: assessment.documents,
    mentions,
    entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims,
    edges: edges.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    occurrences: assessment.occurrences,
    tenures: assessment.tenures,
    conflicts: assessment.conflicts,
    groups: assessment.groups,
    skipped,
  };
}

/** The ends of a claim's edge. A symmetric relation is stored once, from the smaller id to the larger. */
function endsOf(claim: ResolvedClaim): readonly [EntityId, EntityId] {
  const object = claim.objectId ?? claim.subjectId;
  const turned = relationInfo(claim.relation).symmetric === true && object < claim.subjectId;
  return turned ? [object, claim.subjectId] : [claim.subjectId, object];
}

function edgeKey(claim: ResolvedClaim): string {
  const title = claim.relation === "holds_office" ? officeKey(claim.title ?? "") : "";
  return [...endsOf(claim), claim.relation, title].join("\n");
}

function sortKey(edge: Edge): string {
  return [edge.source, edge.relation, edge.target, edge.title ?? "", edge.id].join("\n");
}

function toEdge(claims: readonly [ResolvedClaim, ...ResolvedClaim[]], origin: (claim: ResolvedClaim) => number): Edge {
  const [first] = claims;
  const [source, target] = endsOf(first);
  const title = first.relation === "holds_office" ? mostFrequent(claims.map((claim) => claim.title ?? "")) : undefined;
  return {
    id: hashOf("edge", edgeKey(first)),
    source,
    target,
    relation: first.relation,
    ...(title === undefined ? {} : { title }),
    label: title ?? (relationInfo(first.relation).label || mostFrequent(claims.map((claim) => claim.label))),
    claims: claims.map((claim) => claim.id),
    sources: countOrigins(claims, origin),
  };
}

/** The most frequent text; of equals the first by code units. */
function mostFrequent(texts: readonly string[]): string {
  const counts = [...groupBy(texts, (text) => text)].map(([text, list]) => [text, list.length] as const);
  return counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}
