/**
 * GEXF 1.3, the format of Gephi and Gephi Lite (gexf.net).
 *
 * Position, size and colour go into GEXF's own `viz` elements. Claims are summed up: numbers, dates and the first quote with
 * its place, since GEXF has no lists of objects. No attribute is named `type`, and `kind` stands on nodes alone, because
 * readers give those names a meaning of their own. Colours are written as r, g, b, which readers of every version know.
 */

import { networkOf } from "../graph/network.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/network-types.ts";
import type { Graph } from "../model.ts";
import { relationInfo } from "../schema.ts";
import type { FileExporter } from "./exporter.ts";
import { type ClaimSummary, summaryOf } from "./summary.ts";
import { close, empty, open, type XmlValue } from "./xml.ts";

/** The exporter of GEXF. */
export const gexf: FileExporter = {
  format: "gexf",
  target: "file",
  extension: ".gexf",
  description: "the placed network as GEXF 1.3, claims as counts and first quote (Gephi, Gephi Lite, networkx)",
  write: pieces,
};

/** A column of the table of nodes or edges: `id` is also its title. */
interface Column<T> {
  readonly id: string;
  readonly type: "string" | "integer" | "boolean";
  value(item: T, claims: ClaimSummary): XmlValue;
}

const SUMMARY: readonly Column<unknown>[] = [
  { id: "claims", type: "integer", value: (_, { claims }) => claims },
  { id: "documents", type: "integer", value: (_, { documents }) => documents },
  { id: "asserted_claims", type: "integer", value: (_, { asserted }) => asserted },
  { id: "planned_claims", type: "integer", value: (_, { planned }) => planned },
  { id: "possible_claims", type: "integer", value: (_, { possible }) => possible },
  { id: "demanded_claims", type: "integer", value: (_, { demanded }) => demanded },
  { id: "denied_claims", type: "integer", value: (_, { denied }) => denied },
  { id: "negative_claims", type: "integer", value: (_, { negative }) => negative },
  { id: "first_day", type: "string", value: (_, { first }) => first },
  { id: "last_day", type: "string", value: (_, { last }) => last },
  { id: "quote", type: "string", value: (_, { quote }) => quote },
  { id: "quote_document", type: "string", value: (_, { document }) => document },
  { id: "quote_start", type: "integer", value: (_, { start }) => start },
  { id: "quote_end", type: "integer", value: (_, { end }) => end },
];

const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { id: "kind", type: "string", value: ({ kind }) => kind },
  { id: "aliases", type: "string", value: ({ aliases }) => aliases.join(" | ") },
  { id: "mentions", type: "integer", value: ({ mentions }) => mentions },
  ...SUMMARY,
];

const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { id: "relation", type: "string", value: ({ relation }) => relation },
  { id: "office", type: "string", value: ({ title }) => title },
  { id: "sources", type: "integer", value: ({ weight }) => weight },
  { id: "asserted", type: "boolean", value: ({ asserted }) => asserted },
  { id: "symmetric", type: "boolean", value: ({ relation }) => relationInfo(relation).symmetric === true },
  ...SUMMARY,
];

const ROOT = {
  version: "1.3",
  xmlns: "http://gexf.net/1.3",
  "xmlns:viz": "http://gexf.net/1.3/viz",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
};

function* pieces(graph: Graph): Generator<string> {
  const network = networkOf(graph);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${open("gexf", ROOT)}\n`;
  yield `${open("meta")}${open("creator")}redthread${close("creator")}${close("meta")}\n`;
  yield `${open("graph", { mode: "static", defaultedgetype: "directed" })}\n`;
  yield columns("node", NODE_COLUMNS);
  yield columns("edge", EDGE_COLUMNS);
  yield `${open("nodes")}\n`;
  for (const { node, attributes } of network.nodeEntries()) yield nodeElement(node, attributes);
  yield `${close("nodes")}\n${open("edges")}\n`;
  for (const { edge, source, target, attributes } of network.edgeEntries())
    yield edgeElement({ id: edge, source, target, label: attributes.label, weight: attributes.weight }, attributes);
  yield `${close("edges")}\n${close("graph")}\n${close("gexf")}\n`;
}

function columns<T>(className: "node" | "edge", all: readonly Column<T>[]): string {
  const rows = all.map(({ id, type }) => `${empty("attribute", { id, title: id, type })}\n`);
  return `${open("attributes", { class: className })}\n${rows.join("")}${close("attributes")}\n`;
}

function nodeElement(id: string, node: NodeAttributes): string {
  const position = empty("viz:position", { x: node.x, y: node.y, z: 0 });
  const look = `${colour(node.color)}${empty("viz:size", { value: node.size })}${position}`;
  return `${open("node", { id, label: node.label })}${values(NODE_COLUMNS, node)}${look}${close("node")}\n`;
}

function edgeElement(attributes: Readonly<Record<string, XmlValue>>, edge: EdgeAttributes): string {
  return `${open("edge", attributes)}${values(EDGE_COLUMNS, edge)}${close("edge")}\n`;
}

function values<T extends NodeAttributes | EdgeAttributes>(all: readonly Column<T>[], item: T): string {
  const claims = summaryOf(item.claims);
  const rows = all.map(({ id, value }) => ({ for: id, value: value(item, claims) }));
  const held = rows.filter(({ value }) => value !== undefined && value !== "");
  return `${open("attvalues")}${held.map((row) => empty("attvalue", row)).join("")}${close("attvalues")}`;
}

/** The element of a colour such as "#1f77b4"; nothing for one of another form, which tools then choose themselves. */
function colour(css: string): string {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css) ?? [];
  if (r === undefined || g === undefined || b === undefined) return "";
  const [red, green, blue] = [r, g, b].map((hex) => Number.parseInt(hex, 16));
  return empty("viz:color", { r: red, g: green, b: blue });
}
