/**
 * Where the layout of a large network begins: near neighbours already near each other.
 *
 * Entities lie on a spiral in the order in which a walk in breadth from the most related one reaches them; then each moves a few
 * times to the middle of its neighbours (the barycentric start of Tutte 1963, cut short and spread out again). From there
 * ForceAtlas2 needs a fraction of the steps that it needs from places that say nothing.
 */

/** Coordinates by number of the entity. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** More would lay what hangs on one entity alone on one place. */
const ROUNDS = 6;
const GOLDEN_ANGLE = 2.399963;
const STEP = 10;

/** Places for entities that are given by the numbers of their neighbours. */
export function startPlaces(neighbours: readonly (readonly number[])[]): Places {
  let places = spiral(reachedOrder(neighbours));
  for (let round = 0; round < ROUNDS; round += 1) places = spreadOut(amongNeighbours(neighbours, places));
  return places;
}

/** A place on a spiral that covers the plane evenly. No two places are equal. */
export function spiralPlace(index: number): { readonly x: number; readonly y: number } {
  const [radius, angle] = [STEP * Math.sqrt(index + 1), index * GOLDEN_ANGLE];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** All entities, breadth first from the most related of each part. */
function reachedOrder(neighbours: readonly (readonly number[])[]): readonly number[] {
  const related = (node: number) => neighbours[node]?.length ?? 0;
  const roots = neighbours.map((_, node) => node).sort((a, b) => related(b) - related(a) || a - b);
  const reached = new Set<number>();
  for (const root of roots) {
    if (reached.has(root)) continue;
    reached.add(root);
    const queue = [root];
    for (let node = queue[0], head = 0; node !== undefined; head += 1, node = queue[head]) {
      const next = (neighbours[node] ?? []).filter((other) => !reached.has(other));
      for (const other of new Set(next)) {
        reached.add(other);
        queue.push(other);
      }
    }
  }
  return [...reached];
}

function spiral(order: readonly number[]): Places {
  const places = { x: new Float64Array(order.length), y: new Float64Array(order.length) };
  for (const [index, node] of order.entries()) {
    const { x, y } = spiralPlace(index);
    places.x[node] = x;
    places.y[node] = y;
  }
  return places;
}

function amongNeighbours(neighbours: readonly (readonly number[])[], { x, y }: Places): Places {
  const mean = (values: Float64Array) =>
    Float64Array.from(neighbours, (others, node) => {
      const sum = others.reduce((all, other) => all + (values[other] ?? 0), values[node] ?? 0);
      return sum / (others.length + 1);
    });
  return { x: mean(x), y: mean(y) };
}

/** Moves the middle to the origin, and makes up for what the averages drew together. */
function spreadOut({ x, y }: Places): Places {
  const middle = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [mx, my] = [middle(x), middle(y)];
  const reach =
    x.reduce((sum, value, node) => sum + Math.hypot(value - mx, (y[node] ?? 0) - my), 0) / Math.max(1, x.length);
  const factor = (STEP * Math.sqrt(x.length) * (2 / 3)) / Math.max(reach, 1e-9);
  return { x: x.map((value) => (value - mx) * factor), y: y.map((value) => (value - my) * factor) };
}
