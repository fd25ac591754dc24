/**
 * Draws names on the canvas above the drawing. Names are drawn as text, whatever they hold.
 */
import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { EdgeData, NodeData } from "../data/network.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

/** Longer names end in an ellipsis on the drawing; the panels show them whole. */
const LONGEST = 34;

/** Names wait here until sigma has said all that it would draw; then the largest entities get theirs, and no two overlap. */
export interface NameLayer {
  /** Takes a name; sigma calls it. */
  readonly take: NodeLabelDrawingFunction<NodeData, EdgeData>;
  /** Forgets what was taken for another frame. */
  start(): void;
  /** Draws what was taken. */
  paint(): void;
  /** The entities whose names were drawn last. */
  readonly drawn: ReadonlySet<string>;
}

interface Name {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly forced: boolean;
}

/** A layer of names; outside a spotlight that is on, none are drawn. */
export function createNameLayer(spotlight: Spotlight): NameLayer {
  let canvas: CanvasRenderingContext2D | undefined;
  let font = { size: 13, style: "" };
  let waiting: Name[] = [];
  const drawn = new Set<string>();
  const take: NameLayer["take"] = (context, data, settings) => {
    // What the light is on has its name in a box (drawNodeHover).
    if (!data.label || data.highlighted || (spotlight.on && !data.near)) return;
    canvas = context;
    font = { size: settings.labelSize, style: `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}` };
    const { key, x, y, size } = data;
    waiting.push({ key, text: shortened(data.label), x: x + size + 5, y, size, forced: data.near === true });
  };
  const paint = () => {
    drawn.clear();
    const names = waiting.sort((a, b) => Number(b.forced) - Number(a.forced) || b.size - a.size);
    waiting = [];
    if (canvas === undefined) return;
    canvas.font = font.style;
    const boxes: Box[] = [];
    for (const { key, text, x, y } of names) {
      const box = {
        left: x - 2,
        right: x + canvas.measureText(text).width + 2,
        top: y - font.size / 2,
        bottom: y + font.size / 2,
      };
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      drawn.add(key);
      write(canvas, text, x, y + font.size * 0.35);
    }
  };
  const start = () => {
    waiting = [];
  };
  return { take, start, paint, drawn };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The name of the entity that is pointed at or selected, in a box with the thread's colour. */
export const drawNodeHover: NodeHoverDrawingFunction<NodeData, EdgeData> = (context, data, settings) => {
  // Sigma goes on taking an entity for pointed at when the pointer has left the drawing.
  if (!data.highlighted) return;
  const { ground, ink, thread } = currentTheme();
  const radius = data.size * 1.25 + 3;
  context.beginPath();
  context.arc(data.x, data.y, radius, 0, Math.PI * 2);
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = thread;
  context.stroke();
  if (!data.label) return;
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const text = shortened(data.label);
  const [left, height] = [data.x + radius + 4, settings.labelSize + 10];
  context.beginPath();
  context.roundRect(left, data.y - height / 2, context.measureText(text).width + 14, height, 5);
  context.fill();
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = ink;
  context.fillText(text, left + 7, data.y + settings.labelSize * 0.35);
};

/** The words of an edge along its chord, over the middle of its curve; left out where they do not fit. */
export const drawEdgeLabel: EdgeLabelDrawingFunction<NodeData, EdgeData> = (
  context,
  data,
  source,
  target,
  settings,
) => {
  if (!data.label) return;
  context.font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.labelFont}`;
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const text = shortened(data.label);
  const width = context.measureText(text).width;
  if (width > Math.hypot(dx, dy) - source.size - target.size) return;
  const curvature: number = data.curvature ?? 0;
  const upright = dx >= 0 ? 0 : Math.PI;
  context.save();
  // Half the control point's stand-off, to the left of the direction; the canvas has y pointing down.
  context.translate((source.x + target.x) / 2 + (dy * curvature) / 2, (source.y + target.y) / 2 - (dx * curvature) / 2);
  context.rotate(Math.atan2(dy, dx) + upright);
  write(context, text, -width / 2, settings.edgeLabelSize * 0.35);
  context.restore();
};

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  const { ground, ink } = currentTheme();
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

function shortened(label: string): string {
  const line = label.replace(/\s+/g, " ");
  const letters = Array.from(line.slice(0, LONGEST * 2));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : line;
}
