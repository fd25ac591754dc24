/** What is shown while nothing is selected: what the graph holds, and where to begin. */
import { useMemo } from "react";
import { KINDS, RELATION_NAMES } from "../../src/schema.ts";
import { useBoard } from "../context.ts";
import { type Network, type NetworkGraph, wholeOf } from "../data/network.ts";
import { byText, foremost } from "../data/order.ts";
import { TEXTS } from "../texts.ts";
import { Conflicts } from "./Conflicts.tsx";
import { EdgeButton } from "./EdgeButton.tsx";
import { NodeButton } from "./NodeButton.tsx";

const SHOWN = 8;

/** Counts, what sources disagree about, the entities mentioned most, the relations reported most. */
export function Overview() {
  const { network } = useBoard();
  const { graph, documents } = network;
  const nodes = useMemo(() => mostMentioned(graph), [graph]);
  const edges = useMemo(() => mostReported(network), [network]);
  return (
    <>
      <h2 className="details-title">{TEXTS.overview}</h2>
      <p className="holds">{TEXTS.holds(wholeOf(network), documents.length)}</p>
      <p className="quiet">{TEXTS.howTo}</p>
      <Conflicts />
      <h3>{TEXTS.mostMentioned}</h3>
      <ul className="rows">
        {nodes.map((node) => (
          <li key={node}>
            <NodeButton node={node} />
            <span className="row-note">{TEXTS.mentions(graph.getNodeAttribute(node, "mentions"))}</span>
          </li>
        ))}
      </ul>
      {edges.length > 0 && <h3>{TEXTS.mostReported}</h3>}
      <ul className="rows">
        {edges.map((edge) => (
          <li key={edge}>
            <EdgeButton edge={edge} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Looked up once: there may be very many. */
function mostMentioned(graph: NetworkGraph): readonly string[] {
  const nodes = graph.mapNodes((node, { mentions }) => ({ node, mentions }));
  return foremost(nodes, SHOWN, (a, b) => b.mentions - a.mentions || byText(a.node, b.node)).map(({ node }) => node);
}

/** Without offices that are part of their country: often reported, and no news. */
function mostReported({ source, edgeKeys, edgeRelation, edgeWeight, nodeKind, claims }: Network): readonly string[] {
  const { firstOfEdge } = claims;
  const news: number[] = [];
  for (let edge = 0; edge < edgeRelation.length; edge += 1)
    if (edgeRelation[edge] !== PART_OF || nodeKind[source[edge] ?? 0] !== OFFICE) news.push(edge);
  const weight = (edge: number) => edgeWeight[edge] ?? 0;
  const told = (edge: number) => (firstOfEdge[edge + 1] ?? 0) - (firstOfEdge[edge] ?? 0);
  const most = foremost(
    news,
    SHOWN,
    (a, b) => weight(b) - weight(a) || told(b) - told(a) || byText(edgeKeys[a] ?? "", edgeKeys[b] ?? ""),
  );
  return most.flatMap((edge) => edgeKeys[edge] ?? []);
}

const [PART_OF, OFFICE] = [RELATION_NAMES.indexOf("part_of"), KINDS.indexOf("office")];
