/**
 * graph.json: graphology's own serialisation of the placed network, one node or edge a line.
 *
 * `new MultiDirectedGraph().import(JSON.parse(text))` gives the network back; `options` says that it is directed and has
 * parallel edges, without which graphology would refuse those. Lone surrogates come out as \udXXX, which JSON allows.
 */

import { type NetworkGraph, networkOf } from "../graph/network.ts";
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
  yield* serialized(options, network, edgesOf(network));
}

function* edgesOf(network: NetworkGraph): Generator<object> {
  for (const { edge: key, source, target, attributes } of network.edgeEntries())
    yield { key, source, target, attributes };
}

function* nodesOf(network: NetworkGraph): Generator<object> {
  for (const { node: key, attributes } of network.nodeEntries()) yield { key, attributes };
}

/** A graph in graphology's form: its options, a network's attributes and nodes, and the edges that are given. */
export function* serialized(options: object, network: NetworkGraph, edges: Iterable<object>): Generator<string> {
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(network.getAttributes())},\n"nodes":[`;
  yield* list(nodesOf(network));
  yield '],\n"edges":[';
  yield* list(edges);
  yield "]}\n";
}

function* list(records: Iterable<object>): Generator<string> {
  let before = "\n";
  for (const record of records) {
    yield before + JSON.stringify(record);
    before = ",\n";
  }
}
