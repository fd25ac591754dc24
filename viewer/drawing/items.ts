/** Entities or edges as their program keeps them: numbers in a row for each, as they lie in the texture that shaders read. */
import { rgbOf } from "./theme.ts";

/** Numbers of an item: four texels of four. */
export const ITEM_SIZE = 16;
/** Where among them its colour for the eye stands, and that for the pointer. */
export const EYE = 12;
export const POINTER = 13;

/** Items in a row of the texture. */
export const ROW = 256;

/** All items of a program. */
export interface Items {
  readonly count: number;
  readonly numbers: Float32Array;
  /** The same memory: colours are bits that floats need not keep. */
  readonly bits: Uint32Array;
}

/** Room for so many items, all of them empty. */
export function emptyItems(count: number): Items {
  const numbers = new Float32Array(Math.ceil(count / ROW) * ROW * ITEM_SIZE);
  return { count, numbers, bits: new Uint32Array(numbers.buffer) };
}

/** Puts an item in its place: at most twelve numbers, and its colour for the eye as #rrggbb. */
export function putItem({ numbers, bits }: Items, place: number, own: readonly number[], color: string): void {
  const from = place * ITEM_SIZE;
  numbers.set(own, from);
  bits[from + EYE] = bitsOf(color);
}

const colors = new Map<string, number>();

/** A colour as #rrggbb as one number; there are few different ones. */
export function bitsOf(color: string): number {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const [red, green, blue] = rgbOf(color);
  const bits = packed(red * 255, green * 255, blue * 255);
  colors.set(color, bits);
  return bits;
}

/** An opaque colour as a pixel: red, green and blue of 0…255. */
export function packed(red: number, green: number, blue: number): number {
  return (Math.round(red) | (Math.round(green) << 8) | (Math.round(blue) << 16) | (255 << 24)) >>> 0;
}
