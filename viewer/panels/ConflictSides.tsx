/** One thing that sources put differently: what each says, side by side, with its article. */
import { Button } from "react-aria-components";
import type { ConflictEntry } from "../../src/serve/api-types.ts";
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";

interface ConflictSidesProps {
  readonly conflict: ConflictEntry;
  /** Whether it says what it is about; not needed below a line that does. */
  readonly titled?: boolean;
}

/** The sides of a conflict. */
export function ConflictSides({ conflict: { about, sides }, titled = true }: ConflictSidesProps) {
  const { network, dispatch } = useBoard();
  return (
    <section className="disagreement" aria-label={`${TEXTS.disagree}: ${about}`}>
      {titled && (
        <h3>
          {TEXTS.disagree}: <bdi>{about}</bdi>
        </h3>
      )}
      <div className="sides">
        {sides.map(({ value, quote, document: id, claim }) => {
          const document = network.documents.find((each) => each.id === id);
          return (
            <div key={`${id} ${quote}`} className="side-of">
              <h4 dir="auto">{value}</h4>
              <p className="quiet">
                {[document?.publisher ?? document?.path, document?.published].filter((part) => part).join(" · ")}
              </p>
              <blockquote className="quote side-quote" dir="auto">
                {quote}
              </blockquote>
              {document && (
                <Button
                  className="link"
                  onPress={() => dispatch({ type: "open article", article: { document: document.path, claim } })}
                >
                  {TEXTS.showInArticle}
                </Button>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
