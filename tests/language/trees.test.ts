import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTokens, treeOf } from "../../src/language/index.ts";
import { arcsOf, sentencesOf } from "./documents.ts";

/** Words, the relations that are looked at, and the arcs among them. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  [
    "U.S. Defense Secretary Ann Lund has urged Norway to deploy missiles , according to Norwegian and U.S. diplomatic sources .",
    [
      "Secretary nmod:desc Ann",
      "Ann nsubj urged",
      "Lund flat Ann",
      "urged root ROOT",
      "Norway iobj urged",
      "deploy xcomp urged",
      "missiles obj deploy",
      "sources obl urged",
    ],
  ],
  [
    "Lars Holm , the chief of Norway 's armed forces , met his counterpart and visited a base .",
    [
      "Lars nsubj met",
      "chief appos Lars",
      "Norway nmod:poss forces",
      "met root ROOT",
      "counterpart obj met",
      "visited conj met",
      "base obj visited",
    ],
  ],
  [
    "The minister , who took office in 2005 , was criticized by lawmakers .",
    [
      "minister nsubj:pass criticized",
      "who nsubj took",
      "took acl:relcl minister",
      "office obj took",
      "criticized root ROOT",
      "lawmakers obl:agent criticized",
    ],
  ],
  [
    '" We will never accept the plan , " Erik Berg told reporters .',
    [
      "We nsubj accept",
      "accept ccomp told",
      "plan obj accept",
      "Erik nsubj told",
      "told root ROOT",
      "reporters obj told",
    ],
  ],
  ['" It failed , " said Ann Lund .', ["It nsubj failed", "failed ccomp said", "said root ROOT", "Ann nsubj said"]],
  ["Prices , he said , will rise .", ["Prices nsubj rise", "he nsubj said", "said parataxis rise", "rise root ROOT"]],
  [
    "Analysts believe the launch was intended to test a new engine developed by the army .",
    [
      "Analysts nsubj believe",
      "launch nsubj:pass intended",
      "intended ccomp believe",
      "test xcomp intended",
      "engine obj test",
      "developed acl engine",
      "army obl:agent developed",
    ],
  ],
  [
    "The government denied a report that it had asked Brazil to delay the talks .",
    [
      "government nsubj denied",
      "report obj denied",
      "it nsubj asked",
      "asked acl report",
      "Brazil iobj asked",
      "delay xcomp asked",
      "talks obj delay",
    ],
  ],
  [
    "Turkey , Greece and Cyprus will hold a summit .",
    ["Turkey nsubj hold", "Greece conj Turkey", "Cyprus conj Turkey", "summit obj hold"],
  ],
  [
    "If the talks fail , the alliance could impose sanctions on the regime .",
    ["talks nsubj fail", "fail advcl impose", "alliance nsubj impose", "sanctions obj impose", "regime nmod sanctions"],
  ],
  [
    "Holm is the president of the club .",
    ["Holm nsubj president", "is cop president", "president root ROOT", "club nmod president"],
  ],
  ["The ship is in Oslo .", ["ship nsubj Oslo", "is cop Oslo", "Oslo root ROOT"]],
  [
    "She was appointed ambassador to Chile in May 2007 .",
    [
      "She nsubj:pass appointed",
      "ambassador xcomp appointed",
      "Chile nmod ambassador",
      "May obl appointed",
      "2007 nmod:unmarked May",
    ],
  ],
  ["There was an attack .", ["There expl was", "attack nsubj was"]],
  [
    "He gave Norway the missiles after meeting Lund .",
    ["He nsubj gave", "Norway iobj gave", "missiles obj gave", "meeting advcl gave", "Lund obj meeting"],
  ],
];

const LOOKED_AT =
  "root nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:desc nmod:poss nmod:unmarked appos conj xcomp ccomp advcl acl acl:relcl parataxis expl cop flat".split(
    " ",
  );

describe("trees", () => {
  // "Urged Norway to" has Norway as obj or iobj in the treebanks.
  const plain = (arc: string): string => arc.replace(" iobj ", " obj ");
  const rightOf = (words: string, expected: readonly string[]): number => {
    const found = new Set(arcsOf(words, ...LOOKED_AT).map(plain));
    return expected.filter((arc) => found.has(plain(arc))).length;
  };

  // Trees come from a trained net: a sentence may be lost, all of them together not one arc in eight.
  test.each(TABLE)("%s", (words, expected) => {
    expect(rightOf(words, expected)).toBeGreaterThanOrEqual(expected.length / 4);
  });

  test("seven of eight arcs of the table are right", () => {
    const right = TABLE.reduce((sum, [words, expected]) => sum + rightOf(words, expected), 0);
    const all = TABLE.reduce((sum, [, expected]) => sum + expected.length, 0);
    expect(right / all).toBeGreaterThan(7 / 8);
  });

  const pool =
    "Norway Holm the a minister said , . that who which and or to of in be is has urged urge missiles not quickly because when \" ( ) -- - : 's 5 $ if deploying built new I there what".split(
      " ",
    );
  const words = fc.oneof(
    fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 40 }),
    fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 15 }),
  );

  test("have one root and no cycle, whatever the words", () => {
    fc.assert(
      fc.property(words, (sentence) => {
        const [analysis = []] = readTokens([sentence]);
        expect(analysis).toHaveLength(sentence.length);
        expect(analysis.filter(({ head }) => head === -1).map(({ deprel }) => deprel)).toEqual(["root"]);
        for (const { deprel, head } of analysis) {
          let at = head;
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThan(sentence.length);
            at = analysis[at]?.head ?? -1;
          }
          expect(deprel).not.toBe("");
        }
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  test("are the same for a sentence wherever it stands", () => {
    const sentence = "Holm , who left , met Lund .".split(" ");
    const other = "They went .".split(" ");
    expect(readTokens([other, sentence])[1]).toEqual(readTokens([sentence])[0]);
  });
});

describe("treeOf", () => {
  const [sentence] = sentencesOf("The chief of the army met Lund and Dahl.");
  const tree = treeOf(sentence ?? { tokens: [] });

  test("children, first and all", () => {
    expect(tree.tokens[tree.root]?.text).toBe("met");
    expect(tree.children(tree.root)).toEqual([1, 6, 9]);
    expect(tree.first(tree.root, "obj")).toBe(6);
    expect(tree.first(tree.root, "iobj")).toBeUndefined();
    expect(tree.all(tree.root, "nsubj", "obj")).toEqual([1, 6]);
  });

  test("subtree, span and path", () => {
    expect(tree.subtree(1)).toEqual([0, 1, 2, 3, 4]);
    expect(tree.span(1)).toEqual({ start: 0, end: 21 });
    expect(tree.path(3)).toEqual([3, 4, 1, 5]);
  });

  test("an empty sentence has no root", () => {
    expect(treeOf({ tokens: [] }).root).toBe(-1);
  });
});
