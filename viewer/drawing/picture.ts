/** What the drawing shows, as a picture: SVG for print and further work, PNG at twice the size for everything else. */
import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../data/network.ts";
import type { Drawing } from "./drawing.ts";
import { edgeLook, nodeLook } from "./drawn.ts";
import type { EdgeLook } from "./edge-look.ts";
import type { Spot } from "./labels.ts";
import { shortened } from "./lettering.ts";
import type { NodeLook } from "./node-look.ts";
import { shapePath } from "./shapes.ts";
import { fadedIn } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

const SVG = "http://www.w3.org/2000/svg";
const SHARPNESS = 2;
const LABEL_SIZE = 13;
const EDGE_LABEL_SIZE = 11;

/** A picture with its size in CSS pixels. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

type Renderer = Sigma<NodeData, EdgeData>;
type Attributes = Readonly<Record<string, string | number>>;

/** The drawing as SVG. Names are set as text. */
export function svgOf({ renderer, named }: Pick<Drawing, "renderer" | "named">): Picture {
  const { width, height } = renderer.getDimensions();
  const { ground, font } = currentTheme();
  const root = element("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "font-family": font });
  root.append(element("rect", { width, height, fill: ground }));
  const graph = renderer.getGraph();
  const lit = graph.someNode((node) => nodeLook(renderer, node)?.near === true);
  const faded = (near: boolean): Attributes => (lit && !near ? { opacity: fadedIn(graph.size) } : {});
  graph.forEachEdge((edge, _data, source, target) => {
    const [look, from, to] = [edgeLook(renderer, edge), nodeLook(renderer, source), nodeLook(renderer, target)];
    if (look && from && to && !look.hidden) root.append(...edgeParts(renderer, look, from, to, faded(look.near)));
  });
  graph.forEachNode((node) => {
    const look = nodeLook(renderer, node);
    if (look && !look.hidden) root.append(...nodeParts(renderer, look, named.get(node), faded(look.near)));
  });
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

/** An SVG as PNG at twice its size. Rejects where the browser cannot make one. */
export async function pngOf({ text, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width * SHARPNESS, height * SHARPNESS);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function nodeParts(renderer: Renderer, look: NodeLook, spot: Spot | undefined, faded: Attributes): readonly Element[] {
  const { x, y } = renderer.framedGraphToViewport(look);
  const { ground, ink } = currentTheme();
  const radius = renderer.scaleSize(look.size);
  const shape = element("path", {
    d: shapePath(look.shape, radius),
    transform: `translate(${round(x)} ${round(y)})`,
    fill: look.color,
    "fill-rule": "evenodd",
    stroke: ground,
    "stroke-width": 1,
    ...faded,
  });
  const named = spot ?? (look.highlighted ? { x: x + radius + 5, y: y + LABEL_SIZE * 0.35 } : undefined);
  if (named === undefined || !look.label) return [shape];
  const place = { x: round(named.x), y: round(named.y), "font-size": LABEL_SIZE };
  return [shape, words(shortened(look.label), { ...place, fill: ink, stroke: ground })];
}

function edgeParts(
  renderer: Renderer,
  look: EdgeLook,
  from: NodeLook,
  to: NodeLook,
  faded: Attributes,
): readonly Element[] {
  const [a, c] = [renderer.framedGraphToViewport(from), renderer.framedGraphToViewport(to)];
  const [dx, dy] = [c.x - a.x, c.y - a.y];
  const bend = { x: (a.x + c.x) / 2 + dy * look.curvature, y: (a.y + c.y) / 2 - dx * look.curvature };
  const thick = Math.max(renderer.getSetting("minEdgeThickness"), renderer.scaleSize(look.size));
  const end = pulledBack(c, bend, renderer.scaleSize(to.size) + (look.arrow ? 5 + thick : 0));
  const path = `M${round(a.x)} ${round(a.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`;
  const line = element("path", {
    d: path,
    fill: "none",
    stroke: look.color,
    "stroke-width": round(thick),
    ...(look.dashed ? { "stroke-dasharray": "6 4" } : {}),
    ...faded,
  });
  const tip = pulledBack(c, bend, renderer.scaleSize(to.size));
  const arrow = look.arrow ? [arrowHead(tip, bend, thick, { fill: look.color, ...faded })] : [];
  if (!look.label) return [line, ...arrow];
  const upright = dx >= 0 ? 0 : 180;
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI + upright;
  const middle = [
    round((a.x + c.x) / 2 + (dy * look.curvature) / 2),
    round((a.y + c.y) / 2 - (dx * look.curvature) / 2),
  ];
  const { ground, ink } = currentTheme();
  const label = words(look.label, {
    transform: `translate(${middle.join(" ")}) rotate(${round(turn)})`,
    dy: EDGE_LABEL_SIZE * 0.35,
    "font-size": EDGE_LABEL_SIZE,
    "text-anchor": "middle",
    fill: ink,
    stroke: ground,
  });
  return [line, ...arrow, label];
}

function arrowHead(tip: Place, from: Place, thick: number, attributes: Attributes): Element {
  const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI;
  const [length, half] = [round(6 + 2 * thick), round(2.5 + thick)];
  return element("path", {
    d: `M0 0L${-length} ${half}L${-length} ${-half}Z`,
    transform: `translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(angle)})`,
    ...attributes,
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A place moved by some pixels towards another. */
function pulledBack(place: Place, towards: Place, by: number): Place {
  const far = Math.max(1, Math.hypot(towards.x - place.x, towards.y - place.y));
  return { x: place.x + ((towards.x - place.x) * by) / far, y: place.y + ((towards.y - place.y) * by) / far };
}

function words(text: string, attributes: Attributes): Element {
  const label = element("text", {
    "paint-order": "stroke",
    "stroke-width": 4,
    "stroke-linejoin": "round",
    ...attributes,
  });
  // XML takes no control characters, and names may hold any.
  label.textContent = text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
  return label;
}

function element(name: string, attributes: Attributes): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
