/** Steps that several parts of the kernel share. */

/** One step of a 16-bit activation in [-1, 1]. */
export const STEP: f32 = 1.0 / 32767.0;

/** Rounds to the nearest 16-bit number, halves to even. */
export function narrow(left: v128, right: v128, scale: v128): v128 {
  return i16x8.narrow_i32x4_s(
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(left, scale))),
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(right, scale))),
  );
}
