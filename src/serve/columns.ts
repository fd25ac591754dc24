/**
 * graph.json → the columns that the viewer draws: without quotes, and not more than a browser can draw.
 *
 * A graph past the limit is reduced to the entities with the most claims, and the columns say how much was left out.
 */
import type { ClaimAttributes } from "../graph/network-types.ts";
import type { Tenure } from "../model.ts";
import { KINDS, MODALITIES, RELATION_NAMES } from "../schema.ts";
import type { Day, EdgeColumns, NetworkColumns, NodeColumns } from "./api-types.ts";
import type { GraphEdge, GraphFile, GraphNode } from "./graph-file.ts";

/** At most this much is drawn. */
export interface DrawLimit {
  readonly entities: number;
  readonly edges: number;
}

/** What a page of the viewer can draw without becoming slow. */
export const DRAWN: DrawLimit = { entities: 20_000, edges: 80_000 };

const MILLISECONDS = 86_400_000;
/** Objects that are whole clauses are cut; their quote has them whole. */
const LONGEST_WORDS = 80;

/** The columns of a graph: all of it, or its most reported part with the number of what is not there. */
export function columnsOf(file: GraphFile, tenures: readonly Tenure[], limit: DrawLimit): NetworkColumns {
  const { nodes, edges } = reduced(file, limit);
  const numbers = new Map(nodes.map(({ key }, number) => [key, number]));
  const documents = new Map(file.documents.map(({ path }, number) => [path, number]));
  const claims = claimsOf(nodes, edges);
  return {
    schemaVersion: 1,
    documents: file.documents,
    nodes: nodeColumns(nodes),
    edges: edgeColumns(edges, numbers, tenures),
    claims: {
      document: claims.map(({ document }) => documents.get(document) ?? -1),
      mood: claims.map(({ modality, polarity }) => MODALITIES.indexOf(modality) * 2 + Number(polarity === "negative")),
      earliest: claims.map(({ when }) => dayOf(when?.earliest)),
      latest: claims.map(({ when }) => dayOf(when?.latest)),
      confidence: claims.map(({ confidence }) => Math.round(confidence * 100)),
      reviewed: claims.map(({ reviewed }) => Number(reviewed !== undefined)),
      words: [...edges.flatMap(({ attributes }) => attributes.claims.map(() => null)), ...nodes.flatMap(ownWords)],
    },
    leftOut: {
      entities: file.nodes.length - nodes.length,
      edges: file.edges.length - edges.length,
      claims: claimsOf(file.nodes, file.edges).length - claims.length,
    },
  };
}

/** The day that an ISO 8601 date names, or begins with where it is coarser ("2007-04"); null where it is none. */
export function dayOf(date: string | undefined): Day | null {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "") ?? [];
  return year === undefined ? null : Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS);
}

function ownWords({ attributes }: GraphNode): readonly (readonly [string, string])[] {
  return attributes.claims.map(({ label, objectText = "" }) => [label, objectText.slice(0, LONGEST_WORDS)]);
}

/** The most reported entities, in their old order, and the most reported edges between them. */
function reduced({ nodes, edges }: GraphFile, limit: DrawLimit): Pick<GraphFile, "nodes" | "edges"> {
  if (nodes.length <= limit.entities && edges.length <= limit.edges) return { nodes, edges };
  const score = new Map(nodes.map(({ key, attributes }) => [key, attributes.claims.length]));
  for (const { source, target, attributes } of edges) {
    for (const end of [source, target]) score.set(end, (score.get(end) ?? 0) + attributes.claims.length);
  }
  const kept = most(nodes, limit.entities, ({ key }) => score.get(key) ?? 0);
  const keys = new Set(kept.map(({ key }) => key));
  const between = edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
  return { nodes: kept, edges: most(between, limit.edges, ({ attributes }) => attributes.claims.length) };
}

/** The items with the highest scores, equal ones by their place, in their old order. */
function most<Item>(items: readonly Item[], count: number, score: (item: Item) => number): readonly Item[] {
  if (items.length <= count) return items;
  const ranked = items.map((item, place) => ({ place, score: score(item) }));
  ranked.sort((a, b) => b.score - a.score || a.place - b.place);
  const kept = new Set(ranked.slice(0, count).map(({ place }) => place));
  return items.filter((_item, place) => kept.has(place));
}

function claimsOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): readonly ClaimAttributes[] {
  return [...edges, ...nodes].flatMap(({ attributes }) => attributes.claims);
}

function nodeColumns(nodes: readonly GraphNode[]): NodeColumns {
  const data = nodes.map(({ attributes }) => attributes);
  return {
    key: nodes.map(({ key }) => key),
    label: data.map(({ label }) => label),
    kind: data.map(({ kind }) => KINDS.indexOf(kind)),
    aliases: data.map(({ aliases }) => aliases ?? []),
    x: data.map(({ x }) => x),
    y: data.map(({ y }) => y),
    size: data.map(({ size }) => size),
    mentions: data.map(({ mentions }) => mentions ?? 0),
    claims: data.map(({ claims }) => claims.length),
  };
}

function edgeColumns(
  edges: readonly GraphEdge[],
  numbers: ReadonlyMap<string, number>,
  tenures: readonly Tenure[],
): EdgeColumns {
  const tenureOfClaim = new Map(tenures.flatMap((tenure) => tenure.claims.map((claim) => [String(claim), tenure])));
  const data = edges.map(({ attributes }) => attributes);
  const tenureOf = data.map(({ claims }) => tenureOfClaim.get(claims[0]?.id ?? ""));
  return {
    key: edges.map(({ key }) => key),
    source: edges.map(({ source }) => numbers.get(source) ?? 0),
    target: edges.map(({ target }) => numbers.get(target) ?? 0),
    relation: data.map(({ relation }) => RELATION_NAMES.indexOf(relation)),
    label: data.map(({ label }) => label ?? ""),
    title: data.map(({ title }) => title ?? null),
    weight: data.map(({ weight }) => weight ?? 1),
    claims: data.map(({ claims }) => claims.length),
    from: tenureOf.map((tenure) => dayOf(tenure?.from)),
    to: tenureOf.map((tenure) => dayOf(tenure?.to)),
  };
}
