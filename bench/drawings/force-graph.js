/** force-graph with its simulation switched off; it writes names only where they are pointed at. */
import ForceGraph from "force-graph";

export function draw(stage, points, lines, colors) {
  const graph = new ForceGraph(stage)
    .cooldownTicks(0)
    .nodeColor(() => colors.point)
    .nodeVal(({ size }) => (size / 4) ** 2)
    .linkColor(() => colors.line)
    .graphData({
      nodes: points.map(({ key, x, y, size }) => ({ id: key, x, y, fx: x, fy: y, size })),
      links: lines.map(({ from, to }) => ({ source: from, target: to })),
    });
  graph.zoomToFit(0);
  // Its first frames may be empty: it takes the data over a little later, and numbers it then.
  const last = graph.graphData().nodes.at(-1);
  return new Promise((done) => graph.onRenderFramePost(() => last.index !== undefined && done({ graph })));
}
