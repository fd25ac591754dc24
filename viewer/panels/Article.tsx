/** A whole article beside the drawing: its text with every claim that was read in it, and the one that is looked at marked. */
import { useEffect, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { DocumentAttributes } from "../../src/graph/network-types.ts";
import type { PlacedClaim } from "../../src/serve/api-types.ts";
import { useBoard } from "../context.ts";
import { useClaims, useDocument } from "../data/fetch.ts";
import { type Marking, markingsOf } from "../data/marks.ts";
import { AddClaim } from "../review/AddClaim.tsx";
import type { OpenArticle } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { ArticleClaims } from "./ArticleClaims.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { Notice } from "./Notice.tsx";

/** Claims of one article that are asked for. */
const MOST = 1000;

/** The reader. Opened from a claim or the table of articles, closed with its cross or Escape. */
export function Article({ open }: { readonly open: OpenArticle }) {
  const { network, dispatch } = useBoard();
  const document = network.documentAt.get(open.document);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="article" aria-label={TEXTS.article}>
      <header className="article-head">
        <Button
          className="close"
          aria-label={TEXTS.close}
          onPress={() => dispatch({ type: "open article", article: undefined })}
        >
          ×
        </Button>
        <h2 className="article-title" tabIndex={-1} ref={heading} dir="auto">
          {document?.title ?? open.document}
        </h2>
      </header>
      {document ? (
        <>
          <Provenance document={document} />
          <Body document={document} open={open} />
        </>
      ) : (
        <p role="alert">{TEXTS.gone}</p>
      )}
    </section>
  );
}

function Provenance({ document }: { readonly document: DocumentAttributes }) {
  const { dispatch } = useBoard();
  const { publisher, agency, published, path, url } = document;
  const parts = [publisher, agency, published ?? TEXTS.noDate, path].filter((part) => part !== undefined);
  return (
    <p className="quiet">
      {[...new Set(parts)].join(" · ")}
      {url !== undefined && /^https?:\/\//i.test(url) && (
        <>
          {" · "}
          <a href={url} target="_blank" rel="noreferrer noopener">
            {TEXTS.original}
          </a>
        </>
      )}{" "}
      <Button className="link" onPress={() => dispatch({ type: "filter", change: { documents: [path] } })}>
        {TEXTS.onlyThisArticle}
      </Button>
    </p>
  );
}

function Body({ document, open }: { readonly document: DocumentAttributes; readonly open: OpenArticle }) {
  const [text, again] = useDocument(document.id);
  const [answer] = useClaims({ document: document.path }, MOST);
  const claims = answer.state === "ready" ? answer.value.claims : NONE;
  const claim = claims.find(({ id }) => id === open.claim);
  const markings = useMemo(() => markingsIn(claims, claim), [claims, claim]);
  if (text.state === "failed") {
    return <Notice title={TEXTS.articleMissing} text={text.reason} action={{ label: TEXTS.again, run: again }} alert />;
  }
  if (text.state === "loading" || answer.state === "loading") return <Notice title={TEXTS.articleLoading} />;
  const total = answer.state === "ready" ? answer.value.total : 0;
  return (
    <div className="article-body">
      <ArticleText document={text.value} markings={markings} />
      <div className="article-claims">
        <AddClaim document={text.value} />
        <ArticleClaims document={document.path} claims={claims} total={total} open={open.claim} />
      </div>
    </div>
  );
}

const NONE: readonly PlacedClaim[] = [];

/** Every quote faintly, and the parts of the claim that is looked at. */
function markingsIn(claims: readonly PlacedClaim[], claim: PlacedClaim | undefined): readonly Marking[] {
  const read = claims.map(({ start, end }): Marking => ({ part: "read", start, end }));
  return claim ? [...read, { part: "quote", start: claim.start, end: claim.end }, ...markingsOf(claim)] : read;
}
