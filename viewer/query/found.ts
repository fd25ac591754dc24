/** Which part of the drawing an answer speaks of. */
import type { Value } from "../../src/store/index.ts";
import type { Network, NetworkGraph } from "../data/network.ts";

/** Keys of entities and edges. */
export interface Part {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Gives the part that rows speak of. */
export type Finder = (rows: readonly (readonly Value[])[]) => Part;

/**
 * A finder over a graph. Nodes and relationships are found by their ids, texts where they are an entity's name or id. A row that
 * names entities and no relationship speaks of all that joins them.
 */
export function finderIn({ graph }: Network): Finder {
  const byName = namesIn(graph);
  return (rows) => {
    const parts = rows.map((row) => partOf(row, graph, byName));
    return {
      nodes: [...new Set(parts.flatMap(({ nodes }) => nodes))],
      edges: [...new Set(parts.flatMap(({ edges }) => edges))],
    };
  };
}

type Names = ReadonlyMap<string, string | undefined>;

/** Entities by name; a name of several is none's. */
function namesIn(graph: NetworkGraph): Names {
  const keys = new Map<string, string | undefined>();
  graph.forEachNode((key, { label }) => keys.set(label, keys.has(label) ? undefined : key));
  return keys;
}

function partOf(row: readonly Value[], graph: NetworkGraph, byName: Names): Part {
  const words = [...row].flatMap((value) => [...wordsIn(value)]);
  const named = words.flatMap((word) => (graph.hasNode(word) ? word : (byName.get(word) ?? [])));
  const edges = words.filter((word) => graph.hasEdge(word));
  const nodes = new Set([...named, ...edges.flatMap((edge) => graph.extremities(edge))]);
  return { nodes: [...nodes], edges: edges.length > 0 ? edges : edgesAmong(graph, nodes) };
}

/** The texts of a value, and the ids of its nodes and relationships in place of all else that these hold. */
function* wordsIn(value: Value): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  const id = idOf(value);
  if (id !== undefined) yield id;
  else for (const each of Object.values<Value>(value)) yield* wordsIn(each);
}

/** The id of a node or a relationship: `{labels, properties}` or `{type, properties}`; empty for one that has none. */
function idOf(value: object): string | undefined {
  if (!("properties" in value) || !("labels" in value || "type" in value)) return undefined;
  const { properties } = value;
  return typeof properties === "object" && properties !== null && "id" in properties ? String(properties.id) : "";
}

function edgesAmong(graph: NetworkGraph, nodes: ReadonlySet<string>): readonly string[] {
  return [...nodes].flatMap((node) => graph.filterOutEdges(node, (_edge, _data, _from, to) => nodes.has(to)));
}
