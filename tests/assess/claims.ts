/** Resolved claims and documents made by hand, for steps that look at nothing else. */
import type { ClaimId, Document, DocumentId, EntityId, PartialDate, Reading, ResolvedClaim } from "../../src/model.ts";
import { toWhen } from "../../src/relation/calendar.ts";
import type { Relation } from "../../src/schema.ts";
import { idOf } from "../fixtures/graph.ts";

/** What a row says of a claim; everything else is plain. */
export interface ClaimRow
  extends Partial<Pick<ResolvedClaim, "polarity" | "modality" | "title" | "label" | "trigger" | "objectText">> {
  readonly id: string;
  readonly subject: string;
  readonly relation: Relation;
  readonly object?: string;
  readonly document?: string;
  readonly when?: PartialDate;
  readonly where?: string;
}

const entity = (id: string): EntityId => idOf<EntityId>(id);

/** A claim; its quote is the letter "x" at the start of its document. */
export function claimOf({ id, subject, object, document = "d1", when, where, ...more }: ClaimRow): ResolvedClaim {
  const span = { start: 0, end: 1, text: "x" };
  return {
    id: idOf<ClaimId>(id),
    document: idOf<DocumentId>(document),
    sentence: 0,
    label: "did",
    subject: span,
    subjectId: entity(subject),
    ...(object === undefined ? {} : { object: span, objectId: entity(object) }),
    others: [],
    polarity: "positive",
    modality: "asserted",
    ...(when === undefined ? {} : { when: toWhen(when.date, when) }),
    ...(where === undefined ? {} : { whereId: entity(where) }),
    quote: "x",
    start: 0,
    end: 1,
    context: [],
    confidence: 0.8,
    rule: "test",
    ...more,
  };
}

/** What is read from a document in which nothing is found. */
export function readingOf(document: Document): Reading {
  const local = { entityOf: [], merges: [] };
  return {
    document,
    sentences: [],
    mentions: [],
    claims: [],
    local,
    figures: [],
    turns: [],
    statements: [],
    assertions: [],
  };
}

/** A document that is all body. */
export function documentOf(path: string, text: string, published?: string): Document {
  return {
    id: idOf<DocumentId>(path),
    path,
    text,
    blocks: [{ start: 0, end: text.length, role: "body", why: "test" }],
    ...(published === undefined
      ? {}
      : { published: { date: published, precision: "day", source: "metadata" } as const }),
  };
}
