"""Reads a GEXF file with networkx and prints what it found as JSON."""

import json
import sys

import networkx
from networkx.readwrite.gexf import GEXF

# networkx knows the layout, which has not changed, but not yet the namespaces of GEXF 1.3.
GEXF.versions["1.3"] = {
    "NS_GEXF": "http://gexf.net/1.3",
    "NS_VIZ": "http://gexf.net/1.3/viz",
    "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
    "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
    "VERSION": "1.3",
}

graph = networkx.read_gexf(sys.argv[1], version="1.3")
json.dump(
    {
        "directed": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": [[source, target, data] for source, target, data in graph.edges(data=True)],
    },
    sys.stdout,
)
