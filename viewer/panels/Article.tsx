/** A whole article beside the drawing, with the quote of a claim in it. */
import { useEffect, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { DocumentAttributes, DocumentText } from "../../src/graph/network-types.ts";
import { useBoard } from "../context.ts";
import { useDocument } from "../data/fetch.ts";
import { type Marking, markingsOf } from "../data/marks.ts";
import { claimsOfNode, type Network } from "../data/network.ts";
import type { OpenArticle, Selection } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { ArticleText } from "./ArticleText.tsx";
import { Notice } from "./Notice.tsx";

/** The reader. Opened from a claim, closed with its cross or Escape. */
export function Article({ open }: { readonly open: OpenArticle }) {
  const { network, view, dispatch } = useBoard();
  const document = network.documents.get(open.document);
  const markings = useMemo(
    () => markingsIn(network, view.selection, open.claim),
    [network, view.selection, open.claim],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (document === undefined) return null;
  return (
    <section className="article" aria-label={TEXTS.article}>
      <Button
        className="close"
        aria-label={TEXTS.close}
        onPress={() => dispatch({ type: "open article", article: undefined })}
      >
        ×
      </Button>
      <h2 className="article-title" tabIndex={-1} ref={heading}>
        {document.title ?? document.path}
      </h2>
      <Provenance document={document} />
      <Body id={document.id} markings={markings} claim={open.claim} />
    </section>
  );
}

function Provenance({ document }: { readonly document: DocumentAttributes }) {
  const { publisher, agency, published, path, url } = document;
  return (
    <p className="quiet">
      {[...new Set([publisher, agency, published ?? TEXTS.noDate, path])]
        .filter((part) => part !== undefined)
        .join(" · ")}
      {url !== undefined && /^https?:\/\//i.test(url) && (
        <>
          {" · "}
          <a href={url} target="_blank" rel="noreferrer noopener">
            {TEXTS.original}
          </a>
        </>
      )}
    </p>
  );
}

function Body({
  id,
  markings,
  claim,
}: {
  readonly id: string;
  readonly markings: readonly Marking[];
  readonly claim: string;
}) {
  const [loading, again] = useDocument(id);
  if (loading.state === "loading") return <Notice title={TEXTS.articleLoading} />;
  if (loading.state === "failed") {
    return (
      <Notice title={TEXTS.articleMissing} text={loading.reason} action={{ label: TEXTS.again, run: again }} alert />
    );
  }
  const document: DocumentText = loading.value;
  return <ArticleText key={claim} document={document} markings={markings} />;
}

/** The claim's quote and its parts, as spans of the article. */
function markingsIn({ graph }: Network, selection: Selection | undefined, id: string): readonly Marking[] {
  const key = selection?.key ?? "";
  const ofNode = selection?.type === "node" && graph.hasNode(key) ? claimsOfNode(graph, key) : [];
  const ofEdge = selection?.type === "edge" && graph.hasEdge(key) ? graph.getEdgeAttribute(key, "claims") : [];
  const claim = [...ofNode, ...ofEdge].find((candidate) => candidate.id === id);
  return claim ? [{ part: "quote", start: claim.start, end: claim.end }, ...markingsOf(claim)] : [];
}
