/**
 * Where entities without any relation stand: in rows below those that have some. A layout by forces would ring these with them, and
 * take for names that join nothing the room that the related ones need.
 */

/** The stretch of the plane that the related entities take. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Fewest places in a row: more would stand so close that names do not fit between them. */
const FEWEST = 4;
/** A row is so much of a place's width high, as a name is lower than wide. */
const FLAT = 0.14;
/** The rows are so much wider than the longer side of the related entities: names stand out on the right. */
const WIDER = 1.4;
/** Rows between the related entities and the first row. */
const GAP = 1.5;
/** Places are at least so wide; the related ones may be two at one place. */
const NARROWEST = 20;

/** Places for so many, row by row from the upper left; up is larger. */
export function looseRows(
  count: number,
  { left, right, low, high }: Box,
): readonly { readonly x: number; readonly y: number }[] {
  // More rows than columns, for names are long; the block is then about a third as high as wide.
  const columns = Math.max(FEWEST, Math.ceil(Math.sqrt(0.45 * count)));
  const width = Math.max(NARROWEST, (WIDER * Math.max(right - left, high - low)) / columns);
  const first = (left + right - width * (columns - 1)) / 2;
  return Array.from({ length: count }, (_, place) => ({
    x: first + width * (place % columns),
    y: low - FLAT * width * (GAP + Math.floor(place / columns)),
  }));
}
