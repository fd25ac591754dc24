/** How far the likeness of a pair of figures stands above that of the other pairs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Feature } from "../../src/assess/conflict/features.ts";
import { relative } from "../../src/assess/conflict/relative.ts";

const pairs = (values: readonly number[]) =>
  values.map(
    (wording) =>
      new Map<Feature, number>([
        ["wording", wording],
        ["close", wording],
      ]),
  );
const wordings = (values: readonly number[]) =>
  relative(pairs(values)).map((each) => each.get("wording") ?? Number.NaN);

describe("relative", () => {
  it("halves standard deviations from the mean, and leaves other features as they are", () => {
    expect(wordings([0.25, 0.75])).toEqual([-0.5, 0.5]);
    expect(relative(pairs([0.25, 0.75])).map((each) => each.get("close"))).toEqual([0.25, 0.75]);
  });

  it("tells nothing where there is one pair, or all are alike", () => {
    expect(wordings([0.9])).toEqual([0]);
    expect(wordings([0.5, 0.5, 0.5])).toEqual([0, 0, 0]);
  });

  it("lets a pair stand out above many by two at most", () => {
    expect(wordings([1, ...Array.from({ length: 100 }, () => 0)])[0]).toBe(2);
  });

  it("keeps order and bounds", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 }), (values) => {
        const found = wordings(values);
        for (const [i, value] of found.entries()) {
          expect(value).toBeGreaterThanOrEqual(-1);
          expect(value).toBeLessThanOrEqual(2);
          for (const [j, other] of found.entries())
            if ((values[i] ?? 0) < (values[j] ?? 0)) expect(value).toBeLessThanOrEqual(other);
        }
      }),
    );
  });
});
