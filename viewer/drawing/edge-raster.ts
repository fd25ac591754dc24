/**
 * Edges drawn on the processor, where there is no graphics card: the same lines, curves, dashes and arrows as the shader of
 * edge-program.ts draws, out of the same numbers.
 */
import type { RenderParams } from "sigma/types";
import { EYE, ITEM_SIZE, type Items, POINTER } from "./items.ts";
import { head, type Ink, type Pixels, stroke } from "./pixels.ts";

/** CSS pixels of a dash with the gap behind it. */
const PERIOD = 10;
/** CSS pixels on each side of an edge in which a pointer finds it. */
const FOUND = 5;

/** From where edges are looked at. */
export type EdgeView = Pick<RenderParams, "matrix" | "pixelRatio" | "sizeRatio" | "minEdgeThickness">;

/** How all edges of a picture are drawn. */
export interface EdgeManner {
  /** Segments of an edge. */
  readonly segments: number;
  /** How much of itself an edge outside the spotlight keeps, 0…1. */
  readonly faded: number;
  /** Whether in the colours by which a pointer finds edges. */
  readonly picking: boolean;
}

/** An edge in pixels: a quadratic Bézier. One for all edges, one after the other: there are too many for objects of their own. */
interface Curve {
  readonly a: Place;
  readonly control: Place;
  readonly c: Place;
  /** Pixels from a to c. */
  chord: number;
  /** Where, from 0 at a to 1 at c, its line begins, where it ends at the foot of its arrow, and where that has its tip. */
  first: number;
  foot: number;
  tip: number;
  /** The ends of the stretch that is drawn. */
  readonly from: Place;
  readonly to: Place;
}

interface Place {
  x: number;
  y: number;
}

/** Draws all edges. */
export function rasterEdges(pixels: Pixels, items: Items, params: EdgeView, manner: EdgeManner): void {
  const ink: Ink = { color: 0, strength: 256, half: 1, whole: manner.picking, period: 0 };
  const curve: Curve = {
    a: origin(),
    control: origin(),
    c: origin(),
    chord: 0,
    first: 0,
    foot: 0,
    tip: 0,
    from: origin(),
    to: origin(),
  };
  for (let place = 0; place < items.count; place += 1) rasterEdge(pixels, items, place, params, manner, ink, curve);
}

function origin(): Place {
  return { x: 0, y: 0 };
}

function rasterEdge(
  pixels: Pixels,
  { numbers, bits }: Items,
  place: number,
  params: EdgeView,
  { segments, faded, picking }: EdgeManner,
  ink: Ink,
  curve: Curve,
): void {
  const from = place * ITEM_SIZE;
  const { pixelRatio, sizeRatio, minEdgeThickness } = params;
  const thickness = Math.max(minEdgeThickness, (numbers[from + 4] ?? 0) / Math.sqrt(sizeRatio));
  const half = 0.5 * thickness * pixelRatio + 0.5;
  const arrow = numbers[from + 7] ?? 0;
  if (!take(curve, numbers, from, arrow * (6 * pixelRatio + 2 * half), pixels, params)) return;
  ink.color = bits[from + (picking ? POINTER : EYE)] ?? 0;
  ink.strength = picking || numbers[from + 10] === 1 ? 256 : Math.round(256 * faded);
  ink.half = picking ? Math.max(half, FOUND * pixelRatio) : half;
  ink.period = picking || numbers[from + 6] === 0 ? 0 : PERIOD * pixelRatio;
  rasterLine(pixels, ink, curve, segments);
  if (arrow === 0) return;
  ink.half = 2.2 * pixelRatio + 1.3 * half;
  go(curve, curve.foot, curve.from);
  go(curve, curve.tip, curve.to);
  head(pixels, ink, curve.from, curve.to);
}

/** Takes where an edge runs; false where it is not drawn: between two at one place, or hidden between two that touch. */
function take(
  curve: Curve,
  numbers: Float32Array,
  from: number,
  headLength: number,
  { width, height }: Pixels,
  { matrix, pixelRatio, sizeRatio }: EdgeView,
): boolean {
  const { a, control, c } = curve;
  // The camera does not turn. No lists here: until a browser has made this quick, they cost more than all the rest.
  const zoomX = (matrix[0] ?? 1) * width;
  const zoomY = (matrix[4] ?? 1) * height;
  const moveX = ((matrix[6] ?? 0) + 1) * width;
  const moveY = ((matrix[7] ?? 0) + 1) * height;
  a.x = (zoomX * (numbers[from] ?? 0) + moveX) / 2;
  a.y = (zoomY * (numbers[from + 1] ?? 0) + moveY) / 2;
  c.x = (zoomX * (numbers[from + 2] ?? 0) + moveX) / 2;
  c.y = (zoomY * (numbers[from + 3] ?? 0) + moveY) / 2;
  const dx = c.x - a.x;
  const dy = c.y - a.y;
  const chord = Math.sqrt(dx * dx + dy * dy);
  const curvature = numbers[from + 5] ?? 0;
  control.x = (a.x + c.x) / 2 - dy * curvature;
  control.y = (a.y + c.y) / 2 + dx * curvature;
  // The curve's speed at its ends turns pixels into steps of its parameter there.
  const step = 1 / Math.max(chord * Math.sqrt(1 + 4 * curvature * curvature), 0.001);
  const radius = (pixelRatio / sizeRatio) * step;
  curve.chord = chord;
  curve.first = (numbers[from + 8] ?? 0) * radius;
  curve.tip = 1 - (numbers[from + 9] ?? 0) * radius;
  curve.foot = curve.tip - headLength * step;
  return chord > 1 && curve.first < curve.foot;
}

function rasterLine(pixels: Pixels, ink: Ink, curve: Curve, segments: number): void {
  const { first, foot, chord, from, to } = curve;
  let at = first;
  go(curve, first, from);
  for (let segment = 1; segment <= segments; segment += 1) {
    const next = first + ((foot - first) * segment) / segments;
    go(curve, next, to);
    stroke(pixels, ink, from, to, at * chord);
    at = next;
    from.x = to.x;
    from.y = to.y;
  }
}

/** Puts the curve's place at a parameter into `into`. */
function go({ a, control, c }: Curve, t: number, into: Place): void {
  const one = (1 - t) * (1 - t);
  const two = 2 * t * (1 - t);
  const three = t * t;
  into.x = one * a.x + two * control.x + three * c.x;
  into.y = one * a.y + two * control.y + three * c.y;
}
