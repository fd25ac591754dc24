/** force-graph with its simulation switched off; of itself it writes names only where they are pointed at. */
import ForceGraph from "force-graph";

/** @param {(graph: ForceGraph) => unknown} [adapt] what else is asked of it */
export function draw(stage, points, lines, colors, adapt) {
  const graph = new ForceGraph(stage)
    // Else its canvas is as large as the window.
    .width(stage.clientWidth)
    .height(stage.clientHeight)
    .cooldownTicks(0)
    .nodeColor(() => colors.point)
    .nodeVal(({ size }) => (size / 4) ** 2)
    .linkColor(() => colors.line);
  adapt?.(graph);
  graph.graphData({
    nodes: points.map(({ key, label, x, y, size }) => ({ id: key, label, x, y, fx: x, fy: y, size })),
    links: lines.map(({ from, to }) => ({ source: from, target: to })),
  });
  graph.zoomToFit(0);
  // Its first frames may be empty: it takes the data over a little later, and numbers it then.
  const last = graph.graphData().nodes.at(-1);
  return new Promise((done) => {
    graph.onRenderFramePost(() => {
      if (last.index === undefined) return;
      // Its further frames are not counted.
      graph.pauseAnimation();
      done({ graph });
    });
  });
}
