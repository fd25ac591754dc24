"""Reads a GraphML file with networkx and prints what it found as JSON."""

import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
json.dump(
    {
        "directed": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": [[source, target, key, data] for source, target, key, data in graph.edges(keys=True, data=True)],
    },
    sys.stdout,
)
