/** One claim with its evidence: the quote, where it stands, who says so, and how it is put. */
import { Button } from "react-aria-components";
import type { ByAttributes } from "../../src/graph/network-types.ts";
import type { PlacedClaim } from "../../src/serve/api-types.ts";
import { useBoard } from "../context.ts";
import { markingsOf } from "../data/marks.ts";
import { ClaimReview } from "../review/ClaimReview.tsx";
import { NoteButton, Notes } from "../review/Notes.tsx";
import { claimMoodText, TEXTS } from "../texts.ts";
import { EdgeButton } from "./EdgeButton.tsx";
import { Facts } from "./Facts.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { NodeButton } from "./NodeButton.tsx";

interface ClaimProps {
  readonly claim: PlacedClaim;
  /** Whether it leads to its relation. */
  readonly linked: boolean;
}

/** The card of one claim. */
export function Claim({ claim, linked }: ClaimProps) {
  const { network, view, dispatch } = useBoard();
  const document = network.documentAt.get(claim.document);
  const open = view.article?.claim === claim.id;
  const sure = claim.polarity === "positive" && claim.modality === "asserted";
  return (
    <article className={open ? "claim open" : "claim"}>
      {linked && <Ends claim={claim} />}
      <div className="claim-head">
        <span className={sure ? "mood" : `mood mood-${claim.polarity === "negative" ? "negative" : claim.modality}`}>
          {claimMoodText(claim)}
        </span>
        <span className="claim-words" dir="auto">
          {claim.label}
        </span>
        <span className="claim-tail">
          {claim.reviewed && <span className="reviewed">{TEXTS.reviewed[claim.reviewed]}</span>}
          {claim.rule !== "office of a post" && <NoteButton on={{ claim: claim.id }} />}
        </span>
      </div>
      <blockquote className="quote" dir="auto">
        <MarkedText text={claim.quote} offset={claim.start} markings={markingsOf(claim)} />
      </blockquote>
      {claim.context?.map((context) => (
        <blockquote key={context.start} className="quote context" dir="auto">
          <span className="context-label">{TEXTS.elsewhere}</span>
          <MarkedText text={context.quote} offset={context.start} markings={markingsOf(claim)} />
        </blockquote>
      ))}
      <Facts claim={claim} document={document} saidBy={<SaidBy by={claim.by} />} />
      <Notes on={{ claim: claim.id }} />
      <div className="claim-actions">
        {document && (
          <Button
            className="button small"
            onPress={() => dispatch({ type: "open article", article: { document: document.path, claim: claim.id } })}
          >
            {TEXTS.showInArticle}
          </Button>
        )}
        <ClaimReview claim={claim} />
      </div>
    </article>
  );
}

/** The relation that a claim stands under, or the entity alone. */
function Ends({ claim }: { readonly claim: PlacedClaim }) {
  const { graph } = useBoard().network;
  if (claim.edge !== undefined && graph.hasEdge(claim.edge)) return <EdgeButton edge={claim.edge} />;
  return graph.hasNode(claim.entity) ? <NodeButton node={claim.entity} /> : null;
}

/** Who says so, and whom they heard it from. */
function SaidBy({ by }: { readonly by: ByAttributes | undefined }) {
  const { network } = useBoard();
  if (by === undefined) return TEXTS.articleItself;
  return (
    <>
      {by.entity !== undefined && network.graph.hasNode(by.entity) ? <NodeButton node={by.entity} /> : by.text}
      {by.by && (
        <>
          {`, ${TEXTS.heardFrom} `}
          <SaidBy by={by.by} />
        </>
      )}
    </>
  );
}
