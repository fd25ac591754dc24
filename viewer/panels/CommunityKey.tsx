/** The communities that have a colour of their own, each named after its entity with the most relations. */
import { useMemo } from "react";
import { useBoard } from "../context.ts";
import type { Measures } from "../data/measures.ts";
import type { Network } from "../data/network.ts";
import { COLOURED, communityColor } from "../drawing/communities.ts";
import { digits, TEXTS } from "../texts.ts";

/** A list with the size of each; pressing one picks its entities. */
export function CommunityKey() {
  const { network, measures, dispatch } = useBoard();
  const communities = useMemo(() => membersOf(network, measures), [network, measures]);
  return (
    <section className="filter-group">
      <h2 className="filter-title">{TEXTS.communities}</h2>
      <ul className="rows">
        {communities.map(({ name, nodes }, community) => (
          <li key={name}>
            <button type="button" className="node-button" onClick={() => dispatch({ type: "pick", nodes })}>
              <svg
                className="kind-icon"
                viewBox="-9 -9 18 18"
                width="16"
                height="16"
                aria-hidden="true"
                focusable="false"
              >
                <circle r="6" fill={communityColor(community)} />
              </svg>
              <span className="node-name">{TEXTS.community(name)}</span>
            </button>
            <span className="row-note">{digits(nodes.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function membersOf({ nodeKeys, graph }: Network, measures: Measures) {
  const relations = measures.relations();
  const members: number[][] = [];
  measures.communities().forEach((community, node) => {
    if (community >= COLOURED) return;
    members[community] ??= [];
    members[community].push(node);
  });
  const named = members.filter((nodes) => nodes.length > 1);
  return named.map((nodes) => {
    const first = nodes.reduce((best, node) => ((relations[node] ?? 0) > (relations[best] ?? 0) ? node : best));
    const keys = nodes.flatMap((node) => nodeKeys[node] ?? []);
    return { name: graph.getNodeAttribute(nodeKeys[first] ?? "", "label"), nodes: keys };
  });
}
