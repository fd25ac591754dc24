/** An entity's name that leads to the entity. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { kindText } from "../texts.ts";
import { KindIcon } from "./KindIcon.tsx";

/** Selects the entity and moves the drawing to it. */
export function NodeButton({ node }: { readonly node: string }) {
  const { network, dispatch } = useBoard();
  const { label, kind } = network.graph.getNodeAttributes(node);
  return (
    <Button
      className="node-button"
      aria-label={`${label}, ${kindText(kind)}`}
      onPress={() => dispatch({ type: "select", selection: { type: "node", key: node }, centre: true })}
    >
      <KindIcon kind={kind} />
      <bdi className="node-name">{label}</bdi>
    </Button>
  );
}
