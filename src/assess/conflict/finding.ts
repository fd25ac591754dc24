/** A disagreement as it is found, before all are ranked. */
import { hashOf } from "../../common/hash.ts";
import type { Conflict } from "../../model.ts";

/** A conflict without its id. */
export type Finding = Omit<Conflict, "id">;

/** A finding with its weight held between 0 and 1, rounded so that it is the same everywhere. */
export function toFinding(finding: Finding): Finding {
  return { ...finding, weight: Math.round(Math.min(1, Math.max(0, finding.weight)) * 1000) / 1000 };
}

/** Findings → conflicts, the weightiest first; of two with one id the first stays. */
export function ranked(findings: readonly Finding[]): readonly Conflict[] {
  const byId = new Map<string, Conflict>();
  for (const finding of findings) {
    const id = hashOf(
      "conflict",
      finding.kind,
      ...finding.sides.map(({ document, start, value }) => `${document} ${start} ${value}`),
    );
    if (!byId.has(id)) byId.set(id, { id, ...finding });
  }
  return [...byId.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
