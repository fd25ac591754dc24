/** The claims that were read in an article, in the order of its text. Choosing one marks it there. */
import { useEffect, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { PlacedClaim } from "../../src/serve/api-types.ts";
import { useBoard } from "../context.ts";
import { nameOf } from "../data/chips.ts";
import type { Network } from "../data/network.ts";
import { claimMoodText, TEXTS } from "../texts.ts";

interface ArticleClaimsProps {
  readonly document: string;
  readonly claims: readonly PlacedClaim[];
  readonly total: number;
  /** Id of the claim that is marked. */
  readonly open: string | undefined;
}

/** The list beside the text. */
export function ArticleClaims({ document, claims, total, open }: ArticleClaimsProps) {
  const { network, dispatch } = useBoard();
  const current = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves when another claim is open.
  useEffect(() => {
    const list = current.current?.closest(".article-claims");
    if (current.current && list) reveal(list, current.current);
  }, [open]);
  const ordered = useMemo(
    () => [...claims].sort((a, b) => a.start - b.start || a.subject.start - b.subject.start),
    [claims],
  );
  return (
    <section aria-label={TEXTS.articleClaims}>
      <h3>
        {TEXTS.articleClaims} <span className="badge">{total}</span>
      </h3>
      {total > claims.length && <p className="quiet">{TEXTS.articleMoreClaims(claims.length)}</p>}
      <ol>
        {ordered.map((claim) => (
          <li key={claim.id} ref={claim.id === open ? current : undefined}>
            <Button
              className={claim.id === open ? "article-claim open" : "article-claim"}
              aria-current={claim.id === open}
              onPress={() => dispatch({ type: "open article", article: { document, claim: claim.id } })}
            >
              <ClaimWords network={network} claim={claim} />
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Scrolls the list alone: the article around it stays at the quote. */
function reveal(list: Element, item: Element): void {
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

function ClaimWords({ network, claim }: { readonly network: Network; readonly claim: PlacedClaim }) {
  const plain = claim.polarity === "positive" && claim.modality === "asserted";
  const { graph } = network;
  const edge = claim.edge !== undefined && graph.hasEdge(claim.edge) ? claim.edge : undefined;
  const object = edge === undefined ? claim.objectText : nameOf(network, graph.opposite(claim.entity, edge));
  return (
    <>
      <bdi>{nameOf(network, claim.entity)}</bdi> <span className="quiet">{claim.title ?? claim.label}</span>{" "}
      {object !== undefined && <bdi>{object}</bdi>}
      {!plain && <span className="article-claim-mood">{claimMoodText(claim)}</span>}
    </>
  );
}
