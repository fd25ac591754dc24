/** The right side: what is selected, picked or searched for, or what the graph holds. */
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";
import { ChainDetails } from "./ChainDetails.tsx";
import { EdgeDetails } from "./EdgeDetails.tsx";
import { FarDetails } from "./FarDetails.tsx";
import { NodeDetails } from "./NodeDetails.tsx";
import { Overview } from "./Overview.tsx";
import { PickedDetails } from "./PickedDetails.tsx";
import { WordsDetails } from "./WordsDetails.tsx";

/** The panel of what is looked at. */
export function Details() {
  return (
    <aside className="details" id="details" tabIndex={-1} aria-label={TEXTS.details}>
      <Panel />
    </aside>
  );
}

function Panel() {
  const { network, view } = useBoard();
  const { selection, chain, picked, words } = view;
  const { graph, leftOut } = network;
  if (words !== undefined) return <WordsDetails key={words} words={words} />;
  if (chain !== undefined) return <ChainDetails chain={chain} />;
  if (picked.length > 0) return <PickedDetails />;
  if (selection === undefined) return <Overview />;
  const { type, key } = selection;
  if (type === "node" && graph.hasNode(key)) return <NodeDetails key={key} node={key} />;
  if (type === "edge" && graph.hasEdge(key)) return <EdgeDetails key={key} edge={key} />;
  if (type === "node" && leftOut.entities > 0) return <FarDetails key={key} node={key} />;
  return (
    <>
      <p className="hidden-note" role="alert">
        {TEXTS.gone}
      </p>
      <Overview />
    </>
  );
}
