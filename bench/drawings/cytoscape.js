/** Cytoscape.js on its canvas, with every name: it looks for no room. */
import cytoscape from "cytoscape";

export function draw(container, points, lines, colors) {
  const node = { width: "data(size)", height: "data(size)", "background-color": colors.point, label: "data(label)" };
  const cy = cytoscape({
    container,
    layout: { name: "preset" },
    elements: {
      nodes: points.map(({ key, label, x, y, size }) => ({
        data: { id: key, label, size: 2 * size },
        position: { x, y },
      })),
      edges: lines.map(({ key, from, to }) => ({ data: { id: key, source: from, target: to } })),
    },
    style: [
      { selector: "node", style: node },
      { selector: "edge", style: { width: 1, "line-color": colors.line } },
    ],
  });
  return new Promise((done) => cy.one("render", () => done({ cy })));
}
