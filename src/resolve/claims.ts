/**
 * Claims with entities at their ends. One whose end stands for several ("the two countries") is a claim of each of them; of a relation
 * that goes both ways, of each pair.
 */
import { hashOf } from "../common/hash.ts";
import type { Attribution, Claim, ClaimId, Entity, Reading, ResolvedAttribution, ResolvedClaim } from "../model.ts";
import { relationInfo } from "../schema.ts";
import { contextOf } from "./context.ts";
import type { EntityAt } from "./entities.ts";

/** The entities at a claim's two ends; the object's is missing where no entity is. */
interface Ends {
  readonly subject: Entity;
  readonly object: Entity | undefined;
}

/** The claims that one of a document becomes; none where its subject is no entity. */
export function resolveClaim(reading: Reading, claim: Claim, at: EntityAt): readonly ResolvedClaim[] {
  return endsOf(reading, claim, at).map((ends, i) => {
    const resolved = withEnds(reading, claim, ends, at);
    return i === 0 ? resolved : { ...resolved, id: variantId(claim.id, i) };
  });
}

/** The one place where text becomes the id of a claim of several. */
function variantId(id: ClaimId, number: number): ClaimId {
  return hashOf("claim", id, String(number)) as ClaimId;
}

function endsOf(reading: Reading, claim: Claim, at: EntityAt): readonly Ends[] {
  const subjects = entitiesAt(reading, claim.subject, at);
  const objects = claim.object === undefined ? [] : entitiesAt(reading, claim.object, at);
  if (objects.length === 0 && subjects.length > 1 && isMutual(claim))
    return pairs(subjects, relationInfo(claim.relation).symmetric === true);
  return subjects.flatMap((subject): readonly Ends[] => {
    const others = objects.filter((object) => object !== subject);
    return others.length === 0 ? [{ subject, object: undefined }] : others.map((object) => ({ subject, object }));
  });
}

/** "The pair met", "the two countries criticised each other". */
function isMutual({ relation, object }: Claim): boolean {
  if (object === undefined) return relationInfo(relation).symmetric === true;
  return /^(?:each other|one another)$/iu.test(object.text);
}

/** Each with each other: once where the relation goes both ways, else in both directions. */
function pairs(entities: readonly Entity[], once: boolean): readonly Ends[] {
  return entities.flatMap((subject, i) =>
    entities.flatMap((object, j) => (i < j || (i > j && !once) ? [{ subject, object }] : [])),
  );
}

/** The entity that is meant, or all that are; none where nobody known is. */
function entitiesAt(reading: Reading, end: NonNullable<Claim["object"]>, at: EntityAt): readonly Entity[] {
  const { document, local } = reading;
  const one = at(document.id, end);
  if (one !== undefined) return [one];
  const members = local.several?.get(end.mention ?? -1) ?? [];
  const found = members.flatMap((member) => at(document.id, { mention: local.entityOf.indexOf(member) }) ?? []);
  return [...new Set(found)];
}

function withEnds(reading: Reading, claim: Claim, { subject, object }: Ends, at: EntityAt): ResolvedClaim {
  const where = at(claim.document, claim.where);
  const { by, ...rest } = claim;
  return {
    ...rest,
    subjectId: subject.id,
    ...(object === undefined ? {} : { objectId: object.id }),
    ...(object === undefined && claim.object !== undefined ? { objectText: claim.object.text } : {}),
    ...(where === undefined ? {} : { whereId: where.id }),
    ...(by === undefined ? {} : { by: resolveAttribution(claim, by, at) }),
    context: contextOf(reading, claim, [subject, object]),
  };
}

function resolveAttribution(claim: Claim, by: Attribution, at: EntityAt): ResolvedAttribution {
  const entity = at(claim.document, by);
  return {
    text: by.text,
    ...(entity === undefined ? {} : { entity: entity.id }),
    ...(by.by === undefined ? {} : { by: resolveAttribution(claim, by.by, at) }),
  };
}
