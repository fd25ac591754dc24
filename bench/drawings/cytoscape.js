/** Cytoscape.js on its canvas, without names, which it would write all over each other. */
import cytoscape from "cytoscape";

export function draw(container, points, lines, colors) {
  const node = { width: "data(size)", height: "data(size)", "background-color": colors.point };
  const cy = cytoscape({
    container,
    layout: { name: "preset" },
    elements: {
      nodes: points.map(({ key, x, y, size }) => ({ data: { id: key, size: 2 * size }, position: { x, y } })),
      edges: lines.map(({ key, from, to }) => ({ data: { id: key, source: from, target: to } })),
    },
    style: [
      { selector: "node", style: node },
      { selector: "edge", style: { width: 1, "line-color": colors.line } },
    ],
  });
  return new Promise((done) => cy.one("render", () => done({ cy })));
}
