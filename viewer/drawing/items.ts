/** Entities or edges as their program keeps them: numbers in a row for each, as they lie in the texture that shaders read. */

/** Numbers of an item: four texels of four. */
export const ITEM_SIZE = 16;
/** Where among them its colour for the eye stands, and that for the pointer. */
export const EYE = 12;
export const POINTER = 13;

/** All items of a program. */
export interface Items {
  readonly count: number;
  readonly numbers: Float32Array;
  /** The same memory: colours are bits that floats need not keep. */
  readonly bits: Uint32Array;
}
