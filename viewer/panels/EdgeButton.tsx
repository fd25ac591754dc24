/** A relation in one line that leads to its evidence. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { edgeText, TEXTS } from "../texts.ts";

/** Selects the edge. Beside an entity's own panel, `from` leaves that entity's name out. */
export function EdgeButton({ edge, from }: { readonly edge: string; readonly from?: string }) {
  const { network, shown, dispatch } = useBoard();
  const { graph } = network;
  const data = graph.getEdgeAttributes(edge);
  const name = (node: string) => graph.getNodeAttribute(node, "label");
  const [source, target] = graph.extremities(edge);
  const classes = ["edge-button", data.asserted ? "" : "unasserted", shown.edges[data.index] === 1 ? "" : "filtered"];
  return (
    <Button
      className={classes.filter(Boolean).join(" ")}
      onPress={() => dispatch({ type: "select", selection: { type: "edge", key: edge } })}
    >
      {from === undefined && <bdi className="edge-end">{name(source)}</bdi>}
      {from === undefined && <span className="edge-words">{edgeText(data)}</span>}
      <bdi className="edge-end">{name(from === target ? source : target)}</bdi>
      {from !== undefined && data.title && <span className="edge-words">{data.title}</span>}
      <span className="edge-note">{data.weight > 1 ? TEXTS.sourcesShort(data.weight) : TEXTS.claims(data.claims)}</span>
    </Button>
  );
}
