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
  const [low, high] = [a + (-BESIDE - c) / slope, a + (sizeAcross + BESIDE - c) / slope];
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
  const most = Math.round(half * 256);
  let [middle, phase] = [way.middle | 0, way.phase];
  for (let step = from; step < to; step += 1) {
    const at = Math.imul(step, stepAlong) + Math.imul(middle >> 16, stepAcross);
    const below = (middle & 0xffff) >> 8;
    const much = period === 0 ? strength : strength * dashAt(phase, period);
    mix(data, at, color, shareOf(most - (Math.imul(below, lean) >> 8), much));
    mix(data, at + stepAcross, color, shareOf(most - (Math.imul(256 - below, lean) >> 8), much));
    middle = (middle + slope) | 0;
    phase += stride;
  }
}

function cover(data: Uint32Array, { color, strength, half, period }: Ink, way: Way, reach: number): void {
  const { from, to, slope, lean, stepAlong, stepAcross, lastAcross, stride } = way;
  const most = Math.round(half * 256);
  let [middle, phase] = [way.middle, way.phase];
  for (let step = from; step < to; step += 1) {
    const last = Math.min(lastAcross, Math.floor((middle + reach) / ONE));
    const much = period === 0 ? strength : strength * dashAt(phase, period);
    for (let across = Math.max(0, Math.ceil((middle - reach) / ONE)); across <= last; across += 1) {
      const away = Math.abs(across * ONE - middle) / 256;
      mix(data, step * stepAlong + across * stepAcross, color, shareOf(most - (away * lean) / 256, much));
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

/** A share of a pixel, at most 256 and no less than nothing, of an ink of such strength. */
function shareOf(share: number, strength: number): number {
  return share <= 0 ? 0 : share >= 256 ? strength | 0 : (share * strength) >> 8;
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
  const [dx, dy] = [(tip.x - foot.x) / length, (tip.y - foot.y) / length];
  const [left, right] = within(Math.min(foot.x - half, tip.x), Math.max(foot.x + half, tip.x), width);
  const [low, high] = within(Math.min(foot.y - half, tip.y), Math.max(foot.y + half, tip.y), height);
  for (let y = low; y < high; y += 1) {
    for (let x = left; x < right; x += 1) {
      const [fx, fy] = [x + 0.5 - foot.x, y + 0.5 - foot.y];
      const along = fx * dx + fy * dy;
      const inside = half * (1 - along / length) - Math.abs(fx * dy - fy * dx);
      if (along < 0 || inside <= 0) continue;
      if (whole) data[y * width + x] = color;
      else mix(data, y * width + x, color, shareOf(inside * 256, strength));
    }
  }
}

/** The pixels between two places, from the first one to before another. */
function within(least: number, most: number, size: number): readonly [number, number] {
  return [Math.max(0, Math.floor(least)), Math.min(size, Math.ceil(most))];
}

/** Puts so much (0…256) of an opaque colour over a pixel; two of its four bytes at a time. */
function mix(data: Uint32Array, at: number, over: number, much: number): void {
  const under = data[at] ?? 0;
  const rest = 256 - much;
  const odd = Math.imul(under & 0xff00ff, rest) + Math.imul(over & 0xff00ff, much) + 0x800080;
  const even = Math.imul((under >>> 8) & 0xff00ff, rest) + Math.imul((over >>> 8) & 0xff00ff, much) + 0x800080;
  data[at] = ((odd >>> 8) & 0xff00ff) | (even & 0xff00ff00);
}
