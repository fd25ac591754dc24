/** The names of the first picture: those that sigma would choose, in the places that they will have. */
import { CROWD } from "../drawing/drawn.ts";
import { createNameLayer } from "../drawing/labels.ts";
import type { Looks } from "../drawing/looks.ts";
import { NAMES, smallestNamed } from "../drawing/room.ts";
import type { Spotlight } from "../drawing/spotlight.ts";
import { discOf, type FirstFrame, type FirstNode } from "./frame.ts";

/** Draws names where there is room for them. */
export function paintNames(
  canvas: CanvasRenderingContext2D,
  frame: FirstFrame,
  looks: Looks,
  spotlight: Spotlight,
  nodes: readonly FirstNode[],
): void {
  canvas.setTransform(frame.pixelRatio, 0, 0, frame.pixelRatio, 0, 0);
  const layer = createNameLayer(spotlight, () => undefined);
  for (const node of named(frame, looks, nodes)) {
    const { key, x, y, radius } = discOf(frame, node);
    layer.take(canvas, { key, text: node.label ?? "", x, y, size: radius, forced: false });
  }
  layer.paint(nodes.length > CROWD ? [] : nodes.map((node) => discOf(frame, node)), []);
}

/** The largest entities of each square, as many as it may have, square by square: what sigma's LabelGrid gives before anything is zoomed. */
function named(frame: FirstFrame, looks: Looks, nodes: readonly FirstNode[]): readonly FirstNode[] {
  const columns = Math.ceil(frame.width / NAMES.square);
  const squares = new Map<number, FirstNode[]>();
  for (const node of nodes) {
    if (node.hidden || !node.label) continue;
    const { x, y } = discOf(frame, node);
    const square = Math.floor(y / NAMES.square) * columns + Math.floor(x / NAMES.square);
    const held = squares.get(square);
    if (held === undefined) squares.set(square, [node]);
    else held.push(node);
  }
  const smallest = smallestNamed(looks) * frame.sizeRatio;
  return [...squares]
    .sort(([one], [other]) => one - other)
    .flatMap(([, held]) => held.sort(bySize).slice(0, Math.ceil(looks.density)))
    .filter(({ size }) => size >= smallest);
}

function bySize(one: FirstNode, other: FirstNode): number {
  return other.size - one.size || (one.key > other.key ? 1 : -1);
}
