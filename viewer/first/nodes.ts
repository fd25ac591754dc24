/** The entities of the first picture, drawn on the processor: what the shader of node-program.ts says, pixel by pixel. */
import { bitsOf } from "../drawing/items.ts";
import { RIM, WIDEST_RIM } from "../drawing/node-look.ts";
import { evenOf, mix, oddOf, type Pixels } from "../drawing/pixels.ts";
import type { Shape } from "../drawing/shapes.ts";
import { currentTheme } from "../drawing/theme.ts";
import { discOf, type FirstFrame, type FirstNode } from "./frame.ts";

/** Half the width of a smooth edge, in pixels. */
const SMOOTH = 0.6;

/** Draws all entities, one over another in their order. */
export function paintNodes(pixels: Pixels, frame: FirstFrame, nodes: readonly FirstNode[]): void {
  const ground = bitsOf(currentTheme().ground);
  const outlines = new Map<Shape, Outline>();
  for (const node of nodes) {
    if (node.hidden) continue;
    const outline = outlines.get(node.shape) ?? outlineOf(node.shape);
    outlines.set(node.shape, outline);
    paintNode(pixels, frame, node, outline, ground);
  }
}

function paintNode(
  { width, height, data }: Pixels,
  frame: FirstFrame,
  node: FirstNode,
  outline: Outline,
  ground: number,
): void {
  const { x, y, radius } = discOf(frame, node);
  // The lowest row is the first.
  const middleX = x * frame.pixelRatio;
  const middleY = height - y * frame.pixelRatio;
  const tip = radius * node.shape.scale * frame.pixelRatio;
  const rim = Math.min(RIM * frame.pixelRatio, WIDEST_RIM * tip);
  const reach = tip + rim + SMOOTH;
  const color = bitsOf(node.color);
  const [odd, even, groundOdd, groundEven] = [oddOf(color), evenOf(color), oddOf(ground), evenOf(ground)];
  const left = Math.max(0, Math.floor(middleX - reach));
  const right = Math.min(width, Math.ceil(middleX + reach));
  const low = Math.max(0, Math.floor(middleY - reach));
  const high = Math.min(height, Math.ceil(middleY + reach));
  for (let row = low; row < high; row += 1) {
    for (let column = left; column < right; column += 1) {
      const fromX = column + 0.5 - middleX;
      const fromY = row + 0.5 - middleY;
      if (fromX * fromX + fromY * fromY > reach * reach) continue;
      const away = tip * distance(outline, fromX / tip, fromY / tip);
      if (away >= rim + SMOOTH) continue;
      if (away > -SMOOTH) mix(data, row * width + column, groundOdd, groundEven, Math.round(256 * within(away - rim)));
      mix(data, row * width + column, odd, even, Math.round(256 * within(away)));
    }
  }
}

/** How much of a pixel lies inside an outline that is so far away, 1…0: GLSL's smoothstep. */
function within(away: number): number {
  const part = Math.max(0, Math.min(1, (away + SMOOTH) / (2 * SMOOTH)));
  return 1 - part * part * (3 - 2 * part);
}

/** What of a shape is the same for all pixels: half the angle between two tips, and the notch between them. */
interface Outline {
  readonly round: boolean;
  readonly half: number;
  readonly turn: number;
  readonly notchX: number;
  readonly notchY: number;
  readonly side: number;
  readonly hole: number;
}

/** From so many tips on, nobody sees that an outline is none of a disc. */
const ROUND = 24;

function outlineOf({ points, inner, turn, hole, scale }: Shape): Outline {
  const half = Math.PI / points;
  const [notchX, notchY] = [inner * Math.cos(half), inner * Math.sin(half)];
  const side = Math.sqrt((1 - notchX) ** 2 + notchY ** 2);
  return { round: points >= ROUND, half, turn, notchX, notchY, side, hole: hole / scale };
}

/** Distance from an outline in radii, negative inside: the plane folded into half a tip, measured from the line tip-notch. */
function distance({ round, half, turn, notchX, notchY, side, hole }: Outline, x: number, y: number): number {
  const length = Math.sqrt(x * x + y * y);
  if (round) return Math.max(length - 1, hole - length);
  const angle = Math.atan2(x, y) - turn + half;
  const folded = Math.abs(angle - 2 * half * Math.floor(angle / (2 * half)) - half);
  return ((length * Math.cos(folded) - 1) * notchY + length * Math.sin(folded) * (1 - notchX)) / side;
}
