/**
 * CSV for `neo4j-admin database import`, the fastest way of a large graph into an empty Neo4j.
 *
 * One file for each label and relationship type, with typed headers; `import.args` holds the importer's arguments and
 * `schema.cypher` what the importer does not make: constraints, indexes, empty lists. Every text is quoted and otherwise as it
 * is, so that the database is the one that `redthread load` makes: these files are for the importer, not for a spreadsheet.
 */
import type { Graph } from "../model.ts";
import { constraintsOfNeo4j, indexesOfNeo4j, MAIN_GRAPH } from "../store/cypher.ts";
import { type LinkPart, type NodePart, partsOf, propertyType } from "../store/parts.ts";
import type { Property } from "../store/rows.ts";
import type { FolderExporter, Pieces } from "./exporter.ts";

/** The exporter of the importer's files. */
export const neo4jCsv: FolderExporter = {
  format: "neo4j-csv",
  target: "folder",
  description: "files for neo4j-admin: cd FOLDER, then neo4j-admin database import full @import.args neo4j",
  write: files,
};

/** Between the items of a list: a character that no name holds. */
const SEPARATOR = "\u001F";
/** The importer leaves an empty list out. */
const EMPTY_LISTS = "MATCH (n:Entity) WHERE n.aliases IS NULL SET n.aliases = []";
const OPTIONS = ["--array-delimiter=U+001F", "--multiline-fields=true", "--overwrite-destination=true"];

type File = readonly [name: string, pieces: Pieces];

function files(graph: Graph): readonly File[] {
  const parts = [...partsOf(graph)];
  const nodes = parts.filter((part) => part.writes === "nodes");
  const links = parts.filter((part) => part.writes === "relationships");
  const args = [
    ...nodes.map((part) => `--nodes=${labelsOf(part)}=${fileOf(part)}`),
    ...links.map((part) => `--relationships=${part.type}=${fileOf(part)}`),
    ...OPTIONS,
  ];
  const schema = [...constraintsOfNeo4j(), EMPTY_LISTS, ...indexesOfNeo4j()].map((statement) => `${statement};\n`);
  return [
    ...nodes.map((part): File => [fileOf(part), nodeTable(part)]),
    ...links.map((part): File => [fileOf(part), linkTable(part)]),
    ["import.args", args.map((each) => `${each}\n`)],
    ["schema.cypher", schema],
  ];
}

function labelsOf({ label, kindLabel }: NodePart): string {
  return kindLabel === undefined ? label : `${label}:${kindLabel}`;
}

function fileOf(part: NodePart | LinkPart): string {
  return `${(part.writes === "nodes" ? (part.kindLabel ?? part.label) : part.type).toLowerCase()}.csv`;
}

function* nodeTable({ label, rows }: NodePart): Generator<string> {
  let columns: readonly string[] | undefined;
  for (const row of rows) {
    if (columns === undefined) {
      columns = Object.keys(row).filter((name) => name !== "id");
      yield line([`id:ID(${label})`, "graph", ...columns.map(headerOf)]);
    }
    yield line([row.id, MAIN_GRAPH, ...columns.map((name) => row[name])].map(cell));
  }
  // The importer wants a header also where there are no rows.
  if (columns === undefined) yield line([`id:ID(${label})`, "graph"]);
}

function* linkTable({ from, to, rows }: LinkPart): Generator<string> {
  const ends = [`:START_ID(${from})`, `:END_ID(${to})`];
  let columns: readonly string[] | undefined;
  for (const row of rows) {
    if (columns === undefined) {
      columns = Object.keys(row.properties);
      yield line([...ends, ...columns.map(headerOf)]);
    }
    yield line([row.from, row.to, ...columns.map((name) => row.properties[name])].map(cell));
  }
  if (columns === undefined) yield line(ends);
}

function headerOf(name: string): string {
  const type = propertyType(name);
  return type === "string" ? name : `${name}:${{ integer: "long", float: "double", strings: "string[]" }[type]}`;
}

function line(cells: readonly string[]): string {
  return `${cells.join(",")}\n`;
}

/** Nothing is null, and "" the empty text. */
function cell(value: Property | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.map((each) => each.replaceAll(SEPARATOR, " ")).join(SEPARATOR);
  return `"${text.replace(/\p{Cs}/gu, "\uFFFD").replaceAll('"', '""')}"`;
}
