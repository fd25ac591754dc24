/**
 * Offices as entities of their own: a title with the country or organization whose it is. "Defense Minister" alone is no
 * entity, since every country has one.
 */
import { groupBy } from "../common/collections.ts";
import { hashOf } from "../common/hash.ts";
import type { ClaimId, DocumentId, Entity, EntityId, Mention, MentionRef, ResolvedClaim } from "../model.ts";
import { officeKey, slug } from "../resolve/names.ts";

/** Office entities, and one claim for each document that names the office: it is part of its country or organization. */
export interface Offices {
  readonly entities: readonly Entity[];
  readonly claims: readonly ResolvedClaim[];
}

/** The offices of all holds_office claims whose post is known. */
export function officesOf(
  claims: readonly ResolvedClaim[],
  entities: readonly Entity[],
  mentions: ReadonlyMap<DocumentId, readonly Mention[]>,
): Offices {
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
  const held = claims.filter((claim) => claim.relation === "holds_office" && claim.objectId !== undefined);
  const groups = groupBy(held, (claim) => `${officeKey(claim.title ?? "")}\n${claim.objectId ?? ""}`);
  const offices = [...groups.values()].map((group) => {
    const entity = officeEntity(group, nameOf, mentions);
    return { entity, claims: officeClaims(entity, group) };
  });
  return {
    entities: offices.map((office) => office.entity),
    claims: offices.flatMap((office) => office.claims),
  };
}

function officeEntity(
  claims: readonly ResolvedClaim[],
  nameOf: ReadonlyMap<EntityId, string>,
  mentions: ReadonlyMap<DocumentId, readonly Mention[]>,
): Entity {
  const titles = [...new Set(claims.map((claim) => claim.title ?? ""))].sort();
  const post = nameOf.get(claims[0]?.objectId ?? noEntity) ?? "";
  const key = officeKey(titles[0] ?? "");
  const refs = claims.flatMap((claim): readonly MentionRef[] => {
    const at = (mentions.get(claim.document) ?? []).findIndex(
      (mention) => mention.start === claim.trigger?.start && mention.end === claim.trigger.end,
    );
    return at < 0 ? [] : [{ document: claim.document, mention: at }];
  });
  const id = `office:${slug(key)}-of-${claims[0]?.objectId ?? ""}` as EntityId;
  return { id, name: `${titles[0] ?? ""} (${post})`, kind: "office", aliases: titles, mentions: refs, merges: [] };
}

const noEntity = "" as EntityId;

function officeClaims(office: Entity, claims: readonly ResolvedClaim[]): readonly ResolvedClaim[] {
  const firsts = [...groupBy(claims, (claim) => claim.document).values()].flatMap((group) => group.slice(0, 1));
  return firsts.map((claim) => {
    const { title, by, when, where, whereId, ...rest } = claim;
    const span = claim.trigger ?? claim.subject;
    return {
      ...rest,
      id: hashOf("office", claim.id) as ClaimId,
      relation: "part_of" as const,
      label: "office of",
      subject: { start: span.start, end: span.end, text: title ?? "" },
      subjectId: office.id,
      rule: "office of a post",
    };
  });
}
