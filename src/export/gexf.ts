/**
 * GEXF 1.3, the format of Gephi and Gephi Lite (gexf.net).
 *
 * Position, size and colour go into GEXF's own `viz` elements; colours are written as r, g, b, which readers of every version
 * know. Who was seen in which office is a dynamic attribute of the person, `office_seen`: each tenure's title and post over the
 * days from start to end where articles say them, else from first to last article that shows the person in office.
 */
import { networkOf } from "../graph/network.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/network-types.ts";
import type { Graph } from "../model.ts";
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, valuesOf } from "./columns.ts";
import { firstDay, lastDay } from "./days.ts";
import type { FileExporter } from "./exporter.ts";
import { type OfficeSeen, officesSeen } from "./offices-seen.ts";
import { printableId } from "./printable.ts";
import { close, empty, endsOf, open, type XmlValue } from "./xml.ts";

/** The exporter of GEXF. */
export const gexf: FileExporter = {
  format: "gexf",
  target: "file",
  extension: ".gexf",
  description: "the placed network as GEXF 1.3, claims as counts and first quote (Gephi, Gephi Lite, networkx)",
  write: pieces,
};

const ROOT = {
  version: "1.3",
  xmlns: "http://gexf.net/1.3",
  "xmlns:viz": "http://gexf.net/1.3/viz",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
};

function* pieces(graph: Graph): Generator<string> {
  const network = networkOf(graph);
  const offices = officesOf(graph);
  const time = offices.size === 0 ? { mode: "static" } : { mode: "dynamic", timeformat: "date" };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${open("gexf", ROOT)}\n`;
  yield `${open("meta")}${open("creator")}redthread${close("creator")}${close("meta")}\n`;
  yield `${open("graph", { ...time, defaultedgetype: "directed" })}\n`;
  // Before the static ones: graphology's reader takes the types from the last table alone.
  if (offices.size > 0) yield columns("node", "dynamic", [{ id: OFFICE, type: "string" }]);
  yield columns("node", "static", NODE_COLUMNS);
  yield columns("edge", "static", EDGE_COLUMNS);
  yield `${open("nodes")}\n`;
  for (const { node, attributes } of network.nodeEntries())
    yield nodeElement(node, attributes, offices.get(node) ?? []);
  yield `${close("nodes")}\n${open("edges")}\n`;
  for (const { edge, source, target, attributes } of network.edgeEntries())
    yield edgeElement(
      { ...endsOf(edge, source, target), label: attributes.label, weight: attributes.weight },
      attributes,
    );
  yield `${close("edges")}\n${close("graph")}\n${close("gexf")}\n`;
}

const OFFICE = "office_seen";

/** A value of an attribute, for a time where `start` and `end` are given. */
type Value =
  | Readonly<Record<"for" | "value" | "start" | "end", XmlValue>>
  | Readonly<Record<"for" | "value", XmlValue>>;

/** For each person the offices over time. A tenure without any day is left to the edges. */
function officesOf(graph: Graph): ReadonlyMap<string, readonly Value[]> {
  const held = [...officesSeen(graph)].map(([holder, offices]) => [holder, offices.flatMap(officeValue)] as const);
  return new Map(held.filter(([, values]) => values.length > 0));
}

function officeValue({ office, start, end }: OfficeSeen): readonly Value[] {
  if (start === undefined && end === undefined) return [];
  return [{ for: OFFICE, value: office, start: start && firstDay(start), end: end && lastDay(end) }];
}

function columns(
  className: "node" | "edge",
  mode: "static" | "dynamic",
  all: readonly Pick<Column<never>, "id" | "type">[],
): string {
  const rows = all.map(({ id, type }) => `${empty("attribute", { id, title: id, type })}\n`);
  return `${open("attributes", { class: className, mode })}\n${rows.join("")}${close("attributes")}\n`;
}

function nodeElement(id: string, node: NodeAttributes, offices: readonly Value[]): string {
  const position = empty("viz:position", { x: node.x, y: node.y, z: 0 });
  const look = `${colour(node.color)}${empty("viz:size", { value: node.size })}${position}`;
  const values = [...staticValues(NODE_COLUMNS, node), ...offices];
  return `${open("node", { id: printableId(id), label: node.label })}${attvalues(values)}${look}${close("node")}\n`;
}

function edgeElement(attributes: Readonly<Record<string, XmlValue>>, edge: EdgeAttributes): string {
  return `${open("edge", attributes)}${attvalues(staticValues(EDGE_COLUMNS, edge))}${close("edge")}\n`;
}

function staticValues<T extends NodeAttributes | EdgeAttributes>(all: readonly Column<T>[], item: T): readonly Value[] {
  return valuesOf(all, item).map(([id, value]) => ({ for: id, value }));
}

function attvalues(values: readonly Value[]): string {
  return `${open("attvalues")}${values.map((value) => empty("attvalue", value)).join("")}${close("attvalues")}`;
}

/** The element of a colour such as "#1f77b4"; nothing for one of another form, which tools then choose themselves. */
function colour(css: string): string {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css) ?? [];
  if (r === undefined || g === undefined || b === undefined) return "";
  const [red, green, blue] = [r, g, b].map((hex) => Number.parseInt(hex, 16));
  return empty("viz:color", { r: red, g: green, b: blue });
}
