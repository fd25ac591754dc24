/** The facts about a claim, as a list of terms. */
import type { ReactNode } from "react";
import type { ClaimAttributes, DocumentAttributes } from "../../src/graph/network-types.ts";
import { TEXTS } from "../texts.ts";

interface FactsProps {
  readonly claim: ClaimAttributes;
  readonly document: DocumentAttributes | undefined;
  readonly saidBy: ReactNode;
}

/** Only what is known is listed. */
export function Facts({ claim, document, saidBy }: FactsProps) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    [TEXTS.saidBy, saidBy],
    [TEXTS.office, claim.title],
    [TEXTS.when, claim.when && whenText(claim.when)],
    [TEXTS.where, claim.where],
    [TEXTS.document, <span key="document">{document?.title ?? claim.document}</span>],
    [TEXTS.publisher, publishedText(document)],
    [TEXTS.rule, `${claim.rule} · ${TEXTS.confidence(claim.confidence)}`],
  ];
  return (
    <dl className="facts">
      {facts.map(([term, fact]) =>
        fact === undefined || fact === "" ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function whenText({ text, date }: { readonly text: string; readonly date: string }): string {
  return text === date ? date : `${date} (“${text}”)`;
}

/** "The Example Post (EPA), 2019-05-02". */
function publishedText(document: DocumentAttributes | undefined): string | undefined {
  if (document === undefined) return undefined;
  const { publisher, agency, published } = document;
  const outlet = publisher && agency && publisher !== agency ? `${publisher} (${agency})` : (publisher ?? agency);
  return [outlet, published ?? TEXTS.noDate].filter((part) => part !== undefined).join(", ");
}
