/**
 * The viewer's graph from the viewer's server, drawn by a library as it comes: what the viewer's first draw is measured against.
 *
 * `library` is one of the files beside this one (viewer.bench.mjs says which when it builds the page); its `draw` ends when
 * the library says that it has drawn.
 */
import { draw } from "library";

const { nodes, edges } = await (await fetch("/api/network")).json();
const points = nodes.key.map((key, at) => ({
  key,
  label: nodes.label[at],
  x: nodes.x[at],
  y: nodes.y[at],
  size: nodes.size[at],
}));
const lines = edges.key.map((key, at) => ({
  key,
  from: nodes.key[edges.source[at]],
  to: nodes.key[edges.target[at]],
}));
const colors = { point: "#5b84f5", line: "#8d939d" };
globalThis.redthreadViewer = await draw(document.getElementById("stage"), points, lines, colors);
