/**
 * Notes of the ledger with what they are about in the graph that is served.
 */
import { decisionsAbout } from "../ledger/about.ts";
import type { Passage, Statement } from "../ledger/decision.ts";
import type { Graph, ResolvedClaim } from "../model.ts";
import type { LedgerLine, NoteEntry } from "./review-types.ts";

/** The notes among a ledger's lines. One whose entity or claim the graph no longer has is about neither. */
export function notesAmong(graph: Graph, lines: readonly LedgerLine[]): readonly NoteEntry[] {
  const decisions = lines.flatMap(({ line, decision }) => (decision === undefined ? [] : [{ ...decision, line }]));
  const about = new Map(
    decisionsAbout(graph, { decisions, problems: [] }).map(({ line, entities }) => [line, entities[0]]),
  );
  return lines.flatMap(({ line, text, decision }): readonly NoteEntry[] => {
    if (decision?.verb !== "note") return [];
    const { words } = decision;
    if ("at" in decision) {
      const claim = claimSaying(graph, decision.at, decision.says);
      return [claim === undefined ? { text, words } : { text, words, claim: claim.id }];
    }
    const entity = about.get(line);
    return [entity === undefined ? { text, words } : { text, words, entity }];
  });
}

/** The claim that says something at a place, if there is one. */
export function claimSaying(graph: Graph, at: Passage, says: Statement): ResolvedClaim | undefined {
  const document = graph.documents.find(({ path }) => path === at.path);
  return graph.claims.find(
    (each) =>
      each.document === document?.id &&
      each.quote === at.quote &&
      each.relation === says.relation &&
      each.subject.text === says.subject &&
      each.object?.text === says.object,
  );
}
