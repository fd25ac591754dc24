/**
 * The door to the arithmetic of `kernel/`: what each step takes, and how the compiled module is set up.
 *
 * All steps work inside one memory that the caller lays out (`memory.ts`); arguments are addresses and strides in bytes, and counts.
 * Written for Node and browsers alike.
 */

/** The arithmetic of the net. `kernel/*.ts` documents layouts; `reference.ts` does the same without WebAssembly. */
export interface Kernel {
  /** Rows of 16-bit numbers times a matrix. `scales` 0: all rows have the step of [-1, 1]; `bias` 0: adds to what is there. */
  multiply(
    input: number,
    inputStride: number,
    scales: number,
    rows: number,
    weights: number,
    weightScales: number,
    bias: number,
    inputs: number,
    outputs: number,
    output: number,
    outputStride: number,
  ): void;
  /** One direction of a recurrent layer over a group of sentences, the longest first. */
  lstm(
    projected: number,
    projectedStride: number,
    rows: number,
    starts: number,
    lengths: number,
    sentences: number,
    weights: number,
    weightScales: number,
    hidden: number,
    backward: number,
    scratch: number,
    output: number,
    outputStride: number,
  ): void;
  /** Rows of f32 to rows of 16-bit numbers with a scale each. */
  quantize(input: number, rows: number, width: number, output: number, scales: number): void;
  /** Layer normalisation of rows of f32, in place. */
  normalize(rows: number, count: number, width: number, gain: number, bias: number): void;
  /** Leaky rectifier over f32, in place. */
  rectify(values: number, count: number): void;
  /** For each word: the rectified sum and the product of its row and its head's row. */
  combine(words: number, headRows: number, heads: number, count: number, width: number, output: number): void;
  /** Scores of every head for every word of a sentence, the root first. */
  arcs(
    words: number,
    root: number,
    heads: number,
    count: number,
    width: number,
    distances: number,
    reach: number,
    output: number,
  ): void;
}

/** The parts of WebAssembly that are used here: Node's types for version 20 have none. */
export interface LinearMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface WebAssemblyParts {
  readonly Memory: new (size: { readonly initial: number }) => LinearMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: LinearMemory; readonly abort: () => void } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

declare const WebAssembly: WebAssemblyParts;

/** A fresh memory of some pages of 64 KiB. */
export function newMemory(pages: number): LinearMemory {
  return new WebAssembly.Memory({ initial: pages });
}

function exported(exports: Readonly<Record<string, unknown>>, name: string): (...numbers: number[]) => void {
  const found = exports[name];
  if (typeof found !== "function") throw new Error(`the kernel has no ${name}`);
  return (...numbers) => {
    found(...numbers);
  };
}

/** The compiled kernel over a memory. @param bytes `data/models/kernel.wasm` */
export function compileKernel(bytes: Uint8Array, memory: LinearMemory): Kernel {
  const abort = (): void => {
    throw new Error("the kernel stopped");
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory, abort } });
  return {
    multiply: exported(exports, "multiply"),
    lstm: exported(exports, "lstm"),
    quantize: exported(exports, "quantize"),
    normalize: exported(exports, "normalize"),
    rectify: exported(exports, "rectify"),
    combine: exported(exports, "combine"),
    arcs: exported(exports, "arcs"),
  };
}
