/** Words that are looked at once, sentences' answers that are kept, and the tagger's tables. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterKey, clustersOf } from "../../src/mention/tagger/clusters.ts";
import { bestLabels } from "../../src/mention/tagger/decode.ts";
import { LABELS } from "../../src/mention/tagger/labels.ts";
import { tokensThat } from "../../src/mention/view.ts";
import { beginWords, kept, wordOf, wordTest } from "../../src/mention/word.ts";
import { viewOfText } from "./reading.ts";

test("a word is one object, with its parts", () => {
  expect(wordOf("F-35B")).toBe(wordOf("F-35B"));
  expect(wordOf("F-35B")).not.toBe(wordOf("f-35b"));
  expect(wordOf("Erdoğan-Çelik")).toMatchObject({
    folded: "erdogan-celik",
    parts: ["Erdoğan", "Çelik"],
    foldedParts: ["erdogan", "celik"],
  });
});

test("a test of words asks once, and says no of no word", () => {
  let asked = 0;
  const isLong = wordTest(({ text }) => {
    asked++;
    return text.length > 4;
  });
  expect(["Oslo", "Bergen", "Oslo", "Bergen"].map((text) => isLong(wordOf(text)))).toEqual([false, true, false, true]);
  expect(asked).toBe(2);
  expect(isLong(undefined)).toBe(false);
});

test("answers stay right when all words are forgotten", () => {
  const lengthOf = kept(
    (word: { readonly owner: object; readonly number: number; readonly text: string }) => word.text.length,
  );
  const isOdd = wordTest(({ text }) => text.length % 2 === 1);
  const old = wordOf("Tromsø");
  expect([lengthOf(old), isOdd(old)]).toEqual([6, false]);
  for (let number = 0; number < 20_000; number++) wordOf(`word${number}`);
  beginWords();
  const texts = ["abc", "Tromsø", "abcde"];
  expect(wordOf("Tromsø")).not.toBe(old);
  for (let turn = 0; turn < 2; turn++) {
    expect(texts.map((text) => lengthOf(wordOf(text)))).toEqual([3, 6, 5]);
    expect(texts.map((text) => isOdd(wordOf(text)))).toEqual([true, false, true]);
    expect([lengthOf(old), isOdd(old)]).toEqual([6, false]);
  }
});

test("more words than are kept are answered rightly too", () => {
  const isOdd = wordTest(({ text }) => text.length % 2 === 1);
  const texts = Array.from({ length: 40_000 }, (_, number) => `w${number}`);
  expect(texts.every((text) => isOdd(wordOf(text)) === (text.length % 2 === 1))).toBe(true);
  expect(texts.every((text) => isOdd(wordOf(text)) === (text.length % 2 === 1))).toBe(true);
});

test("the tokens that pass a test, by number", () => {
  const [passage] = viewOfText("Norway met Chile and Norway won.").passages;
  const isNorway = wordTest(({ text }) => text === "Norway");
  expect(passage && tokensThat(passage, isNorway)).toEqual([0, 4]);
  expect(passage && tokensThat(passage, () => false)).toEqual([]);
});

test("clusters are found by key, the last of equal keys", () => {
  const words = ["oslo", "bergen", "fish", "treaty"].sort((one, other) => clusterKey(one) - clusterKey(other));
  const keys = words.flatMap((word) => [clusterKey(word), clusterKey(word)]);
  const places = keys.map((_, at) => at);
  const clusters = clustersOf(
    Uint32Array.from(keys),
    Uint8Array.from(places),
    Uint16Array.from(places, (at) => 300 + at),
  );
  expect(words.map((word) => clusters.coarse(word))).toEqual([1, 3, 5, 7]);
  expect(words.map((word) => clusters.fine(word))).toEqual([301, 303, 305, 307]);
  expect([clusters.coarse("unknown"), clusters.fine("")]).toEqual([-1, -1]);
});

test("tokens that are no part of a name get no label, and the rest the best ones as if they scored so", () => {
  const count = LABELS.length;
  const cases = fc.record({
    scores: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5 * count, maxLength: 5 * count }),
    transitions: fc.array(fc.integer({ min: -9, max: 9 }), {
      minLength: (count + 1) ** 2,
      maxLength: (count + 1) ** 2,
    }),
    open: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  });
  fc.assert(
    fc.property(cases, ({ scores, transitions, open }) => {
      const sure = Float32Array.from(scores, (score, at) =>
        at % count === 0 && open[at / count] === false ? 1000 : score,
      );
      const expected = bestLabels(sure, Float32Array.from(transitions));
      const isOpen = (token: number): boolean => open[token] === true;
      expect(bestLabels(Float32Array.from(scores), Float32Array.from(transitions), isOpen)).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
