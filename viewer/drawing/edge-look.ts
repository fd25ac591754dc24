/** How an edge looks, and the numbers by which it is drawn: on a graphics card by edge-program.ts, without one by edge-raster.ts. */
import type { EdgeDisplayData } from "sigma/types";
import { bitsOf, EYE, ITEM_SIZE, type Items } from "./items.ts";

/** What the drawing hands to sigma for an edge. */
export interface EdgeLook extends EdgeDisplayData {
  /** Stand-off of the control point in lengths of the chord, positive to the left of source → target. */
  readonly curvature: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
  /** Whether it stays clear while something stands out. */
  readonly near: boolean;
}

/** Segments of a straight edge, which most are, and of a curved one; with 16 no corners are seen unless one zooms far in. */
export const SEGMENTS = { straight: 1, curved: 16 } as const;

/** An end of an edge: its place in the frame, and its radius in CSS pixels. */
export interface End {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Puts an edge in its place; one number after the other, for there may be very many edges. */
export function putEdge({ numbers, bits }: Items, place: number, from: End, to: End, look: EdgeLook): void {
  const at = place * ITEM_SIZE;
  numbers[at] = from.x;
  numbers[at + 1] = from.y;
  numbers[at + 2] = to.x;
  numbers[at + 3] = to.y;
  numbers[at + 4] = look.size;
  numbers[at + 5] = look.curvature;
  numbers[at + 6] = Number(look.dashed);
  numbers[at + 7] = Number(look.arrow);
  numbers[at + 8] = from.size;
  numbers[at + 9] = to.size;
  numbers[at + 10] = Number(look.near);
  bits[at + EYE] = bitsOf(look.color);
}
