/** Tags and names: what the net says of each word by itself. */
import { GROUP } from "./groups.ts";
import type { Kernel } from "./kernel.ts";
import { apply, type Matrix, placeMatrix, type Rows, roundingIn } from "./matrix.ts";
import type { Arena } from "./memory.ts";
import type { Weights } from "./weights.ts";

/** A place for one row of f32 results for every token of a group, and for the root. */
export function roomFor(arena: Arena, matrix: Matrix): number {
  return arena.take(4 * (GROUP.tokens + 1) * matrix.outputs);
}

/** The first of the best among `count` scores from `start` on, `except` left out. */
export function bestOf(scores: Float32Array, start: number, count: number, except = -1): number {
  let best = except === 0 ? 1 : 0;
  let top = scores[start + best] ?? 0;
  for (let label = best + 1; label < count; label++) {
    const score = scores[start + label] ?? 0;
    if (label === except || score <= top) continue;
    best = label;
    top = score;
  }
  return best;
}

/** Numbers of the tags of a group's tokens, from the first layer. */
export function tagReader(arena: Arena, kernel: Kernel, file: Weights): (first: Rows) => readonly number[] {
  const matrix = placeMatrix(arena, file, "tag");
  const room = roomFor(arena, matrix);
  return (first) => {
    apply(kernel, matrix, first, room);
    const scores = arena.floats(room, first.count * matrix.outputs);
    return Array.from({ length: first.count }, (_, word) => bestOf(scores, word * matrix.outputs, file.tags.length));
  };
}

/** One word's scores, from `from` on, to log-probabilities, from `to` on. */
function toLogProbabilities(scores: Float32Array, from: number, found: Float32Array, to: number, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < count; label++) top = Math.max(top, scores[from + label] ?? 0);
  let total = 0;
  for (let label = 0; label < count; label++) total += Math.exp((scores[from + label] ?? 0) - top);
  const shift = top + Math.log(total);
  for (let label = 0; label < count; label++) found[to + label] = (scores[from + label] ?? 0) - shift;
}

/** Log-probabilities of the labels of names for a group's tokens, token after token, from the second layer. */
export function nameReader(arena: Arena, kernel: Kernel, file: Weights): (second: Rows) => Float32Array {
  const hidden = placeMatrix(arena, file, "name_hidden");
  const output = placeMatrix(arena, file, "name");
  const hiddenRoom = roomFor(arena, hidden);
  const room = roomFor(arena, output);
  const rounding = roundingIn(arena, kernel, GROUP.tokens + 1, hidden.outputs);
  const labels = file.names.length;
  return (second) => {
    apply(kernel, hidden, second, hiddenRoom);
    kernel.rectify(hiddenRoom, second.count * hidden.outputs);
    apply(kernel, output, rounding.round(hiddenRoom, hidden.outputs, second.count), room);
    const scores = arena.floats(room, second.count * output.outputs);
    const found = new Float32Array(second.count * labels);
    for (let word = 0; word < second.count; word++) {
      toLogProbabilities(scores, word * output.outputs, found, word * labels, labels);
    }
    return found;
  };
}
