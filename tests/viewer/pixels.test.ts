/** Strokes and arrow heads on the processor, beside what they should cover by their definition. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { head, type Ink, type Pixels, type Point, stroke } from "../../viewer/drawing/pixels.ts";

const SIZE = 40;
const RED = 0xff0000ff;
const INK: Ink = { color: RED, strength: 256, half: 1, whole: false, period: 0 };

function empty(): Pixels {
  return { width: SIZE, height: SIZE, data: new Uint32Array(SIZE * SIZE) };
}

/** The alpha of a pixel, 0…1. */
function alphaAt({ data }: Pixels, x: number, y: number): number {
  return ((data[y * SIZE + x] ?? 0) >>> 24) / 255;
}

/** How far along the line from a to b the middle of a pixel is, as a part of it, and how far beside it. */
function measured(a: Point, b: Point, x: number, y: number) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [fx, fy] = [x + 0.5 - a.x, y + 0.5 - a.y];
  return { length, along: (fx * dx + fy * dy) / length, beside: Math.abs(fx * dy - fy * dx) / length };
}

/** The largest difference between two shares over all pixels. */
function worst(one: (x: number, y: number) => number, other: (x: number, y: number) => number): number {
  let most = 0;
  for (let at = 0; at < SIZE * SIZE; at += 1) {
    const [x, y] = [at % SIZE, Math.floor(at / SIZE)];
    most = Math.max(most, Math.abs(one(x, y) - other(x, y)));
  }
  return most;
}

const number = fc.double({ min: -60, max: 100, noNaN: true });
const place = fc.record({ x: number, y: number });
const half = fc.double({ min: 0.55, max: 6, noNaN: true });
const between = (share: number) => Math.max(0, Math.min(1, share));

describe("a stroke", () => {
  it("covers each pixel by how far inside it lies, wherever it runs and however far beyond the picture", () => {
    fc.assert(
      fc.property(place, place, half, (a, b, half) => {
        fc.pre(Math.hypot(b.x - a.x, b.y - a.y) > 2);
        const pixels = empty();
        stroke(pixels, { ...INK, half }, a, b);
        const wanted = (x: number, y: number) => {
          const { length, along, beside } = measured(a, b, x, y);
          // Its ends are cut along the axes.
          const isEnd = along < 2 * half + 1 || along > length - 2 * half - 1;
          return isEnd ? alphaAt(pixels, x, y) : between(half - beside);
        };
        expect(worst((x, y) => alphaAt(pixels, x, y), wanted)).toBeLessThan(0.04);
      }),
    );
  });

  it("does not depend on its direction, nor on which axis is which", () => {
    fc.assert(
      fc.property(place, place, half, (a, b, half) => {
        // A line at just 45 degrees may be walked along either axis.
        fc.pre(Math.abs(Math.abs(b.x - a.x) - Math.abs(b.y - a.y)) > 0.01);
        const [one, back, turned] = [empty(), empty(), empty()];
        stroke(one, { ...INK, half }, a, b);
        stroke(back, { ...INK, half }, b, a);
        stroke(turned, { ...INK, half }, { x: a.y, y: a.x }, { x: b.y, y: b.x });
        const alpha = (x: number, y: number) => alphaAt(one, x, y);
        expect(worst(alpha, (x, y) => alphaAt(back, x, y))).toBeLessThan(0.03);
        expect(worst(alpha, (x, y) => alphaAt(turned, y, x))).toBeLessThan(0.03);
      }),
    );
  });

  it.each([
    ["from its beginning", 0, "######....######....######....######...."],
    ["from within", 3, "###....######....######....######....###"],
    ["from a gap", 7, "...######....######....######....######."],
  ])("has dashes %s", (_name, before, wanted) => {
    const pixels = empty();
    stroke(pixels, { ...INK, half: 1.5, period: 10 }, { x: 0, y: 20.5 }, { x: 40, y: 20.5 }, before);
    expect(Array.from({ length: SIZE }, (_, x) => (alphaAt(pixels, x, 20) > 0.5 ? "#" : ".")).join("")).toBe(wanted);
  });

  it("of little strength adds up to no more than its colour", () => {
    const pixels = empty();
    for (let time = 0; time < 500; time += 1)
      stroke(pixels, { ...INK, strength: 7 }, { x: 0, y: 9.5 }, { x: 40, y: 9.5 });
    const pixel = pixels.data[9 * SIZE + 20] ?? 0;
    // Eight bits do not hold the last few parts.
    expect(pixel & 0xff).toBeGreaterThan(230);
    expect([pixel >>> 24, (pixel >>> 8) & 0xffff]).toEqual([pixel & 0xff, 0]);
  });

  it("that is whole takes pixels over as they are", () => {
    const pixels = empty();
    stroke(pixels, { ...INK, color: 0xff010203, half: 3, whole: true }, { x: 3, y: 3 }, { x: 30, y: 22 });
    expect(new Set(pixels.data)).toEqual(new Set([0, 0xff010203]));
  });
});

describe("an arrow head", () => {
  it("covers what lies between its foot and its tip", () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 1, max: 8, noNaN: true }), (foot, tip, half) => {
        const pixels = empty();
        head(pixels, { ...INK, half }, foot, tip);
        const wanted = (x: number, y: number) => {
          const { length, along, beside } = measured(foot, tip, x, y);
          return along < 0 || along > length ? 0 : between(half * (1 - along / length) - beside);
        };
        expect(worst((x, y) => alphaAt(pixels, x, y), wanted)).toBeLessThan(0.02);
      }),
    );
  });
});
