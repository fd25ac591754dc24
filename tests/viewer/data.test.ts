/** What the viewer works out without a browser: marks, suggestions, curves, colours. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KIND_COLORS } from "../../src/palette.ts";
import { KINDS } from "../../src/schema.ts";
import { foldText } from "../../src/serve/fold.ts";
import { type Marking, piecesOf } from "../../viewer/data/marks.ts";
import { createSearch } from "../../viewer/data/search.ts";
import { countsOf, fanOf } from "../../viewer/drawing/fan.ts";
import { SHAPES, shapePath } from "../../viewer/drawing/shapes.ts";
import { graphJson, HOSTILE, networkOf } from "./fixture.ts";

describe("pieces of a text", () => {
  it("marks the parts of a claim, also where they lie within each other", () => {
    const markings: Marking[] = [
      { part: "quote", start: 100, end: 119 },
      { part: "subject", start: 100, end: 104 },
      { part: "trigger", start: 105, end: 108 },
      { part: "object", start: 109, end: 113 },
    ];
    const pieces = piecesOf("Marta met Otto late.", 100, markings).map(({ text, parts }) => [text, parts.join(" ")]);
    expect(pieces).toEqual([
      ["Mart", "quote subject"],
      ["a", "quote"],
      [" me", "quote trigger"],
      ["t", "quote"],
      [" Ott", "quote object"],
      ["o late", "quote"],
      [".", ""],
    ]);
  });

  it("join to the text again, wherever the markings are", () => {
    const marking = fc
      .tuple(fc.nat(60), fc.nat(60), fc.constantFrom("subject" as const, "object" as const, "trigger" as const))
      .map(([start, length, part]) => ({ part, start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.nat(20),
        fc.array(marking, { maxLength: 4 }),
        (text, offset, markings) => {
          const pieces = piecesOf(text, offset, markings);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          for (const { start, text: cut, parts } of pieces) {
            const inside = markings.filter(
              (span) => span.start <= start && start + cut.length <= span.end && cut !== "",
            );
            if (cut !== "") expect(parts).toEqual(inside.map(({ part }) => part));
          }
        },
      ),
    );
  });
});

describe("search", () => {
  const search = createSearch(networkOf(graphJson()).graph);
  it.each([
    ["marta", ["Marta Velinska"]],
    ["VELIN", ["Marta Velinska"]],
    ["edouard", ["Édouard Lacroix"]],
    ["eddie", ["Édouard Lacroix"]],
    ["jo", ["Joint Patrol Accord"]],
    ["<img", ["<img src=x onerror=alert(1)>"]],
    ["", []],
    ["  ", []],
    ["zzz", []],
  ])("%j suggests %j", (query, labels) => {
    expect(search(query, 5).items.map(({ label }) => label)).toEqual(labels);
  });

  it("puts how a name begins before what is in it, and says how many there are", () => {
    const { items, total } = search("o", 2);
    expect(items.map(({ label }) => label)).toEqual(["Oskar Lindqvist", HOSTILE]);
    expect(total).toBeGreaterThan(2);
  });

  it("says which alias it met", () => {
    expect(search("eddie", 5).items[0]?.alias).toBe("Eddie Lacroix");
  });

  it("folds case, accents and punctuation", () => {
    expect(foldText("Kim Jong-Ün")).toBe("kim jong un");
  });
});

describe("parallel edges", () => {
  function fan(edges: readonly (readonly [string, string])[]): readonly number[] {
    const { nodes } = JSON.parse(graphJson());
    const attributes = { relation: "meets", label: "", weight: 1, asserted: true, claims: [] };
    const given = edges.map(([source, target], index) => ({ key: `e${index}`, source, target, attributes }));
    const pair = [
      { ...nodes[0], key: "a" },
      { ...nodes[1], key: "b" },
    ];
    const network = networkOf(JSON.stringify({ nodes: pair, edges: given }));
    const curvatures = fanOf(network, new Uint8Array(edges.length).fill(1));
    // Seen from a to b, so that both directions can be compared.
    return edges.map(([source], edge) => (curvatures[edge] ?? Number.NaN) * (source === "a" ? 1 : -1));
  }

  it("leaves an edge that is alone straight", () => {
    expect(fan([["a", "b"]]).map(Math.abs)).toEqual([0]);
  });

  it.each([2, 3, 6, 40])("draws %i edges of both directions apart", (count) => {
    const places = fan(Array.from({ length: count }, (_, index) => (index % 2 ? ["b", "a"] : ["a", "b"])));
    expect(new Set(places.map((place) => place.toFixed(4))).size).toBe(count);
    expect(Math.max(...places.map(Math.abs))).toBeLessThan(0.75);
  });

  it("counts them on the first of a pair, over those that are shown", () => {
    expect([...countsOf(networkOf(graphJson()), Uint8Array.of(1, 1, 1, 0, 1))]).toEqual([2, 0, 1, 0, 1]);
  });
});

describe("kinds", () => {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(KINDS)("%s stands out from both grounds", (kind) => {
    expect(contrast(KIND_COLORS[kind], "#fbfaf8")).toBeGreaterThanOrEqual(3);
    expect(contrast(KIND_COLORS[kind], "#14171c")).toBeGreaterThanOrEqual(3);
  });

  it("have a colour and an outline of their own", () => {
    expect(new Set(KINDS.map((kind) => KIND_COLORS[kind])).size).toBe(KINDS.length);
    expect(new Set(KINDS.map((kind) => shapePath(SHAPES[kind], 6))).size).toBe(KINDS.length);
  });
});
