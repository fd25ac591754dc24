/** Text on the canvas: how it is written, how long it may be, and whether it lies within. */
import type { Box } from "./boxes.ts";
import { currentTheme } from "./theme.ts";

/** Longer names end in an ellipsis on the drawing; the panels show them whole. */
const LONGEST = 34;

/** The whole canvas, in CSS pixels, which sigma's contexts are scaled to. */
export function edgeOf({ canvas }: CanvasRenderingContext2D): Box {
  return { left: 0, right: canvas.clientWidth, top: 0, bottom: canvas.clientHeight };
}

/** Whether a box lies within another. */
export function isInside(box: Box, { left, right, top, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

/** Writes in the ink's colour, with a rim in the ground's that keeps it apart from lines. */
export function write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  const { ground, ink } = currentTheme();
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** A name on one line, no longer than the drawing has room for. */
export function shortened(label: string): string {
  const line = label.replace(/\s+/g, " ");
  const letters = Array.from(line.slice(0, LONGEST * 2));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : line;
}
