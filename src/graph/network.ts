/**
 * Graph → placed graphology network: what `graph.json`, the exporters and the viewer show. The only importer of graphology.
 *
 * Positions come from ForceAtlas2 (Jacomy et al. 2014) with fixed steps from fixed starts, so that the same graph gives the
 * same drawing.
 */
import { createRequire } from "node:module";
import graphology from "graphology";
import type * as Layout from "graphology-layout-forceatlas2";
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
import type {
  ByAttributes,
  ClaimAttributes,
  DocumentAttributes,
  EdgeAttributes,
  NetworkAttributes,
  NodeAttributes,
} from "./network-types.ts";
import { spiralPlace, startPlaces } from "./start-places.ts";

// The package is CommonJS without a `default`, which its types claim: `import` would give the wrong type.
const forceAtlas2: typeof Layout.default.default = createRequire(import.meta.url)("graphology-layout-forceatlas2");

/** A placed network. */
export type NetworkGraph = InstanceType<
  typeof graphology.MultiDirectedGraph<NodeAttributes, EdgeAttributes, NetworkAttributes>
>;

/** From so many nodes on, forces are approximated (Barnes–Hut). */
const LARGE = 1000;

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
  graph.entities.forEach((entity, i) => {
    const claims = (alone.get(entity.id) ?? []).flatMap((claim) => claimOf.get(claim.id) ?? []);
    network.addNode(entity.id, nodeAttributes(entity, i, claims));
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

function nodeAttributes(entity: Entity, index: number, claims: readonly ClaimAttributes[]): NodeAttributes {
  // Fixed, spread evenly, and without two equal positions.
  const { x, y } = spiralPlace(index);
  return {
    label: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    x,
    y,
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
  if (network.order === 0) return;
  network.forEachNode((node) => {
    network.setNodeAttribute(node, "size", 3 + Math.round(20 * Math.log2(1 + network.degree(node))) / 10);
  });
  const large = network.order > LARGE;
  if (large) placeAtStart(network);
  const settings = { ...forceAtlas2.inferSettings(network), barnesHutOptimize: large, gravity: 1, scalingRatio: 8 };
  const positions = forceAtlas2(network, { iterations: large ? 60 : 600, settings, getEdgeWeight: null });
  for (const [node, { x, y }] of Object.entries(positions)) {
    network.mergeNodeAttributes(node, { x: round(x ?? 0), y: round(y ?? 0) });
  }
}

/** Puts near neighbours near each other. */
function placeAtStart(network: NetworkGraph): void {
  const nodes = network.nodes();
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const { x, y } = startPlaces(nodes.map((node) => network.mapNeighbors(node, (other) => numbers.get(other) ?? 0)));
  for (const [number, node] of nodes.entries())
    network.mergeNodeAttributes(node, { x: x[number] ?? 0, y: y[number] ?? 0 });
}

function round(value: number): number {
  // "+ 0" turns -0 into 0.
  return Math.round(value * 100) / 100 + 0;
}
