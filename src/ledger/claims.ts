/**
 * Decisions about claims, applied to readings: confirmed, rejected, put otherwise, added.
 */
import { hashOf } from "../common/hash.ts";
import type { Argument, Claim, ClaimId, DocumentId, Reading, Span } from "../model.ts";
import { relationInfo } from "../schema.ts";
import { AnchoredTexts, closest } from "./anchors.ts";
import type { ClaimDecision, LedgerProblem, Numbered, Statement } from "./decision.ts";
import { formatStatement } from "./line.ts";

/** Readings whose claims are as decided, and the lines that do not apply. */
export interface ClaimOutcome {
  readonly readings: readonly Reading[];
  readonly problems: readonly LedgerProblem[];
}

/** At most so many UTF-16 units in a quote; as `graph/evidence.ts` demands. */
const LONGEST_QUOTE = 600;

/** Applies decisions about claims in the order of their lines. */
export function decideClaims(
  readings: readonly Reading[],
  decisions: readonly Numbered<ClaimDecision>[],
): ClaimOutcome {
  const byId = new Map<DocumentId, Reading>(readings.map((reading) => [reading.document.id, reading]));
  const texts = new AnchoredTexts(readings.map(({ document }) => document));
  const problems: LedgerProblem[] = [];
  for (const decision of decisions) {
    const found = texts.find(decision.at);
    const reading = typeof found === "string" ? undefined : byId.get(found.document.id);
    const claims =
      typeof found === "string" || reading === undefined ? String(found) : decide(reading, found, decision);
    if (typeof claims === "string") problems.push({ line: decision.line, reason: claims });
    else if (reading !== undefined) byId.set(reading.document.id, { ...reading, claims });
  }
  return { readings: readings.map((reading) => byId.get(reading.document.id) ?? reading), problems };
}

/** The document's claims after a decision; or in words why it does not apply. */
function decide(reading: Reading, place: Span, decision: ClaimDecision): readonly Claim[] | string {
  const matching = meantBy(reading.claims, place, decision.says);
  if (decision.verb === "add" && ![...matching].some((claim) => hasMood(claim, decision.says))) {
    const added = toClaim(reading, place, decision.says, undefined);
    return typeof added === "string" ? added : inOrder([...reading.claims, added]);
  }
  if (matching.size === 0) return `${formatStatement(decision.says)} is not read there`;
  if (decision.verb === "reject") return reading.claims.filter((claim) => !matching.has(claim));
  const changed = reading.claims.map((claim) => {
    if (!matching.has(claim)) return claim;
    if (decision.verb === "correct") return toClaim(reading, place, decision.instead, claim);
    return decision.verb === "note" ? claim : { ...claim, confidence: 1, reviewed: claim.reviewed ?? "confirmed" };
  });
  return changed.find((claim) => typeof claim === "string") ?? onceEach(changed);
}

/** Two claims that are put alike become one. */
function onceEach(claims: readonly (Claim | string)[]): readonly Claim[] {
  const byId = new Map<ClaimId, Claim>();
  for (const claim of claims) if (typeof claim !== "string" && !byId.has(claim.id)) byId.set(claim.id, claim);
  return [...byId.values()];
}

/** The claims that a statement means: of its mood where there are such ("did not criticise"), else of any. */
function meantBy(claims: readonly Claim[], place: Span, says: Statement): ReadonlySet<Claim> {
  const all = claims.filter((claim) => isMeant(claim, place, says));
  const same = all.filter((claim) => hasMood(claim, says));
  return new Set(same.length > 0 ? same : all);
}

function hasMood({ polarity, modality }: Claim, says: Statement): boolean {
  return polarity === says.polarity && modality === says.modality;
}

/** Sentences may be cut otherwise than they were: a claim is meant where the quotes overlap and the words are equal. */
function isMeant(claim: Claim, place: Span, says: Statement): boolean {
  return (
    claim.start < place.end &&
    place.start < claim.end &&
    claim.relation === says.relation &&
    claim.subject.text === says.subject &&
    claim.object?.text === says.object &&
    (says.relation !== "relates" || says.label === undefined || claim.label === says.label) &&
    (says.title === undefined || claim.title === says.title)
  );
}

/** A claim with the ends that the statement names within the quote; the rest as the claim had it that it replaces. */
function toClaim(reading: Reading, place: Span, says: Statement, replaced: Claim | undefined): Claim | string {
  const { document } = reading;
  const start = Math.min(place.start, replaced?.start ?? place.start);
  const end = Math.max(place.end, replaced?.end ?? place.end);
  if (end - start > LONGEST_QUOTE) return `the quote is longer than ${LONGEST_QUOTE} characters`;
  const subject = endOf(reading, { start, end }, says.subject, replaced?.subject);
  if (typeof subject === "string") return subject;
  if (subject.mention === undefined) return `${JSON.stringify(says.subject)} is found as no name there`;
  const object =
    says.object === undefined ? undefined : endOf(reading, { start, end }, says.object, replaced?.object, subject);
  if (typeof object === "string") return object;
  const sentence = reading.sentences.findLast((each) => each.start <= subject.start)?.index ?? 0;
  const {
    object: _,
    title: __,
    ...rest
  } = replaced ?? { others: [], context: [], sentence, document: document.id, rule: "ledger" };
  return {
    ...rest,
    id: hashOf("ledger", document.id, String(start), formatStatement(says)) as ClaimId,
    relation: says.relation,
    label: says.label ?? relationInfo(says.relation).label,
    subject,
    ...(object === undefined ? {} : { object }),
    ...(says.title === undefined ? {} : { title: says.title }),
    polarity: says.polarity,
    modality: says.modality,
    quote: document.text.slice(start, end),
    start,
    end,
    confidence: 1,
    reviewed: replaced === undefined ? "added" : "corrected",
  };
}

/** Where an end stands within the quote: where it stood before, or its first place outside the other end. */
function endOf(
  reading: Reading,
  quote: Span,
  text: string,
  before: Argument | undefined,
  other?: Span,
): Argument | string {
  if (before?.text === text) return before;
  const within = reading.document.text.slice(quote.start, quote.end);
  for (let at = within.indexOf(text); at >= 0 && text !== ""; at = within.indexOf(text, at + 1)) {
    const span = { start: quote.start + at, end: quote.start + at + text.length };
    if (other !== undefined && span.start < other.end && other.start < span.end) continue;
    const mention = closest(reading.mentions, span);
    return { ...span, text, ...((reading.local.entityOf[mention] ?? -1) < 0 ? {} : { mention }) };
  }
  return `the quote does not say ${JSON.stringify(text)}`;
}

function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => a.start - b.start);
}
