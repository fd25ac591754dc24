/** How the drawing lies in its element, and what is named in it: the same for the first picture and for sigma, which takes over from it. */
import type { Looks } from "./looks.ts";

/** CSS pixels that stay free around the graph. */
export const PADDING = 48;

/** How names are written, and the side of the squares of which each has some, in CSS pixels. */
export const NAMES = { size: 13, weight: "normal", square: 90 } as const;

/** Pixels of a drawing's shorter side from which on entities have their full size, and the least part of it. */
const ROOMY = 560;
const LEAST = 0.45;

/** What part of their full size entities have in an element, so that they do not cover each other in a small one. */
export function roomIn({ offsetWidth, offsetHeight }: HTMLElement): number {
  return Math.min(1, Math.max(LEAST, Math.min(offsetWidth, offsetHeight) / ROOMY));
}

/** The smallest radius on the screen of an entity that is named, in CSS pixels. */
export function smallestNamed({ density, scale }: Looks): number {
  return density > 1 ? 0 : 5 * scale;
}

/** The least thickness of an edge, in CSS pixels. */
export function thinnest({ scale }: Looks): number {
  return 1.2 * scale;
}
