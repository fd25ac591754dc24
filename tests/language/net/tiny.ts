/** A small net with random weights, written in the format of the real file. */
import { ROWS } from "../../../src/language/net/features.ts";
import { keyOf } from "../../../src/language/net/lexicon.ts";
import { checksumOf } from "../../../src/language/tensors.ts";

/** Numbers in [-1, 1) that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

const HIDDEN = 16;
const BOTH = 2 * HIDDEN;
const TAGS = ["NOUN NN", "VERB VBD", "DET DT", "PUNCT .", "PROPN NNP"];
const RELATIONS = ["det", "nsubj", "obj", "punct", "root"];
const NAMES = ["O", "B-PER", "I-PER", "L-PER", "U-PER"];

/** Matrices: name, rows, columns, whether they have a bias. */
const MATRICES: readonly (readonly [string, number, number, boolean])[] = [
  ["embed.word", ROWS.word, 8, false],
  ["embed.part", ROWS.part, 8, false],
  ["embed.shape", ROWS.shape, 4, false],
  ["embed.classes", ROWS.classes, 4, false],
  ["embed.vector", 3, 8, false],
  ["embed.project", 16, 32, true],
  ...["forward", "backward"].flatMap((way): readonly (readonly [string, number, number, boolean])[] => [
    [`first.${way}.input`, 4 * HIDDEN, 16, true],
    [`first.${way}.state`, 4 * HIDDEN, HIDDEN, false],
    [`second.${way}.input`, 4 * HIDDEN, BOTH, true],
    [`second.${way}.state`, 4 * HIDDEN, HIDDEN, false],
  ]),
  ["tag", TAGS.length, BOTH, true],
  ["name_hidden", 8, BOTH, true],
  ["name", NAMES.length, 8, true],
  ["arc_word", 16, BOTH, true],
  ["arc_head", 16, BOTH, true],
  ["arc", 16, 16, true],
  ["relation_word", 8, BOTH, true],
  ["relation_head", 8, BOTH, true],
  ["relation", RELATIONS.length, 16, true],
];

type Numbers = Int8Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;

function tensorsOf(random: () => number): ReadonlyMap<string, readonly [Numbers, readonly number[]]> {
  const tensors = new Map<string, readonly [Numbers, readonly number[]]>();
  const floats = (name: string, count: number, size: number): void => {
    tensors.set(name, [Float32Array.from({ length: count }, () => random() * size), [count]]);
  };
  for (const [name, rows, columns, biased] of MATRICES) {
    tensors.set(name, [Int8Array.from({ length: rows * columns }, () => random() * 127), [rows, columns]]);
    tensors.set(`${name}.scales`, [Float32Array.from({ length: rows }, () => 0.004 + 0.002 * random()), [rows]]);
    if (biased) floats(`${name}.bias`, rows, 0.5);
  }
  floats("embed.norm.gain", 16, 1);
  floats("embed.norm.bias", 16, 1);
  floats("root", BOTH, 1);
  floats("distance", 9, 1);
  const keys = Uint32Array.from([keyOf("the"), keyOf("oslo")]).sort();
  tensors.set("lexicon.keys", [keys, [2]]);
  tensors.set("lexicon.vectors", [Uint16Array.from([1, 2]), [2]]);
  tensors.set("lexicon.classes", [Uint8Array.from([0, 4]), [2]]);
  return tensors;
}

/** The file of a small net. */
export function tinyModel(seed: number): Uint8Array {
  const tensors = [...tensorsOf(randomNumbers(seed))];
  let end = 0;
  const entries = tensors.map(([name, [numbers, shape]]) => {
    const offset = Math.ceil(end / 4) * 4;
    end = offset + numbers.byteLength;
    return { name, shape, offset };
  });
  const json = JSON.stringify({ tags: TAGS, relations: RELATIONS, names: NAMES, tensors: entries });
  const header = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 4) * 4));
  const file = new Uint8Array(12 + header.length + Math.ceil(end / 4) * 4);
  file.set(header, 12);
  tensors.forEach(([, [numbers]], at) => {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    file.set(bytes, 12 + header.length + (entries[at]?.offset ?? 0));
  });
  file.set(new TextEncoder().encode("RTN1"));
  const view = new DataView(file.buffer);
  view.setUint32(4, header.length, true);
  view.setUint32(8, checksumOf(file.subarray(12)), true);
  return file;
}
