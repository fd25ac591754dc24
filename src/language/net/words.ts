/**
 * Words to what the first recurrent layer takes of them. That depends on the word alone, so it is kept: newspapers repeat themselves.
 *
 * The cache holds `CAPACITY` kinds of words; a group of sentences that does not fit beside what is there empties it first. A group
 * has no more tokens than that, so it always fits then.
 */
import { COLUMNS, featuresOf } from "./features.ts";
import type { Kernel } from "./kernel.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { apply, type Matrix, placeFloats, placeMatrix, roundingIn } from "./matrix.ts";
import type { Arena } from "./memory.ts";
import type { Quantized, Weights } from "./weights.ts";

/** Kinds of words that are kept. */
export const CAPACITY = 8192;

/** Words that are worked out at a time. */
const CHUNK = 64;

/** The cache: rows at `address`, `stride` bytes each: gates of the forward, then of the backward layer. */
export interface WordRows {
  readonly address: number;
  readonly stride: number;
  /** The rows of words, at most `CAPACITY` of them; valid until the next call. */
  rowsOf(words: readonly string[]): readonly number[];
}

/** A table of embeddings and the columns of the features that point into it. */
interface Table {
  readonly values: Quantized;
  readonly from: number;
  readonly to: number;
}

function tablesOf(file: Weights): readonly Table[] {
  let next = 0;
  return Object.entries(COLUMNS).map(([name, count]) => {
    const from = next;
    next += count;
    return { values: file.matrix(`embed.${name}`), from, to: next };
  });
}

/** The lexicon that a file of weights holds. */
export function lexiconIn(file: Weights): Lexicon {
  return lexiconOf(file.ints("lexicon.keys"), file.shorts("lexicon.vectors"), file.bytes("lexicon.classes"));
}

/** Adds a row of a table to the numbers from `offset` on. */
function addRow(target: Float32Array, offset: number, { values, scales, columns }: Quantized, row: number): void {
  const scale = scales[row] ?? 0;
  const start = row * columns;
  for (let at = 0; at < columns; at++) {
    target[offset + at] = (target[offset + at] ?? 0) + (values[start + at] ?? 0) * scale;
  }
}

/** One word's embeddings, side by side; those of one table are added up. */
function embed(target: Float32Array, tables: readonly Table[], features: readonly number[]): void {
  target.fill(0);
  let offset = 0;
  for (const { values, from, to } of tables) {
    for (let column = from; column < to; column++) addRow(target, offset, values, features[column] ?? 0);
    offset += values.columns;
  }
}

/** Sets up an empty cache. */
export function wordRowsIn(arena: Arena, kernel: Kernel, file: Weights): WordRows {
  const tables = tablesOf(file);
  const lexicon = lexiconIn(file);
  const project = placeMatrix(arena, file, "embed.project");
  const gain = placeFloats(arena, file.floats("embed.norm.gain"));
  const bias = placeFloats(arena, file.floats("embed.norm.bias"));
  const directions: readonly Matrix[] = ["forward", "backward"].map((way) =>
    placeMatrix(arena, file, `first.${way}.input`),
  );
  const gateBytes = 4 * (directions[0]?.outputs ?? 0);
  const stride = 2 * gateBytes;
  const embedded = arena.take(4 * CHUNK * project.inputs);
  const projected = arena.take(4 * CHUNK * project.outputs);
  const rounding = roundingIn(arena, kernel, CHUNK, Math.max(project.inputs, project.outputs));
  const address = arena.take(CAPACITY * stride);
  const slots = new Map<string, number>();

  function fill(words: readonly string[], slot: number): void {
    words.forEach((word, at) => {
      const row = arena.floats(embedded + 4 * at * project.inputs, project.inputs);
      embed(row, tables, featuresOf(word, lexicon));
    });
    apply(kernel, project, rounding.round(embedded, project.inputs, words.length), projected);
    kernel.normalize(projected, words.length, project.outputs, gain, bias);
    const rows = rounding.round(projected, project.outputs, words.length);
    directions.forEach((matrix, way) => {
      apply(kernel, matrix, rows, address + slot * stride + way * gateBytes, stride);
    });
  }

  function add(words: readonly string[]): void {
    for (let from = 0; from < words.length; from += CHUNK) {
      const chunk = words.slice(from, from + CHUNK);
      fill(chunk, slots.size);
      for (const word of chunk) slots.set(word, slots.size);
    }
  }

  return {
    address,
    stride,
    rowsOf(words) {
      const missing = new Set(words.filter((word) => !slots.has(word)));
      const isFull = slots.size + missing.size > CAPACITY;
      if (isFull) slots.clear();
      add([...(isFull ? new Set(words) : missing)]);
      return words.map((word) => slots.get(word) ?? 0);
    },
  };
}
