/** The best tree under scores, against all trees. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree } from "../../../src/language/net/tree.ts";

function isTree(heads: readonly number[]): boolean {
  const reaches = (word: number): boolean => {
    let at = word;
    for (let steps = 0; at > 0 && steps <= heads.length; steps++) at = heads[at - 1] ?? 0;
    return at === 0;
  };
  return heads.filter((head) => head === 0).length === 1 && heads.every((_, at) => reaches(at + 1));
}

/** All ways to give `count` words heads. */
function assignments(count: number): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (let word = 0; word < count; word++) {
    all = all.flatMap((heads) => Array.from({ length: count + 1 }, (_, head) => [...heads, head]));
  }
  return all.filter(isTree);
}

function total(scores: Float32Array, heads: readonly number[]): number {
  return heads.reduce((sum, head, at) => sum + (scores[at * (heads.length + 1) + head] ?? 0), 0);
}

const scoresFor = (count: number) =>
  fc.array(fc.float({ min: -20, max: 20, noNaN: true }), {
    minLength: count * (count + 1),
    maxLength: count * (count + 1),
  });

test.each([1, 2, 3, 4, 5])("of %i words is the best of all trees with one root", (count) => {
  const trees = assignments(count);
  fc.assert(
    fc.property(scoresFor(count), (numbers) => {
      const scores = Float32Array.from(numbers);
      const found = bestTree(scores, count);
      expect(isTree(found)).toBe(true);
      expect(total(scores, found)).toBeCloseTo(Math.max(...trees.map((heads) => total(scores, heads))), 3);
    }),
    { numRuns: 100 },
  );
});

test("of many words is a tree", () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 40 }).chain(scoresFor), (numbers) => {
      const count = Math.floor(Math.sqrt(numbers.length));
      expect(isTree(bestTree(Float32Array.from(numbers), count))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
