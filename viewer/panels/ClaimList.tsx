/** Claims one below the other, a page at a time. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ClaimAttributes } from "../../src/graph/network-types.ts";
import { TEXTS } from "../texts.ts";
import { Claim } from "./Claim.tsx";

const PAGE = 20;

/** Every claim can be reached; how many are left is said. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimAttributes[] }) {
  const [shown, setShown] = useState(PAGE);
  const left = claims.length - shown;
  return (
    <>
      <ol className="claims">
        {claims.slice(0, shown).map((claim) => (
          <li key={claim.id}>
            <Claim claim={claim} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button className="button" onPress={() => setShown(shown + PAGE)}>
          {TEXTS.more(left)}
        </Button>
      )}
    </>
  );
}
