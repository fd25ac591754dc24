/**
 * How each entity and edge looks, from the view and the spotlight. Sigma asks when it refreshes them.
 */
import { relationInfo } from "../../src/schema.ts";
import type { EdgeData, NetworkGraph, NodeData } from "../data/network.ts";
import { FIRST_VIEW, showsEdge, showsNode, type View } from "../state.ts";
import { edgeText } from "../texts.ts";
import type { EdgeLook } from "./edge-program.ts";
import { fanOf } from "./fan.ts";
import type { NodeLook } from "./node-program.ts";
import { SHAPES } from "./shapes.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

/** Up to this many entities are drawn in their full size; larger graphs start from smaller ones, which zooming enlarges. */
const FULL_SIZE = 400;
const SMALLEST = 0.3;

/** The two functions that sigma asks, and the view that their answers hang on. */
export interface Looks {
  view: View;
  readonly node: (key: string, data: NodeData) => NodeLook;
  readonly edge: (key: string, data: EdgeData) => EdgeLook;
  /** Factor on all sizes. */
  readonly scale: number;
}

/** Looks for a graph, with nothing hidden. */
export function createLooks(graph: NetworkGraph, spotlight: Spotlight): Looks {
  const fan = fanOf(graph);
  const scale = Math.max(SMALLEST, Math.min(1, Math.sqrt(FULL_SIZE / Math.max(1, graph.order))));
  const looks: Looks = {
    view: FIRST_VIEW,
    scale,
    node: (key, data) => nodeLook(key, data, spotlight, { scale, hidden: !showsNode(looks.view, data) }),
    edge: (key, data) => {
      const hidden = !showsEdge(looks.view, data, graph.getSourceAttributes(key), graph.getTargetAttributes(key));
      return edgeLook(key, data, spotlight, { scale, hidden, curvature: fan.get(key) ?? 0 });
    },
  };
  return looks;
}

interface Given {
  readonly scale: number;
  readonly hidden: boolean;
}

function nodeLook(key: string, data: NodeData, light: Spotlight, { scale, hidden }: Given): NodeLook {
  const near = light.nodes.has(key);
  return {
    type: "entity",
    shape: SHAPES[data.kind],
    x: data.x,
    y: data.y,
    size: data.size * scale,
    label: data.label,
    color: data.color,
    near,
    hidden,
    highlighted: near && light.centre?.type === "node" && light.centre.key === key,
    forceLabel: near && light.named,
    zIndex: 0,
  };
}

function edgeLook(
  key: string,
  data: EdgeData,
  light: Spotlight,
  { scale, hidden, curvature }: Given & { readonly curvature: number },
): EdgeLook {
  const near = light.edges.has(key);
  const worded = near && light.worded;
  const { thread, edge, edgeUnsure } = currentTheme();
  const plain = data.asserted ? edge : edgeUnsure;
  return {
    type: curvature === 0 ? "straight" : "curved",
    curvature,
    dashed: !data.asserted,
    arrow: relationInfo(data.relation).symmetric !== true,
    size: (1 + Math.log2(Math.max(1, data.weight))) * scale + (near ? 0.6 : 0),
    color: near ? thread : plain,
    label: worded ? edgeText(data) : "",
    forceLabel: worded,
    near,
    hidden,
    zIndex: 0,
  };
}
