/** An entity: its names, what it is related to, and every claim about it. */
import { useMemo } from "react";
import { type Relation, relationInfo } from "../../src/schema.ts";
import { useBoard } from "../context.ts";
import { claimsOfNode, type NetworkGraph } from "../data/network.ts";
import { groupBy } from "../data/order.ts";
import { showsNode } from "../state.ts";
import { kindText, relationText, TEXTS } from "../texts.ts";
import { ClaimList } from "./ClaimList.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { EdgeButton } from "./EdgeButton.tsx";
import { HiddenNote } from "./HiddenNote.tsx";
import { KindIcon } from "./KindIcon.tsx";

/** The panel of one entity. */
export function NodeDetails({ node }: { readonly node: string }) {
  const { network, view } = useBoard();
  const { graph } = network;
  const data = graph.getNodeAttributes(node);
  const claims = useMemo(() => claimsOfNode(graph, node), [graph, node]);
  return (
    <>
      <CloseButton />
      <p className="details-kind">
        <KindIcon kind={data.kind} />
        {kindText(data.kind)} · {TEXTS.mentions(data.mentions)}
      </p>
      <h2 className="details-title">{data.label}</h2>
      {data.aliases.length > 0 && (
        <p className="quiet">
          {TEXTS.aliases}: {data.aliases.join(" · ")}
        </p>
      )}
      {!showsNode(view, data) && <HiddenNote />}
      <Relations graph={graph} node={node} />
      <h3>
        {TEXTS.allClaims} <span className="badge">{claims.length}</span>
      </h3>
      <ClaimList claims={claims} />
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
      <ul className="rows">
        {edges.map((edge) => (
          <li key={edge}>
            <EdgeButton edge={edge} from={node} />
          </li>
        ))}
      </ul>
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
