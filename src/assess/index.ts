/**
 * What the claims amount to: independent sources, occurrences, tenures.
 */
import type { Document, GraphDocument, Occurrence, ResolvedClaim, SourceGroup, Tenure } from "../model.ts";
import { occurrencesOf } from "./occurrences.ts";
import { reprints } from "./sources.ts";
import { tenuresOf } from "./tenures.ts";

/** What assessing adds to entities and claims. */
export interface Assessment {
  /** Documents with the number of their source group; a document that stands alone is a group of its own. */
  readonly documents: readonly GraphDocument[];
  readonly groups: readonly SourceGroup[];
  readonly occurrences: readonly Occurrence[];
  readonly tenures: readonly Tenure[];
}

/** Assesses all claims of all documents. */
export function assess(documents: readonly Document[], claims: readonly ResolvedClaim[]): Assessment {
  const groups = reprints(documents);
  const numberOf = new Map(groups.flatMap((group, i) => group.documents.map((id) => [id, i] as const)));
  let next = groups.length;
  return {
    documents: documents.map((document) => ({ ...document, group: numberOf.get(document.id) ?? next++ })),
    groups,
    occurrences: occurrencesOf(claims),
    tenures: tenuresOf(claims, documents),
  };
}
