/** vis-network without its physics, with straight lines, and with every name: it looks for no room. */
import { Network } from "vis-network/standalone";

export function draw(stage, points, lines, color) {
  const nodes = points.map(({ key, ...look }) => ({ id: key, ...look }));
  const edges = lines.map(({ key, from, to }) => ({ id: key, from, to }));
  const network = new Network(
    stage,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: "dot", color: color.point },
      edges: { smooth: false, width: 1, color: color.line },
    },
  );
  return new Promise((done) => network.once("afterDrawing", () => done({ network })));
}
