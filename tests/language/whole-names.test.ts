/** Names that the net's tree tears apart, and what becomes of them. Trees are written as head and relation of each word. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withWholeNames } from "../../src/language/index.ts";
import type { Sentence, Token } from "../../src/model.ts";

type Arc = readonly [head: number, deprel: string];

function sentenceOf(arcs: readonly Arc[]): Sentence {
  const tokens = arcs.map(([head, deprel], at): Token => {
    const span = { start: 2 * at, end: 2 * at + 1, text: "x" };
    return { ...span, lemma: "x", upos: "PROPN", xpos: "NNP", head, deprel };
  });
  return { index: 0, role: "body", start: 0, end: 2 * arcs.length, tokens, nameScores: new Float32Array() };
}

function arcsOf(arcs: readonly Arc[], start: number, end: number, firstLeads: boolean): readonly Arc[] {
  const [sentence] = withWholeNames(
    [sentenceOf(arcs)],
    [{ sentence: 0, tokens: { start, end }, leading: firstLeads ? start : end - 1, before: "compound" }],
  );
  return (sentence?.tokens ?? []).map(({ head, deprel }) => [head, deprel]);
}

describe("a name whose words hang from different places", () => {
  it.each<[name: string, arcs: readonly Arc[], span: readonly [number, number, boolean], whole: readonly Arc[]]>([
    [
      "of a person: the first leads (met the envoy Ann Berg)",
      [
        [-1, "root"],
        [2, "det"],
        [0, "obj"],
        [2, "appos"],
        [2, "appos"],
      ],
      [3, 5, true],
      [
        [-1, "root"],
        [2, "det"],
        [0, "obj"],
        [2, "appos"],
        [3, "flat"],
      ],
    ],
    [
      "of another thing: the last leads (at Delta Works)",
      [
        [-1, "root"],
        [2, "case"],
        [0, "obl"],
        [0, "obl"],
      ],
      [2, 4, false],
      [
        [-1, "root"],
        [3, "case"],
        [3, "compound"],
        [0, "obl"],
      ],
    ],
    [
      "of a firm of two (Marsh & Sons left): its words are no list",
      [
        [3, "nsubj"],
        [2, "cc"],
        [0, "conj"],
        [-1, "root"],
      ],
      [0, 3, false],
      [
        [3, "nsubj"],
        [2, "cc"],
        [0, "flat"],
        [-1, "root"],
      ],
    ],
    [
      "one of them below the other: the upper leads",
      [
        [2, "nsubj"],
        [-1, "root"],
        [1, "dep"],
      ],
      [0, 2, true],
      [
        [1, "compound"],
        [-1, "root"],
        [1, "dep"],
      ],
    ],
  ])("%s", (_, arcs, [start, end, firstLeads], whole) => {
    expect(arcsOf(arcs, start, end, firstLeads)).toEqual(whole);
  });

  it("leaves words that stand beside each other under a noun (Delta Works branches)", () => {
    const arcs: readonly Arc[] = [
      [2, "compound"],
      [2, "compound"],
      [-1, "root"],
    ];
    expect(arcsOf(arcs, 0, 2, false)).toEqual(arcs);
  });

  it("leaves a name that hangs together", () => {
    const arcs: readonly Arc[] = [
      [2, "nsubj"],
      [0, "flat"],
      [-1, "root"],
    ];
    expect(arcsOf(arcs, 0, 2, true)).toEqual(arcs);
  });
});

it("what comes out is a tree in which the name has one head", () => {
  const trees = fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc.record({
      heads: fc.tuple(...Array.from({ length: size }, (_, at) => fc.integer({ min: -1, max: Math.max(-1, at - 1) }))),
      order: fc.shuffledSubarray(
        Array.from({ length: size }, (_, at) => at),
        { minLength: size },
      ),
      start: fc.nat({ max: size - 1 }),
      length: fc.integer({ min: 1, max: size }),
      firstLeads: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(trees, ({ heads, order, start, length, firstLeads }) => {
      const arcs: Arc[] = order.map(() => [-1, "root"]);
      heads.forEach((head, at) => {
        const rooted = at === 0 ? -1 : Math.max(0, head);
        arcs[order[at] ?? 0] = [rooted < 0 ? -1 : (order[rooted] ?? 0), rooted < 0 ? "root" : "nmod"];
      });
      const end = Math.min(arcs.length, start + length);
      const whole = arcsOf(arcs, start, end, firstLeads);
      const outside = whole.filter(([head], at) => at >= start && at < end && (head < start || head >= end));
      expect(outside).toHaveLength(1);
      for (const at of whole.keys()) expect(depthOf(whole, at)).toBeLessThanOrEqual(whole.length);
    }),
  );
});

/** Steps to the root; more than there are words where the arcs close in a ring. */
function depthOf(arcs: readonly Arc[], from: number): number {
  let depth = 0;
  for (let at = from; at >= 0 && depth <= arcs.length; at = arcs[at]?.[0] ?? -1) depth++;
  return depth;
}
