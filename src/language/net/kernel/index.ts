/**
 * The arithmetic of the language net, compiled to WebAssembly by AssemblyScript (`npm run build:kernel`).
 *
 * Weights are integers of 8 bits (kept in 16, which is quicker to read), activations of 16, with one scale a row: sums of their products
 * are exact 32-bit integers, so a row's result cannot depend on the rows beside it. Layouts, all in the imported memory, all addresses in bytes:
 * - weights: blocks of 8 outputs; in a block, for each pair of inputs, 8 pairs of weights. Outputs are padded to a multiple of 8;
 *   inputs are a multiple of 2 and at most 512, which 32 bits hold
 * - scales and biases: one f32 an output. Sizes of rows of f32 are multiples of 4
 * `src/language/net/reference.ts` does the same in plain TypeScript, to the bit.
 */
export { lstm } from "./lstm";
export { multiply } from "./multiply";
export { arcs, combine, normalize, quantize, rectify } from "./rows";
