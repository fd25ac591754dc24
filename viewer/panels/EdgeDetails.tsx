/** An edge: its two ends, and every sentence that it rests on. */
import { useBoard } from "../context.ts";
import { showsEdge } from "../state.ts";
import { edgeText, TEXTS } from "../texts.ts";
import { ClaimList } from "./ClaimList.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { HiddenNote } from "./HiddenNote.tsx";
import { NodeButton } from "./NodeButton.tsx";

/** The panel of one edge. */
export function EdgeDetails({ edge }: { readonly edge: string }) {
  const { network, view } = useBoard();
  const { graph } = network;
  const data = graph.getEdgeAttributes(edge);
  const [source, target] = graph.extremities(edge);
  const shown = showsEdge(view, data, graph.getNodeAttributes(source), graph.getNodeAttributes(target));
  return (
    <>
      <CloseButton />
      <h2 className="edge-title">
        <NodeButton node={source} />
        <span className={data.asserted ? "edge-title-words" : "edge-title-words unasserted"}>{edgeText(data)}</span>
        <NodeButton node={target} />
      </h2>
      <p className="quiet">
        {TEXTS.claims(data.claims.length)} · {TEXTS.sources(data.weight)}
        {data.asserted ? "" : ` · ${TEXTS.unassertedEdge}`}
      </p>
      {!shown && <HiddenNote />}
      <ClaimList claims={data.claims} />
    </>
  );
}
