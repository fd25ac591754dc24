/**
 * Clusters made entities: canonical names, aliases, and ids that survive new documents.
 *
 * An id is kind and canonical name. What its name alone does not tell from namesakes carries its first mention's hash too.
 */
import { hashOf } from "../common/hash.ts";
import { countryOfCapital } from "../mention/lookup.ts";
import type { Argument, DocumentId, Entity, EntityId } from "../model.ts";
import { type Cluster, labelOf } from "./corpus/cluster.ts";
import { slug } from "./names.ts";

/** The entities of all clusters, sorted by id. */
export function toEntities(clusters: readonly Cluster[]): readonly Entity[] {
  const taken = new Set<EntityId>();
  const entities = clusters.map((cluster) => toEntity(cluster, taken));
  return entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toEntity(cluster: Cluster, taken: Set<EntityId>): Entity {
  const name = labelOf(cluster);
  const printed = [...cluster.names.values()].flatMap((texts) => [...texts.keys()]);
  const id = idOf(cluster, name, taken);
  taken.add(id);
  return {
    id,
    name,
    kind: cluster.kind,
    aliases: [...new Set(printed)].filter((text) => text !== name).sort(),
    mentions: cluster.mentions,
    merges: cluster.merges,
    ...(cluster.known === undefined || cluster.known.ids.length === 0 ? {} : { ids: cluster.known.ids }),
  };
}

function idOf(cluster: Cluster, name: string, taken: ReadonlySet<EntityId>): EntityId {
  const plain = entityId(`${cluster.kind}:${slug(name) || hashOf(name)}`);
  if (!cluster.unsure && !taken.has(plain)) return plain;
  const first = cluster.mentions[0];
  return entityId(`${plain}~${hashOf(first?.document ?? "", String(first?.mention ?? 0), name).slice(0, 6)}`);
}

/** The one place where text becomes an entity's id. */
function entityId(text: string): EntityId {
  return text as EntityId;
}

/** What points to a mention; read as a government it points to the country. */
export type Reference = Pick<Argument, "mention" | "reading">;

/** Finds the entity that is meant in a document. */
export type EntityAt = (document: DocumentId, reference: Reference | undefined) => Entity | undefined;

/** An index from mentions to entities. */
export function entityIndex(entities: readonly Entity[]): EntityAt {
  const index = new Map<DocumentId, Entity[]>();
  for (const entity of entities) {
    for (const { document, mention } of entity.mentions) {
      const list = index.get(document) ?? [];
      index.set(document, list);
      list[mention] = entity;
    }
  }
  const countries = new Map(entities.flatMap((entity) => (entity.kind === "country" ? [[entity.name, entity]] : [])));
  return (document, reference) => {
    const entity = index.get(document)?.[reference?.mention ?? -1];
    if (entity === undefined || reference?.reading !== "government") return entity;
    return countries.get(countryOfCapital(entity.name) ?? "") ?? entity;
  };
}
