/**
 * Whose office it is where a sentence leaves that out: that of the same person and title elsewhere, or, of a country's offices, the one
 * country that a document leaves out, as the news does at home ("Prime Minister A", "Foreign Minister B").
 */
import { groupBy } from "../common/collections.ts";
import type { Entity, Reading, ResolvedClaim } from "../model.ts";
import { contextOf } from "./context.ts";
import type { EntityAt } from "./entities.ts";
import { type Owners, officesAtHome, personKey } from "./home-offices.ts";

/** Of each person and title the owner, where all claims that name one agree. */
export function agreedOwners(claims: readonly ResolvedClaim[]): Owners {
  const groups = groupBy(
    claims.filter(({ relation, objectId }) => relation === "holds_office" && objectId !== undefined),
    personKey,
  );
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const [owner, ...others] = new Set(group.flatMap(({ objectId }) => objectId ?? []));
      return owner === undefined || others.length > 0 ? [] : [[key, owner] as const];
    }),
  );
}

function isShown({ relation, polarity, modality }: ResolvedClaim): boolean {
  return relation === "holds_office" && polarity === "positive" && modality === "asserted";
}

/** The one owner of each person's office, by what some document says or by where it is at home. */
function ownersOf(claims: readonly ResolvedClaim[], readings: readonly Reading[], at: EntityAt): Owners {
  const offices = claims.filter(isShown);
  const known = agreedOwners(offices);
  const byDocument = groupBy(offices, ({ document }) => document);
  const inferred = readings.flatMap((reading) => {
    const own = byDocument.get(reading.document.id) ?? [];
    return own.length === 0 ? [] : officesAtHome(own, known, { reading, at });
  });
  return agreedOwners([...offices, ...inferred]);
}

/** Less sure than what a sentence says itself. */
const INFERRED = 0.85;

/** The claims, each office that stands without an owner with the one that is known, if its document names that: as context. */
export function withOfficeOwners(
  claims: readonly ResolvedClaim[],
  readings: readonly Reading[],
  entities: readonly Entity[],
  at: EntityAt,
): readonly ResolvedClaim[] {
  const owners = ownersOf(claims, readings, at);
  const texts = new Map(readings.map((reading) => [reading.document.id, reading]));
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  return claims.map((claim) => {
    const isBare = claim.relation === "holds_office" && claim.objectId === undefined && claim.objectText === undefined;
    const owner = isBare ? byId.get(owners.get(personKey(claim)) ?? "") : undefined;
    const reading = texts.get(claim.document);
    if (owner === undefined || reading === undefined || owner.id === claim.subjectId) return claim;
    if (!owner.mentions.some(({ document }) => document === claim.document)) return claim;
    const context = contextOf(reading, claim, [byId.get(claim.subjectId), owner]);
    return { ...claim, objectId: owner.id, context, confidence: claim.confidence * INFERRED };
  });
}
