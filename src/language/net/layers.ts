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

/** One layer: its two recurrent matrices, units each way, and where its outputs go, `stride` bytes a token. */
interface Recurrent {
  readonly states: readonly Matrix[];
  readonly hidden: number;
  readonly output: number;
  readonly stride: number;
}

/** Rows of gates that a layer reads: `from`, `stride` bytes apart; `picked`: the number of each token's row. */
interface Gates {
  readonly from: number;
  readonly stride: number;
  readonly picked: number;
}

/** Sets up the layers of a file. */
export function layersIn(arena: Arena, kernel: Kernel, file: Weights): Layers {
  const words: WordRows = wordRowsIn(arena, kernel, file);
  const place = (name: string, biased: boolean): readonly Matrix[] =>
    WAYS.map((way) => placeMatrix(arena, file, name.replace("*", way), biased));
  function recurrent(name: string, tokens: number): Recurrent {
    const states = place(`${name}.*.state`, false);
    const hidden = states[0]?.inputs ?? 0;
    return { states, hidden, output: arena.take(tokens * 4 * hidden), stride: 4 * hidden };
  }

  const inputs = place("second.*.input", true);
  const first = recurrent("first", GROUP.tokens);
  const second = recurrent("second", GROUP.tokens + 1);
  const projected = arena.take(GROUP.tokens * 16 * second.hidden);
  const scratch = arena.take(GROUP.pieces * 22 * Math.max(first.hidden, second.hidden));
  const rows = arena.take(4 * GROUP.tokens);
  const inOrder = arena.take(4 * GROUP.tokens);
  const starts = arena.take(4 * GROUP.pieces);
  const lengths = arena.take(4 * GROUP.pieces);
  const root = placeFloats(arena, file.floats("root"));
  arena.ints(inOrder, GROUP.tokens).forEach((_, at, all) => {
    all[at] = at;
  });

  function run({ states, hidden, output, stride }: Recurrent, way: number, pieces: number, gates: Gates): void {
    const state = states[way];
    if (!state) return;
    kernel.lstm(
      gates.from,
      gates.stride,
      gates.picked,
      starts,
      lengths,
      pieces,
      state.weights,
      state.scales,
      hidden,
      way,
      scratch,
      output + way * 2 * hidden,
      stride,
    );
  }

  function lay(group: readonly Piece[]): number {
    arena.ints(rows, GROUP.tokens).set(words.rowsOf(group.flatMap((piece) => piece.words)));
    let next = 0;
    group.forEach((piece, at) => {
      arena.ints(starts, GROUP.pieces)[at] = next;
      arena.ints(lengths, GROUP.pieces)[at] = piece.words.length;
      next += piece.words.length;
    });
    return next;
  }

  /** The root's row behind the tokens', in the steps of [-1, 1]. */
  function layRoot(tokens: number): void {
    const row = arena.shorts(second.output + tokens * second.stride, 2 * second.hidden);
    arena.floats(root, 2 * second.hidden).forEach((value, at) => {
      row[at] = Math.round(value * 32_767);
    });
  }

  return {
    encode(group) {
      const count = lay(group);
      WAYS.forEach((_, way) => {
        const from = words.address + way * 16 * first.hidden;
        run(first, way, group.length, { from, stride: words.stride, picked: rows });
      });
      const firstRows = { address: first.output, stride: first.stride, scales: 0, count };
      inputs.forEach((input, way) => {
        apply(kernel, input, firstRows, projected);
        run(second, way, group.length, { from: projected, stride: 16 * second.hidden, picked: inOrder });
      });
      layRoot(count);
      return {
        first: firstRows,
        second: { address: second.output, stride: second.stride, scales: 0, count: count + 1 },
      };
    },
  };
}
