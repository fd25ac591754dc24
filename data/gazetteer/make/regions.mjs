/**
 * Writes `../regions.tsv` and the row "regions" of `../doubtful.tsv` from the English names of subdivisions of countries in Unicode's CLDR.
 *
 *     npm pack cldr-subdivisions-full@48.2.0 && tar xzf cldr-subdivisions-full-48.2.0.tgz
 *     node data/gazetteer/make/regions.mjs package/subdivisions/en/en.json
 *
 * What is taken: provinces, states, regions and the like that no other list has, but for countries that count each municipality, and for
 * names that are a direction alone. Names that are words, given names or surnames too are doubtful. Deterministic: rows are sorted by code
 * units. `compromise` lends its list of common words.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise/three";

const here = import.meta.dirname;
const source = process.argv[2];
if (source === undefined) throw new Error("name the file subdivisions/en/en.json of the package cldr-subdivisions-full");
const names = JSON.parse(readFileSync(source, "utf8")).subdivisions.localeDisplayNames.subdivisions;
const lines = (file) => readFileSync(join(here, file), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));

/** Countries whose subdivisions are municipalities and parishes. */
const SMALL = new Set("AD AG BB DM EE FM GD GI IM IS JM KN LC LI LV MC MK MT SC SI SM ST VC".split(" "));
/** Names that say only where in a country a region is, and what kind of region it is. */
const DIRECTION = /^(?:(?:the |upper |lower |far )?(?:north|south|east|west|centr|nord|sud|est|ouest|cent|midland|coast|plateau|river|litoral|littoral|interior|capital)\w*[ -]?)+(?:region|province|district|area|territory|islands?)?$/;
const KIND = /^(?:(?:county|province|state|district|region|city|municipality|governorate|emirate) of )|(?: (?:county|province|state|district|region|city|municipality|governorate|department|prefecture|oblast|krai|parish|canton|voivodeship|division|republic|council|city council|metropolitan city|federal city|capital city|county borough|oblysy))$/;

const fold = (name) =>
  name.normalize("NFD").replace(/[\p{M}'’‘ʼ`]/gu, "").toLowerCase().replace(/[-‑–]/g, " ").replace(/[łøıđßæœ]/g, (l) => ({ ł: "l", ø: "o", ı: "i", đ: "d", ß: "ss", æ: "ae", œ: "oe" })[l]);
const lower = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** "Al Anbar", "As-Suwayda": newspapers leave the article out as often as not. */
const ARTICLE = /^(?:a[ldrnstz]|ash|ath|adh|el)[ -](?=\p{L}{4})/iu;
/** French and Spanish directions, as newspapers put them into English. */
const ENGLISH = [[/^Nord[- ]/, "North "], [/^Sud[- ]/, "South "], [/^(?:Norte|Norte de) /, "North "], [/^Haut(?:e)?[- ]/, "Upper "], [/^Bas(?:se)?[- ]/, "Lower "]];

const given = new Set(lines("../given-names.txt"));
const surnames = new Set(lines("../surnames.txt"));
const lexicon = nlp.model().one.lexicon;
const PROPER = /Place|City|Country|Region|FirstName|LastName|Person|Organization|ProperNoun|Demonym|MaleName|FemaleName/;
const nouns = new Set(lines("../common-nouns.tsv").flatMap((line) => line.split("\t")[1].split("|")));
const isCommonWord = (word) => nouns.has(word) || (Object.hasOwn(lexicon, word) && !PROPER.test([lexicon[word]].flat().join(" ")));
/** Columns of the other lists that hold names, and those of peoples. */
const OTHERS = [["../countries.tsv", [0, 1, 2]], ["../places.tsv", [0, 1, 3]], ["../cities.tsv", [0, 1]]];
const elsewhere = new Set(OTHERS.flatMap(([file, columns]) => lines(file).flatMap((line) => columns.flatMap((at) => (line.split("\t")[at] ?? "").split("|")))).map(fold));

/** As `names.ts` has it, how a name stands there: without what kind of region it is. */
function plain(name) {
  const bare = name.replace(/ ?\([^)]*\)/, "").trim();
  const kind = KIND.exec(lower(bare));
  if (kind === null || kind[0].length === bare.length) return bare;
  return kind.index === 0 ? bare.slice(kind[0].length) : bare.slice(0, kind.index);
}

function othersOf(name) {
  const others = ENGLISH.filter(([pattern]) => pattern.test(name)).map(([pattern, word]) => name.replace(pattern, word));
  return ARTICLE.test(name) ? [...others, name.replace(ARTICLE, "")] : others;
}

function isDoubtful(surface) {
  const words = fold(surface).split(" ");
  if (words.length > 1) return words.length < 4 && given.has(words[0]) && surnames.has(words.at(-1));
  const [word = ""] = words;
  return word.length < 5 || isCommonWord(word) || given.has(word) || surnames.has(word);
}

const rows = new Map();
for (const [code, written] of Object.entries(names)) {
  const country = code.slice(0, 2).toUpperCase();
  const name = plain(written);
  if (SMALL.has(country) || /[\d/,]/.test(name) || !/^\p{Lu}/u.test(name) || name.length < 3 || DIRECTION.test(lower(name))) continue;
  if (elsewhere.has(fold(name)) || rows.has(name)) continue;
  rows.set(name, { name, others: othersOf(name).filter((other) => !elsewhere.has(fold(other))), country });
}
const sorted = [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
writeFileSync(
  join(here, "../regions.tsv"),
  `# Provinces, states and other subdivisions of countries. From Unicode's CLDR 48.2 (Unicode License v3, LICENSE-unicode.txt), made by make/regions.mjs;
# changed: chosen, and without the kind of region where the name has it.
# name	other names (|)	country (ISO 3166-1)
${sorted.map(({ name, others, country }) => `${name}\t${others.join("|")}\t${country}\n`).join("")}`,
);
const doubtful = [...new Set(sorted.flatMap(({ name, others }) => [name, ...others]).filter(isDoubtful))].sort();
const table = lines("../doubtful.tsv").filter((line) => !line.startsWith("regions\t"));
const comments = readFileSync(join(here, "../doubtful.tsv"), "utf8").split("\n").filter((line) => line.startsWith("#"));
writeFileSync(join(here, "../doubtful.tsv"), `${[...comments, ...table, `regions\t${doubtful.join("|")}`].join("\n")}\n`);
process.stderr.write(`${sorted.length} regions, ${doubtful.length} doubtful names\n`);
