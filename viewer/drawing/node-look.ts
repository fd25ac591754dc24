/** How an entity looks: on a graphics card by node-program.ts, in the first picture by first/nodes.ts. */
import type { NodeDisplayData } from "sigma/types";
import type { Shape } from "./shapes.ts";

/** What the drawing hands to sigma for an entity. */
export interface NodeLook extends NodeDisplayData {
  readonly shape: Shape;
  /** Whether it stays clear while something stands out. */
  readonly near: boolean;
}

/** Width of the rim in CSS pixels, and at most as a part of the radius: else the rims of a crowd wipe it out. */
export const RIM = 1.5;
export const WIDEST_RIM = 0.4;
