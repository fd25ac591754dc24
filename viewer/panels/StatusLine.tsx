/** How much of the graph is shown, and for screen readers what is selected. Announced when it changes. */
import { useMemo } from "react";
import { useBoard } from "../context.ts";
import type { NetworkGraph } from "../data/network.ts";
import { type Selection, shownCounts } from "../state.ts";
import { edgeText, kindText, TEXTS } from "../texts.ts";

/** The counts of what is drawn. */
export function StatusLine() {
  const { network, view } = useBoard();
  const shown = useMemo(() => shownCounts(network, view), [network, view]);
  const all = { entities: network.graph.order, edges: network.graph.size };
  return (
    <>
      <p className="status" role="status">
        {TEXTS.status(shown, all)}
      </p>
      <p className="unseen" role="status">
        {selectedText(network.graph, view.selection)}
      </p>
    </>
  );
}

function selectedText(graph: NetworkGraph, selection: Selection | undefined): string {
  if (selection?.type === "node" && graph.hasNode(selection.key)) {
    const { label, kind } = graph.getNodeAttributes(selection.key);
    return TEXTS.selected(`${label}, ${kindText(kind)}`);
  }
  if (selection?.type !== "edge" || !graph.hasEdge(selection.key)) return "";
  const [source, target] = graph.extremities(selection.key).map((node) => graph.getNodeAttribute(node, "label"));
  return TEXTS.selected(`${source} ${edgeText(graph.getEdgeAttributes(selection.key))} ${target}`);
}
