/**
 * Drawing on the processor: strokes and arrow heads into pixels, smooth at their edges.
 *
 * A stroke is walked along the axis that it runs more along. At each step the few pixels across it are covered by how far inside the
 * stroke their middles are, a pixel on its edge by half, as the shader of edge-program.ts does. Places, distances and shares are whole
 * numbers of 1/65536 and 1/256: there are millions of steps in a picture.
 */

/** Pixels as WebGL takes them: red in the lowest byte, colours times their alpha, the lowest row first. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint32Array;
}

/** What is drawn with. */
export interface Ink {
  /** An opaque colour, as a pixel. */
  color: number;
  /** How much of it, 0…256. */
  strength: number;
  /** Pixels on each side of the middle, with half a pixel of smooth edge. */
  half: number;
  /** Whether pixels are taken over whole, as colours that are numbers must be. */
  whole: boolean;
  /** Pixels from one dash to the next, 0 for none. */
  period: number;
}

/** What part of a period is drawn. */
const DASH = 0.6;
const ONE = 65_536;
/** Pixels beside the picture from which no stroke reaches into it. */
const BESIDE = 64;

/** A stroke on its way: "along" is the axis that it runs more along, "across" the other. */
interface Way {
  /** The first step along, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where the first step is across, and how far each takes it, in 1/65536 of a pixel. */
  readonly middle: number;
  readonly slope: number;
  /** How far from the line a pixel across is, in 1/256 of a pixel. */
  readonly lean: number;
  /** From one pixel to the next in the data. */
  readonly stepAlong: number;
  readonly stepAcross: number;
  readonly lastAcross: number;
  /** How far into its dashes the first step is, and how far each takes it, in pixels. */
  readonly phase: number;
  readonly stride: number;
}

/** A place in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws a straight line from a to b; `before` is how many pixels of its dashes' way lie behind it. */
export function stroke({ width, height, data }: Pixels, ink: Ink, a: Point, b: Point, before = 0): void {
  const way =
    Math.abs(b.x - a.x) >= Math.abs(b.y - a.y)
      ? wayOf(a.x, a.y, b.x, b.y, before, width, height, 1, width)
      : wayOf(a.y, a.x, b.y, b.x, before, height, width, width, 1);
  const reach = Math.ceil((ink.half * ONE * 256) / way.lean);
  if (ink.whole) fillAlong(data, ink, way, reach);
  else if (reach < ONE && isWithin(way)) coverTwo(data, ink, way);
  else cover(data, ink, way, reach);
}

/** A way from a along and c across to b and d in a picture of such a size. Numbers one by one: there are too many ways for objects. */
function wayOf(
  a: number,
  c: number,
  b: number,
  d: number,
  before: number,
  sizeAlong: number,
  sizeAcross: number,
  stepAlong: number,
  stepAcross: number,
): Way {
  const forth = a <= b;
  const start = forth ? a : b;
  const end = forth ? b : a;
  const slope = a === b ? 0 : (d - c) / (b - a);
  const length = Math.sqrt(1 + slope * slope);
  // Only where it crosses the picture: a line that is looked at from near runs far beyond it.
  const low = a + (-BESIDE - c) / slope;
  const high = a + (sizeAcross + BESIDE - c) / slope;
  const enters = slope === 0 ? start : Math.max(start, Math.min(low, high));
  const leaves = slope === 0 ? end : Math.min(end, Math.max(low, high));
  // A step stands in the middle of its pixel.
  const from = Math.max(0, Math.ceil(enters - 0.5));
  const since = from + 0.5 - start;
  return {
    from,
    to: Math.min(sizeAlong, Math.ceil(leaves - 0.5)),
    middle: Math.round(((forth ? c : d) + since * slope - 0.5) * ONE),
    slope: Math.round(slope * ONE),
    lean: Math.round(256 / length),
    stepAlong,
    stepAcross,
    lastAcross: sizeAcross - 1,
    phase: before + (forth ? since : end - start - since) * length,
    stride: forth ? length : -length,
  };
}

/** Whether all of a stroke less than two pixels wide lies within the picture. */
function isWithin({ from, to, middle, slope, lastAcross }: Way): boolean {
  const last = middle + slope * (to - from);
  return Math.min(middle, last) >= ONE && Math.max(middle, last) < (lastAcross - 1) * ONE;
}

/** Strokes of less than a pixel to each side, which most are, have two pixels at each step: with nothing to decide, three times as fast. */
function coverTwo(data: Uint32Array, { color, strength, half, period }: Ink, way: Way): void {
  const { from, to, slope, lean, stepAlong, stepAcross, stride } = way;
  const most = Math.round(half * 256) | 0;
  const odd = oddOf(color);
  const even = evenOf(color);
  let middle = way.middle | 0;
  let { phase } = way;
  let row = Math.imul(from, stepAlong);
  let much = strength | 0;
  for (let step = from; step < to; step += 1) {
    const at = (row + Math.imul(middle >> 16, stepAcross)) | 0;
    const below = (middle >>> 8) & 0xff;
    if (period !== 0) much = (strength * dashAt(phase, period)) | 0;
    const one = (most - (Math.imul(below, lean) >> 8)) | 0;
    if (one > 0) mix(data, at, odd, even, shareOf(one, much));
    const other = (most - (Math.imul(256 - below, lean) >> 8)) | 0;
    if (other > 0) mix(data, (at + stepAcross) | 0, odd, even, shareOf(other, much));
    middle = (middle + slope) | 0;
    row = (row + stepAlong) | 0;
    phase += stride;
  }
}

function cover(data: Uint32Array, { color, strength, half, period }: Ink, way: Way, reach: number): void {
  const { from, to, slope, lean, stepAlong, stepAcross, lastAcross, stride } = way;
  const most = Math.round(half * 256);
  const odd = oddOf(color);
  const even = evenOf(color);
  let [middle, phase] = [way.middle, way.phase];
  for (let step = from; step < to; step += 1) {
    const last = Math.min(lastAcross, Math.floor((middle + reach) / ONE));
    const much = period === 0 ? strength : (strength * dashAt(phase, period)) | 0;
    for (let across = Math.max(0, Math.ceil((middle - reach) / ONE)); across <= last; across += 1) {
      const share = most - ((Math.abs(across * ONE - middle) * lean) >> 16);
      if (share > 0) mix(data, step * stepAlong + across * stepAcross, odd, even, shareOf(share, much));
    }
    middle += slope;
    phase += stride;
  }
}

function fillAlong(data: Uint32Array, { color }: Ink, way: Way, reach: number): void {
  const { from, to, slope, stepAlong, stepAcross, lastAcross } = way;
  let { middle } = way;
  for (let step = from; step < to; step += 1) {
    const last = Math.min(lastAcross, Math.floor((middle + reach) / ONE));
    for (let across = Math.max(0, Math.ceil((middle - reach) / ONE)); across <= last; across += 1)
      data[step * stepAlong + across * stepAcross] = color;
    middle += slope;
  }
}

/** A share of a pixel, more than nothing and at most 256, of an ink of such strength. */
function shareOf(share: number, strength: number): number {
  return share >= 256 ? strength : Math.imul(share, strength) >> 8;
}

/** How much of a dash is drawn so far into it, with smooth ends. */
function dashAt(phase: number, period: number): number {
  const place = phase - period * Math.floor(phase / period);
  return Math.max(0, Math.min(1, DASH * period + 0.5 - place));
}

/** Draws a triangle from the middle of its foot, which is `ink.half` to each side, to its tip. */
export function head(
  { width, height, data }: Pixels,
  { color, strength, half, whole }: Ink,
  foot: Point,
  tip: Point,
): void {
  const length = Math.sqrt((tip.x - foot.x) ** 2 + (tip.y - foot.y) ** 2);
  if (length === 0) return;
  const dx = (tip.x - foot.x) / length;
  const dy = (tip.y - foot.y) / length;
  const odd = oddOf(color);
  const even = evenOf(color);
  const left = Math.max(0, Math.floor(Math.min(foot.x - half, tip.x)));
  const right = Math.min(width, Math.ceil(Math.max(foot.x + half, tip.x)));
  const low = Math.max(0, Math.floor(Math.min(foot.y - half, tip.y)));
  const high = Math.min(height, Math.ceil(Math.max(foot.y + half, tip.y)));
  for (let y = low; y < high; y += 1) {
    const fx = left + 0.5 - foot.x;
    const fy = y + 0.5 - foot.y;
    let along = fx * dx + fy * dy;
    let beside = fx * dy - fy * dx;
    for (let at = y * width + left; at < y * width + right; at += 1) {
      const inside = half - along * (half / length) - Math.abs(beside);
      if (along >= 0 && inside > 0) {
        if (whole) data[at] = color;
        else mix(data, at, odd, even, shareOf((inside * 256) | 0, strength));
      }
      along += dx;
      beside += dy;
    }
  }
}

/** The bytes of a colour that are mixed at once: red and blue, and the two others. */
export function oddOf(color: number): number {
  return color & 0xff00ff;
}

/** Green and alpha. */
export function evenOf(color: number): number {
  return (color >>> 8) & 0xff00ff;
}

/** Puts so much (0…256) of an opaque colour over a pixel. Its bytes are taken apart by the caller, once for all pixels. */
export function mix(data: Uint32Array, at: number, odd: number, even: number, much: number): void {
  const under = (data[at] ?? 0) | 0;
  const rest = (256 - much) | 0;
  // Whole numbers throughout: a browser is told so by "| 0".
  const one = (Math.imul(under & 0xff00ff, rest) + Math.imul(odd, much) + 0x800080) | 0;
  const other = (Math.imul((under >>> 8) & 0xff00ff, rest) + Math.imul(even, much) + 0x800080) | 0;
  data[at] = ((one >>> 8) & 0xff00ff) | (other & 0xff00ff00);
}
