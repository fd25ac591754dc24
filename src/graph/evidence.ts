/**
 * The first promise, checked by code: every claim's quote stands in its source, letter for letter, at its offsets.
 */
import { RedthreadError } from "../errors.ts";
import type { Document, DocumentId, ResolvedClaim, Span } from "../model.ts";

/** At most so many UTF-16 units in a quote. */
const LONGEST = 600;

/**
 * Checks the quotes, contexts and ends of all claims.
 *
 * @throws RedthreadError `evidence-mismatch` naming the first claim that does not hold. That is a fault of ours.
 */
export function checkEvidence(documents: readonly Document[], claims: readonly ResolvedClaim[]): void {
  const texts = new Map<DocumentId, Document>(documents.map((document) => [document.id, document]));
  for (const claim of claims) {
    const document = texts.get(claim.document);
    const fault = document === undefined ? "names no document" : faultOf(claim, document.text);
    if (fault === undefined) continue;
    throw new RedthreadError(
      "evidence-mismatch",
      `claim ${claim.id} of ${document?.path ?? claim.document}: ${fault}`,
      {
        hint: "nothing was written; please report this document",
      },
    );
  }
}

function faultOf(claim: ResolvedClaim, text: string): string | undefined {
  if (claim.quote === "" || claim.quote.length > LONGEST) return `the quote has ${claim.quote.length} characters`;
  if (text.slice(claim.start, claim.end) !== claim.quote) return "the quote is not the text at its offsets";
  const context = claim.context.find((span) => text.slice(span.start, span.end) !== span.quote);
  if (context !== undefined) return `the context at ${context.start} is not the text at its offsets`;
  const ends: readonly (Span & { readonly text: string })[] = [
    claim.subject,
    ...(claim.object === undefined ? [] : [claim.object]),
  ];
  const end = ends.find((span) => text.slice(span.start, span.end) !== span.text);
  return end === undefined ? undefined : `the end "${end.text}" is not the text at its offsets`;
}
