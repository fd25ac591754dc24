/** Texts read, decided upon and resolved, as a build does it. */

import type { Ledger } from "../../src/ledger/decision.ts";
import { applyLedger, type Decision, type LedgerProblem } from "../../src/ledger/index.ts";
import { parseLine } from "../../src/ledger/line.ts";
import { type Resolution, resolve } from "../../src/resolve/index.ts";
import { readingsOf } from "../resolve/documents.ts";

/** What came of texts under a ledger. */
export interface Outcome extends Resolution {
  readonly problems: readonly LedgerProblem[];
  readonly applied: number;
}

/** Reads texts by path and applies the lines of a ledger, which begin with line 1. */
export function decideTexts(texts: Readonly<Record<string, string>>, lines: readonly string[]): Outcome {
  const { readings, rules, applied, problems } = applyLedger(readingsOf(texts), ledgerOf(lines));
  return { ...resolve(readings, rules), problems, applied };
}

/** A ledger of whole lines. */
export function ledgerOf(lines: readonly string[]): Ledger {
  const decisions = lines
    .map(parseLine)
    .flatMap((decision: Decision | undefined, i) => (decision === undefined ? [] : [{ ...decision, line: i + 1 }]));
  return { decisions, problems: [] };
}

/** Claims in a few words: "person:jane-marsh praises country:peru". */
export function saidIn({ claims }: Resolution): readonly string[] {
  return claims.map(({ subjectId, relation, objectId, objectText, polarity, modality }) =>
    [
      subjectId,
      relation,
      objectId ?? objectText,
      polarity === "negative" ? "not" : "",
      modality === "asserted" ? "" : modality,
    ]
      .filter((part) => part !== undefined && part !== "")
      .join(" "),
  );
}
