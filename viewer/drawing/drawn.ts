/** What sigma has drawn: the looks of entities and edges, and where they are on the canvas, in CSS pixels. */
import type Sigma from "sigma";
import type { EdgeData, NetworkGraph, NodeData } from "../data/network.ts";
import type { EdgeLook } from "./edge-look.ts";
import type { Disc, Line } from "./edge-words.ts";
import type { NodeLook } from "./node-look.ts";
import type { Spotlight } from "./spotlight.ts";

type Renderer = Sigma<NodeData, EdgeData>;

/** From so many entities on, names are not kept off them: to look for room would take longer than a frame has. */
export const CROWD = 2000;

/** The entities on the canvas that stand out, or all of them where none does. */
export function discsOf(renderer: Renderer, graph: NetworkGraph, spotlight: Spotlight): readonly Disc[] {
  const keys = spotlight.on ? [...spotlight.nodes] : graph.order > CROWD ? [] : graph.nodes();
  return keys.flatMap((key) => discOf(renderer, key) ?? []);
}

function discOf(renderer: Renderer, key: string): Disc | undefined {
  const look = renderer.getNodeDisplayData(key);
  if (look === undefined || look.hidden) return undefined;
  const { x, y } = renderer.framedGraphToViewport(look);
  return { key, x, y, radius: renderer.scaleSize(look.size) };
}

/** The edges on the canvas that carry their words. */
export function linesOf(renderer: Renderer, graph: NetworkGraph, spotlight: Spotlight): readonly Line[] {
  if (!spotlight.worded) return [];
  return [...spotlight.edges].flatMap((key) => {
    const look = edgeLook(renderer, key);
    const [from, to] = graph.extremities(key).map((end) => discOf(renderer, end));
    if (!look?.label || look.hidden || from === undefined || to === undefined) return [];
    return [{ text: look.label, from, to, curvature: look.curvature }];
  });
}

/** How an entity is drawn. */
export function nodeLook(renderer: Renderer, node: string): NodeLook | undefined {
  const look = renderer.getNodeDisplayData(node);
  return look && isNodeLook(look) ? look : undefined;
}

/** How an edge is drawn. */
export function edgeLook(renderer: Renderer, edge: string): EdgeLook | undefined {
  const look = renderer.getEdgeDisplayData(edge);
  return look && isEdgeLook(look) ? look : undefined;
}

/** Sigma gives back what looks.ts made, under its own narrower type. */
function isNodeLook(look: object): look is NodeLook {
  return "shape" in look;
}

function isEdgeLook(look: object): look is EdgeLook {
  return "curvature" in look;
}
