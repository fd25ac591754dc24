/**
 * What one origin alone says: relations that no other origin reports.
 */
import type { Edge, ResolvedClaim } from "../model.ts";
import type { Catalogue } from "./catalogue.ts";

/** The surest claim of each edge that one origin alone reports, in the order of the edges. That an office is its country's is no report. */
export function aloneClaims(edges: readonly Edge[], catalogue: Catalogue): readonly ResolvedClaim[] {
  const reported = edges.filter(({ sources, source }) => sources === 1 && catalogue.entity(source)?.kind !== "office");
  return reported.flatMap(({ claims }) => surest(claims.flatMap((id) => catalogue.claim(id) ?? [])));
}

function surest(claims: readonly ResolvedClaim[]): readonly ResolvedClaim[] {
  return claims.toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)).slice(0, 1);
}
