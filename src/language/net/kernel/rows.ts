/** What is done to rows of f32 between the layers, and the scores of arcs. */
import { narrow, STEP } from "./common";

function sumOf(lanes: v128): f32 {
  const left = f32x4.extract_lane(lanes, 0) + f32x4.extract_lane(lanes, 1);
  return left + (f32x4.extract_lane(lanes, 2) + f32x4.extract_lane(lanes, 3));
}

/** Rows of f32 to rows of 16-bit numbers, each with a scale of its own. `width` is a multiple of 8 or 4 less. */
export function quantize(input: usize, rows: i32, width: i32, output: usize, scales: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row: i32 = 0; row < rows; row++) {
    let largest = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(input + at)));
    const left = max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1));
    const top = max(left, max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)));
    store<f32>(scales, top * STEP);
    const inverse = f32x4.splat(top > 0 ? <f32>32767.0 / top : 0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const value = v128.load(input + at);
      v128.store64_lane(output + (at >> 1), narrow(value, value, inverse), 0);
    }
    input += bytes;
    output += bytes >> 1;
    scales += 4;
  }
}

/** Layer normalisation of rows of f32, in place. */
export function normalize(rows: usize, count: i32, width: i32, gain: usize, bias: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row: i32 = 0; row < count; row++) {
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) sum = f32x4.add(sum, v128.load(rows + at));
    const mean = f32x4.splat(sumOf(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const centred = f32x4.sub(v128.load(rows + at), mean);
      squares = f32x4.add(squares, f32x4.mul(centred, centred));
    }
    const spread = f32x4.splat(<f32>1.0 / sqrt<f32>(sumOf(squares) / <f32>width + <f32>1e-5));
    for (let at: usize = 0; at < bytes; at += 16) {
      const scaled = f32x4.mul(f32x4.mul(f32x4.sub(v128.load(rows + at), mean), spread), v128.load(gain + at));
      v128.store(rows + at, f32x4.add(scaled, v128.load(bias + at)));
    }
    rows += bytes;
  }
}

function leaky4(value: v128): v128 {
  return f32x4.max(value, f32x4.mul(value, f32x4.splat(0.1)));
}

/** Leaky rectifier over `count` f32, in place. */
export function rectify(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (let at = values; at < end; at += 16) v128.store(at, leaky4(v128.load(at)));
}

/** What relations are read from: for each word, the rectified sum and the product of its row and its head's row (`heads`, i32). */
export function combine(words: usize, headRows: usize, heads: usize, count: i32, width: i32, output: usize): void {
  const bytes = (<usize>width) << 2;
  for (let word: i32 = 0; word < count; word++) {
    const head = headRows + bytes * <usize>load<i32>(heads + ((<usize>word) << 2));
    for (let at: usize = 0; at < bytes; at += 16) {
      const left = v128.load(words + at);
      const right = v128.load(head + at);
      v128.store(output + at, leaky4(f32x4.add(left, right)));
      v128.store(output + bytes + at, f32x4.mul(left, right));
    }
    words += bytes;
    output += 2 * bytes;
  }
}

function dot(left: usize, right: usize, bytes: usize): f32 {
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(left + at), v128.load(right + at)));
  }
  return sumOf(sum);
}

/**
 * Scores of every head for every word of a sentence: `count` rows of 1 + `count` f32, the root first. `distances`: 2 × reach + 1 f32
 * that are added by how far the head lies to the right.
 */
export function arcs(
  words: usize,
  root: usize,
  heads: usize,
  count: i32,
  width: i32,
  distances: usize,
  reach: i32,
  output: usize,
): void {
  const bytes = (<usize>width) << 2;
  for (let word: i32 = 1; word <= count; word++) {
    for (let head: i32 = 0; head <= count; head++) {
      const row = head === 0 ? root : heads + bytes * <usize>(head - 1);
      const offset = max(-reach, min(reach, head - word)) + reach;
      store<f32>(output, dot(words, row, bytes) + load<f32>(distances + ((<usize>offset) << 2)));
      output += 4;
    }
    words += bytes;
  }
}
