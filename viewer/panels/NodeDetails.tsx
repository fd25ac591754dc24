/** An entity: its names, its offices, what it is related to, and every claim about it. */
import { useMemo } from "react";
import { type Relation, relationInfo } from "../../src/schema.ts";
import { useBoard } from "../context.ts";
import type { NetworkGraph } from "../data/network.ts";
import { groupBy } from "../data/order.ts";
import { EntityReview } from "../review/EntityReview.tsx";
import { NoteButton, Notes } from "../review/Notes.tsx";
import { kindText, relationText, TEXTS } from "../texts.ts";
import { Claims } from "./Claims.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { Dossier } from "./Dossier.tsx";
import { EdgeButton } from "./EdgeButton.tsx";
import { Folding } from "./Folding.tsx";
import { HiddenNote } from "./HiddenNote.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { NodeActions } from "./NodeActions.tsx";

/** The panel of one entity. */
export function NodeDetails({ node }: { readonly node: string }) {
  const { network, shown } = useBoard();
  const { graph } = network;
  const data = graph.getNodeAttributes(node);
  return (
    <>
      <CloseButton />
      <div className="details-kind">
        <KindIcon kind={data.kind} />
        {kindText(data.kind)} · {TEXTS.mentions(data.mentions)}
        {/* An office stands in no text of its own. */}
        {data.kind !== "office" && <NoteButton on={{ entity: node }} />}
      </div>
      <h2 className="details-title" dir="auto">
        {data.label}
      </h2>
      {data.aliases.length > 0 && (
        <p className="quiet">
          {TEXTS.aliases}: {data.aliases.join(" · ")}
        </p>
      )}
      <NodeActions node={node} />
      <EntityReview node={node} />
      <Notes on={{ entity: node }} />
      {shown.nodes[data.index] !== 1 && <HiddenNote />}
      <Dossier node={node} />
      <Relations graph={graph} node={node} />
      <h3>{TEXTS.allClaims}</h3>
      <Claims asked={{ entity: node }} linked />
    </>
  );
}

function Relations({ graph, node }: { readonly graph: NetworkGraph; readonly node: string }) {
  const groups = useMemo(() => relationGroups(graph, node), [graph, node]);
  if (groups.size === 0) return <p className="quiet">{TEXTS.noRelations}</p>;
  return [...groups].map(([label, edges]) => (
    <section key={label} className="relation-group">
      <h3>
        {label} <span className="badge">{edges.length}</span>
      </h3>
      <Folding items={edges}>{(edge) => <EdgeButton edge={edge} from={node} />}</Folding>
    </section>
  ));
}

/** Edges by what they say, seen from the entity: first what it does, then what is done to it ("… visits Norland"). */
function relationGroups(graph: NetworkGraph, node: string): ReadonlyMap<string, readonly string[]> {
  const name = graph.getNodeAttribute(node, "label");
  const own = (edge: string) => graph.source(edge) === node || relationInfo(relationOf(graph, edge)).symmetric === true;
  const edges = graph.edges(node).sort((a, b) => Number(own(b)) - Number(own(a)));
  return groupBy(edges, (edge) => {
    const { relation, label } = graph.getEdgeAttributes(edge);
    const words = relation === "relates" ? label : relationText(relation);
    return own(edge) ? words : TEXTS.towards(words, name);
  });
}

function relationOf(graph: NetworkGraph, edge: string): Relation {
  return graph.getEdgeAttribute(edge, "relation");
}
