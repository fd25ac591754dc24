/** The same graph from the same server, drawn by sigma as it comes: what the viewer's first draw is measured against. */
import { MultiGraph } from "graphology";
import Sigma from "sigma";
import type { NetworkColumns } from "../../src/serve/api-types.ts";

const { nodes, edges }: NetworkColumns = await (await fetch("/api/network")).json();
const graph = new MultiGraph();
for (const [index, key] of nodes.key.entries()) {
  graph.addNode(key, {
    x: nodes.x[index],
    y: nodes.y[index],
    size: nodes.size[index],
    label: nodes.label[index],
    color: "#5b84f5",
  });
}
for (const [index, key] of edges.key.entries()) {
  const [source, target] = [nodes.key[edges.source[index] ?? 0], nodes.key[edges.target[index] ?? 0]];
  graph.addDirectedEdgeWithKey(key, source, target, { size: 1, color: "#8d939d" });
}
const stage = document.getElementById("stage");
if (stage !== null) Object.assign(globalThis, { redthreadViewer: { renderer: new Sigma(graph, stage), graph } });
