/**
 * When a claim shows somebody in a seat, and whether it does at all: "former", "then" and "-elect" before a title say otherwise.
 */
import { groupBy } from "../../common/collections.ts";
import type { ClaimId, Document, DocumentId, Passage, ResolvedClaim } from "../../model.ts";
import type { Seat, Seated } from "./posts.ts";

/** One time that somebody is shown in a seat. */
export interface Seen {
  readonly seat: Seat;
  readonly claim: ClaimId;
  readonly document: DocumentId;
  /** As fine as known. */
  readonly date?: string;
  /** Said to be over when the article appeared. */
  readonly isOver: boolean;
  readonly passage: Passage;
}

const OVER = /(?:\bformer|\bformerly|\bex-|\bone-?time|\bdeposed|\bousted|\blate|\bretired)\s*$/iu;
const THEN = /\b(?:then|incoming|designate|would-be|aspiring|future)[-\s]*$/iu;
const AFTER = /^\s*(?:-elect|-designate|nominee|candidate|hopeful)\b/iu;
/** UTF-16 units before a title in which such a word may stand. */
const BEFORE = 24;
/** What happened longer before its article, in days, dates whoever took part in it. */
const RECENT = 60;
const DAY = 86_400_000;

/** The sightings of all claims; those of who is only to come are left out. */
export function sightingsOf(
  seated: readonly Seated[],
  claims: readonly ResolvedClaim[],
  documents: readonly Document[],
): readonly Seen[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const dated = groupBy(
    claims.filter(({ when, modality }) => when !== undefined && modality === "asserted"),
    ({ document, sentence }) => `${document} ${sentence}`,
  );
  return seated.flatMap(({ claim, seat }): readonly Seen[] => {
    const document = byId.get(claim.document);
    if (document === undefined) return [];
    const start = Math.min(claim.trigger?.start ?? claim.start, objectBefore(claim));
    const before = document.text.slice(Math.max(0, start - BEFORE), start);
    const behind = document.text.slice(claim.trigger?.end ?? claim.end, (claim.trigger?.end ?? claim.end) + BEFORE);
    if (AFTER.test(behind) || /\b(?:incoming|designate|would-be|aspiring|future)[-\s]*$/iu.test(before)) return [];
    const beside = dated.get(`${claim.document} ${claim.sentence}`) ?? [];
    const date = THEN.test(before) ? ownDate(claim, beside) : (ownDate(claim, beside, document) ?? dateOf(document));
    const passage = { document: claim.document, quote: claim.quote, start: claim.start, end: claim.end };
    const isOver = OVER.test(before);
    return [
      { seat, claim: claim.id, document: claim.document, isOver, passage, ...(date === undefined ? {} : { date }) },
    ];
  });
}

/** Where the post before a title begins: "former" stands before "U.S. President". */
function objectBefore({ object, trigger }: ResolvedClaim): number {
  const isBefore = object !== undefined && trigger !== undefined && object.end <= trigger.start;
  return isBefore && trigger.start - object.end < 4 ? object.start : Number.POSITIVE_INFINITY;
}

/** The claim's own time, or that of what its holder did in the same sentence, where that is long past. */
function ownDate(claim: ResolvedClaim, beside: readonly ResolvedClaim[], document?: Document): string | undefined {
  const own = claim.when?.date;
  if (own !== undefined) return own;
  const did = beside.find(({ subjectId, objectId }) => subjectId === claim.subjectId || objectId === claim.subjectId);
  const published = document?.published?.date;
  if (did?.when === undefined) return undefined;
  if (published === undefined) return did.when.date;
  const age = Date.parse(published) - Date.parse(`${did.when.latest}T00:00:00Z`);
  return age > RECENT * DAY ? did.when.date : undefined;
}

function dateOf({ published }: Document): string | undefined {
  return published !== undefined && !Number.isNaN(Date.parse(published.date)) ? published.date : undefined;
}
