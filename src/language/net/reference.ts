/**
 * The kernel in plain TypeScript: one number at a time, and the same to the bit. Tests hold the compiled kernel against it; where
 * WebAssembly is missing it runs the net too, slowly.
 *
 * Bits agree because sums of products are exact integers, every f32 step is rounded like a lane of the kernel's, and sums over a
 * row run in four lanes as there.
 */
import type { Kernel, LinearMemory } from "./kernel.ts";

const f32 = Math.fround;
const STEP = f32(1 / 32_767);
const SLOPE = f32(0.1);
/** Adding and taking away 1.5 × 2^23 rounds an f32 to the nearest whole number, halves to even. */
const ROUNDER = 12_582_912;

const REACH = 6.5;
const TOP = [4.211707164358813e-6, 2.334653167054057e-3, 0.12365861237049103, 0.9999975562095642].map(f32);
const BELOW = [1.4870839368086308e-4, 2.1338462829589844e-2, 0.4569830298423767, 1].map(f32);

function polynomial(coefficients: readonly number[], square: number): number {
  return coefficients.reduce((sum, coefficient) => f32(f32(sum * square) + coefficient));
}

/** The kernel's tanh: a ratio of two polynomials. */
export function tanh(value: number): number {
  const x = Math.max(Math.min(value, REACH), -REACH);
  const square = f32(x * x);
  return f32(f32(x * polynomial(TOP, square)) / polynomial(BELOW, square));
}

function sigmoid(value: number): number {
  return f32(f32(tanh(f32(value * 0.5)) * 0.5) + 0.5);
}

function toShort(value: number, inverse: number): number {
  const rounded = f32(f32(f32(value * inverse) + ROUNDER) - ROUNDER);
  return Math.max(-32_768, Math.min(32_767, rounded));
}

function leaky(value: number): number {
  return Math.max(value, f32(value * SLOPE));
}

/** The sum of `count` values in the kernel's order: four lanes, then the lanes. */
function laneSum(count: number, value: (at: number) => number): number {
  const lanes = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) lanes[at % 4] = f32((lanes[at % 4] ?? 0) + value(at));
  const [a = 0, b = 0, c = 0, d = 0] = lanes;
  return f32(f32(a + b) + f32(c + d));
}

/** Typed access by byte address. */
interface Cells {
  float(address: number): number;
  setFloat(address: number, value: number): void;
  int(address: number): number;
  short(address: number): number;
  setShort(address: number, value: number): void;
}

function cellsOf(memory: LinearMemory): Cells {
  const view = () => new DataView(memory.buffer);
  return {
    float: (address) => view().getFloat32(address, true),
    setFloat: (address, value) => view().setFloat32(address, value, true),
    int: (address) => view().getInt32(address, true),
    short: (address) => view().getInt16(address, true),
    setShort: (address, value) => view().setInt16(address, value, true),
  };
}

/** Exact product sum of a row of 16-bit numbers and one output's weights in its block. */
function productSum(cells: Cells, input: number, weights: number, inputs: number, output: number): number {
  const block = weights + (output >> 3) * 16 * inputs + (output & 7) * 4;
  let sum = 0;
  for (let at = 0; at < inputs; at++) {
    sum += cells.short(input + 2 * at) * cells.short(block + (at >> 1) * 32 + (at & 1) * 2);
  }
  return f32(sum);
}

function multiplyOver(cells: Cells): Kernel["multiply"] {
  return (input, inputStride, scales, rows, weights, weightScales, bias, inputs, outputs, output, outputStride) => {
    for (let row = 0; row < rows; row++) {
      const scale = scales === 0 ? STEP : cells.float(scales + 4 * row);
      for (let at = 0; at < outputs; at++) {
        const target = output + row * outputStride + 4 * at;
        const start = cells.float(bias === 0 ? target : bias + 4 * at);
        const sum = productSum(cells, input + row * inputStride, weights, inputs, at);
        cells.setFloat(target, f32(f32(f32(sum * cells.float(weightScales + 4 * at)) * scale) + start));
      }
    }
  };
}

/** One unit of an LSTM cell: gates in the order input, forget, cell, output. */
function unitOver(cells: Cells, gates: number, width: number, cell: number): number {
  const input = sigmoid(cells.float(gates));
  const forget = sigmoid(cells.float(gates + width));
  const added = tanh(cells.float(gates + 2 * width));
  const output = sigmoid(cells.float(gates + 3 * width));
  const next = f32(f32(forget * cells.float(cell)) + f32(input * added));
  cells.setFloat(cell, next);
  return f32(output * tanh(next));
}

/** Sentence by sentence: the state of one never meets another's. Uses the first sentence's part of the scratch space. */
function lstmOver(cells: Cells, multiply: Kernel["multiply"]): Kernel["lstm"] {
  return (
    projected,
    projectedStride,
    rows,
    starts,
    lengths,
    sentences,
    weights,
    weightScales,
    hidden,
    backward,
    scratch,
    output,
    outputStride,
  ) => {
    const cell = scratch + 16 * hidden;
    const state = cell + 4 * hidden;
    const step = (token: number): void => {
      const source = projected + projectedStride * cells.int(rows + 4 * token);
      for (let at = 0; at < 4 * hidden; at++) cells.setFloat(scratch + 4 * at, cells.float(source + 4 * at));
      multiply(state, 0, 0, 1, weights, weightScales, 0, hidden, 4 * hidden, scratch, 0);
      for (let unit = 0; unit < hidden; unit++) {
        const value = toShort(unitOver(cells, scratch + 4 * unit, 4 * hidden, cell + 4 * unit), 32_767);
        cells.setShort(state + 2 * unit, value);
        cells.setShort(output + outputStride * token + 2 * unit, value);
      }
    };
    for (let sentence = 0; sentence < sentences; sentence++) {
      for (let unit = 0; unit < hidden; unit++) {
        cells.setFloat(cell + 4 * unit, 0);
        cells.setShort(state + 2 * unit, 0);
      }
      const first = cells.int(starts + 4 * sentence);
      const length = cells.int(lengths + 4 * sentence);
      for (let at = 0; at < length; at++) step(first + (backward ? length - 1 - at : at));
    }
  };
}

function quantizeOver(cells: Cells): Kernel["quantize"] {
  return (input, rows, width, output, scales) => {
    for (let row = 0; row < rows; row++) {
      const from = input + 4 * width * row;
      let top = 0;
      for (let at = 0; at < width; at++) top = Math.max(top, Math.abs(cells.float(from + 4 * at)));
      cells.setFloat(scales + 4 * row, f32(top * STEP));
      const inverse = top > 0 ? f32(32_767 / top) : 0;
      for (let at = 0; at < width; at++) {
        cells.setShort(output + 2 * (width * row + at), toShort(cells.float(from + 4 * at), inverse));
      }
    }
  };
}

function normalizeOver(cells: Cells): Kernel["normalize"] {
  return (rows, count, width, gain, bias) => {
    for (let row = rows; row < rows + 4 * width * count; row += 4 * width) {
      const mean = f32(laneSum(width, (at) => cells.float(row + 4 * at)) / width);
      const centred = (at: number): number => f32(cells.float(row + 4 * at) - mean);
      const variance = f32(laneSum(width, (at) => f32(centred(at) * centred(at))) / width);
      const spread = f32(1 / f32(Math.sqrt(f32(variance + f32(1e-5)))));
      for (let at = 0; at < width; at++) {
        const scaled = f32(f32(centred(at) * spread) * cells.float(gain + 4 * at));
        cells.setFloat(row + 4 * at, f32(scaled + cells.float(bias + 4 * at)));
      }
    }
  };
}

function combineOver(cells: Cells): Kernel["combine"] {
  return (words, headRows, heads, count, width, output) => {
    for (let word = 0; word < count; word++) {
      const head = headRows + 4 * width * cells.int(heads + 4 * word);
      for (let at = 0; at < width; at++) {
        const left = cells.float(words + 4 * (width * word + at));
        const right = cells.float(head + 4 * at);
        const target = output + 4 * (2 * width * word + at);
        cells.setFloat(target, leaky(f32(left + right)));
        cells.setFloat(target + 4 * width, f32(left * right));
      }
    }
  };
}

function arcsOver(cells: Cells): Kernel["arcs"] {
  return (words, root, heads, count, width, distances, reach, output) => {
    for (let word = 1; word <= count; word++) {
      for (let head = 0; head <= count; head++) {
        const left = words + 4 * width * (word - 1);
        const right = head === 0 ? root : heads + 4 * width * (head - 1);
        const dot = laneSum(width, (at) => f32(cells.float(left + 4 * at) * cells.float(right + 4 * at)));
        const offset = Math.max(-reach, Math.min(reach, head - word)) + reach;
        const score = f32(dot + cells.float(distances + 4 * offset));
        cells.setFloat(output + 4 * ((word - 1) * (count + 1) + head), score);
      }
    }
  };
}

/** The reference kernel over a memory. */
export function referenceKernel(memory: LinearMemory): Kernel {
  const cells = cellsOf(memory);
  const multiply = multiplyOver(cells);
  return {
    multiply,
    lstm: lstmOver(cells, multiply),
    quantize: quantizeOver(cells),
    normalize: normalizeOver(cells),
    rectify: (values, count) => {
      for (let at = values; at < values + 4 * count; at += 4) cells.setFloat(at, leaky(cells.float(at)));
    },
    combine: combineOver(cells),
    arcs: arcsOver(cells),
  };
}
