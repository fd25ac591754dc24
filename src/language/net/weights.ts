/** The net's file of weights, `data/models/language.bin` (`../tensors.ts`, written by `training/export.py`). */
import { openTensors, type Tensors } from "../tensors.ts";

/** A matrix of 8-bit weights, row by row; a row of them is multiplied with its f32 of `scales`. */
export interface Quantized {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** An opened file of weights. */
export interface Weights extends Pick<Tensors, "floats" | "ints" | "shorts" | "bytes"> {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly names: readonly string[];
  matrix(name: string): Quantized;
}

/** Opens a file of weights. @throws RedthreadError where it is damaged */
export function readWeights(file: Uint8Array): Weights {
  const tensors = openTensors(file, "language.bin");
  const { floats, ints, shorts, bytes } = tensors;
  return {
    tags: tensors.labels("tags"),
    relations: tensors.labels("relations"),
    names: tensors.labels("names"),
    floats,
    ints,
    shorts,
    bytes,
    matrix(name) {
      const [rows = 0, columns = 0] = tensors.shape(name);
      return { rows, columns, values: tensors.signed(name), scales: floats(`${name}.scales`) };
    },
  };
}
