/**
 * What the net sees of a word: rows of its embedding tables. The only featuriser: training reads what this file computed
 * (`training/dump.mjs`), so training and running cannot differ. Changing anything here means training again.
 */
import { hashOf } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";

/** Rows of the hashed embedding tables. */
export const ROWS = { word: 12_288, part: 16_384, shape: 512, classes: 64 } as const;

/** Columns of a word's features: which table each number points into, and how many numbers there are. */
export const COLUMNS = { word: 2, part: 9, shape: 1, classes: 1, vector: 1 } as const;

/** Numbers per word. */
export const FEATURE_COUNT = COLUMNS.word + COLUMNS.part + COLUMNS.shape + COLUMNS.classes + COLUMNS.vector;

/** Code units of a word that are looked at: its beginning and its end, for words longer than this. */
const LONGEST = 64;

/** Code units that a shape looks at. */
const SHAPED = 20;

/** Treebank spellings and typographic variants that mean the same. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["-LRB-", "("],
  ["-RRB-", ")"],
  ["-LSB-", "["],
  ["-RSB-", "]"],
  ["-LCB-", "{"],
  ["-RCB-", "}"],
  ["``", '"'],
  ["''", '"'],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "--"],
  ["…", "..."],
]);

const APOSTROPHE = /[‘’`]/g;
const NUMBER = /^\p{Nd}[\p{Nd}.,:]*$/u;
const DIGIT = /\p{Nd}/gu;

/** The form under which a word is looked up: typographic variants made plain, very long words shortened. */
export function plainOf(word: string): string {
  const plain = (PLAIN.get(word) ?? word).replace(APOSTROPHE, "'");
  return plain.length > LONGEST ? plain.slice(0, LONGEST / 2) + plain.slice(-LONGEST / 2) : plain;
}

function shapeLetter(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return "X";
  if (/\p{L}/u.test(letter)) return "x";
  return /\p{N}/u.test(letter) ? "d" : letter;
}

/** "McDonald" → "XxXxx", "F-35B" → "X-ddX": runs are cut to two. */
export function shapeOf(word: string): string {
  let shape = "";
  for (const letter of word.slice(0, SHAPED)) {
    const next = shapeLetter(letter);
    if (!shape.endsWith(next + next)) shape += next;
  }
  return shape;
}

/** Beginnings and ends of a lower-cased word, and its form with capitals. */
function partsOf(form: string, lower: string): readonly string[] {
  const ends = [1, 2, 3, 4].map((length) => lower.slice(-length));
  const starts = [1, 2, 3, 4].map((length) => lower.slice(0, length));
  return [...ends, ...starts, form];
}

/** A word's features: rows of the word table (2), of the part table (9), of the shapes, of the classes, and of the vectors. */
export function featuresOf(word: string, lexicon: Lexicon): readonly number[] {
  const plain = plainOf(word);
  const form = NUMBER.test(plain) ? plain.replace(DIGIT, "0") : plain;
  const lower = form.toLowerCase();
  const entry = lexicon.find(plain.toLowerCase());
  return [
    hashOf(lower, 1) % ROWS.word,
    hashOf(lower, 2) % ROWS.word,
    ...partsOf(form, lower).map((part, role) => hashOf(part, 11 + role) % ROWS.part),
    hashOf(shapeOf(plain), 3) % ROWS.shape,
    entry.classes % ROWS.classes,
    entry.vector,
  ];
}
