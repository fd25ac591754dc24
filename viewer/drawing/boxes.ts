/** What is taken on the canvas: boxes, found by the squares of a grid that they lie in. */

/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CELL = 64;

/** A set of boxes. */
export class Boxes {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const held = this.#cells.get(cell);
      if (held === undefined) this.#cells.set(cell, [box]);
      else held.push(box);
    }
  }

  /** Whether a box lies over one of these, other than `own`. */
  meets(box: Box, own?: Box): boolean {
    return cellsOf(box).some((cell) =>
      (this.#cells.get(cell) ?? []).some((other) => other !== own && overlap(box, other)),
    );
  }
}

function cellsOf({ left, right, top, bottom }: Box): readonly number[] {
  const cells: number[] = [];
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
      cells.push(row * 4096 + column);
    }
  }
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
