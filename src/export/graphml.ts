/**
 * GraphML (graphml.graphdrawing.org), which networkx, igraph, Cytoscape, yEd and Gephi read.
 *
 * The same as GEXF says, but places, sizes and colours are plain attributes `x`, `y`, `size`, `color`, and who was seen
 * in which office, with the dates, is a text: `offices`.
 */
import { networkOf } from "../graph/network.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/network-types.ts";
import type { Graph } from "../model.ts";
import { EDGE_COLUMNS, NODE_COLUMNS, valuesOf } from "./columns.ts";
import type { FileExporter } from "./exporter.ts";
import { type OfficeSeen, officesSeen, officeText } from "./offices-seen.ts";
import { printableId } from "./printable.ts";
import { close, empty, endsOf, escaped, open, type XmlValue } from "./xml.ts";

/** The exporter of GraphML. */
export const graphml: FileExporter = {
  format: "graphml",
  target: "file",
  extension: ".graphml",
  description: "the placed network as GraphML, claims as counts and first quote (networkx, igraph, Cytoscape, yEd)",
  write: pieces,
};

/** A value of a node or an edge by the name of its attribute. */
type Named = readonly (readonly [name: string, value: XmlValue])[];

const NODE_KEYS: readonly (readonly [name: string, type: string])[] = [
  ["label", "string"],
  ...["x", "y", "size"].map((name) => [name, "double"] as const),
  ["color", "string"],
  ...NODE_COLUMNS.map(({ id, type }) => [id, keyType(type)] as const),
  ["offices", "string"],
];

const EDGE_KEYS: readonly (readonly [name: string, type: string])[] = [
  ["label", "string"],
  ["weight", "double"],
  ...EDGE_COLUMNS.map(({ id, type }) => [id, keyType(type)] as const),
];

const ROOT = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
};

function* pieces(graph: Graph): Generator<string> {
  const network = networkOf(graph);
  const offices = officesSeen(graph);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${open("graphml", ROOT)}\n`;
  yield keys("node", NODE_KEYS);
  yield keys("edge", EDGE_KEYS);
  yield `${open("graph", { id: "redthread", edgedefault: "directed" })}\n`;
  for (const { node, attributes } of network.nodeEntries())
    yield element("node", { id: printableId(node) }, nodeValues(attributes, offices.get(node)));
  for (const { edge, source, target, attributes } of network.edgeEntries())
    yield element("edge", endsOf(edge, source, target), edgeValues(attributes));
  yield `${close("graph")}\n${close("graphml")}\n`;
}

/** GraphML's name for a type of ours. */
function keyType(type: "string" | "integer" | "boolean"): string {
  return type === "integer" ? "int" : type;
}

// A node's and an edge's keys of one name need ids that differ.
function keys(domain: "node" | "edge", all: readonly (readonly [name: string, type: string])[]): string {
  return all
    .map(([name, type]) => {
      const key = { id: `${domain}_${name}`, for: domain, "attr.name": name, "attr.type": type };
      return `${empty("key", key)}\n`;
    })
    .join("");
}

function nodeValues(node: NodeAttributes, offices: readonly OfficeSeen[] = []): Named {
  const { label, x, y, size, color } = node;
  const held: Named = offices.length === 0 ? [] : [["offices", offices.map(officeText).join(" | ")]];
  return [...Object.entries({ label, x, y, size, color }), ...valuesOf(NODE_COLUMNS, node), ...held];
}

function edgeValues(edge: EdgeAttributes): Named {
  const { label, weight } = edge;
  return [...Object.entries({ label, weight }), ...valuesOf(EDGE_COLUMNS, edge)];
}

function element(name: "node" | "edge", attributes: Readonly<Record<string, XmlValue>>, values: Named): string {
  const data = values.map(
    ([key, value]) => `${open("data", { key: `${name}_${key}` })}${escaped(String(value))}${close("data")}`,
  );
  return `${open(name, attributes)}${data.join("")}${close(name)}\n`;
}
