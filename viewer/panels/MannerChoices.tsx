/** How the drawing is made: what sizes and colours say, and what becomes of parallel lines. */
import { useBoard } from "../context.ts";
import { COLOURS, PARALLELS, SIZES } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { Choice } from "./Choice.tsx";

/** Three choices. */
export function MannerChoices() {
  const { view, dispatch } = useBoard();
  const { size, colour, parallel } = view.manner;
  return (
    <section className="filter-group">
      <h2 className="filter-title">{TEXTS.drawing}</h2>
      <Choice
        label={TEXTS.sizeBy}
        options={SIZES}
        texts={TEXTS.sizeChoice}
        value={size}
        onChange={(size) => dispatch({ type: "draw", change: { size } })}
      />
      <Choice
        label={TEXTS.colourBy}
        options={COLOURS}
        texts={TEXTS.colourChoice}
        value={colour}
        onChange={(colour) => dispatch({ type: "draw", change: { colour } })}
      />
      <Choice
        label={TEXTS.parallel}
        options={PARALLELS}
        texts={TEXTS.parallelChoice}
        value={parallel}
        onChange={(parallel) => dispatch({ type: "draw", change: { parallel } })}
      />
    </section>
  );
}
