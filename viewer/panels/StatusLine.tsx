/** How much of the graph is shown. Announced when it changes. */
import { useMemo } from "react";
import { useBoard } from "../context.ts";
import { shownCounts } from "../state.ts";
import { TEXTS } from "../texts.ts";

/** The counts of what is drawn. */
export function StatusLine() {
  const { network, view } = useBoard();
  const shown = useMemo(() => shownCounts(network, view), [network, view]);
  const all = { entities: network.graph.order, edges: network.graph.size };
  return (
    <p className="status" role="status">
      {TEXTS.status(shown, all)}
    </p>
  );
}
