/**
 * What two texts have in common, word for word but for small edits: from a shingle that both have, as far as they go on alike in
 * both directions (seed and extend). Time grows with what they share.
 */

/** Words that stand in both texts, one after the other, from `a` in the one and from `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs with no more than an edit between them, in order. */
export type Stretch = readonly Run[];

/** A word that is put in, left out or put otherwise; at most so many beside each other. */
const EDIT = 4;
/** Behind an edit so many words must be equal. */
const ANCHOR = 3;

/** A place that both texts have: the index of a word in each. */
export interface Seed {
  readonly a: number;
  readonly b: number;
}

/**
 * The stretches around seeds. A word of `a` is in one stretch at most; seeds in a stretch that was found add nothing.
 *
 * @param a the words of the one text, as numbers
 * @param b the words of the other
 */
export function align(a: Int32Array, b: Int32Array, seeds: readonly Seed[]): readonly Stretch[] {
  const taken = new Uint8Array(a.length);
  return seeds.flatMap((seed) => {
    if (taken[seed.a] === 1 || a[seed.a] !== b[seed.b]) return [];
    const sides = { a, b, taken };
    const stretch = [...extend(sides, { a: seed.a - 1, b: seed.b - 1 }, -1).reverse(), ...extend(sides, seed, 1)];
    return [joined(stretch)];
  });
}

interface Sides {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly taken: Uint8Array;
}

/** The runs from a place on, to the right (`step` 1) or to the left (-1). */
function extend(sides: Sides, from: Seed, step: 1 | -1): Run[] {
  const runs: Run[] = [];
  for (let at: Seed | undefined = from; at !== undefined; ) {
    const length = equalFrom(sides, at, step, Number.POSITIVE_INFINITY);
    const [first, last]: readonly [number, number] = step === 1 ? [0, length] : [1 - length, 1];
    if (length > 0) {
      sides.taken.fill(1, at.a + first, at.a + last);
      runs.push({ a: at.a + first, b: at.b + first, length });
    }
    at = behindEdit(sides, { a: at.a + step * length, b: at.b + step * length }, step);
  }
  return runs;
}

/** How many words are equal from a place on; no more than `most`. */
function equalFrom({ a, b, taken }: Sides, at: Seed, step: 1 | -1, most: number): number {
  let length = 0;
  for (let i = at.a, j = at.b; length < most; i += step, j += step, length++) {
    const word = a[i];
    if (word === undefined || word !== b[j] || taken[i] === 1) break;
  }
  return length;
}

/** The nearest place where both go on alike, after a few words that differ. */
function behindEdit(sides: Sides, { a, b }: Seed, step: 1 | -1): Seed | undefined {
  for (let skipped = 1; skipped <= 2 * EDIT; skipped++)
    for (let inA = Math.max(0, skipped - EDIT); inA <= Math.min(EDIT, skipped); inA++) {
      const place = { a: a + step * inA, b: b + step * (skipped - inA) };
      if (equalFrom(sides, place, step, ANCHOR) === ANCHOR) return place;
    }
  return undefined;
}

/** Runs that touch are one. */
function joined(runs: readonly Run[]): Stretch {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b)
      all[all.length - 1] = { ...last, length: last.length + run.length };
    else all.push(run);
  }
  return all;
}
