/** The place of the drawing. Screen readers pass it by: the list of entities beside it says the same. */
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { Notice } from "../panels/Notice.tsx";
import { TEXTS } from "../texts.ts";
import type { Drawing } from "./drawing.ts";
import type {} from "./hook.ts";

/** The drawing with its zoom buttons, or a notice where the browser cannot draw. */
export function Stage() {
  const { view } = useBoard();
  const container = useRef<HTMLDivElement>(null);
  const { drawing, problem, restart } = useDrawing(container);
  useEffect(() => drawing?.show(view), [drawing, view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count says when to move, the selection where to.
  useEffect(() => {
    if (view.centred > 0 && view.selection) drawing?.centre(view.selection);
  }, [drawing, view.centred]);
  return (
    <div className="stage">
      <div className="canvas" ref={container} aria-hidden="true" />
      {problem === "absent" && <Notice title={TEXTS.noDrawing} alert />}
      {problem === "lost" && (
        <Notice title={TEXTS.lostDrawing} action={{ label: TEXTS.drawAgain, run: restart }} alert />
      )}
      {drawing && !problem && <Zoom drawing={drawing} />}
    </div>
  );
}

function Zoom({ drawing }: { readonly drawing: Drawing }) {
  return (
    <div className="zoom">
      <Button aria-label={TEXTS.zoomIn} onPress={() => drawing.zoom(1 / 1.5)}>
        +
      </Button>
      <Button aria-label={TEXTS.zoomOut} onPress={() => drawing.zoom(1.5)}>
        −
      </Button>
      <Button aria-label={TEXTS.zoomFit} onPress={() => drawing.zoom("fit")}>
        ⤢
      </Button>
    </div>
  );
}

type Problem = "absent" | "lost" | undefined;

/** Loads sigma when first needed and keeps a drawing as long as the stage stands. */
function useDrawing(container: React.RefObject<HTMLDivElement | null>) {
  const { network, dispatch } = useBoard();
  const [drawing, setDrawing] = useState<Drawing>();
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt draws again.
  useEffect(() => {
    let made: Drawing | undefined;
    let over = false;
    const draw = async () => {
      const { createDrawing } = await import("./drawing.ts");
      if (over || container.current === null) return;
      made = createDrawing(container.current, network, {
        select: (selection) => dispatch({ type: "select", selection }),
        lost: () => over || setProblem("lost"),
      });
      globalThis.redthreadViewer = { renderer: made.renderer, graph: network.graph };
      setDrawing(made);
    };
    setProblem(undefined);
    draw().catch((error: unknown) => {
      console.warn("redthread: no drawing.", error);
      setProblem("absent");
    });
    return () => {
      over = true;
      setDrawing(undefined);
      made?.kill();
    };
  }, [network, attempt]);
  return { drawing, problem, restart: () => setAttempt((count) => count + 1) };
}
