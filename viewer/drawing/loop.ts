/** Loops on the drawing. */

/** A place in pixels. */
export type Point = readonly [x: number, y: number];

/** Whether a place lies in a loop: a ray from it to the right crosses the loop an odd number of times. */
export function isInside(points: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (const [index, [ax, ay]] of points.entries()) {
    const [bx, by] = points[(index + points.length - 1) % points.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
