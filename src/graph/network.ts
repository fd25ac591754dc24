/**
 * Graph → placed graphology network: what `graph.json`, the exporters and the viewer show.
 */
import graphology from "graphology";
import { groupBy } from "../common/collections.ts";
import type {
  Argument,
  Edge,
  Entity,
  EntityId,
  Graph,
  GraphDocument,
  Mention,
  ResolvedAttribution,
  ResolvedClaim,
  Span,
} from "../model.ts";
import { KIND_COLORS } from "../palette.ts";
import { KINDS } from "../schema.ts";
import type {
  ByAttributes,
  ClaimAttributes,
  DocumentAttributes,
  EdgeAttributes,
  NetworkAttributes,
  NodeAttributes,
} from "./network-types.ts";
import { type Link, placesOf } from "./places.ts";

/** A placed network. */
export type NetworkGraph = InstanceType<
  typeof graphology.MultiDirectedGraph<NodeAttributes, EdgeAttributes, NetworkAttributes>
>;

/** Makes the placed network of a graph. */
export function networkOf(graph: Graph): NetworkGraph {
  const network = new graphology.MultiDirectedGraph<NodeAttributes, EdgeAttributes, NetworkAttributes>();
  network.replaceAttributes({
    schemaVersion: 1,
    name: "redthread",
    documents: graph.documents.map(documentAttributes),
  });
  const pathOf = new Map(graph.documents.map((document) => [document.id, document.path]));
  const nameOf = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
  const claimOf = new Map(
    graph.claims.map((claim) => [
      claim.id,
      claimAttributes(claim, pathOf.get(claim.document) ?? "", nameOf, graph.mentions.get(claim.document) ?? []),
    ]),
  );
  const subjectOf = new Map<string, EntityId>(graph.claims.map((claim) => [claim.id, claim.subjectId]));
  const alone = groupBy(
    graph.claims.filter((claim) => claim.objectId === undefined),
    (claim) => claim.subjectId,
  );
  graph.entities.forEach((entity) => {
    const claims = (alone.get(entity.id) ?? []).flatMap((claim) => claimOf.get(claim.id) ?? []);
    network.addNode(entity.id, nodeAttributes(entity, claims));
  });
  for (const edge of graph.edges) {
    const claims = edge.claims
      .flatMap((id) => claimOf.get(id) ?? [])
      .map((claim) => (subjectOf.get(claim.id) === edge.target ? { ...claim, turned: true as const } : claim));
    network.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, edgeAttributes(edge, claims));
  }
  place(network);
  return network;
}

/** A document without its text. */
export function documentAttributes(document: GraphDocument): DocumentAttributes {
  const { id, path, title, publisher, agency, published, url, group } = document;
  return {
    id,
    path,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(agency === undefined ? {} : { agency }),
    ...(published === undefined ? {} : { published: published.date }),
    ...(url === undefined ? {} : { url }),
    group,
  };
}

function claimAttributes(
  claim: ResolvedClaim,
  document: string,
  nameOf: ReadonlyMap<EntityId, string>,
  mentions: readonly Mention[],
): ClaimAttributes {
  const { id, quote, start, end, relation, label, polarity, modality, confidence, rule, title, objectText } = claim;
  const where = claim.whereId === undefined ? claim.where?.text : nameOf.get(claim.whereId);
  return {
    id,
    document,
    quote,
    start,
    end,
    subject: spanOf(claim.subject, mentions),
    ...(claim.object === undefined ? {} : { object: spanOf(claim.object, mentions) }),
    ...(claim.trigger === undefined ? {} : { trigger: claim.trigger }),
    relation,
    label,
    ...(objectText === undefined ? {} : { objectText }),
    polarity,
    modality,
    ...(claim.by === undefined ? {} : { by: byAttributes(claim.by) }),
    ...(claim.when === undefined ? {} : { when: whenAttributes(claim.when) }),
    ...(where === undefined ? {} : { where }),
    ...(title === undefined ? {} : { title }),
    ...(claim.context.length === 0 ? {} : { context: claim.context }),
    confidence,
    rule,
    ...(claim.reviewed === undefined ? {} : { reviewed: claim.reviewed }),
  };
}

/** Where an end is marked: its mention, without the words around it; the phrase where it is none. */
function spanOf({ start, end, mention }: Argument, mentions: readonly Mention[]): Span {
  const found = mentions[mention ?? -1];
  return found === undefined ? { start, end } : { start: found.start, end: found.end };
}

function whenAttributes({ text, date, earliest, latest }: NonNullable<ResolvedClaim["when"]>) {
  return { text, date, earliest, latest };
}

function byAttributes(by: ResolvedAttribution): ByAttributes {
  return {
    text: by.text,
    ...(by.entity === undefined ? {} : { entity: by.entity }),
    ...(by.by === undefined ? {} : { by: byAttributes(by.by) }),
  };
}

/** Its place and size come when all are there. */
function nodeAttributes(entity: Entity, claims: readonly ClaimAttributes[]): NodeAttributes {
  return {
    label: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    x: 0,
    y: 0,
    size: 3,
    color: KIND_COLORS[entity.kind],
    mentions: entity.mentions.length,
    ...(entity.ids === undefined ? {} : { ids: entity.ids }),
    claims,
  };
}

function edgeAttributes(edge: Edge, claims: readonly ClaimAttributes[]): EdgeAttributes {
  return {
    relation: edge.relation,
    label: edge.label,
    ...(edge.title === undefined ? {} : { title: edge.title }),
    weight: edge.sources,
    asserted: claims.some((claim) => claim.modality === "asserted" && claim.polarity === "positive"),
    claims,
  };
}

function place(network: NetworkGraph): void {
  const nodes = network.nodes();
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const links = network.mapEdges(
    (_edge, _data, source, target): Link => [numbers.get(source) ?? 0, numbers.get(target) ?? 0],
  );
  const byKind = (number: number) => {
    const { kind, label } = network.getNodeAttributes(nodes[number]);
    return `${KINDS.indexOf(kind)} ${label}`;
  };
  for (const [number, { x, y }] of placesOf(nodes.length, links, byKind).entries()) {
    const size = 3 + Math.round(20 * Math.log2(1 + network.degree(nodes[number]))) / 10;
    network.mergeNodeAttributes(nodes[number], { x: round(x), y: round(y), size });
  }
}

function round(value: number): number {
  // "+ 0" turns -0 into 0.
  return Math.round(value * 100) / 100 + 0;
}
