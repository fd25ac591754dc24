/** The ledger's decisions, the last one first; where one may decide, each with a way to take it back. */
import { Button } from "react-aria-components";
import type { Decision } from "../../src/ledger/decision.ts";
import type { LedgerLine } from "../../src/serve/review-types.ts";
import { TEXTS } from "../texts.ts";
import { decisionText, passageOf } from "./decision-text.ts";
import { useReviewing } from "./reviewing.ts";

interface DecisionsProps {
  readonly decisions: readonly LedgerLine[];
  /** Path of the file, where it can be told. */
  readonly ledger: string | undefined;
}

/** The list. */
export function Decisions({ decisions, ledger }: DecisionsProps) {
  const { on, takeBack } = useReviewing();
  return (
    <section className="decisions" aria-labelledby="decisions">
      <h2 id="decisions" className="review-title">
        {TEXTS.ledger} <span className="badge">{decisions.length}</span>
      </h2>
      {decisions.length === 0 && <p className="quiet">{TEXTS.noDecisions}</p>}
      {decisions.length > 0 && ledger !== undefined && <p className="quiet">{TEXTS.ledgerAt(ledger)}</p>}
      <ol reversed start={decisions.length}>
        {decisions.toReversed().map(({ line, text, decision, note, problem }) => (
          <li key={`${line} ${text}`} className="decision">
            {decision !== undefined && <Words decision={decision} />}
            {note !== undefined && (
              <p className="decision-note" dir="auto">
                {note}
              </p>
            )}
            <details className="decision-file">
              <summary>{TEXTS.inFile(line)}</summary>
              <code className="decision-line" dir="auto">
                {text}
              </code>
            </details>
            {problem !== undefined && <p className="form-problem">{TEXTS.notApplied(line, problem)}</p>}
            {on && (
              <Button className="link" aria-label={TEXTS.takeBackOf(text)} onPress={() => takeBack([text], text)}>
                {TEXTS.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ decision }: { readonly decision: Decision }) {
  const { path, quote } = passageOf(decision);
  return (
    <>
      <p className="decision-words" dir="auto">
        {decisionText(decision)}
      </p>
      <p className="quiet decision-place" dir="auto">
        {path}: {quote}
      </p>
    </>
  );
}
