/** Products of 16-bit rows and matrices of weights. */
import { STEP } from "./common";

/** Adds a block's four sums, scaled, to what the row starts from. */
function finish(sum: v128, scale: f32, scales: usize, start: usize, output: usize): void {
  const scaled = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales)), f32x4.splat(scale));
  v128.store(output, f32x4.add(scaled, v128.load(start)));
}

function twoHalves(
  left: v128,
  right: v128,
  scales: usize,
  row: usize,
  weightScales: usize,
  start: usize,
  output: usize,
): void {
  const scale = scales ? load<f32>(scales + row) : STEP;
  const from = start ? start : output;
  finish(left, scale, weightScales, from, output);
  finish(right, scale, weightScales + 16, from + 16, output + 16);
}

/** Two rows by eight outputs. `start` is a row of biases for all rows, or 0: the outputs hold what is added to. */
function twoRows(
  input: usize,
  inputStride: usize,
  scales: usize,
  weights: usize,
  weightScales: usize,
  start: usize,
  pairs: usize,
  output: usize,
  outputStride: usize,
): void {
  let a0 = i32x4.splat(0);
  let a1 = i32x4.splat(0);
  let b0 = i32x4.splat(0);
  let b1 = i32x4.splat(0);
  let rowB = input + inputStride;
  for (const end = input + 4 * pairs; input < end; input += 4) {
    const left = v128.load(weights);
    const right = v128.load(weights, 16);
    let value = v128.load_splat<i32>(input);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(value, left));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(value, right));
    value = v128.load_splat<i32>(rowB);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(value, left));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(value, right));
    rowB += 4;
    weights += 32;
  }
  twoHalves(a0, a1, scales, 0, weightScales, start, output);
  twoHalves(b0, b1, scales, 4, weightScales, start, output + outputStride);
}

/** Four rows by eight outputs: as two rows, with each weight read for twice as many products. */
function fourRows(
  input: usize,
  inputStride: usize,
  scales: usize,
  weights: usize,
  weightScales: usize,
  start: usize,
  pairs: usize,
  output: usize,
  outputStride: usize,
): void {
  let a0 = i32x4.splat(0);
  let a1 = i32x4.splat(0);
  let b0 = i32x4.splat(0);
  let b1 = i32x4.splat(0);
  let c0 = i32x4.splat(0);
  let c1 = i32x4.splat(0);
  let d0 = i32x4.splat(0);
  let d1 = i32x4.splat(0);
  let rowB = input + inputStride;
  let rowC = rowB + inputStride;
  let rowD = rowC + inputStride;
  for (const end = input + 4 * pairs; input < end; input += 4) {
    const left = v128.load(weights);
    const right = v128.load(weights, 16);
    let value = v128.load_splat<i32>(input);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(value, left));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(value, right));
    value = v128.load_splat<i32>(rowB);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(value, left));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(value, right));
    value = v128.load_splat<i32>(rowC);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(value, left));
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(value, right));
    value = v128.load_splat<i32>(rowD);
    d0 = i32x4.add(d0, i32x4.dot_i16x8_s(value, left));
    d1 = i32x4.add(d1, i32x4.dot_i16x8_s(value, right));
    rowB += 4;
    rowC += 4;
    rowD += 4;
    weights += 32;
  }
  twoHalves(a0, a1, scales, 0, weightScales, start, output);
  output += outputStride;
  twoHalves(b0, b1, scales, 4, weightScales, start, output);
  output += outputStride;
  twoHalves(c0, c1, scales, 8, weightScales, start, output);
  output += outputStride;
  twoHalves(d0, d1, scales, 12, weightScales, start, output);
}

/** One row by eight outputs. */
function oneRow(
  input: usize,
  scales: usize,
  weights: usize,
  weightScales: usize,
  start: usize,
  pairs: usize,
  output: usize,
): void {
  let left = i32x4.splat(0);
  let right = i32x4.splat(0);
  for (const end = input + 4 * pairs; input < end; input += 4) {
    const value = v128.load_splat<i32>(input);
    left = i32x4.add(left, i32x4.dot_i16x8_s(value, v128.load(weights)));
    right = i32x4.add(right, i32x4.dot_i16x8_s(value, v128.load(weights, 16)));
    weights += 32;
  }
  twoHalves(left, right, scales, 0, weightScales, start, output);
}

/** All rows by eight outputs. */
function allRows(
  input: usize,
  inputStride: usize,
  scales: usize,
  rows: i32,
  weights: usize,
  weightScales: usize,
  start: usize,
  pairs: usize,
  output: usize,
  outputStride: usize,
): void {
  for (; rows > 3; rows -= 4) {
    fourRows(input, inputStride, scales, weights, weightScales, start, pairs, output, outputStride);
    input += inputStride << 2;
    output += outputStride << 2;
    if (scales) scales += 16;
  }
  if (rows > 1) {
    twoRows(input, inputStride, scales, weights, weightScales, start, pairs, output, outputStride);
    input += inputStride << 1;
    output += outputStride << 1;
    if (scales) scales += 8;
  }
  if (rows & 1) oneRow(input, scales, weights, weightScales, start, pairs, output);
}

/**
 * Rows of 16-bit activations times a matrix, to rows of f32. `scales`: one f32 a row, or 0 where all are `STEP`. `bias`: one f32 an
 * output, or 0 to add to what `output` holds. Strides: bytes from row to row.
 */
export function multiply(
  input: usize,
  inputStride: usize,
  scales: usize,
  rows: i32,
  weights: usize,
  weightScales: usize,
  bias: usize,
  inputs: i32,
  outputs: i32,
  output: usize,
  outputStride: usize,
): void {
  const pairs = <usize>inputs >> 1;
  for (let from: usize = 0; from < <usize>outputs; from += 8) {
    const start = bias ? bias + (from << 2) : 0;
    const out = output + (from << 2);
    const block = weights + ((from * <usize>inputs) << 1);
    allRows(input, inputStride, scales, rows, block, weightScales + (from << 2), start, pairs, out, outputStride);
  }
}
