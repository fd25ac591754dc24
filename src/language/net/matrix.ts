/** Matrices in the kernel's memory, in the blocks that `kernel/multiply.ts` reads. */
import type { Kernel } from "./kernel.ts";
import type { Arena } from "./memory.ts";
import type { Quantized, Weights } from "./weights.ts";

/** Outputs in a block. */
const BLOCK = 8;

/** A placed matrix: addresses, and its sizes. `outputs` is padded to whole blocks. `bias` 0: results are added up. */
export interface Matrix {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** Rows of activations: 16-bit with a scale each (`scales` 0: steps of [-1, 1]). */
export interface Rows {
  readonly address: number;
  readonly stride: number;
  readonly scales: number;
  readonly count: number;
}

/** A count filled up to whole blocks. */
export function padded(count: number): number {
  return Math.ceil(count / BLOCK) * BLOCK;
}

/** Where the first weight of `output` stands in its matrix; its others follow in pairs, `2 * BLOCK` apart. */
function placeOf(output: number, inputs: number): number {
  return Math.floor(output / BLOCK) * BLOCK * inputs + (output % BLOCK) * 2;
}

function placeWeights(arena: Arena, { rows, columns, values }: Quantized): number {
  const size = padded(rows) * columns;
  const address = arena.take(2 * size);
  const placed = arena.shorts(address, size);
  for (let output = 0; output < rows; output++) {
    const first = placeOf(output, columns);
    for (let input = 0; input < columns; input++) {
      placed[first + (input >> 1) * 2 * BLOCK + (input & 1)] = values[output * columns + input] ?? 0;
    }
  }
  return address;
}

/** Copies numbers to a new place, filled up with zeros to `count`. */
export function placeFloats(arena: Arena, numbers: Float32Array, count = numbers.length): number {
  const address = arena.take(4 * count);
  arena.floats(address, count).set(numbers);
  return address;
}

/** Places the matrix `name` with its bias, if the file has one for it (`biased`). */
export function placeMatrix(arena: Arena, file: Weights, name: string, biased = true): Matrix {
  const quantized = file.matrix(name);
  const outputs = padded(quantized.rows);
  return {
    weights: placeWeights(arena, quantized),
    scales: placeFloats(arena, quantized.scales, outputs),
    bias: biased ? placeFloats(arena, file.floats(`${name}.bias`), outputs) : 0,
    inputs: quantized.columns,
    outputs,
  };
}

/** `rows` times `matrix`, to rows of `stride` bytes at `output`. */
export function apply(kernel: Kernel, matrix: Matrix, rows: Rows, output: number, stride = 4 * matrix.outputs): void {
  kernel.multiply(
    rows.address,
    rows.stride,
    rows.scales,
    rows.count,
    matrix.weights,
    matrix.scales,
    matrix.bias,
    matrix.inputs,
    matrix.outputs,
    output,
    stride,
  );
}

/** A place for up to `count` rows of 16-bit numbers that rows of f32 are rounded to. */
export interface Rounding {
  /** Rounds `count` rows of `width` f32. */
  round(input: number, width: number, count: number): Rows;
}

/** @param width the widest row */
export function roundingIn(arena: Arena, kernel: Kernel, count: number, width: number): Rounding {
  const address = arena.take(2 * count * width);
  const scales = arena.take(4 * count);
  return {
    round(input, columns, rows) {
      kernel.quantize(input, rows, columns, address, scales);
      return { address, stride: 2 * columns, scales, count: rows };
    },
  };
}
