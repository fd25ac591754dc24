/** The trained tagger: labels, the search for the best sequence, features, and its file of weights. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readModel } from "../../src/language/models.ts";
import { findCandidates } from "../../src/mention/index.ts";
import { clustersOf } from "../../src/mention/tagger/clusters.ts";
import { bestLabels } from "../../src/mention/tagger/decode.ts";
import { featuresOf } from "../../src/mention/tagger/features.ts";
import { habitsOf } from "../../src/mention/tagger/habits.ts";
import { tagNames } from "../../src/mention/tagger/index.ts";
import { BEFORE, LABELS, labelsOf, spansOf, type TaggedSpan } from "../../src/mention/tagger/labels.ts";
import { taggerModel } from "../../src/mention/tagger/model.ts";
import { wordFacts } from "../../src/mention/tagger/word-facts.ts";
import { viewOfText } from "./reading.ts";

const COUNT = LABELS.length;
const NO_CLUSTERS = clustersOf(new Uint32Array(), new Uint8Array(), new Uint16Array());

/** Names that do not overlap, in a sentence of 20 tokens. */
const spans = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 4 }),
      name: fc.constantFrom("PER", "ORG", "LOC", "MISC"),
    }),
    {
      maxLength: 8,
    },
  )
  .map((parts) => {
    let next = 0;
    return parts.flatMap(({ gap, length, name }): readonly TaggedSpan[] => {
      const start = next + gap;
      next = start + length;
      return next <= 20 ? [{ start, end: next, name } as const] : [];
    });
  });

describe("labels", () => {
  test("say spans, and spans say labels", () => {
    fc.assert(
      fc.property(spans, (given) => {
        expect(spansOf(labelsOf(20, given))).toEqual(given);
      }),
    );
  });
});

const numbers = (length: number) =>
  fc
    .array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values));

/** All legal sequences of labels. */
function sequences(length: number): readonly (readonly number[])[] {
  const begun = (labels: readonly number[]) => (BEFORE[COUNT] ?? []).includes(labels.at(-1) ?? -1);
  const outside = BEFORE.findIndex((before, label) => label > 0 && before.includes(0));
  let found: readonly (readonly number[])[] = LABELS.flatMap((label, at) =>
    at < COUNT && (label === "O" || /^[BU]/.test(label)) ? [[at]] : [],
  );
  expect(outside).toBeGreaterThan(0);
  for (let more = 1; more < length; more++) {
    found = found.flatMap((labels) =>
      LABELS.flatMap((_, next) => ((BEFORE[next] ?? []).includes(labels.at(-1) ?? -1) ? [[...labels, next]] : [])),
    );
  }
  return found.filter(begun);
}

describe("the best sequence", () => {
  test("scores as much as the best of all legal ones", () => {
    const all = sequences(3);
    fc.assert(
      fc.property(numbers(3 * COUNT), numbers((COUNT + 1) ** 2), (scores, transitions) => {
        const total = (labels: readonly number[]): number => {
          const steps = [COUNT, ...labels, COUNT];
          const joints = steps.slice(1).map((label, at) => transitions[(steps[at] ?? 0) * (COUNT + 1) + label] ?? 0);
          const single = labels.map((label, at) => scores[at * COUNT + label] ?? 0);
          return [...joints, ...single].reduce((sum, value) => sum + value, 0);
        };
        const best = Math.max(...all.map(total));
        expect(total(bestLabels(scores, transitions))).toBeCloseTo(best, 3);
      }),
      { numRuns: 20 },
    );
  });

  test("of nothing is nothing", () =>
    expect(bestLabels(new Float32Array(), new Float32Array((COUNT + 1) ** 2))).toEqual([]));
});

describe("features", () => {
  test("are the same each time, and change with the words", () => {
    const numbersOf = (text: string): readonly (readonly number[])[] => {
      const view = viewOfText(text);
      const found = findCandidates(view);
      const surroundings = { habits: habitsOf(view, found), factsOf: wordFacts(NO_CLUSTERS) };
      return view.passages.map((passage) => [...featuresOf(passage, found, surroundings).numbers]);
    };
    const text = "Norway's Storting met Ada Brekke of Telenor in Bergen.";
    expect(numbersOf(text)).toEqual(numbersOf(text));
    expect(numbersOf(text)).not.toEqual(numbersOf(text.replace("Bergen", "bergen")));
  });
});

describe("the trained tagger", () => {
  const tagsOf = (text: string): readonly string[] => {
    const view = viewOfText(text);
    return tagNames(view, findCandidates(view)).flatMap((names, at) =>
      names.map(({ start, end, name }) => {
        const tokens = view.passages[at]?.tokens.slice(start, end) ?? [];
        return `${tokens.map(({ text: word }) => word).join(" ")}:${name}`;
      }),
    );
  };

  test.each<[string, readonly string[]]>([
    ["Nina Halvorsen joined Statkraft in Trondheim.", ["Nina Halvorsen:PER", "Statkraft:ORG", "Trondheim:LOC"]],
    [
      "The Institute of Polar Affairs sued Brekke Shipping Ltd.",
      ["Institute of Polar Affairs:ORG", "Brekke Shipping Ltd.:ORG"],
    ],
    ["they ate soup and went home", []],
  ])("%s", (text, expected) => expect(tagsOf(text)).toEqual(expected));

  test("refuses a file that is not whole", () => {
    const file = readModel("names.bin").slice();
    file[file.length - 100] = (file[file.length - 100] ?? 0) ^ 1;
    expect(() => taggerModel(file)).toThrow(/checksum/);
    expect(() => taggerModel(file.slice(0, 8))).toThrow(/too short/);
  });
});
