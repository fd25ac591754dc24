/**
 * The rows that a graph becomes in Cypher: flat properties of nodes, and pairs of ids for relationships.
 *
 * A fact that is not known is null, which Cypher does not store, and which clears what an earlier load left.
 */

import { countOrigins, originOf } from "../assess/sources/origins.ts";
import { groupBy } from "../common/collections.ts";
import type { ClaimId, DocumentId, Edge, EntityId, Graph, GraphDocument, ResolvedClaim } from "../model.ts";
import { type Kind, RELATION_NAMES, type Relation } from "../schema.ts";

/** Values that both engines store as they are. */
export type Property = string | number | null | readonly string[];

/** A node's properties. */
export type Row = Readonly<Record<string, Property>>;

/** A relationship: the ids of its ends, and its properties. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Property>>;
}

/** (:Document). The text stays in the files. */
export function* documentRows(graph: Graph): Generator<Row> {
  for (const each of graph.documents) {
    const { id, path, group, title = null, publisher = null, agency = null, url = null } = each;
    yield { id, path, title, publisher, agency, published: each.published?.date ?? null, url, group };
  }
}

/** (:Entity) of one kind. */
export function* entityRows(graph: Graph, kind: Kind): Generator<Row> {
  for (const { id, name, kind: its, aliases } of graph.entities) if (its === kind) yield { id, name, kind, aliases };
}

/** (:Claim). `by` is whom the text names as saying so, `earliest` and `latest` the days between which it happened or held. */
export function* claimRows(graph: Graph): Generator<Row> {
  for (const each of graph.claims) {
    const { title = null, objectText = null } = each;
    const [by, earliest, latest] = [each.by?.text ?? null, each.when?.earliest ?? null, each.when?.latest ?? null];
    // One literal, not parts that are spread: these are most of a graph's nodes, and it takes a quarter of the time.
    yield {
      id: each.id,
      relation: each.relation,
      label: each.label,
      title,
      objectText,
      quote: each.quote,
      start: each.start,
      end: each.end,
      polarity: each.polarity,
      modality: each.modality,
      by,
      earliest,
      latest,
      confidence: each.confidence,
      rule: each.rule,
    };
  }
}

/** (:Occurrence); its status is "actual" or "planned". */
export function* occurrenceRows(graph: Graph): Generator<Row> {
  for (const { id, type, status, earliest = null, latest = null } of graph.occurrences)
    yield { id, type, status, earliest, latest };
}

/** (:Tenure) of any relation that holds over time: offices, leadership, membership, alliances. */
export function* tenureRows(graph: Graph): Generator<Row> {
  for (const { id, relation, title, first = null, last = null, from = null, to = null } of graph.tenures)
    yield { id, relation, title, first, last, from, to };
}

/** (:Conflict): what articles disagree about; `kind` is one of CONFLICT_KINDS. */
export function* conflictRows(graph: Graph): Generator<Row> {
  for (const { id, kind, about, weight } of graph.conflicts) yield { id, kind, about, weight };
}

/** (:Conflict)-[:ABOUT]->(:Entity). */
export function* aboutLinks(graph: Graph): Generator<Link> {
  for (const { id, entities } of graph.conflicts)
    for (const to of new Set(entities)) yield { from: id, to, properties: {} };
}

/** (:Conflict)-[:SIDE]->(:Document): what each side says, numbered in the order of documents; `claim` is its id where it is one. */
export function* sideLinks(graph: Graph): Generator<Link> {
  for (const { id, sides } of graph.conflicts)
    for (const [side, { document, value, quote, start, end, claim = null }] of sides.entries())
      yield { from: id, to: document, properties: { side, value, quote, start, end, claim } };
}

/**
 * The relationships of each relation: one for each edge that has a positive, asserted claim. Its claims, its sources and its
 * dates are those of these claims alone; a plan or a denial under the same edge stays a claim.
 */
export function* relationLinks(graph: Graph): Generator<readonly [Relation, Iterable<Link>]> {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const offices = graph.tenures.filter(({ relation }) => relation === "holds_office");
  const tenures = new Map(offices.map((tenure) => [officeKey(tenure.holder, tenure.post, tenure.title), tenure]));
  const origin = originOf(graph);
  const edges = groupBy(graph.edges, ({ relation }) => relation);
  function* links(relation: Relation): Generator<Link> {
    for (const edge of edges.get(relation) ?? []) {
      const held = assertedClaims(edge, claims);
      if (held.length === 0) continue;
      const tenure =
        relation === "holds_office" ? tenures.get(officeKey(edge.source, edge.target, edge.title)) : undefined;
      const sources = countOrigins(held, origin);
      const terms = { from: tenure?.from ?? null, to: tenure?.to ?? null };
      const properties = { ...edgeProperties(edge, held, documents), sources, ...terms };
      yield { from: edge.source, to: edge.target, properties };
    }
  }
  for (const relation of RELATION_NAMES) yield [relation, links(relation)];
}

function officeKey(holder: EntityId, post: EntityId, title = ""): string {
  return JSON.stringify([holder, post, title]);
}

function assertedClaims(edge: Edge, claims: ReadonlyMap<ClaimId, ResolvedClaim>): readonly ResolvedClaim[] {
  return edge.claims
    .map((id) => claims.get(id))
    .filter((claim) => claim !== undefined)
    .filter((claim) => claim.polarity === "positive" && claim.modality === "asserted");
}

function edgeProperties(
  edge: Edge,
  claims: readonly ResolvedClaim[],
  documents: ReadonlyMap<DocumentId, GraphDocument>,
): Readonly<Record<string, Property>> {
  const published = (claim: ResolvedClaim) => documents.get(claim.document)?.published?.date;
  const first = claims.map((claim) => claim.when?.earliest ?? published(claim)).filter((date) => date !== undefined);
  const last = claims.map((claim) => claim.when?.latest ?? published(claim)).filter((date) => date !== undefined);
  return {
    id: edge.id,
    label: edge.label,
    title: edge.title ?? null,
    claims: claims.map(({ id }) => id),
    first: first.sort().at(0) ?? null,
    last: last.sort().at(-1) ?? null,
  };
}

/** (:Document)-[:MENTIONS {count}]->(:Entity). */
export function* mentionLinks(graph: Graph): Generator<Link> {
  for (const { id, mentions } of graph.entities) {
    const counts = new Map<DocumentId, number>();
    for (const { document } of mentions) counts.set(document, (counts.get(document) ?? 0) + 1);
    for (const [document, count] of counts) yield { from: document, to: id, properties: { count } };
  }
}

/** (:Claim)-[:FROM]->(:Document). */
export function documentLinks(graph: Graph): Generator<Link> {
  return linksOf(graph.claims, ({ document }) => document);
}

/** (:Claim)-[:SUBJECT]->(:Entity). */
export function subjectLinks(graph: Graph): Generator<Link> {
  return linksOf(graph.claims, ({ subjectId }) => subjectId);
}

/** (:Claim)-[:OBJECT]->(:Entity), where the object is one. */
export function objectLinks(graph: Graph): Generator<Link> {
  return linksOf(graph.claims, ({ objectId }) => objectId);
}

/** (:Claim)-[:SAID_BY]->(:Entity), where who says so is one. */
export function speakerLinks(graph: Graph): Generator<Link> {
  return linksOf(graph.claims, ({ by }) => by?.entity);
}

/** (:Tenure)-[:HOLDER]->(:Person). */
export function holderLinks(graph: Graph): Generator<Link> {
  return linksOf(graph.tenures, ({ holder }) => holder);
}

/** (:Tenure)-[:POST]->(:Entity). */
export function postLinks(graph: Graph): Generator<Link> {
  return linksOf(graph.tenures, ({ post }) => post);
}

function* linksOf<T extends { readonly id: string }>(
  records: readonly T[],
  end: (record: T) => string | undefined,
): Generator<Link> {
  for (const record of records) {
    const to = end(record);
    if (to !== undefined) yield { from: record.id, to, properties: {} };
  }
}

/** (:Claim)-[:REPORTS]->(:Occurrence). */
export function* reportLinks(graph: Graph): Generator<Link> {
  for (const { id, claims } of graph.occurrences)
    for (const claim of new Set(claims)) yield { from: claim, to: id, properties: {} };
}

/** (:Occurrence)-[:PARTICIPANT {role}]->(:Entity). */
export function* participantLinks(graph: Graph): Generator<Link> {
  for (const { id, participants } of graph.occurrences)
    for (const { entity, role } of participants) yield { from: id, to: entity, properties: { role } };
}
