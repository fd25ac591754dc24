/** Shortest paths, against all paths counted out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestPaths, type Ways } from "../../src/report/shortest.ts";

type Edges = readonly (readonly [string, string, number])[];

const waysOf =
  (edges: Edges): Ways<string> =>
  (node) =>
    edges.flatMap(([a, b, cost]) => (a === node ? [{ to: b, cost }] : b === node ? [{ to: a, cost }] : []));

const found = (edges: Edges, count: number) =>
  shortestPaths("a", "e", waysOf(edges), count).map(({ nodes, cost }) => [nodes.join(""), cost]);

/** All paths without circles, the shortest first. */
function allPaths(edges: Edges): readonly (readonly [string, number])[] {
  const ways = waysOf(edges);
  const walk = (nodes: readonly string[], cost: number): readonly (readonly [string, number])[] => {
    const last = nodes.at(-1) ?? "";
    if (last === "e") return [[nodes.join(""), cost]];
    return ways(last).flatMap(({ to, cost: step }) => (nodes.includes(to) ? [] : walk([...nodes, to], cost + step)));
  };
  return [...walk(["a"], 0)].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
}

describe("shortestPaths", () => {
  const EDGES: Edges = [
    ["a", "b", 1],
    ["b", "e", 1],
    ["a", "c", 1],
    ["c", "d", 1],
    ["d", "e", 1],
    ["b", "c", 5],
  ];

  it("gives the shortest first, without circles", () => {
    expect(found(EDGES, 9)).toEqual([
      ["abe", 2],
      ["acde", 3],
      ["acbe", 7],
      ["abcde", 8],
    ]);
  });

  it("gives no more than asked for", () => {
    expect(found(EDGES, 1)).toEqual([["abe", 2]]);
  });

  it("gives nothing where there is no way", () => {
    expect(found([["a", "b", 1]], 3)).toEqual([]);
    expect(found([], 3)).toEqual([]);
  });

  it("gives the first by name of ways that cost the same", () => {
    const pairs: Edges = ["d", "b", "c"].flatMap(
      (node): Edges => [
        ["a", node, 1],
        [node, "e", 1],
      ],
    );
    expect(found(pairs, 3).map(([nodes]) => nodes)).toEqual(["abe", "ace", "ade"]);
  });

  it("gives what counting out all paths gives", () => {
    const pairs = fc.uniqueArray(fc.constantFrom("ab", "ac", "ad", "ae", "bc", "bd", "be", "cd", "ce", "de"));
    fc.assert(
      fc.property(pairs, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 10 }), (list, costs) => {
        const edges: Edges = list.map((pair, i) => [pair[0] ?? "", pair[1] ?? "", costs[i] ?? 1]);
        const costsOf = (paths: readonly (readonly unknown[])[]) => paths.map(([, cost]) => cost);
        expect(costsOf(found(edges, 100))).toEqual(costsOf(allPaths(edges)));
      }),
    );
  });
});
