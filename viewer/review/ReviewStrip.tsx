/** A strip over the drawing while there is something to undo, to redo or to wait for; what failed can be tried again here. */
import { Button } from "react-aria-components";
import { useKey } from "../keys.ts";
import { TEXTS } from "../texts.ts";
import { useReviewing } from "./reviewing.ts";

/** The strip, and the keys for undo and redo. */
export function ReviewStrip() {
  const { done, undone, busy, failed, undo, redo, giveUp } = useReviewing();
  useKey("undo", undo);
  useKey("redo", redo);
  const [last, next] = [done.at(-1), undone.at(-1)];
  if (last === undefined && next === undefined && busy === undefined && failed === undefined) return null;
  return (
    <div className="review-strip" role="toolbar" aria-label={TEXTS.review}>
      {failed !== undefined && (
        <>
          <span className="strip-problem">{TEXTS.notDecided(failed.words, failed.reason)}</span>
          <Button className="button small main-button" onPress={failed.again}>
            {TEXTS.tryAgain}
          </Button>
          <Button className="button small" onPress={giveUp}>
            {TEXTS.giveUp}
          </Button>
        </>
      )}
      {busy !== undefined && <span className="strip-busy">{TEXTS[busy]}</span>}
      {last !== undefined && (
        <Button className="button small" aria-label={TEXTS.undoOf(last.words)} onPress={undo}>
          {TEXTS.undo}
        </Button>
      )}
      {next !== undefined && (
        <Button className="button small" aria-label={TEXTS.redoOf(next.words)} onPress={redo}>
          {TEXTS.redo}
        </Button>
      )}
    </div>
  );
}
