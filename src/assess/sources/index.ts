/**
 * Who says it independently: documents that print one text or have one passage, and the origin of every document.
 */
import type { Document, GraphDocument, SourceGroup } from "../../model.ts";
import { groupsOf } from "./groups.ts";
import { withOrigins } from "./origins.ts";
import { overlapsOf } from "./overlaps.ts";

/** Documents with the number of their origin, and what they have in common. */
export interface Sources {
  readonly documents: readonly GraphDocument[];
  readonly groups: readonly SourceGroup[];
}

/** Compares all documents. Time grows with the number of their words. */
export function sourcesOf(documents: readonly Document[]): Sources {
  const groups = groupsOf(documents, overlapsOf(documents));
  return { groups, documents: withOrigins(documents, groups) };
}
