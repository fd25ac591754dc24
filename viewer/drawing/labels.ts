/**
 * Names of entities and words of edges on the canvas above the drawing: none over another, none over the edge of the canvas.
 *
 * Sigma says one by one which names it would draw; they wait until it has said all. Then the names of the largest entities are
 * placed first, on the right of their entity or, where that is taken, on the left, below or above; then the words of edges where there
 * is still room. All are drawn as text, whatever they hold.
 */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { EdgeData, NodeData } from "../data/network.ts";
import { type Box, Boxes } from "./boxes.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

/** Longer names end in an ellipsis on the drawing; the panels show them whole. */
const LONGEST = 34;
/** Pixels of the words of an edge. */
const WORD_SIZE = 11;
/** Pixels between an entity and its name. */
const GAP = 5;

/** So many names are drawn even where they cover an entity. */
const FIRST = 12;

/** The corner on the lower right that the drawing's tools cover (.zoom in layout.css). */
const TOOLS = { width: 50, height: 156 };

/** Where a name stands: the left end of its base line, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

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

/** The layer of words. Sigma calls the first two, once a frame for everything that it would name. */
export interface NameLayer {
  readonly name: NodeLabelDrawingFunction<NodeData, EdgeData>;
  readonly hover: NodeHoverDrawingFunction<NodeData, EdgeData>;
  /** Forgets what was taken for another frame. */
  start(): void;
  /** Draws what was taken, with the entities that are not to be covered and the edges that carry words. */
  paint(discs: readonly Disc[], lines: readonly Line[]): void;
  /** Where the names stand that were drawn last, by entity. */
  readonly drawn: ReadonlyMap<string, Spot>;
}

interface Waiting {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly forced: boolean;
}

/** A layer of words: names outside a spotlight that is on are not drawn. Edges have a canvas of their own, below the entities. */
export function createNameLayer(
  spotlight: Spotlight,
  edgeCanvas: () => CanvasRenderingContext2D | undefined,
): NameLayer {
  let names: Waiting[] = [];
  let boxed: Box[] = [];
  let nameCanvas: CanvasRenderingContext2D | undefined;
  let font = { size: 13, style: "" };
  const drawn = new Map<string, Spot>();
  const widths = new Map<string, number>();

  /** Measured once: the browser takes longer for it than everything else here. */
  const widthOf = (canvas: CanvasRenderingContext2D, text: string): number => {
    const width = widths.get(text) ?? canvas.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  const paintNames = (canvas: CanvasRenderingContext2D, discs: readonly Disc[], taken: Boxes) => {
    const entities = new Boxes();
    const own = new Map(discs.map((disc) => [disc.key, boxOfDisc(disc)]));
    for (const box of own.values()) entities.add(box);
    const edge = sizeOf(canvas);
    taken.add({
      left: edge.width - TOOLS.width,
      right: edge.width,
      top: edge.height - TOOLS.height,
      bottom: edge.height,
    });
    canvas.font = font.style;
    for (const name of names.sort((a, b) => Number(b.forced) - Number(a.forced) || b.size - a.size)) {
      const width = widthOf(canvas, name.text);
      const free = spotsOf(name, width, font.size).filter(({ box }) => isInside(box, edge) && !taken.meets(box));
      const clear = free.find(({ box }) => !entities.meets(box, own.get(name.key)));
      // A name over another entity can be taken for that one's: only the few that matter most may.
      const place = clear ?? (drawn.size < FIRST || name.forced ? free[0] : undefined);
      if (place === undefined) continue;
      taken.add(place.box);
      drawn.set(name.key, place.spot);
      write(canvas, name.text, place.spot.x, place.spot.y);
    }
  };

  return {
    drawn,
    name: (context, data, settings) => {
      // What the light is on has its name in a box (hover).
      if (!data.label || data.highlighted || (spotlight.on && !data.near)) return;
      nameCanvas = context;
      font = {
        size: settings.labelSize,
        style: `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`,
      };
      const { key, x, y, size } = data;
      names.push({ key, text: shortened(data.label), x, y, size, forced: data.near === true });
    },
    hover: (context, data, settings) => {
      // Sigma goes on taking an entity for pointed at when the pointer has left the drawing.
      if (!data.highlighted) return;
      ring(context, data);
      if (data.label) boxed.push(nameInBox(context, data, settings));
    },
    start: () => {
      [names, boxed] = [[], []];
    },
    paint: (discs, lines) => {
      drawn.clear();
      const taken = new Boxes();
      for (const box of boxed) taken.add(box);
      if (nameCanvas !== undefined) paintNames(nameCanvas, discs, taken);
      const wordCanvas = lines.length > 0 ? edgeCanvas() : undefined;
      if (wordCanvas !== undefined) paintWords(wordCanvas, lines, taken);
    },
  };
}

/** The places that a name may have, the best first. */
function spotsOf({ x, y, size }: Waiting, width: number, height: number): readonly { spot: Spot; box: Box }[] {
  const line = y + height * 0.35;
  const spots: readonly Spot[] = [
    { x: x + size + GAP, y: line },
    { x: x - size - GAP - width, y: line },
    { x: x - width / 2, y: line + size + height * 0.8 },
    { x: x - width / 2, y: line - size - height * 0.8 },
  ];
  return spots.map((spot) => {
    const middle = spot.y - height * 0.35;
    const box = { left: spot.x - 2, right: spot.x + width + 2, top: middle - height / 2, bottom: middle + height / 2 };
    return { spot, box };
  });
}

/** Along the chord, over the middle of the curve; not where the chord is shorter. Slanting words take a row of small squares. */
function paintWords(canvas: CanvasRenderingContext2D, lines: readonly Line[], taken: Boxes): void {
  const edge = sizeOf(canvas);
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

type HoverData = Parameters<NodeHoverDrawingFunction<NodeData, EdgeData>>[1];
type HoverSettings = Parameters<NodeHoverDrawingFunction<NodeData, EdgeData>>[2];

/** A ring in the thread's colour around the entity that is pointed at or selected. */
function ring(context: CanvasRenderingContext2D, { x, y, size }: HoverData): void {
  const { ground, thread } = currentTheme();
  context.beginPath();
  context.arc(x, y, ringOf(size), 0, Math.PI * 2);
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = thread;
  context.stroke();
}

function ringOf(size: number): number {
  return size * 1.25 + 3;
}

/** Its name in a box, on the side where there is room; gives the box. */
function nameInBox(context: CanvasRenderingContext2D, data: HoverData, settings: HoverSettings): Box {
  const { ground, ink, thread } = currentTheme();
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const text = shortened(data.label ?? "");
  const [width, height] = [context.measureText(text).width + 14, settings.labelSize + 10];
  const right = data.x + ringOf(data.size) + 4;
  const left = right + width > sizeOf(context).width ? data.x - ringOf(data.size) - 4 - width : right;
  context.beginPath();
  context.roundRect(left, data.y - height / 2, width, height, 5);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = thread;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = ink;
  context.fillText(text, left + 7, data.y + settings.labelSize * 0.35);
  return { left, right: left + width, top: data.y - height / 2, bottom: data.y + height / 2 };
}

function boxOfDisc({ x, y, radius }: Disc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** In CSS pixels, which sigma's contexts are scaled to. */
function sizeOf({ canvas }: CanvasRenderingContext2D): { readonly width: number; readonly height: number } {
  return { width: canvas.clientWidth, height: canvas.clientHeight };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  const { ground, ink } = currentTheme();
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** A name on one line, no longer than the drawing has room for. */
export function shortened(label: string): string {
  const line = label.replace(/\s+/g, " ");
  const letters = Array.from(line.slice(0, LONGEST * 2));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : line;
}
