/**
 * Fills an empty database of the embedded engine with a graph. There is nothing yet to merge with, so nodes are made in batches
 * and relationships between the numbers that the engine gave them: less than half of the time of `batches` (cypher.ts), which
 * look both ends of every relationship up.
 */
import type { GrafeoDB } from "@grafeo-db/js";
import type { Graph } from "../model.ts";
import { countRows, indexStatements, MAIN_GRAPH } from "./cypher.ts";
import { type LinkPart, type NodeLabel, type NodePart, partsOf, slices } from "./parts.ts";
import type { Progress } from "./store.ts";

const ROWS_AT_ONCE = 5000;

/** The engine's numbers of the nodes, by label and id. */
type Numbers = ReadonlyMap<NodeLabel, Map<string, number>>;

/** Puts all of a graph into a database that holds nothing, then its indexes. */
export async function fill(database: GrafeoDB, graph: Graph, onProgress?: Progress): Promise<void> {
  const total = onProgress === undefined ? 0 : countRows(graph);
  const numbers: Map<NodeLabel, Map<string, number>> = new Map();
  let done = 0;
  for (const part of partsOf(graph)) {
    const making = part.writes === "nodes" ? makeNodes(database, part, numbers) : makeLinks(database, part, numbers);
    for await (const made of making) {
      done += made;
      onProgress?.(done, total);
    }
  }
  for (const statement of indexStatements()) await database.executeCypher(statement);
}

/** Makes the nodes of a part, and says after each batch how many. */
async function* makeNodes(database: GrafeoDB, part: NodePart, numbers: Map<NodeLabel, Map<string, number>>) {
  const labels = part.kindLabel === undefined ? [part.label] : [part.label, part.kindLabel];
  const byId = numbers.get(part.label) ?? new Map<string, number>();
  numbers.set(part.label, byId);
  for (const rows of slices(part.rows, ROWS_AT_ONCE)) {
    const properties = rows.map((row) => ({ ...row, graph: MAIN_GRAPH }));
    const made = await database.batchCreateNodesWithProps(labels, properties);
    for (const [at, row] of rows.entries()) {
      const number = made[at];
      if (number !== undefined) byId.set(String(row.id), number);
    }
    yield rows.length;
  }
}

/** Makes the relationships of a part, and says after each batch how many. One without an end is not made, as where ends are looked up. */
async function* makeLinks(database: GrafeoDB, part: LinkPart, numbers: Numbers) {
  const { type } = part;
  const [sources, targets] = [numbers.get(part.from), numbers.get(part.to)];
  for (const links of slices(part.rows, ROWS_AT_ONCE)) {
    const edges = links.flatMap(({ from, to, properties }) => {
      const [src, dst] = [sources?.get(from), targets?.get(to)];
      return src === undefined || dst === undefined ? [] : [{ src, dst, type, properties }];
    });
    await database.batchCreateEdges(edges);
    yield links.length;
  }
}
