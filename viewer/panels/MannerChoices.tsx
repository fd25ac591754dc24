/** How the drawing is made: what sizes and colours say, and what becomes of parallel lines. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import type { Network } from "../data/network.ts";
import type { Shown } from "../data/shown.ts";
import { COLOURS, GROUPS, PARALLELS, SIZES } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { Choice } from "./Choice.tsx";

/** More would make an address that no browser keeps. */
const MOST_PICKED = 300;

/** Four choices, and everything that is left picked at once: the lasso of those who do not use a mouse. */
export function MannerChoices() {
  const { network, view, shown, dispatch } = useBoard();
  const { size, colour, parallel, group } = view.manner;
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
      <Choice
        label={TEXTS.groupBy}
        options={GROUPS}
        texts={TEXTS.groupChoice}
        value={group}
        onChange={(group) => dispatch({ type: "draw", change: { group } })}
      />
      {shown.counts.entities <= MOST_PICKED && (
        <Button className="button small" onPress={() => dispatch({ type: "pick", nodes: shownKeys(network, shown) })}>
          {TEXTS.pickShown}
        </Button>
      )}
    </section>
  );
}

function shownKeys({ nodeKeys }: Network, { nodes }: Shown): readonly string[] {
  return nodeKeys.filter((_key, node) => nodes[node] === 1);
}
