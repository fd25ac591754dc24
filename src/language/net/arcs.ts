/** Heads and relations: biaffine scores of all pairs of words, the best tree, and a label for each of its arcs (Dozat & Manning 2017). */
import { GROUP, type Piece, WINDOW } from "./groups.ts";
import type { Kernel } from "./kernel.ts";
import { bestOf, roomFor } from "./labels.ts";
import { apply, placeFloats, placeMatrix, type Rows, roundingIn } from "./matrix.ts";
import type { Arena } from "./memory.ts";
import { bestTree } from "./tree.ts";
import type { Weights } from "./weights.ts";

/** Heads of a group's tokens: in their piece, counted from 1, 0 for the root. Piece after piece. */
type HeadReader = (group: readonly Piece[], second: Rows) => readonly number[];

/** Finds heads. The last row of `second` is the root's. */
export function headReader(arena: Arena, kernel: Kernel, file: Weights): HeadReader {
  const word = placeMatrix(arena, file, "arc_word");
  const head = placeMatrix(arena, file, "arc_head");
  const product = placeMatrix(arena, file, "arc");
  const distances = file.floats("distance");
  const distance = placeFloats(arena, distances);
  const rooms = { word: roomFor(arena, word), head: roomFor(arena, head), product: roomFor(arena, product) };
  const scores = arena.take(4 * WINDOW * (WINDOW + 1));
  const rounding = roundingIn(arena, kernel, GROUP.tokens + 1, word.outputs);
  const rowBytes = 4 * product.outputs;

  function treeOf(first: number, count: number, root: number): readonly number[] {
    const words = rooms.product + first * rowBytes;
    const heads = rooms.head + first * rowBytes;
    const reach = (distances.length - 1) / 2;
    kernel.arcs(words, rooms.head + root * rowBytes, heads, count, product.outputs, distance, reach, scores);
    return bestTree(arena.floats(scores, count * (count + 1)), count);
  }

  return (group, second) => {
    apply(kernel, word, second, rooms.word);
    kernel.rectify(rooms.word, second.count * word.outputs);
    apply(kernel, product, rounding.round(rooms.word, word.outputs, second.count), rooms.product);
    apply(kernel, head, second, rooms.head);
    kernel.rectify(rooms.head, second.count * head.outputs);
    let first = 0;
    return group.flatMap(({ words }) => {
      first += words.length;
      return treeOf(first - words.length, words.length, second.count - 1);
    });
  };
}

/** Numbers of the relations of a group's tokens to `heads`: rows of the group, the last for the root. */
type RelationReader = (second: Rows, heads: readonly number[]) => readonly number[];

/** Labels arcs: "root" where the head is the root, and nowhere else. */
export function relationReader(arena: Arena, kernel: Kernel, file: Weights): RelationReader {
  const word = placeMatrix(arena, file, "relation_word");
  const head = placeMatrix(arena, file, "relation_head");
  const output = placeMatrix(arena, file, "relation");
  const rooms = { word: roomFor(arena, word), head: roomFor(arena, head), output: roomFor(arena, output) };
  const pairs = arena.take(4 * GROUP.tokens * output.inputs);
  const rows = arena.take(4 * GROUP.tokens);
  const rounding = roundingIn(arena, kernel, GROUP.tokens, output.inputs);
  const rootLabel = file.relations.indexOf("root");
  return (second, heads) => {
    apply(kernel, word, second, rooms.word);
    apply(kernel, head, second, rooms.head);
    arena.ints(rows, GROUP.tokens).set(heads);
    kernel.combine(rooms.word, rooms.head, rows, heads.length, word.outputs, pairs);
    apply(kernel, output, rounding.round(pairs, output.inputs, heads.length), rooms.output);
    const scores = arena.floats(rooms.output, heads.length * output.outputs);
    return heads.map((at, number) =>
      at === second.count - 1 ? rootLabel : bestOf(scores, number * output.outputs, file.relations.length, rootLabel),
    );
  };
}
