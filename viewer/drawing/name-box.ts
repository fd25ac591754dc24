/** What is pointed at or selected: a ring around the entity, and its name in a box. */
import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { EdgeData, NodeData } from "../data/network.ts";
import type { Box } from "./boxes.ts";
import { edgeOf, shortened } from "./lettering.ts";
import { currentTheme } from "./theme.ts";

type HoverData = Parameters<NodeHoverDrawingFunction<NodeData, EdgeData>>[1];
type HoverSettings = Parameters<NodeHoverDrawingFunction<NodeData, EdgeData>>[2];

/** A ring in the thread's colour around the entity that is pointed at or selected. */
export function ring(context: CanvasRenderingContext2D, { x, y, size }: HoverData): void {
  const { ground, thread } = currentTheme();
  context.beginPath();
  context.arc(x, y, ringOf(size), 0, Math.PI * 2);
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = thread;
  context.stroke();
}

function ringOf(size: number): number {
  return size * 1.25 + 3;
}

/** Its name in a box, on the side where there is room; gives the box. */
export function nameInBox(context: CanvasRenderingContext2D, data: HoverData, settings: HoverSettings): Box {
  const { ground, ink, thread } = currentTheme();
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const text = shortened(data.label ?? "");
  const [width, height] = [context.measureText(text).width + 14, settings.labelSize + 10];
  const right = data.x + ringOf(data.size) + 4;
  const left = right + width > edgeOf(context).right ? data.x - ringOf(data.size) - 4 - width : right;
  context.beginPath();
  context.roundRect(left, data.y - height / 2, width, height, 5);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = thread;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = ink;
  context.fillText(text, left + 7, data.y + settings.labelSize * 0.35);
  return { left, right: left + width, top: data.y - height / 2, bottom: data.y + height / 2 };
}
