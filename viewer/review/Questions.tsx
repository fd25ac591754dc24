/** The questions, one after the other: one key an answer. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { QuestionAsked } from "../../src/serve/review-types.ts";
import { useBoard } from "../context.ts";
import { useKey } from "../keys.ts";
import { TEXTS } from "../texts.ts";
import { useReviewing } from "./reviewing.ts";

interface QuestionsProps {
  readonly questions: readonly QuestionAsked[];
  /** How many are open in all; the server sends those most worth asking. */
  readonly open: number;
}

/** The question that is next. Those that were answered or skipped are past, also before the graph is there that knows it. */
export function Questions({ questions, open }: QuestionsProps) {
  const { decide } = useReviewing();
  const [past, setPast] = useState<ReadonlySet<string>>(new Set());
  const left = questions.filter(({ question }) => !past.has(question));
  const [next] = left;
  const pass = () => next && setPast(new Set([...past, next.question]));
  const answer = (yes: boolean) => {
    if (next === undefined) return;
    pass();
    const words = yes ? TEXTS.decidedYes(next.question) : TEXTS.decidedNo(next.question);
    decide({ verb: "lines", lines: yes ? next.yes : next.no }, words);
  };
  useKey("yes", () => answer(true));
  useKey("no", () => answer(false));
  useKey("skip", pass);
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions" className="review-title">
        {TEXTS.questions} <span className="badge">{TEXTS.questionsOpen(open)}</span>
      </h2>
      {next === undefined ? (
        <p className="quiet">{TEXTS.noQuestions}</p>
      ) : (
        <Question question={next} onAnswer={answer} onSkip={pass} />
      )}
      <p className="quiet">{TEXTS.questionKeys}</p>
    </section>
  );
}

interface QuestionProps {
  readonly question: QuestionAsked;
  readonly onAnswer: (yes: boolean) => void;
  readonly onSkip: () => void;
}

function Question({ question: { kind, question, evidence, entities, claim }, onAnswer, onSkip }: QuestionProps) {
  const { dispatch } = useBoard();
  const show = () => {
    if (claim !== undefined)
      return dispatch({ type: "open article", article: claim && { document: claim.document, claim: claim.id } });
    dispatch({ type: "pick", nodes: entities });
    dispatch({ type: "page", page: "board" });
  };
  return (
    <article className="question" aria-live="polite">
      <p className="details-kind">{TEXTS.questionKind[kind]}</p>
      <h3 className="question-words" dir="auto">
        {question}
      </h3>
      <ul className="question-evidence">
        {evidence.map((each) => (
          <li key={each} dir="auto">
            {each}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button className="button main-button" onPress={() => onAnswer(true)}>
          {TEXTS.yes}
        </Button>
        <Button className="button" onPress={() => onAnswer(false)}>
          {TEXTS.no}
        </Button>
        <Button className="button" onPress={onSkip}>
          {TEXTS.skipIt}
        </Button>
        {(claim !== undefined || entities.length > 0) && (
          <Button className="button" onPress={show}>
            {claim === undefined ? TEXTS.showIt : TEXTS.showInArticle}
          </Button>
        )}
      </div>
    </article>
  );
}
