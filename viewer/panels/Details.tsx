/** The right side: what is selected, or what the graph holds. */
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";
import { EdgeDetails } from "./EdgeDetails.tsx";
import { NodeDetails } from "./NodeDetails.tsx";
import { Overview } from "./Overview.tsx";

/** The panel of the selection. A selection that the graph no longer has shows the overview. */
export function Details() {
  const { network, view } = useBoard();
  const { selection } = view;
  const node = selection?.type === "node" && network.graph.hasNode(selection.key) ? selection.key : undefined;
  const edge = selection?.type === "edge" && network.graph.hasEdge(selection.key) ? selection.key : undefined;
  return (
    <aside className="details" aria-label={TEXTS.details}>
      {node !== undefined && <NodeDetails key={node} node={node} />}
      {edge !== undefined && <EdgeDetails key={edge} edge={edge} />}
      {node === undefined && edge === undefined && <Overview />}
    </aside>
  );
}
