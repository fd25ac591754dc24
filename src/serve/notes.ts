/**
 * The ledger's notes and decisions with what they are about in a graph.
 */
import { decisionsAbout } from "../ledger/about.ts";
import type { Decision, Ledger, Passage, Statement } from "../ledger/decision.ts";
import { formatLine } from "../ledger/line.ts";
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

/** The decisions of a ledger about documents of a graph, and the notes on what the graph has: those on a part of it say nothing of the rest. */
export function decidedIn(graph: Graph, { decisions }: Ledger) {
  const paths = new Set(graph.documents.map(({ path }) => path));
  const lines = decisions
    .filter((decision) => pathsOf(decision).every((path) => paths.has(path)))
    .map(({ line, ...decision }): LedgerLine => ({ line, text: formatLine(decision), decision }));
  const notes = notesAmong(graph, lines).filter(({ entity, claim }) => entity !== undefined || claim !== undefined);
  return { decisions: lines, notes };
}

function pathsOf(decision: Decision): readonly string[] {
  if ("at" in decision) return [decision.at.path];
  return "b" in decision ? [decision.a.path, decision.b.path] : [decision.a.path];
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
