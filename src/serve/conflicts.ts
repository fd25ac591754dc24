/**
 * What sources say against each other, as the page lists it.
 */
import type { Conflict } from "../model.ts";
import type { ConflictEntry, ConflictsPage } from "./api-types.ts";

/** The id of a claim with a quote in a document (by id), if there is one; of several, one that names the value. */
export type ClaimAt = (document: string, quote: string, value: string) => string | undefined;

/** So many conflicts are sent at once. */
const SENT = 50;

/** Conflicts with the weightiest first. */
export function byWeight(conflicts: readonly Conflict[]): readonly Conflict[] {
  return conflicts.toSorted((a, b) => b.weight - a.weight);
}

/** The first of conflicts in their order, and how many there are. */
export function conflictsPage(conflicts: readonly Conflict[], claimAt: ClaimAt): ConflictsPage {
  return {
    total: conflicts.length,
    conflicts: conflicts.slice(0, SENT).map((each) => conflictEntry(each, claimAt)),
  };
}

/** Those of conflicts that are about an entity, in their order. */
export function conflictsAbout(
  conflicts: readonly Conflict[],
  key: string,
  claimAt: ClaimAt,
): readonly ConflictEntry[] {
  const own = conflicts.filter(({ entities }) => entities.some((entity) => entity === key));
  return own.map((each) => conflictEntry(each, claimAt));
}

function conflictEntry({ about, sides }: Conflict, claimAt: ClaimAt): ConflictEntry {
  return {
    about,
    sides: sides.map(({ value, quote, document }) => {
      const claim = claimAt(document, quote, value);
      return { value, quote, document, ...(claim === undefined ? {} : { claim }) };
    }),
  };
}
