/** Entities that were picked together: what can be done with them, and what joins them. */
import { useMemo } from "react";
import { useBoard } from "../context.ts";
import { nameOf } from "../data/chips.ts";
import { MergeButton } from "../review/MergeButton.tsx";
import { TEXTS } from "../texts.ts";
import { CloseButton } from "./CloseButton.tsx";
import { EdgeButton } from "./EdgeButton.tsx";
import { Folding } from "./Folding.tsx";
import { ActionButton } from "./NodeActions.tsx";
import { NodeButton } from "./NodeButton.tsx";

/** The panel of what is picked. */
export function PickedDetails() {
  const { network, view } = useBoard();
  const { graph } = network;
  const picked = useMemo(() => view.picked.filter((node) => graph.hasNode(node)), [graph, view.picked]);
  const edges = useMemo(() => {
    const inside = new Set(picked);
    return picked.flatMap((node) => graph.filterOutEdges(node, (_edge, _data, _from, to) => inside.has(to)));
  }, [graph, picked]);
  const [from, to, third] = picked;
  return (
    <>
      <CloseButton />
      <h2 className="details-title">{TEXTS.pickedCount(picked.length)}</h2>
      <div className="actions" role="toolbar" aria-label={TEXTS.actions}>
        {from !== undefined && to !== undefined && third === undefined && (
          <ActionButton text={TEXTS.chainBetween} action={{ type: "chain", chain: [from, to] }} />
        )}
        <ActionButton text={TEXTS.focus} action={{ type: "focus", focus: { nodes: picked, steps: 1 } }} />
        <ActionButton text={TEXTS.focusOn} action={{ type: "focus", focus: { nodes: picked, steps: 0 } }} />
        <ActionButton text={TEXTS.hide} action={{ type: "hide", nodes: picked }} />
        <MergeButton nodes={picked} />
      </div>
      {picked.length < 2 && <p className="quiet">{TEXTS.chainHowTo}</p>}
      <h3>{TEXTS.picked}</h3>
      <Folding items={picked}>{(node) => <PickedRow node={node} />}</Folding>
      {edges.length > 0 && (
        <>
          <h3>
            {TEXTS.relations} <span className="badge">{edges.length}</span>
          </h3>
          <Folding items={edges}>{(edge) => <EdgeButton edge={edge} />}</Folding>
        </>
      )}
    </>
  );
}

function PickedRow({ node }: { readonly node: string }) {
  const { network } = useBoard();
  return (
    <>
      <NodeButton node={node} />
      <span className="row-note">
        <ActionButton
          text="×"
          label={TEXTS.unpick(nameOf(network, node))}
          action={{ type: "pick", nodes: [node], toggle: true }}
        />
      </span>
    </>
  );
}
