/** What the net sees of words. The numbers are those that the shipped weights were trained on: they may not change without training. */
import { describe, expect, test } from "vitest";
import { COLUMNS, FEATURE_COUNT, featuresOf, plainOf, ROWS } from "../../../src/language/net/features.ts";
import { CLASSES, keyOf, lexiconOf } from "../../../src/language/net/lexicon.ts";

const keys = Uint32Array.from([keyOf("oslo"), keyOf("the"), keyOf("berg")]).sort();
const classes = [...keys].map((key) => (key === keyOf("oslo") ? CLASSES.place : CLASSES.surname));
const lexicon = lexiconOf(keys, Uint16Array.from([1, 2, 3]), Uint8Array.from(classes));

/** The columns of one table. */
function column(word: string, name: keyof typeof COLUMNS): readonly number[] {
  const names = Object.keys(COLUMNS);
  const sizes = Object.values(COLUMNS);
  const from = sizes.slice(0, names.indexOf(name)).reduce((sum, size) => sum + size, 0);
  return featuresOf(word, lexicon).slice(from, from + COLUMNS[name]);
}

test("are as they were when the weights were trained", () => {
  expect(featuresOf("Oslo", lexicon)).toMatchInlineSnapshot(`
    [
      3477,
      11943,
      2094,
      14355,
      9954,
      15449,
      15142,
      12777,
      6901,
      5105,
      12740,
      217,
      4,
      1,
    ]
  `);
  expect(featuresOf("-LRB-", lexicon)).toMatchInlineSnapshot(`
    [
      8900,
      12153,
      15447,
      3251,
      8931,
      1839,
      10386,
      11699,
      9519,
      8189,
      3498,
      41,
      0,
      0,
    ]
  `);
});

describe("words", () => {
  test.each([
    ["1,234", "5,678"],
    ["’s", "'s"],
    ["“", "''"],
    ["-LRB-", "("],
    ["…", "..."],
  ])("%s is seen as %s", (left, right) => {
    expect(column(left, "word")).toEqual(column(right, "word"));
    expect(column(left, "part")).toEqual(column(right, "part"));
  });

  test("differ in parts and shape by their capitals, not as words", () => {
    expect(column("Oslo", "word")).toEqual(column("oslo", "word"));
    expect(column("Oslo", "part")).not.toEqual(column("oslo", "part"));
    expect(column("Oslo", "shape")).not.toEqual(column("oslo", "shape"));
  });

  test("are looked up in the lexicon whatever their capitals", () => {
    expect(column("OSLO", "classes")).toEqual([CLASSES.place]);
    expect(column("Berg", "classes")).toEqual([CLASSES.surname]);
    expect([...column("unheard", "classes"), ...column("unheard", "vector")]).toEqual([0, 0]);
  });

  test.each([["a".repeat(100_000)], ["\ud800"], [""], ["🚀🚀"], ["١٢٣"], ["שלום"]])(
    "of any kind stay inside the tables",
    (word) => {
      const found = featuresOf(word, lexicon);
      expect(found).toHaveLength(FEATURE_COUNT);
      expect(found.every(Number.isInteger)).toBe(true);
      expect(Math.max(...column(word, "word"))).toBeLessThan(ROWS.word);
      expect(Math.max(...column(word, "part"))).toBeLessThan(ROWS.part);
      expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    },
  );

  test("of great length are shortened", () => {
    expect(plainOf("x".repeat(1000))).toHaveLength(64);
  });
});
