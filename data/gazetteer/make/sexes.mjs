/**
 * Writes `../sexes.tsv`: the given names of `../given-names.txt` that women alone bear, or men alone.
 *
 *     npm pack @faker-js/faker@10.6.0 && tar xzf faker-js-faker-10.6.0.tgz
 *     node data/gazetteer/make/sexes.mjs package
 *
 * Each locale's lists of names for women and for men are counted; a name is one sex's where no locale gives it to the other, or at
 * least nine times as many give it to the one. Names are folded as in `given-names.txt`. Deterministic: sorted by code units.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const source = process.argv[2];
if (source === undefined) throw new Error("name the folder of the package @faker-js/faker");
const folder = join(import.meta.dirname, "..");
const { allLocales } = await import(pathToFileURL(join(resolve(source), "dist", "index.js")).href);

const listed = new Set(readFileSync(join(folder, "given-names.txt"), "utf8").split("\n"));
const folded = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

const counts = new Map();
for (const { person } of Object.values(allLocales)) {
  for (const sex of ["female", "male"]) {
    for (const name of new Set((person?.first_name?.[sex] ?? []).map(folded))) {
      const count = counts.get(name) ?? { female: 0, male: 0 };
      counts.set(name, { ...count, [sex]: count[sex] + 1 });
    }
  }
}

const MOST = 9;
const namesOf = (sex, other) =>
  [...counts]
    .filter(([name, count]) => listed.has(name) && count[sex] > 0 && count[sex] >= MOST * count[other])
    .map(([name]) => name)
    .sort();

const HEADER = `# Given names that women alone bear, or men alone: made by make/sexes.mjs from the locale data of @faker-js/faker 10.6
# (MIT, LICENSE-faker.txt).
# sex	names (|)
`;
const rows = [
  ["female", namesOf("female", "male")],
  ["male", namesOf("male", "female")],
].map(([sex, names]) => `${sex}\t${names.join("|")}\n`);
writeFileSync(join(folder, "sexes.tsv"), HEADER + rows.join(""));
