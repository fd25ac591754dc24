/** The words of edges on the canvas, along their lines. */
import type { Box, Boxes } from "./boxes.ts";
import { edgeOf, isInside, shortened, write } from "./lettering.ts";
import { currentTheme } from "./theme.ts";

/** An entity on the canvas, which no name should cover. */
export interface Disc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** An edge on the canvas that carries its words; `curvature` as in edge-program.ts. */
export interface Line {
  readonly text: string;
  readonly from: Disc;
  readonly to: Disc;
  readonly curvature: number;
}

/** Pixels of the words of an edge. */
const WORD_SIZE = 11;

/** Along the chord, over the middle of the curve; not where the chord is shorter. Slanting words take a row of small squares. */
export function paintWords(canvas: CanvasRenderingContext2D, lines: readonly Line[], taken: Boxes): void {
  const edge = edgeOf(canvas);
  canvas.font = `${WORD_SIZE}px ${currentTheme().font}`;
  for (const { text: whole, from, to, curvature } of lines) {
    const text = shortened(whole);
    const width = canvas.measureText(text).width;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    if (width > Math.hypot(dx, dy) - from.radius - to.radius) continue;
    // Half the control point's stand-off, to the left of the direction; the canvas has y pointing down.
    const x = (from.x + to.x) / 2 + (dy * curvature) / 2;
    const y = (from.y + to.y) / 2 - (dx * curvature) / 2;
    const angle = Math.atan2(dy, dx) + (dx >= 0 ? 0 : Math.PI);
    const squares = squaresAlong(x, y, angle, width, WORD_SIZE);
    if (squares.some((box) => taken.meets(box) || !isInside(box, edge))) continue;
    for (const box of squares) taken.add(box);
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(angle);
    write(canvas, text, -width / 2, WORD_SIZE * 0.35);
    canvas.restore();
  }
}

function squaresAlong(x: number, y: number, angle: number, width: number, size: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / size));
  const half = size / 2;
  return Array.from({ length: count }, (_, place) => {
    const along = ((place + 0.5) / count - 0.5) * width;
    const [cx, cy] = [x + along * Math.cos(angle), y + along * Math.sin(angle)];
    return { left: cx - half, right: cx + half, top: cy - half, bottom: cy + half };
  });
}
