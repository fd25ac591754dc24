/**
 * How two entities hang together: the shortest chains of relations between them, each with its evidence.
 *
 * Only what is said positively makes a link; a plan or a demand costs more than what is asserted. To go through an entity costs more the
 * more it is linked to, and most through countries and places, which link everything with everything and so tell little.
 */
import { pushTo } from "../common/collections.ts";
import type { Edge, Entity, EntityId, ResolvedClaim } from "../model.ts";
import type { Catalogue } from "./catalogue.ts";
import { shortestPaths, type Way } from "./shortest.ts";
import { type Statement, statementOf } from "./statement.ts";

/** A step from one entity to the next. */
export interface Step {
  readonly from: EntityId;
  readonly to: EntityId;
  /** The surest claim of it. */
  readonly statement: Statement;
  /** Further relations between the two, by their labels. */
  readonly also: readonly string[];
}

/** A chain of steps; `cost` is what the shortest is found by. */
export interface Chain {
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** A link is one step; what is not asserted is so much longer. */
const STEP = 1;
const NOT_ASSERTED = 1;
/** What each doubling of an entity's links adds to going through it, and how much more it is for a country or a place. */
const HUB = 0.5;
const LAND = 3;

/** At most `count` chains, the shortest first; none where nothing leads from one to the other. */
export function chainsBetween(from: Entity, to: Entity, catalogue: Catalogue, count: number): readonly Chain[] {
  const links = linksOf(catalogue);
  const ways = (node: EntityId): readonly Way<EntityId>[] => {
    const through = node === from.id ? 0 : hubCost(catalogue.entity(node), links.get(node)?.size ?? 0);
    return [...(links.get(node) ?? [])].map(([next, list]) => ({ to: next, cost: through + costOf(list) }));
  };
  return shortestPaths(from.id, to.id, ways, count).map(({ nodes, cost }) => ({
    cost: Math.round(cost * 1000) / 1000,
    steps: nodes.slice(1).flatMap((node, i) => stepBetween(nodes[i] ?? node, node, links, catalogue)),
  }));
}

/** An edge with the claims that make it a link, the surest first. */
interface Link {
  readonly edge: Edge;
  readonly claims: readonly ResolvedClaim[];
}

type Links = ReadonlyMap<EntityId, ReadonlyMap<EntityId, readonly Link[]>>;

function linksOf(catalogue: Catalogue): Links {
  const links = new Map<EntityId, Map<EntityId, Link[]>>();
  const put = (from: EntityId, to: EntityId, link: Link): void => {
    const own = links.get(from) ?? new Map<EntityId, Link[]>();
    links.set(from, own);
    pushTo(own, to, link);
  };
  for (const edge of catalogue.graph.edges) {
    const claims = edge.claims.flatMap((id) => catalogue.claim(id) ?? []).filter(isSaid);
    if (claims.length === 0 || edge.source === edge.target) continue;
    const link = { edge, claims: claims.toSorted(bySureness) };
    put(edge.source, edge.target, link);
    put(edge.target, edge.source, link);
  }
  return links;
}

function isSaid({ polarity, modality }: ResolvedClaim): boolean {
  return polarity === "positive" && modality !== "denied";
}

function isAsserted({ modality }: ResolvedClaim): boolean {
  return modality === "asserted";
}

/** Asserted claims first; of these the surest. */
function bySureness(a: ResolvedClaim, b: ResolvedClaim): number {
  return Number(isAsserted(b)) - Number(isAsserted(a)) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
}

function costOf(links: readonly Link[]): number {
  return STEP + (links.some(({ claims }) => claims.some(isAsserted)) ? 0 : NOT_ASSERTED);
}

function hubCost(entity: Entity | undefined, degree: number): number {
  const isLand = entity?.kind === "country" || entity?.kind === "place";
  return HUB * Math.log2(1 + degree) * (isLand ? LAND : 1);
}

function stepBetween(from: EntityId, to: EntityId, links: Links, catalogue: Catalogue): readonly Step[] {
  const list = links.get(from)?.get(to) ?? [];
  const claims = list.flatMap((link) => link.claims).toSorted(bySureness);
  const [best] = claims;
  if (best === undefined) return [];
  const others = list.filter(({ claims: own }) => !own.includes(best)).map(({ edge }) => edge.label);
  return [{ from, to, statement: statementOf(best, catalogue), also: [...new Set(others)].sort() }];
}
