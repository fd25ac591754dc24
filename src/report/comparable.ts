/**
 * The records of two graphs as they are compared: a key that says which record it is, what people call it, and the facts that may change.
 */
import type { Entity, EntityId, Graph } from "../model.ts";
import { type Relation, relationInfo } from "../schema.ts";
import { type Catalogue, catalogueOf } from "./catalogue.ts";
import { statementOf } from "./statement.ts";

/** The parts of a graph that are compared, in the order in which they are told. */
export const PARTS = ["documents", "entities", "edges", "claims", "tenures", "conflicts"] as const;
export type Part = (typeof PARTS)[number];

/** A record. */
export interface Comparable {
  /** Records of two graphs with one key are the same. */
  readonly key: string;
  /** For people. */
  readonly what: string;
  readonly facts: Readonly<Record<string, string>>;
}

type Comparables = Readonly<Record<Part, readonly Comparable[]>>;

/** The records of two graphs. Entities whose names changed have the later one's key in both. */
export function comparablesOf(before: Graph, after: Graph): readonly [Comparables, Comparables] {
  const renamed = renamedEntities(before, after);
  return [recordsOf(before, (id) => renamed.get(id) ?? id), recordsOf(after, (id) => id)];
}

type KeyOf = (id: EntityId) => string;

function recordsOf(graph: Graph, keyOf: KeyOf): Comparables {
  const catalogue = catalogueOf(graph);
  return {
    // The id hashes the text.
    documents: graph.documents.map(({ id, path, title = "", publisher = "", agency = "", published }) => ({
      key: path,
      what: path,
      facts: { text: id, title, publisher, agency, published: published?.date ?? "" },
    })),
    entities: graph.entities.map(({ id, name, kind, aliases }) => ({
      key: keyOf(id),
      what: `${name} (${kind})`,
      facts: { name, kind, aliases: aliases.join("; ") },
    })),
    edges: graph.edges.map(({ source, target, relation, title = "", label, claims, sources }) => ({
      key: JSON.stringify([...endsOf(relation, keyOf(source), keyOf(target)), relation, title]),
      what: `${catalogue.nameOf(source)} ${label} ${catalogue.nameOf(target)}`,
      facts: { claims: String(claims.length), sources: String(sources) },
    })),
    claims: claimsOf(catalogue, keyOf),
    tenures: graph.tenures.map(({ holder, post, relation, title, first = "", last = "", from = "", to = "" }) => ({
      key: JSON.stringify([keyOf(holder), keyOf(post), relation, title.toLowerCase()]),
      what: `${catalogue.nameOf(holder)}, ${title}, ${catalogue.nameOf(post)}`,
      facts: { from, to, "first seen": first, "last seen": last },
    })),
    conflicts: graph.conflicts.map(({ kind, about, entities, sides }) => ({
      key: JSON.stringify([kind, about, ...entities.map(keyOf).sort()]),
      what: `${kind}: ${about}`,
      facts: { sides: sides.map(({ value }) => value).join(" / ") },
    })),
  };
}

/** The ends of a symmetric relation stand in the order of their ids, which a new name may turn. */
function endsOf(relation: Relation, source: string, target: string): readonly string[] {
  return relationInfo(relation).symmetric === true ? [source, target].sort() : [source, target];
}

function claimsOf(catalogue: Catalogue, keyOf: KeyOf): readonly Comparable[] {
  return catalogue.graph.claims.map((claim) => {
    const {
      subjectId,
      objectId,
      objectText = "",
      relation,
      title = "",
      quote,
      polarity,
      modality,
      reviewed = "",
    } = claim;
    const { text, date = "", by = "", source } = statementOf(claim, catalogue);
    const object = objectId === undefined ? objectText : keyOf(objectId);
    return {
      key: JSON.stringify([source.document, keyOf(subjectId), relation, object, title, quote]),
      what: `${text} [${source.document}]`,
      facts: { polarity, modality, "said by": by, when: date, reviewed },
    };
  });
}

/** Entities that are only in the earlier graph → those only in the later one that have most of their mentions. */
function renamedEntities(before: Graph, after: Graph): ReadonlyMap<EntityId, EntityId> {
  const [old, recent] = [idsOf(before), idsOf(after)];
  const [placesBefore, placesAfter] = [placesIn(before), placesIn(after)];
  const places = new Map<string, EntityId>();
  for (const entity of after.entities)
    if (!old.has(entity.id)) for (const place of placesAfter(entity)) places.set(place, entity.id);
  const renamed = new Map<EntityId, EntityId>();
  const taken = new Set<EntityId>();
  for (const entity of before.entities.filter(({ id }) => !recent.has(id))) {
    const found = mostOf(
      placesBefore(entity).flatMap((place) => places.get(place) ?? []),
      entity.mentions.length,
    );
    if (found === undefined || taken.has(found)) continue;
    renamed.set(entity.id, found);
    taken.add(found);
  }
  return renamed;
}

function idsOf(graph: Graph): ReadonlySet<EntityId> {
  return new Set(graph.entities.map(({ id }) => id));
}

/** Where an entity is mentioned: path and offsets. */
function placesIn(graph: Graph): (entity: Entity) => readonly string[] {
  const paths = new Map(graph.documents.map(({ id, path }) => [id, path]));
  return ({ mentions }) =>
    mentions.flatMap(({ document, mention }) => {
      const found = graph.mentions.get(document)?.[mention];
      return found === undefined ? [] : [`${paths.get(document) ?? ""} ${found.start} ${found.end}`];
    });
}

/** What more than half of so many are. */
function mostOf(ids: readonly EntityId[], of: number): EntityId | undefined {
  const counts = new Map<EntityId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].find(([, count]) => count > of / 2)?.[0];
}
