/** The two recurrent layers over a group of sentences. */
import { GROUP, type Piece } from "./groups.ts";
import type { Kernel } from "./kernel.ts";
import { apply, type Matrix, placeFloats, placeMatrix, type Rows } from "./matrix.ts";
import type { Arena } from "./memory.ts";
import type { Weights } from "./weights.ts";
import { type WordRows, wordRowsIn } from "./words.ts";

/** What both layers say of a group's tokens, forward and backward side by side. `second` has one row more: the root's. */
export interface Encoded {
  readonly first: Rows;
  readonly second: Rows;
}

/** Runs the layers; what they say is valid until the next call. */
export interface Layers {
  encode(group: readonly Piece[]): Encoded;
}

const WAYS = ["forward", "backward"] as const;

/** One layer's two recurrent matrices and where its outputs go. */
interface Recurrent {
  readonly states: readonly Matrix[];
  readonly output: number;
}

/** Sets up the layers of a file. */
export function layersIn(arena: Arena, kernel: Kernel, file: Weights): Layers {
  const words: WordRows = wordRowsIn(arena, kernel, file);
  const place = (name: string, biased: boolean): readonly Matrix[] =>
    WAYS.map((way) => placeMatrix(arena, file, name.replace("*", way), biased));
  const inputs = place("second.*.input", true);
  const hidden = (inputs[0]?.outputs ?? 0) / 4;
  const stride = 4 * hidden;
  const first: Recurrent = { states: place("first.*.state", false), output: arena.take(GROUP.tokens * stride) };
  const second: Recurrent = { states: place("second.*.state", false), output: arena.take((GROUP.tokens + 1) * stride) };
  const projected = arena.take(GROUP.tokens * 16 * hidden);
  const scratch = arena.take(GROUP.pieces * 22 * hidden);
  const rows = arena.take(4 * GROUP.tokens);
  const inOrder = arena.take(4 * GROUP.tokens);
  const starts = arena.take(4 * GROUP.pieces);
  const lengths = arena.take(4 * GROUP.pieces);
  const root = placeFloats(arena, file.floats("root"));
  arena.ints(inOrder, GROUP.tokens).forEach((_, at, all) => {
    all[at] = at;
  });

  function run(layer: Recurrent, way: number, pieces: number, from: number, fromStride: number, picked: number): void {
    const state = layer.states[way];
    if (!state) return;
    kernel.lstm(
      from,
      fromStride,
      picked,
      starts,
      lengths,
      pieces,
      state.weights,
      state.scales,
      hidden,
      way,
      scratch,
      layer.output + way * 2 * hidden,
      stride,
    );
  }

  function lay(group: readonly Piece[]): number {
    arena.ints(rows, GROUP.tokens).set(words.rowsOf(group.flatMap((piece) => piece.words)));
    const [firsts, counts] = [arena.ints(starts, GROUP.pieces), arena.ints(lengths, GROUP.pieces)];
    let next = 0;
    group.forEach((piece, at) => {
      firsts[at] = next;
      counts[at] = piece.words.length;
      next += piece.words.length;
    });
    return next;
  }

  /** The root's row behind the tokens', in the steps of [-1, 1]. */
  function layRoot(tokens: number): void {
    const row = arena.shorts(second.output + tokens * stride, 2 * hidden);
    arena.floats(root, 2 * hidden).forEach((value, at) => {
      row[at] = Math.round(value * 32_767);
    });
  }

  return {
    encode(group) {
      const count = lay(group);
      WAYS.forEach((_, way) => {
        run(first, way, group.length, words.address + way * 16 * hidden, words.stride, rows);
      });
      const firstRows = { address: first.output, stride, scales: 0, count };
      inputs.forEach((input, way) => {
        apply(kernel, input, firstRows, projected);
        run(second, way, group.length, projected, 16 * hidden, inOrder);
      });
      layRoot(count);
      return { first: firstRows, second: { address: second.output, stride, scales: 0, count: count + 1 } };
    },
  };
}
