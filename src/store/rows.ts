/**
 * The rows that a graph becomes in Cypher: flat properties of nodes, and pairs of ids for relationships.
 *
 * A fact that is not known is null, which Cypher does not store, and which clears what an earlier load left.
 */
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
    const { id, relation, label, title = null, objectText = null, quote, start, end } = each;
    const { polarity, modality, confidence, rule } = each;
    const [by, earliest, latest] = [each.by?.text ?? null, each.when?.earliest ?? null, each.when?.latest ?? null];
    yield {
      ...{ id, relation, label, title, objectText, quote, start, end },
      ...{ polarity, modality, by, earliest, latest, confidence, rule },
    };
  }
}

/** (:Occurrence). */
export function* occurrenceRows(graph: Graph): Generator<Row> {
  for (const { id, type, earliest = null, latest = null } of graph.occurrences) yield { id, type, earliest, latest };
}

/** (:Tenure). */
export function* tenureRows(graph: Graph): Generator<Row> {
  for (const { id, title, first = null, last = null, from = null, to = null } of graph.tenures)
    yield { id, title, first, last, from, to };
}

/**
 * The relationships of each relation: one for each edge that has a positive, asserted claim. Its claims, its sources and its
 * dates are those of these claims alone; a plan or a denial under the same edge stays a claim.
 */
export function relationLinks(graph: Graph): ReadonlyMap<Relation, readonly Link[]> {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const tenures = new Map(graph.tenures.map((tenure) => [officeKey(tenure.holder, tenure.post, tenure.title), tenure]));
  const links = new Map<Relation, Link[]>(RELATION_NAMES.map((relation) => [relation, []]));
  for (const edge of graph.edges) {
    const held = assertedClaims(edge, claims);
    if (held.length === 0) continue;
    const tenure =
      edge.relation === "holds_office" ? tenures.get(officeKey(edge.source, edge.target, edge.title)) : undefined;
    const properties = { ...edgeProperties(edge, held, documents), from: tenure?.from ?? null, to: tenure?.to ?? null };
    links.get(edge.relation)?.push({ from: edge.source, to: edge.target, properties });
  }
  return links;
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
    sources: new Set(claims.map((claim) => documents.get(claim.document)?.group)).size,
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
    for (const claim of claims) yield { from: claim, to: id, properties: {} };
}

/** (:Occurrence)-[:PARTICIPANT {role}]->(:Entity). */
export function* participantLinks(graph: Graph): Generator<Link> {
  for (const { id, participants } of graph.occurrences)
    for (const { entity, role } of participants) yield { from: id, to: entity, properties: { role } };
}
