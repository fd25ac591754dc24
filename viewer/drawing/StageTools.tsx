/** What can be done with the drawing: zoom, and picking entities with a lasso. */
import { useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { useBoard } from "../context.ts";
import { useKey } from "../keys.ts";
import { TEXTS } from "../texts.ts";
import type { Drawing } from "./drawing.ts";
import { Lasso } from "./Lasso.tsx";

/** Buttons at the drawing's corner. */
export function StageTools({ drawing }: { readonly drawing: Drawing }) {
  const { dispatch, say } = useBoard();
  const [lasso, setLasso] = useState(false);
  useKey("lasso", () => setLasso(!lasso));
  useKey("fit", () => drawing.zoom("fit"));
  return (
    <>
      {lasso && (
        <Lasso
          onEnd={(inside) => {
            const nodes = inside ? drawing.nodesWhere(inside) : [];
            setLasso(false);
            if (nodes.length === 0) return;
            say(TEXTS.pickedCount(nodes.length));
            dispatch({ type: "pick", nodes });
          }}
        />
      )}
      <div className="zoom" role="toolbar" aria-label={TEXTS.drawingTools}>
        <ToggleButton aria-label={TEXTS.lasso} isSelected={lasso} onChange={setLasso}>
          <svg viewBox="0 0 18 18" width="17" height="17" aria-hidden="true" focusable="false">
            <path d="M3 8.5C3 5 5.7 3 9 3s6 2 6 5-2.700 5-6 5c-1.500 0-3-.4-4-1.200M5 11.800c-1.200 0-2 .8-2 1.700S3.800 15 5 15" />
          </svg>
        </ToggleButton>
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
    </>
  );
}
