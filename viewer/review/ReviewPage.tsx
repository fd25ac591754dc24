/** The page of reviewing: what is doubtful, question by question, and what was decided, line by line. A reader sees the latter. */
import { useReview } from "../data/fetch.ts";
import { Notice } from "../panels/Notice.tsx";
import { TEXTS } from "../texts.ts";
import { Decisions } from "./Decisions.tsx";
import { Questions } from "./Questions.tsx";
import { useReviewing } from "./reviewing.ts";

/** Questions on the left, decisions on the right; one below the other where there is no room. */
export function ReviewPage() {
  const { on } = useReviewing();
  const [loading, again] = useReview();
  if (loading.state === "loading") return <Notice title={TEXTS.loading} />;
  if (loading.state === "failed") {
    return <Notice title={loading.reason} action={{ label: TEXTS.again, run: again }} alert />;
  }
  const { questions, open, decisions, ledger } = loading.value;
  return (
    <div className="review-page">
      {on ? <Questions questions={questions} open={open} /> : <p className="quiet">{TEXTS.reviewOffline}</p>}
      <Decisions decisions={decisions} ledger={ledger} />
    </div>
  );
}
