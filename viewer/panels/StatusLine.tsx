/** How much of the graph is shown, and for screen readers what is selected. Announced when it changes. */
import { useBoard } from "../context.ts";
import { type NetworkGraph, wholeOf } from "../data/network.ts";
import type { View } from "../state.ts";
import { edgeText, kindText, TEXTS } from "../texts.ts";

/** The counts of what is drawn. */
export function StatusLine() {
  const { network, view, shown } = useBoard();
  return (
    <>
      <p className="status" role="status">
        {TEXTS.status(shown.counts, wholeOf(network))}
      </p>
      <p className="unseen" role="status">
        {selectedText(network.graph, view)}
      </p>
    </>
  );
}

function selectedText(graph: NetworkGraph, { selection, picked }: View): string {
  if (picked.length > 0) return TEXTS.pickedCount(picked.length);
  if (selection?.type === "node" && graph.hasNode(selection.key)) {
    const { label, kind } = graph.getNodeAttributes(selection.key);
    return TEXTS.selected(`${label}, ${kindText(kind)}`);
  }
  if (selection?.type !== "edge" || !graph.hasEdge(selection.key)) return "";
  const [source, target] = graph.extremities(selection.key).map((node) => graph.getNodeAttribute(node, "label"));
  return TEXTS.selected(`${source} ${edgeText(graph.getEdgeAttributes(selection.key))} ${target}`);
}
