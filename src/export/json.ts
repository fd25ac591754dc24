/**
 * graph.json: graphology's own serialisation of the placed network, one node or edge a line.
 *
 * `new MultiDirectedGraph().import(JSON.parse(text))` gives the network back; `options` says that it is directed and has
 * parallel edges, without which graphology would refuse those. Lone surrogates come out as \udXXX, which JSON allows.
 */

import { networkOf } from "../graph/network.ts";
import type { Graph } from "../model.ts";
import type { FileExporter } from "./exporter.ts";

/** The exporter of graph.json. */
export const json: FileExporter = {
  format: "json",
  target: "file",
  extension: ".json",
  description: "the placed network in graphology's form, with every claim (Sigma, Gephi Lite, your own programs)",
  write: pieces,
};

function* pieces(graph: Graph): Generator<string> {
  const network = networkOf(graph);
  const options = { type: network.type, multi: network.multi, allowSelfLoops: network.allowSelfLoops };
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(network.getAttributes())},\n"nodes":[`;
  yield* list(network.nodeEntries(), ({ node: key, attributes }) => ({ key, attributes }));
  yield '],\n"edges":[';
  yield* list(network.edgeEntries(), ({ edge: key, source, target, attributes }) => ({
    key,
    source,
    target,
    attributes,
  }));
  yield "]}\n";
}

function* list<T>(entries: Iterable<T>, record: (entry: T) => object): Generator<string> {
  let before = "\n";
  for (const entry of entries) {
    yield before + JSON.stringify(record(entry));
    before = ",\n";
  }
}
