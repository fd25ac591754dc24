import { describe, expect, test } from "vitest";
import { readLines, readRows } from "../../src/mention/gazetteer/files.ts";
import { fold, splitPhrase } from "../../src/mention/gazetteer/fold.ts";
import { LineIndex } from "../../src/mention/gazetteer/line-index.ts";
import { matchesIn, possibleMatchesIn } from "../../src/mention/gazetteer/match.ts";
import { type ListName, nameTrie } from "../../src/mention/gazetteer/names.ts";
import { sexOfGivenName } from "../../src/mention/gazetteer/sexes.ts";
import { Trie } from "../../src/mention/gazetteer/trie.ts";
import { givenNames } from "../../src/mention/gazetteer/words.ts";
import { viewOfText } from "./reading.ts";

const LISTS: readonly ListName[] = [
  "countries",
  "places",
  "cities",
  "organizations",
  "systems",
  "agreements",
  "events",
];

/** What a list has for a whole surface: its canonical names. */
function known(surface: string, list: ListName): readonly string[] {
  const parts = splitPhrase(surface).map(fold);
  const hit = nameTrie()
    .hitsAt(parts, 0)
    .find(({ length }) => length === parts.length);
  return (hit?.values ?? []).filter((entry) => entry.list === list).map((entry) => entry.canonical);
}

/** The surfaces that a list matches in a sentence. */
function matched(text: string, list: ListName, find = matchesIn): readonly string[] {
  return viewOfText(text).passages.flatMap((passage) =>
    find(passage, list).map(({ start, end }) => text.slice(passage.tokens[start]?.start, passage.tokens[end - 1]?.end)),
  );
}

describe("names that the lists know", () => {
  test.each([
    ["Kiev", "cities", "Kyiv"],
    ["KYIV", "cities", "Kyiv"],
    ["Bombay", "cities", "Mumbai"],
    ["Baquba", "cities", "Baqubah"],
    ["Ba’quba", "cities", "Baqubah"],
    ["São Paulo", "cities", "São Paulo"],
    ["Mazar-i-Sharif", "cities", "Mazar-i-Sharif"],
    ["North Kivu", "places", "North Kivu"],
    ["Prachuap Khiri Khan", "places", "Prachuap Khiri Khan"],
    ["U.S.", "countries", "United States"],
    ["People's Liberation Army", "organizations", "People's Liberation Army"],
  ] as const)("%s is in %s as %s", (surface, list, canonical) => {
    expect(known(surface, list)).toContain(canonical);
  });

  test("letters that stand for several organisations are nobody's canonical name but their own", () => {
    expect(known("BNP", "organizations")).toEqual(["BNP"]);
    expect(known("British National Party", "organizations")).toEqual(["British National Party"]);
  });

  test.each(["Zorvat", "", "the"])("%o is in none", (surface) => {
    expect(LISTS.flatMap((list) => known(surface, list))).toEqual([]);
  });
});

describe("doubtful names count where the words around speak for them", () => {
  test.each([
    ["The train left for London from Reading.", []],
    ["She lives in Reading.", ["Reading"]],
    ["The mayor of Reading resigned.", ["Reading"]],
    ["A factory closed at Reading, England, last week.", ["Reading"]],
    ["Yesterday Jackson refused.", []],
  ] as const)("%s", (text, expected) => {
    expect(matched(text, "cities").filter((name) => name !== "London")).toEqual(expected);
  });

  test.each([
    ["A factory closed in Springfield, Mass., last week.", ["Mass."]],
    ["The choir sang Mass, Gloria and Credo.", []],
  ] as const)("%s", (text, expected) => {
    expect(matched(text, "places")).toEqual(expected);
  });

  test.each([
    ["They bought Boots for the walk.", []],
    ["Shops of the retailer Boots stay open.", ["Boots"]],
  ] as const)("%s", (text, expected) => {
    expect(matched(text, "organizations")).toEqual(expected);
  });

  test("all of them are there for those who weigh the surroundings themselves", () => {
    expect(matched("Yesterday Jackson refused.", "cities", possibleMatchesIn)).toEqual(["Jackson"]);
  });
});

describe("the files", () => {
  test.each([...LISTS, "regions"].map((list) => [list] as const))(
    "%s has no row twice, and each row a name and its columns",
    (list) => {
      const rows = readRows(`${list}.tsv`);
      const columns = rows[0]?.length;
      expect(rows.filter((row) => row.length !== columns || row[0] === "")).toEqual([]);
      const keys = rows.map((row) => `${row[0]}\t${list === "cities" ? row[2] : ""}`);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    },
  );

  test("every doubtful name stands in its list", () => {
    const listOf = (file: string): ListName =>
      file === "regions" ? "places" : (LISTS.find((one) => one === file) ?? "countries");
    const strangers = readRows("doubtful.tsv").flatMap(([file = "", names = ""]) =>
      names.split("|").filter((name) => known(name, listOf(file)).length === 0),
    );
    expect(strangers).toEqual([]);
  });

  test.each(["given-names.txt", "surnames.txt"])("%s has folded names, each once", (file) => {
    const names = readLines(file);
    expect(names.filter((name) => name !== fold(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("more-given-names.tsv has folded names, each once, by sex", () => {
    const rows = readRows("more-given-names.tsv");
    const names = rows.flatMap(([, list = ""]) => list.split("|"));
    expect(rows.map(([sex]) => sex)).toEqual(["female", "male", "both"]);
    expect(names.filter((name) => name !== fold(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each<[name: string, sex: string | undefined]>([
    ["petros", "male"],
    ["hatice", "female"],
    ["yuriko", "female"],
    ["jianjun", undefined],
  ])("%s is a given name, of %s", (name, sex) => {
    expect(givenNames().has(name)).toBe(true);
    expect(sexOfGivenName(name)).toBe(sex);
  });
});

test("a trie gives the phrases that begin at a place, longest first", () => {
  const trie = new Trie<number>();
  trie.add(["new", "york"], 1);
  trie.add(["new", "york", "times"], 2);
  trie.add(["york"], 3);
  expect(trie.hitsAt(["new", "york", "times"], 0)).toEqual([
    { length: 3, values: [2] },
    { length: 2, values: [1] },
  ]);
  expect(trie.hitsAt(["new", "jersey"], 0)).toEqual([]);
});

test("an index finds lines by the first words of the names in some columns", () => {
  const index = new LineIndex<string>();
  index.add("a", "# x\ty\nFoo Bar\tF-35|Ébar\tnone\n\nfoo\t\tz", [0, 1]);
  index.add("b", "Quux\tFoo", [0, 1]);
  const lines = (word: string) => index.linesOf(word).map(({ source, line }) => `${source}: ${line.split("\t")[0]}`);
  expect(lines("foo")).toEqual(["a: Foo Bar", "a: foo", "b: Quux"]);
  expect(lines("f")).toEqual(["a: Foo Bar"]);
  expect(lines("ebar")).toEqual(["a: Foo Bar"]);
  expect([...lines("bar"), ...lines("none"), ...lines("x"), ...lines("")]).toEqual([]);
});
