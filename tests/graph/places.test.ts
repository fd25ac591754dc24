/** Where entities stand: those with a relation by forces, the others in rows below them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Link, placesOf } from "../../src/graph/places.ts";

/** As many entities with a ring of relations, and as many without any. */
function placed(related: number, loose: number) {
  const links = Array.from({ length: related }, (_, place): Link => [place, (place + 1) % related]);
  const places = placesOf(related + loose, links, (number) => String(1000 - number));
  return { core: places.slice(0, related), rows: places.slice(related) };
}

describe("placesOf", () => {
  it("puts what has no relation below everything that has one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 60 }), (related, loose) => {
        const { core, rows } = placed(related, loose);
        const low = Math.min(...core.map(({ y }) => y));
        expect(rows.every(({ y }) => y < low)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves those with a relation where they were without the others", () => {
    expect(placed(9, 40).core).toEqual(placed(9, 0).core);
  });

  it("has straight rows in the order of the names, the first above and on the left", () => {
    const { rows } = placed(6, 17);
    const inOrder = rows.toReversed();
    const heights = [...new Set(inOrder.map(({ y }) => y))];
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
    expect(heights.length).toBeGreaterThan(2);
    const [first = []] = [inOrder.filter(({ y }) => y === heights[0]).map(({ x }) => x)];
    expect(first).toEqual(first.toSorted((one, other) => one - other));
    const columns = new Set(inOrder.map(({ x }) => x));
    expect(columns.size).toBe(first.length);
  });

  it.each([0, 1, 30])("places %i entities of which none has a relation, none on another", (count) => {
    const places = placesOf(count, [], String);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it("takes a relation of an entity to itself for one", () => {
    const [alone, other] = placesOf(2, [[0, 0]], String);
    expect(other?.y).toBeLessThan(alone?.y ?? Number.NaN);
  });
});
