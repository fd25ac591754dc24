/** force-graph with every name, which its page has to write; it looks for no room, as cytoscape.js and vis-network do not. */
import { draw as drawBare } from "./force-graph.js";

export function draw(stage, points, lines, colors) {
  return drawBare(stage, points, lines, colors, (graph) =>
    graph.nodeCanvasObjectMode(() => "after").nodeCanvasObject(write),
  );
}

function write({ label, x, y, size }, canvas) {
  canvas.font = "14px sans-serif";
  canvas.textAlign = "center";
  canvas.fillStyle = "#343434";
  canvas.fillText(label, x, y + size + 14);
}
