/**
 * A Cypher script: the same statements that `redthread load` runs, with the rows written into them.
 *
 * One statement a line, ended by a semicolon, so that any client can run it line by line (`cypher-shell -f graph.cypher`, Neo4j's
 * Browser, Memgraph, the embedded store). Running it again changes nothing.
 */
import type { Graph } from "../model.ts";
import { batches, constraintsOfNeo4j, indexesOfNeo4j, MAIN_GRAPH } from "../store/cypher.ts";
import { propertyType } from "../store/parts.ts";
import type { FileExporter } from "./exporter.ts";

/** The exporter of Cypher. */
export const cypher: FileExporter = {
  format: "cypher",
  target: "file",
  extension: ".cypher",
  description: "a script of Cypher statements, one a line, that makes the graph in a database (cypher-shell, Neo4j)",
  write: pieces,
};

/** Rows in one statement: a server plans each anew, and long ones slowly. */
const ROWS_AT_ONCE = 250;

function* pieces(graph: Graph): Generator<string> {
  for (const statement of constraintsOfNeo4j()) yield `${statement};\n`;
  for (const { cypher, rows } of batches(graph, ROWS_AT_ONCE)) {
    const [before = "", after = ""] = cypher.replaceAll("$graph", literal(MAIN_GRAPH)).split("$rows");
    // Row by row: a statement as one string would outlive its use in memory.
    for (const [place, row] of rows.entries()) yield `${place === 0 ? `${before}[` : ", "}${literal(row)}`;
    yield `]${after};\n`;
  }
  for (const statement of indexesOfNeo4j()) yield `${statement};\n`;
}

/** A value as Cypher writes it; `name` is that of the property that holds it. */
function literal(value: unknown, name = ""): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number")
    return propertyType(name) === "float" && Number.isInteger(value) ? `${value}.0` : `${value}`;
  if (Array.isArray(value)) return `[${value.map((each) => literal(each)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return "null";
  // The names are those of our own properties.
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${literal(inner, key)}`);
  return `{${entries.join(", ")}}`;
}

/** A lone surrogate has no bytes in UTF-8; a loader's driver sends U+FFFD in its place too. */
const ALONE = /\p{Cs}/gu;
const SPECIAL = /[\\'\p{Cc}\u2028\u2029]/gu;

/** A text in single quotes, on one line. */
function quoted(text: string): string {
  const escaped = text.replace(ALONE, "\uFFFD").replace(SPECIAL, (character) => {
    if (character === "'" || character === "\\") return `\\${character}`;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `'${escaped}'`;
}
