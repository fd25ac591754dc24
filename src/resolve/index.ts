/**
 * Who is who: from the readings of all documents to entities, and to claims whose ends are entities.
 */
import type { KnownList } from "../known/known.ts";
import type {
  Attribution,
  Claim,
  Entity,
  LocalEntities,
  Reading,
  ResolvedAttribution,
  ResolvedClaim,
} from "../model.ts";
import { attachAnaphora, type ReadText } from "./anaphora.ts";
import type { BlockReport } from "./blocks.ts";
import { contextOf } from "./context.ts";
import { joinAcrossDocuments } from "./corpus.ts";
import { resolveNames } from "./document.ts";
import { type EntityAt, entityIndex, toEntities } from "./entities.ts";
import { factsOf } from "./facts.ts";
import { type EntityRules, NO_RULES } from "./rules.ts";

export { type NameMention, resolveNames } from "./document.ts";

/** What resolving gives: claims without an entity for subject are counted, not kept. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly claims: readonly ResolvedClaim[];
  readonly withoutSubject: number;
  /** How names were compared across documents. */
  readonly report: BlockReport;
}

/** Resolves one document alone: names, then pronouns and descriptions. */
export function resolveDocument(reading: ReadText): LocalEntities {
  return attachAnaphora(reading, resolveNames(reading.mentions));
}

/**
 * Resolves a corpus under rules of people, with what lists know. Entities are sorted by id; claims stay in the order of documents
 * and text.
 */
export function resolve(readings: readonly Reading[], rules: EntityRules = NO_RULES, known?: KnownList): Resolution {
  const documents = readings.map((reading) => ({
    id: reading.document.id,
    mentions: reading.mentions,
    local: reading.local,
    facts: factsOf({ ...reading, published: reading.document.published }, reading.local),
  }));
  const { clusters, report } = joinAcrossDocuments(documents, rules, known);
  const entities = toEntities(clusters);
  const at = entityIndex(entities);
  const claims = readings.flatMap((reading) =>
    reading.claims.flatMap((claim) => resolveClaim(reading, claim, at) ?? []),
  );
  const all = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  return { entities, claims, withoutSubject: all - claims.length, report };
}

function resolveClaim(reading: Reading, claim: Claim, at: EntityAt): ResolvedClaim | undefined {
  const subject = at(claim.document, claim.subject);
  if (subject === undefined) return undefined;
  const found = at(claim.document, claim.object);
  const object = found === subject ? undefined : found;
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
