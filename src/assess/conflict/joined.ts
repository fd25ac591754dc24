/** Clashes that share a side are one disagreement. */
import { groupBy } from "../../common/collections.ts";
import { unionFind } from "../../common/union-find.ts";

/** Pairs → groups of what they join, each once; in the order of first appearance. */
export function joined<T>(pairs: readonly (readonly [T, T])[], keyOf: (side: T) => string): readonly (readonly T[])[] {
  const sides = new Map<string, T>();
  for (const side of pairs.flat()) if (!sides.has(keyOf(side))) sides.set(keyOf(side), side);
  const numbers = new Map([...sides.keys()].map((key, i) => [key, i]));
  const numberOf = (side: T) => numbers.get(keyOf(side)) ?? 0;
  const sets = unionFind(numbers.size);
  for (const [a, b] of pairs) sets.union(numberOf(a), numberOf(b));
  return [...groupBy(sides.values(), (side) => sets.find(numberOf(side))).values()];
}
