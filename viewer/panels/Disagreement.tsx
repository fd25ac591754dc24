/** What sources say against each other, side by side: it is so, it is not so. */
import type { PlacedClaim } from "../../src/serve/api-types.ts";
import { useBoard } from "../context.ts";
import { sidesOf } from "../data/sides.ts";
import { claimMoodText, TEXTS } from "../texts.ts";

/** Two columns with the publishers and the quotes; nothing where nobody contradicts. */
export function Disagreement({ claims }: { readonly claims: readonly PlacedClaim[] }) {
  const sides = sidesOf(claims);
  if (sides === undefined) return null;
  return (
    <section className="disagreement" aria-label={TEXTS.disagree}>
      <h3>{TEXTS.disagree}</h3>
      <div className="sides">
        <Side title={TEXTS.sideFor} claims={sides.so} />
        <Side title={TEXTS.sideAgainst} claims={sides.notSo} />
      </div>
    </section>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly PlacedClaim[] }) {
  const { network } = useBoard();
  return (
    <div className="side-of">
      <h4>{title}</h4>
      <ul>
        {claims.map((claim) => {
          const document = network.documentAt.get(claim.document);
          return (
            <li key={claim.id}>
              <p className="quiet">
                {[document?.publisher ?? document?.path, document?.published, claimMoodText(claim)]
                  .filter((part) => part !== undefined)
                  .join(" · ")}
              </p>
              <blockquote className="quote side-quote" dir="auto">
                {claim.quote}
              </blockquote>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
