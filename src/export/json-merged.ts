/**
 * A simple graph in graphology's form: one edge from one entity to another, however many relations join them.
 *
 * For tools and measures that know no parallel edges. Nodes and places are those of graph.json; an edge has the relations and
 * labels of all that were merged and all their claims, and its weight is the number of independent sources behind any of them.
 */
import { originOf } from "../assess/sources/origins.ts";
import { groupBy } from "../common/collections.ts";
import { networkOf } from "../graph/network.ts";
import type { EdgeAttributes } from "../graph/network-types.ts";
import type { Graph } from "../model.ts";
import type { FileExporter } from "./exporter.ts";
import { serialized } from "./json.ts";

/** The exporter of the simple graph. */
export const jsonMerged: FileExporter = {
  format: "json-merged",
  target: "file",
  extension: ".json",
  description: "the same as json, with at most one edge from one entity to another (graph measures, simple graphs)",
  write: pieces,
};

/** An edge's attributes, of all that were merged. */
type Merged = Omit<EdgeAttributes, "relation" | "title"> & { readonly relations: readonly string[] };

function* pieces(graph: Graph): Generator<string> {
  const network = networkOf(graph);
  const origin = originOf(graph);
  const origins = new Map<string, number>(graph.claims.map((claim) => [claim.id, origin(claim)]));
  const pairs = groupBy(network.edgeEntries(), ({ source, target }) => JSON.stringify([source, target]));
  const edges = [...pairs.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    const attributes = merged(
      entries.map((entry) => entry.attributes),
      origins,
    );
    return [{ key: first.edge, source: first.source, target: first.target, attributes }];
  });
  const options = { type: network.type, multi: false, allowSelfLoops: network.allowSelfLoops };
  yield* serialized(options, network, edges);
}

function merged(edges: readonly EdgeAttributes[], origins: ReadonlyMap<string, number>): Merged {
  const claims = edges.flatMap((edge) => edge.claims);
  return {
    relations: distinct(edges.map(({ relation }) => relation)),
    label: distinct(edges.map(({ label }) => label)).join(", "),
    weight: new Set(claims.map(({ id }) => origins.get(id))).size,
    asserted: edges.some(({ asserted }) => asserted),
    claims,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
