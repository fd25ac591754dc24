/** What is worked out over a whole graph: chains, communities, bridges; sorting and walking through rows; loops. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjacencyOf } from "../../viewer/data/adjacency.ts";
import { betweenness, degrees } from "../../viewer/data/centrality.ts";
import { chainsBetween } from "../../viewer/data/chains.ts";
import { communitiesOf } from "../../viewer/data/communities.ts";
import type { Network } from "../../viewer/data/network.ts";
import { foremost } from "../../viewer/data/order.ts";
import { shownOf } from "../../viewer/data/shown.ts";
import { sidesOf } from "../../viewer/data/sides.ts";
import { isInside } from "../../viewer/drawing/loop.ts";
import { FIRST_VIEW, NO_FILTERS } from "../../viewer/state.ts";
import { nextRow, sortedRows } from "../../viewer/tables/rows.ts";
import { networkOf } from "./fixture.ts";

/** A graph of edges between numbers; a pair with a third entry is planned only. */
function graphOf(edges: readonly (readonly [number, number, "planned"?])[]): Network {
  const order = Math.max(...edges.map(([a, b]) => Math.max(a, b))) + 1;
  const span = { start: 0, end: 1 };
  const claim = {
    id: "c",
    document: "",
    quote: "",
    ...span,
    subject: span,
    label: "",
    polarity: "positive",
    confidence: 1,
  };
  const node = { label: "n", kind: "person", aliases: [], x: 0, y: 0, size: 1, mentions: 1, claims: [] };
  return networkOf(
    JSON.stringify({
      nodes: Array.from({ length: order }, (_, key) => ({ key: String(key), attributes: node })),
      edges: edges.map(([a, b, modality = "asserted"], key) => ({
        key: `e${key}`,
        source: String(a),
        target: String(b),
        attributes: { relation: "meets", label: "", weight: 1, claims: [{ ...claim, modality }] },
      })),
    }),
  );
}

function adjacency(network: Network) {
  return adjacencyOf(network, new Uint8Array(network.edgeKeys.length).fill(1));
}

/** Two triangles joined by one edge. */
const BARBELL = graphOf([
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 3],
]);

describe("centrality", () => {
  it("counts relations, parallel ones too, loops not", () => {
    expect([
      ...degrees(
        adjacency(
          graphOf([
            [0, 1],
            [1, 0],
            [1, 1],
            [1, 2],
          ]),
        ),
      ),
    ]).toEqual([2, 3, 1]);
  });

  it("finds bridges: betweenness of a path and of two groups with one way between", () => {
    expect([
      ...betweenness(
        adjacency(
          graphOf([
            [0, 1],
            [1, 2],
            [2, 3],
          ]),
        ),
      ),
    ]).toEqual([0, 4, 4, 0]);
    expect([...betweenness(adjacency(BARBELL))]).toEqual([0, 0, 12, 12, 0, 0]);
  });

  it("shares ways of equal length", () => {
    expect([
      ...betweenness(
        adjacency(
          graphOf([
            [0, 1],
            [1, 3],
            [0, 2],
            [2, 3],
          ]),
        ),
      ),
    ]).toEqual([1, 1, 1, 1]);
  });
});

describe("communities", () => {
  it("are the groups that hang together", () => {
    expect([...communitiesOf(adjacency(BARBELL))]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("are numbered by size, and the same each time", () => {
    const edges = fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(edges, (given) => {
        const network = graphOf(given);
        const groups = [...communitiesOf(adjacency(network))];
        const sizes = groups.reduce<number[]>(
          (all, group) => Object.assign(all, { [group]: (all[group] ?? 0) + 1 }),
          [],
        );
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(groups).toEqual([...communitiesOf(adjacency(network))]);
      }),
    );
  });
});

describe("chains of evidence", () => {
  const between = (network: Network, from: string, to: string, filters = NO_FILTERS) =>
    chainsBetween(network, shownOf(network, { ...FIRST_VIEW, filters }), [from, to]);

  it("are the shortest, all of them, with every edge of a step", () => {
    const { chains, asserted, more } = between(
      graphOf([
        [0, 1],
        [1, 3],
        [0, 2],
        [2, 3],
        [3, 2],
        [0, 4],
        [4, 5],
        [5, 3],
      ]),
      "0",
      "3",
    );
    expect(chains.map(({ nodes }) => nodes.join("-")).sort()).toEqual(["0-1-3", "0-2-3"]);
    expect(chains.flatMap(({ steps }) => steps.map((edges) => [...edges].sort().join())).sort()).toEqual([
      "e0",
      "e1",
      "e2",
      "e3,e4",
    ]);
    expect([asserted, more]).toEqual([true, false]);
  });

  it("prefer plain statements to a shorter way over plans, and say so where there are none", () => {
    const network = graphOf([
      [0, 2, "planned"],
      [0, 1],
      [1, 2],
      [2, 3, "planned"],
    ]);
    expect(between(network, "0", "2").chains.map(({ nodes }) => nodes.join("-"))).toEqual(["0-1-2"]);
    expect(between(network, "0", "3")).toMatchObject({ asserted: false, chains: [{ nodes: ["0", "2", "3"] }] });
    expect(between(network, "0", "3", { ...NO_FILTERS, hiddenMoods: ["planned"] }).chains).toEqual([]);
  });

  it.each([
    ["0", "0"],
    ["0", "gone"],
    ["gone", "0"],
    ["0", "3"],
  ])("%s to %s: none", (from, to) => {
    expect(
      between(
        graphOf([
          [0, 1],
          [2, 3],
        ]),
        from,
        to,
      ).chains,
    ).toEqual([]);
  });

  it("do not run away where there are very many", () => {
    const layers = Array.from({ length: 12 }, (_, layer) => layer * 4);
    const edges = layers.flatMap((a) =>
      [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].map((j) => [a + i, a + 4 + j] as const)),
    );
    const { chains, more } = between(graphOf(edges), "0", "48");
    expect([chains.length, more]).toEqual([5, true]);
  });
});

describe("sides of a disagreement", () => {
  it.each([
    ["stated and denied", ["asserted", "denied"], [1, 1]],
    ["stated only", ["asserted", "asserted"], undefined],
    ["planned and denied", ["planned", "denied"], undefined],
  ] as const)("%s", (_name, moods, sizes) => {
    const sides = sidesOf(moods.map((modality) => ({ modality, polarity: "positive" })));
    expect(sides && [sides.so.length, sides.notSo.length]).toEqual(sizes);
  });

  it("has plain negatives against it, but no denial of a negative", () => {
    const stated = { modality: "asserted", polarity: "positive" } as const;
    expect(sidesOf([stated, { modality: "asserted", polarity: "negative" }])?.notSo).toHaveLength(1);
    expect(sidesOf([stated, { modality: "denied", polarity: "negative" }])).toBeUndefined();
  });
});

describe("rows", () => {
  it("are sorted both ways, equal ones by number, no number last", () => {
    const values = [3, Number.NaN, 1, 3];
    const sort = (descending: boolean) => [
      ...sortedRows(Uint32Array.of(0, 1, 2, 3), { value: (row) => values[row] ?? 0 }, descending),
    ];
    expect([sort(false), sort(true)]).toEqual([
      [2, 0, 3, 1],
      [0, 3, 2, 1],
    ]);
  });

  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 99, 99],
    ["ArrowUp", 0, 0],
    ["PageDown", 90, 99],
    ["End", 3, 99],
    ["Home", 50, 0],
    ["x", 3, undefined],
    ["constructor", 3, undefined],
  ])("%s from %i leads to %s", (key, from, to) => {
    expect(nextRow(key, from, 100)).toBe(to);
  });
});

describe("the foremost of many", () => {
  it("are those that sorting brings to the front", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 9 }), (numbers, count) => {
        const ascending = (a: number, b: number) => a - b;
        expect(foremost(numbers, count, ascending)).toEqual([...numbers].sort(ascending).slice(0, count));
      }),
    );
  });
});

describe("the lasso", () => {
  const loop = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ] as const;
  it.each([
    [5, 1, true],
    [1, 5, true],
    [5, 6, false],
    [11, 5, false],
  ])("%i, %i inside: %s", (x, y, inside) => {
    expect(isInside(loop, x, y)).toBe(inside);
  });
});
