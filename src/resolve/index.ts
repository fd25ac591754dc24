/**
 * Who is who: from the readings of all documents to entities, and to claims whose ends are entities.
 */
import type { KnownList } from "../known/known.ts";
import type { Entity, LocalEntities, Reading, ResolvedClaim } from "../model.ts";
import { withSecondNames } from "./also-known.ts";
import { attachAnaphora, type ReadText } from "./anaphora.ts";
import { resolveClaim } from "./claims.ts";
import type { BlockReport } from "./corpus/blocks.ts";
import { joinAcrossDocuments } from "./corpus/index.ts";
import { withDefinitions } from "./definitions.ts";
import { resolveNames } from "./document.ts";
import { entityIndex, toEntities } from "./entities.ts";
import { factsOf } from "./facts.ts";
import { isFamily } from "./families.ts";
import { withHalves } from "./halves.ts";
import { withLocalKinds } from "./local-kind.ts";
import { withOfficeOwners } from "./office-owners.ts";
import { ownersOf } from "./owned.ts";
import { type EntityRules, NO_RULES } from "./rules.ts";
import { sexOfPerson } from "./sex.ts";

export type { BlockReport } from "./corpus/blocks.ts";
export { resolveNames } from "./document.ts";
export { nameWithin } from "./given-name.ts";
export type { NameMention } from "./groups.ts";

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
  const { text } = reading.document;
  const mentions = withHalves(reading.mentions);
  const owners = ownersOf(text, mentions);
  const defined = withLocalKinds(text, withSecondNames(text, withDefinitions(text, mentions)));
  const names = defined.map((mention, i) => ({
    ...mention,
    form: isFamily(text, mention) ? "nominal" : mention.form,
    owner: owners[i],
    sex: mention.kind === "person" ? sexOfPerson(text, mention) : undefined,
  }));
  const isHeadline = (i: number) => reading.sentences[mentions[i]?.sentence ?? -1]?.role === "headline";
  return attachAnaphora({ ...reading, mentions: defined }, resolveNames(names, isHeadline));
}

/**
 * Resolves a corpus under rules of people, with what lists know. Entities are sorted by id; claims stay in the order of documents
 * and text.
 */
export function resolve(readings: readonly Reading[], rules: EntityRules = NO_RULES, known?: KnownList): Resolution {
  const documents = readings.map((reading) => ({
    id: reading.document.id,
    text: reading.document.text,
    mentions: withHalves(reading.mentions),
    local: reading.local,
    facts: factsOf({ ...reading, published: reading.document.published }, reading.local),
  }));
  const { clusters, report } = joinAcrossDocuments(documents, rules, known);
  const entities = toEntities(clusters);
  const at = entityIndex(entities);
  const found = readings.flatMap((reading) => reading.claims.map((claim) => resolveClaim(reading, claim, at)));
  const withoutSubject = found.filter(({ length }) => length === 0).length;
  const claims = withOfficeOwners(found.flat(), readings, entities, at);
  return { entities, claims, withoutSubject, report };
}
