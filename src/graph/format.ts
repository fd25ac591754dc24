/**
 * The records in the graph's files, one codec for each type of model.ts. The compiler sees to it that no field is forgotten.
 */

import type {
  Argument,
  Block,
  ClaimId,
  Conflict,
  ConflictSide,
  Context,
  DocumentId,
  Edge,
  Entity,
  EntityId,
  GraphDocument,
  Mention,
  MentionId,
  MentionRef,
  Merge,
  Occurrence,
  Participant,
  Passage,
  PassageSpan,
  Published,
  ResolvedAttribution,
  ResolvedClaim,
  Sighting,
  Skipped,
  SourceGroup,
  Span,
  Tenure,
  TenureBound,
  TenureGap,
  When,
} from "../model.ts";
import {
  BOUND_REASONS,
  CONFLICT_KINDS,
  KINDS,
  MODALITIES,
  POLARITIES,
  RELATION_NAMES,
  ROLES,
  STATUSES,
  TENURE_RELATIONS,
} from "../schema.ts";
import { type Codec, count, type Fields, lazy, list, number, oneOf, optional, pair, record, text } from "./codec.ts";

/** The version of the files' layout; files of another version are refused. */
export const SCHEMA_VERSION = 1;

/** The mentions of one document, a line of mentions.jsonl. */
export interface DocumentMentions {
  readonly document: DocumentId;
  readonly mentions: readonly Mention[];
}

/** How many records each file holds; what reading checks them against. */
export interface Counts {
  readonly documents: number;
  readonly mentions: number;
  readonly entities: number;
  readonly claims: number;
  readonly edges: number;
  readonly occurrences: number;
  readonly tenures: number;
  readonly conflicts: number;
  readonly sources: number;
}

/** What build.json says: it is written last, so a folder that has it is whole. */
export interface BuildRecord {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly counts: Counts;
  readonly skipped: readonly Skipped[];
}

const documentId = text<DocumentId>();
const entityId = text<EntityId>();
const claimIds = list(text<ClaimId>());
const kind = oneOf(KINDS);
const relation = oneOf(RELATION_NAMES);
const precision = oneOf(["year", "month", "day"]);
const blockRole = oneOf(["headline", "body", "caption", "byline", "dateline", "furniture"]);

const spanFields: Fields<Span> = { start: count, end: count };
const span = record<Span>(spanFields);

const block = record<Block>({ role: blockRole, ...spanFields, why: text() });

const published = record<Published>({
  date: text(),
  precision,
  source: oneOf(["metadata", "dateline", "text", "file name"]),
});

/** A line of documents.jsonl. */
export const documentCodec = record<GraphDocument>({
  id: documentId,
  path: text(),
  title: optional(text()),
  publisher: optional(text()),
  agency: optional(text()),
  published: optional(published),
  url: optional(text()),
  language: optional(oneOf(["en", "other"])),
  group: count,
  blocks: list(block),
  text: text(),
});

const mention = record<Mention>({
  id: text<MentionId>(),
  ...spanFields,
  text: text(),
  kind,
  form: oneOf(["name", "nominal", "pronoun"]),
  sentence: count,
  tokens: span,
  head: count,
  finder: text(),
  canonical: optional(text()),
  demonym: optional(oneOf([true])),
  expansion: optional(text()),
});

/** A line of mentions.jsonl. */
export const mentionsCodec = record<DocumentMentions>({ document: documentId, mentions: list(mention) });

/** A line of entities.jsonl. */
export const entityCodec = record<Entity>({
  id: entityId,
  name: text(),
  kind,
  aliases: list(text()),
  mentions: list(record<MentionRef>({ document: documentId, mention: count })),
  merges: list(record<Merge>({ rule: text(), score: number, names: pair(text()) })),
  ids: optional(list(text())),
});

const argument = record<Argument>({
  ...spanFields,
  text: text(),
  mention: optional(count),
  reading: optional(oneOf(["government"])),
});

const attribution: Codec<ResolvedAttribution> = record<ResolvedAttribution>({
  text: text(),
  entity: optional(entityId),
  by: optional(lazy(() => attribution)),
});

const when = record<When>({ text: text(), date: text(), precision, earliest: text(), latest: text() });
const context = record<Context>({ ...spanFields, quote: text() });

/** A line of claims.jsonl. */
export const claimCodec = record<ResolvedClaim>({
  id: text<ClaimId>(),
  document: documentId,
  sentence: count,
  relation,
  label: text(),
  title: optional(text()),
  subjectId: entityId,
  objectId: optional(entityId),
  objectText: optional(text()),
  whereId: optional(entityId),
  polarity: oneOf(POLARITIES),
  modality: oneOf(MODALITIES),
  by: optional(attribution),
  when: optional(when),
  quote: text(),
  ...spanFields,
  trigger: optional(span),
  subject: argument,
  object: optional(argument),
  others: list(argument),
  where: optional(argument),
  context: list(context),
  confidence: number,
  rule: text(),
  reviewed: optional(oneOf(["confirmed", "corrected", "added"])),
});

/** A line of edges.jsonl. */
export const edgeCodec = record<Edge>({
  id: text(),
  source: entityId,
  target: entityId,
  relation,
  title: optional(text()),
  label: text(),
  claims: claimIds,
  sources: count,
});

/** A line of occurrences.jsonl. */
export const occurrenceCodec = record<Occurrence>({
  id: text(),
  type: relation,
  status: oneOf(STATUSES),
  participants: list(record<Participant>({ entity: entityId, role: oneOf(ROLES) })),
  where: optional(entityId),
  earliest: optional(text()),
  latest: optional(text()),
  claims: claimIds,
  linked: list(text()),
});

const passageFields: Fields<Passage> = { document: documentId, quote: text(), ...spanFields };

const bound = record<TenureBound>({
  date: optional(text()),
  limit: optional(text()),
  why: oneOf(BOUND_REASONS),
  other: optional(entityId),
  evidence: record<Passage>(passageFields),
});

/** A line of tenures.jsonl. */
export const tenureCodec = record<Tenure>({
  id: text(),
  relation: oneOf(TENURE_RELATIONS),
  title: text(),
  holder: entityId,
  post: entityId,
  first: optional(text()),
  last: optional(text()),
  from: optional(text()),
  to: optional(text()),
  start: optional(bound),
  end: optional(bound),
  sightings: list(record<Sighting>({ claim: text<ClaimId>(), date: optional(text()) })),
  gaps: list(record<TenureGap>({ after: text(), before: text() })),
  claims: claimIds,
});

/** A line of conflicts.jsonl. */
export const conflictCodec = record<Conflict>({
  id: text(),
  kind: oneOf(CONFLICT_KINDS),
  about: text(),
  entities: list(entityId),
  weight: number,
  sides: list(record<ConflictSide>({ value: text(), claim: optional(text<ClaimId>()), ...passageFields })),
});

/** A line of sources.jsonl. */
export const groupCodec = record<SourceGroup>({
  documents: list(documentId),
  kind: oneOf(["reprint", "passage"]),
  similarity: number,
  passages: optional(list(record<PassageSpan>({ document: documentId, ...spanFields }))),
});

/** build.json. */
export const buildCodec = record<BuildRecord>({
  schemaVersion: oneOf([SCHEMA_VERSION]),
  counts: record<Counts>({
    documents: count,
    mentions: count,
    entities: count,
    claims: count,
    edges: count,
    occurrences: count,
    tenures: count,
    conflicts: count,
    sources: count,
  }),
  skipped: list(record<Skipped>({ path: text(), reason: text() })),
});
