/** The place of the drawing. Screen readers pass it by: the lists and tables beside it say the same. */
import { useEffect, useRef, useState } from "react";
import { useBoard } from "../context.ts";
import { endFirstPicture, fitFirstPicture } from "../first/picture.ts";
import { Notice } from "../panels/Notice.tsx";
import { TEXTS } from "../texts.ts";
import type { Frame } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type {} from "./hook.ts";
import { StageTools } from "./StageTools.tsx";

/** The drawing with its tools, or a notice where the browser cannot draw. */
export function Stage() {
  const { view, shown } = useBoard();
  const container = useRef<HTMLDivElement>(null);
  const { drawing, problem, restart } = useDrawing(container);
  useEffect(() => drawing?.show({ view, shown }), [drawing, view, shown]);
  const centred = useRef(0);
  useEffect(() => {
    // Not again when the same view is drawn again.
    if (drawing === undefined || view.centred === centred.current) return;
    centred.current = view.centred;
    drawing.centre();
  }, [drawing, view.centred]);
  return (
    <div className="stage">
      <div className="canvas" ref={container} aria-hidden="true" />
      {problem === "absent" && <Notice title={TEXTS.noDrawing} alert />}
      {problem === "lost" && (
        <Notice title={TEXTS.lostDrawing} action={{ label: TEXTS.drawAgain, run: restart }} alert />
      )}
      {shown.counts.entities === 0 && !problem && <Notice title={TEXTS.nothingLeft} text={TEXTS.nothingLeftHint} />}
      {drawing && !problem && <StageTools drawing={drawing} />}
    </div>
  );
}

type Problem = "absent" | "lost" | undefined;

/** Loads sigma when first needed and keeps a drawing as long as the stage stands. A lost one is drawn again by itself, once. */
function useDrawing(container: React.RefObject<HTMLDivElement | null>) {
  const { network, measures, view, shown, dispatch, drawing: shared } = useBoard();
  const [drawing, setDrawing] = useState<Drawing>();
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const scene = useRef({ view, shown });
  scene.current = { view, shown };
  const frame = useRef<Frame>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt draws again.
  useEffect(() => {
    let made: Drawing | undefined;
    let over = false;
    const draw = async () => {
      const { createDrawing } = await import("./drawing.ts");
      if (over || container.current === null) return;
      made = createDrawing(
        container.current,
        network,
        measures,
        { ...scene.current, frame: frame.current },
        {
          select: (selection) => dispatch({ type: "select", selection }),
          pick: (node) => dispatch({ type: "pick", nodes: [node], toggle: true }),
          open: (node) => dispatch({ type: "focus", focus: { nodes: [node], steps: 1 } }),
          pin: (pin) => dispatch({ type: "pin", pin }),
          lost: () => {
            if (over) return;
            if (attempt === 0) setAttempt(1);
            else setProblem("lost");
          },
        },
      );
      globalThis.redthreadViewer = { renderer: made.renderer, graph: network.graph };
      endFirstPicture();
      setDrawing(made);
      shared.current = made;
    };
    setProblem(undefined);
    if (container.current !== null) fitFirstPicture(container.current);
    draw().catch((error: unknown) => {
      console.warn("redthread: no drawing.", error);
      endFirstPicture();
      setProblem("absent");
    });
    return () => {
      over = true;
      setDrawing(undefined);
      shared.current = undefined;
      frame.current = made?.frame() ?? frame.current;
      made?.kill();
    };
  }, [network, measures, attempt]);
  return { drawing, problem, restart: () => setAttempt((count) => count + 1) };
}
