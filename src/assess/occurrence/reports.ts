/**
 * Reports of events: the claims of one document by one verb or noun, with everybody who takes part. Four ministers who attend one
 * dialogue are four claims and one report.
 */
import { groupBy } from "../../common/collections.ts";
import type { Document, DocumentId, EntityId, Participant, ResolvedClaim, Span } from "../../model.ts";
import { type Relation, type Role, relationInfo, type Status } from "../../schema.ts";

/** What one place of one document says of an event. */
export interface Report {
  readonly type: Relation;
  readonly status: Status;
  readonly document: DocumentId;
  /** Sorted by role and entity; each entity stands once. */
  readonly participants: readonly Participant[];
  readonly where?: EntityId;
  /** First and last possible day: as the text says. */
  readonly time?: Days;
  /** Where the text does not say: the days up to the article for what happened, from it for what is planned. */
  readonly around?: Days;
  readonly claims: readonly ResolvedClaim[];
}

/** From the first day to the last. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Nouns of gatherings that people attend. */
const GATHERING = /\b(?:meeting|talks?|dialogue|summit|conference|session|gathering|negotiations?|ceremony|forum)\b/iu;
/** What happened without a date did so at most as many days before its article; what is planned comes so soon. */
const NEAR = 7;
const SOON = 90;
const DAY = 86_400_000;

/** The reports of all claims of events between entities, in order of first claim. */
export function reportsOf(claims: readonly ResolvedClaim[], documents: readonly Document[]): readonly Report[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const groups = groupBy(claims.filter(isEvent), (claim) =>
    [claim.document, typeOf(claim), statusOf(claim), claim.trigger?.start ?? claim.id].join(" "),
  );
  const holders = groupBy(
    claims.filter(({ relation }) => relation === "holds_office"),
    ({ document, sentence }) => `${document} ${sentence}`,
  );
  return [...groups.values()].flatMap((group) => toReport(group, holders, byId) ?? []);
}

function isEvent(claim: ResolvedClaim): boolean {
  const isBetween = relationInfo(claim.relation).group === "event" && claim.objectId !== undefined;
  return claim.polarity === "positive" && claim.modality !== "denied" && (isBetween || isAttendance(claim));
}

function isAttendance({ relation, label, objectText }: ResolvedClaim): boolean {
  return relation === "relates" && /\battend(?:s|ed|ing)?\b/iu.test(label) && GATHERING.test(objectText ?? "");
}

function typeOf(claim: ResolvedClaim): Relation {
  return isAttendance(claim) ? "meets" : claim.relation;
}

function statusOf({ modality }: ResolvedClaim): Status {
  return modality === "asserted" ? "actual" : "planned";
}

function triggerOf({ trigger, start, end }: ResolvedClaim): Span {
  return trigger ?? { start, end };
}

function toReport(
  claims: readonly ResolvedClaim[],
  holders: ReadonlyMap<string, readonly ResolvedClaim[]>,
  documents: ReadonlyMap<DocumentId, Document>,
): Report | undefined {
  const [first] = claims;
  if (first === undefined) return undefined;
  const type = typeOf(first);
  const participants = participantsOf(type, claims, listedWith(first, holders));
  if (participants.length < 2) return undefined;
  const where = claims.find(({ whereId }) => whereId !== undefined)?.whereId;
  const when = claims.find((claim) => claim.when !== undefined)?.when;
  const status = statusOf(first);
  const around = aroundOf(documents.get(first.document), status);
  return {
    ...{ type, status, document: first.document, participants, claims },
    ...(where === undefined ? {} : { where }),
    ...(when === undefined ? {} : { time: { earliest: when.earliest, latest: when.latest } }),
    ...(around === undefined ? {} : { around }),
  };
}

/** The holders of offices in the list of those who attend: "A, B, minister C and minister D are attending". */
function listedWith(claim: ResolvedClaim, holders: ReadonlyMap<string, readonly ResolvedClaim[]>): readonly EntityId[] {
  if (!isAttendance(claim)) return [];
  const beside = holders.get(`${claim.document} ${claim.sentence}`) ?? [];
  const before = beside.filter(({ subject }) => subject.end <= triggerOf(claim).start);
  return before.some(({ subjectId }) => subjectId === claim.subjectId) ? before.map(({ subjectId }) => subjectId) : [];
}

function participantsOf(
  type: Relation,
  claims: readonly ResolvedClaim[],
  listed: readonly EntityId[],
): readonly Participant[] {
  const isSymmetric = relationInfo(type).symmetric === true;
  const roles = new Map<EntityId, Role>();
  const add = (entity: EntityId | undefined, role: Role) => {
    if (entity !== undefined && !roles.has(entity)) roles.set(entity, isSymmetric ? "participant" : role);
  };
  for (const { subjectId } of claims) add(subjectId, "subject");
  for (const { objectId } of claims) add(objectId, "object");
  for (const entity of listed) add(entity, "participant");
  const all = [...roles].map(([entity, role]) => ({ entity, role }));
  return all.sort((a, b) => (`${a.role} ${a.entity}` < `${b.role} ${b.entity}` ? -1 : 1));
}

function aroundOf(document: Document | undefined, status: Status): Days | undefined {
  const { published } = document ?? {};
  const at = published?.precision === "day" ? Date.parse(published.date) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  const day = (offset: number) => new Date(at + offset * DAY).toISOString().slice(0, 10);
  return status === "actual" ? { earliest: day(-NEAR), latest: day(0) } : { earliest: day(0), latest: day(SOON) };
}
