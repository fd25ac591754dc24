/** Which denials are taken to be contradicted, and by which answers. */
import { describe, expect, it } from "vitest";
import { contradicted, takenOf } from "../../src/assess/denial/taken.ts";
import { logistic } from "../../src/common/logistic.ts";

const answers = (...likely: readonly number[]) => likely.map((each) => ({ likely: each }));

describe("contradicted", () => {
  it.each([
    [[], 0],
    [[0.5], 0.5],
    [[0.5, 0.5], 0.75],
    [[1, 0.1], 1],
  ])("is how likely any of %j holds", (likely, expected) => {
    expect(contradicted(answers(...likely))).toBeCloseTo(expected, 10);
  });
});

describe("takenOf", () => {
  it.each([
    ["none where it is not likely that any holds", [0.1, 0.05], []],
    ["many that are little likely by themselves", [0.25, 0.2, 0.15], [0.25, 0.2, 0.15]],
    ["the best first", [0.3, 0.6], [0.6, 0.3]],
    ["none that is far less likely than the best", [0.9, 0.2], [0.9]],
    ["three at most", [0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.5]],
    ["nothing of nothing", [], []],
  ])("takes %s", (_, likely, expected) => {
    expect(takenOf(answers(...likely)).map((each) => each.likely)).toEqual(expected);
  });
});

describe("logistic", () => {
  it("adds what each feature weighs to the base, and nothing for one without a weight", () => {
    const weights: Readonly<Partial<Record<"known" | "new", number>>> = { known: Math.log(3) };
    expect(logistic(0, [], weights)).toBe(0.5);
    expect(logistic(0, [["known", 1]], weights)).toBeCloseTo(0.75, 10);
    expect(
      logistic(
        -Math.log(3),
        [
          ["known", 2],
          ["new", 5],
        ],
        weights,
      ),
    ).toBeCloseTo(0.75, 10);
  });
});
