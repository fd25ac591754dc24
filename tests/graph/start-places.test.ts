/** Where the layout of large networks begins. */
import { describe, expect, it } from "vitest";
import { startPlaces } from "../../src/graph/start-places.ts";

/** Rings of ten, each joined to the next by one edge, numbered so that neighbours are far apart in the list. */
function rings(count: number): readonly (readonly number[])[] {
  const at = (ring: number, place: number) => (place % 10) * count + (ring % count);
  const neighbours: number[][] = Array.from({ length: count * 10 }, () => []);
  const join = (a: number, b: number) => {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  };
  for (let ring = 0; ring < count; ring += 1) {
    for (let place = 0; place < 10; place += 1) join(at(ring, place), at(ring, place + 1));
    if (ring + 1 < count) join(at(ring, 0), at(ring + 1, 5));
  }
  return neighbours;
}

describe("start places", () => {
  const neighbours = rings(40);
  const { x, y } = startPlaces(neighbours);
  const distance = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));

  it("are nearer to neighbours than to others", () => {
    const near = neighbours.flatMap((others, node) => others.map((other) => distance(node, other)));
    const far = neighbours.map((_, node) => distance(node, (node * 7 + 131) % neighbours.length));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(near)).toBeLessThan(mean(far) / 2);
  });

  it("differ, also for many that hang on one alone, and are the same each time", () => {
    const star = [Array.from({ length: 500 }, (_, leaf) => leaf + 1), ...Array.from({ length: 500 }, () => [0])];
    const places = startPlaces(star);
    const names = star.map((_, node) => `${places.x[node]?.toFixed(3)},${places.y[node]?.toFixed(3)}`);
    expect(new Set(names).size).toBe(star.length);
    expect(startPlaces(neighbours)).toEqual({ x, y });
  });

  it.each([[[]], [[[]]], [[[0]]], [[[1], [0], []]]])("are finite for %j", (few: readonly (readonly number[])[]) => {
    const { x, y } = startPlaces(few);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
  });
});
