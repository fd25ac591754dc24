/**
 * How each entity and edge looks, from the view and from what is pointed at. Sigma asks for it at each refresh.
 */
import { relationInfo } from "../../src/schema.ts";
import type { EdgeData, NetworkGraph, NodeData } from "../data/network.ts";
import { FIRST_VIEW, type Selection, showsEdge, showsNode, type View } from "../state.ts";
import { edgeText } from "../texts.ts";
import type { EdgeLook } from "./edge-program.ts";
import { type Emphasis, emphasisOf } from "./emphasis.ts";
import { fanOf } from "./fan.ts";
import type { NodeLook } from "./node-program.ts";
import { SHAPES } from "./shapes.ts";
import { currentTheme, faded } from "./theme.ts";

/** Up to this many entities that stand out all carry their names. */
const NAMED = 40;

/** The two functions that sigma asks, and the two things that their answers hang on. */
export interface Looks {
  view: View;
  pointed: Selection | undefined;
  readonly node: (key: string, data: NodeData) => NodeLook;
  readonly edge: (key: string, data: EdgeData) => EdgeLook;
}

/** Looks for a graph, with nothing hidden and nothing pointed at. */
export function createLooks(graph: NetworkGraph): Looks {
  const fan = fanOf(graph);
  let of: Selection | undefined;
  let emphasis: Emphasis | undefined;
  // Worked out once for a refresh, not once for each entity.
  const near = () => {
    const now = looks.pointed ?? looks.view.selection;
    if (now !== of) emphasis = emphasisOf(graph, now);
    of = now;
    return emphasis;
  };
  const looks: Looks = {
    view: FIRST_VIEW,
    pointed: undefined,
    node: (key, data) => nodeLook(key, data, near(), !showsNode(looks.view, data)),
    edge: (key, data) => {
      const hidden = !showsEdge(looks.view, data, graph.getSourceAttributes(key), graph.getTargetAttributes(key));
      return edgeLook(key, data, near(), { hidden, curvature: fan.get(key) ?? 0 });
    },
  };
  return looks;
}

function nodeLook(key: string, data: NodeData, near: Emphasis | undefined, hidden: boolean): NodeLook {
  const out = near === undefined || near.nodes.has(key);
  const centre = near?.centre.type === "node" && near.centre.key === key;
  return {
    type: "entity",
    shape: SHAPES[data.kind],
    x: data.x,
    y: data.y,
    size: data.size,
    label: out ? data.label : null,
    color: out ? data.color : faded(data.color),
    hidden,
    highlighted: centre,
    forceLabel: near !== undefined && out && near.nodes.size <= NAMED,
    zIndex: centre ? 2 : Number(out),
  };
}

function edgeLook(
  key: string,
  data: EdgeData,
  near: Emphasis | undefined,
  given: { readonly hidden: boolean; readonly curvature: number },
): EdgeLook {
  const out = near?.edges.has(key) === true;
  const worded = out && near.worded;
  const plain = data.asserted ? currentTheme().edge : currentTheme().edgeUnsure;
  return {
    ...given,
    type: "thread",
    dashed: !data.asserted,
    arrow: relationInfo(data.relation).symmetric !== true,
    size: 1 + Math.log2(Math.max(1, data.weight)) + (out ? 0.6 : 0),
    color: colorOf(plain, out, near !== undefined),
    label: worded ? edgeText(data) : "",
    forceLabel: worded,
    zIndex: Number(out),
  };
}

function colorOf(plain: string, out: boolean, somethingStandsOut: boolean): string {
  if (out) return currentTheme().thread;
  return somethingStandsOut ? faded(plain) : plain;
}
