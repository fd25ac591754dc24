/**
 * The ledger: what people decided, applied to every build.
 */
import type { Reading } from "../model.ts";
import type { EntityRules } from "../resolve/rules.ts";
import { decideClaims } from "./claims.ts";
import type { ClaimDecision, EntityDecision, Ledger, LedgerProblem, Numbered, PairDecision } from "./decision.ts";
import { decideEntities } from "./entities.ts";

export type { Anchor, Decision, Ledger, LedgerProblem, Statement } from "./decision.ts";
export { EMPTY_LEDGER } from "./decision.ts";
export { addDecisions, addLines, ledgerPathOf, readLedgerOf, removeLines } from "./file.ts";

/** What a ledger makes of readings. */
export interface LedgerOutcome {
  readonly readings: readonly Reading[];
  readonly rules: EntityRules;
  /** How many decisions apply. */
  readonly applied: number;
  /** The lines that do not, by number. */
  readonly problems: readonly LedgerProblem[];
}

/** Applies a ledger: claims and splits within a document to the readings; what spans documents becomes rules for the resolver. */
export function applyLedger(readings: readonly Reading[], { decisions, problems }: Ledger): LedgerOutcome {
  const entities = decideEntities(readings, decisions.filter(isAboutEntities));
  const claims = decideClaims(entities.readings, decisions.filter(isAboutClaims));
  const gone = [...entities.problems, ...claims.problems];
  return {
    readings: claims.readings,
    rules: entities.rules,
    applied: decisions.length - gone.length,
    problems: [...problems, ...gone].sort((a, b) => a.line - b.line),
  };
}

function isAboutClaims(decision: Numbered): decision is Numbered<ClaimDecision> {
  return "at" in decision;
}

function isAboutEntities(decision: Numbered): decision is Numbered<PairDecision | EntityDecision> {
  return "a" in decision;
}
