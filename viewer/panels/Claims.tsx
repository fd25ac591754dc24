/** Claims one below the other, asked of the server a page at a time. Every one can be reached; how many are left is said. */
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { PlacedClaim } from "../../src/serve/api-types.ts";
import { type ClaimsAsked, fetchClaims, useClaims } from "../data/fetch.ts";
import { TEXTS } from "../texts.ts";
import { Claim } from "./Claim.tsx";
import { Disagreement } from "./Disagreement.tsx";
import { Notice } from "./Notice.tsx";

interface ClaimsProps {
  readonly asked: ClaimsAsked;
  /** What to say where there is no claim. */
  readonly none?: string;
  /** Whether each claim leads to its relation; not needed beside that relation. */
  readonly linked?: boolean;
  /** Whether claims that contradict each other stand side by side above. */
  readonly compared?: boolean;
}

const PAGE = 20;

/** The claims that answer a question. */
export function Claims({ asked, none = TEXTS.noClaims, linked = false, compared = false }: ClaimsProps) {
  const [loading, again] = useClaims(asked);
  if (loading.state === "loading") return <p className="quiet claims-wait">{TEXTS.claimsLoading}</p>;
  if (loading.state === "failed") {
    return (
      <Notice title={TEXTS.claimsMissing} text={loading.reason} action={{ label: TEXTS.again, run: again }} alert />
    );
  }
  const { claims, total } = loading.value;
  if (total === 0) return <p className="quiet">{none}</p>;
  return (
    <>
      {compared && <Disagreement claims={claims} />}
      <ClaimList asked={asked} first={claims} total={total} linked={linked} />
    </>
  );
}

interface ClaimListProps {
  readonly asked: ClaimsAsked;
  readonly first: readonly PlacedClaim[];
  readonly total: number;
  readonly linked: boolean;
}

function ClaimList({ asked, first, total, linked }: ClaimListProps) {
  const [claims, setClaims] = useState(first);
  // The graph has been built again: what came later is asked for again too.
  useEffect(() => setClaims(first), [first]);
  const [shown, setShown] = useState(PAGE);
  const [reason, setReason] = useState<string>();
  const more = async () => {
    setReason(undefined);
    try {
      if (shown + PAGE > claims.length && claims.length < total) {
        const next = await fetchClaims(asked, claims.length);
        setClaims([...claims, ...next.claims]);
      }
      setShown(shown + PAGE);
    } catch (error) {
      setReason(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <ol className="claims">
        {claims.slice(0, shown).map((claim) => (
          <li key={claim.id}>
            <Claim claim={claim} linked={linked} />
          </li>
        ))}
      </ol>
      {reason && <p role="alert">{reason}</p>}
      {total > shown && (
        <Button className="button" onPress={more}>
          {TEXTS.more(total - shown)}
        </Button>
      )}
    </>
  );
}
