/** Sigma, with names where it finds room for them. */
import { MultiGraph } from "graphology";
import Sigma from "sigma";

export function draw(stage, points, lines, colors) {
  const graph = new MultiGraph();
  for (const { key, ...look } of points) graph.addNode(key, { ...look, color: colors.point });
  for (const { key, from, to } of lines) graph.addDirectedEdgeWithKey(key, from, to, { size: 1, color: colors.line });
  return { renderer: new Sigma(graph, stage) };
}
