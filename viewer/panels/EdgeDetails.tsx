/** An edge: its two ends, and every sentence that it rests on. */
import { useBoard } from "../context.ts";
import { edgeText, TEXTS } from "../texts.ts";
import { Claims } from "./Claims.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { EdgeButton } from "./EdgeButton.tsx";
import { HiddenNote } from "./HiddenNote.tsx";
import { NodeButton } from "./NodeButton.tsx";

/** The panel of one edge. */
export function EdgeDetails({ edge }: { readonly edge: string }) {
  const { network, shown } = useBoard();
  const { graph } = network;
  const data = graph.getEdgeAttributes(edge);
  const [source, target] = graph.extremities(edge);
  const others = graph.edges(source, target).filter((other) => other !== edge);
  return (
    <>
      <CloseButton />
      <h2 className="edge-title">
        <NodeButton node={source} />
        <span className={data.asserted ? "edge-title-words" : "edge-title-words unasserted"}>{edgeText(data)}</span>
        <NodeButton node={target} />
      </h2>
      <p className="quiet">
        {TEXTS.claims(data.claims)} · {TEXTS.sources(data.weight)}
        {data.asserted ? "" : ` · ${TEXTS.unassertedEdge}`}
      </p>
      {shown.edges[data.index] !== 1 && <HiddenNote />}
      <Claims asked={{ edge }} compared />
      {others.length > 0 && (
        <>
          <h3>
            {TEXTS.betweenThem} <span className="badge">{others.length}</span>
          </h3>
          <ul className="rows">
            {others.map((other) => (
              <li key={other}>
                <EdgeButton edge={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
