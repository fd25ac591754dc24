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
import { type Disc, type Line, paintWords } from "./edge-words.ts";
import { edgeOf, isInside, shortened, write } from "./lettering.ts";
import { nameInBox, ring } from "./name-box.ts";
import { NAMES } from "./room.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

/** Pixels between an entity and its name. */
const GAP = 5;

/**
 * One name for so many square pixels is drawn even where it covers a small entity: those of the largest, which one looks for first.
 */
const FIRST = 24_000;

/** The corner on the lower right that the drawing's tools cover (.zoom in layout.css). */
const TOOLS = { width: 50, height: 156 };

/** Where a name stands: the left end of its base line, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A name that looks for a place: of an entity there, with such a radius, in CSS pixels. */
export interface Name {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Whether it is drawn even over other entities. */
  readonly forced: boolean;
}

/** The layer of words. Sigma calls the first two, once a frame for everything that it would name. */
export interface NameLayer {
  readonly name: NodeLabelDrawingFunction<NodeData, EdgeData>;
  readonly hover: NodeHoverDrawingFunction<NodeData, EdgeData>;
  /** Takes a name to be drawn on a canvas. */
  take(canvas: CanvasRenderingContext2D, name: Name): void;
  /** Forgets what was taken for another frame. */
  start(): void;
  /** Draws what was taken, with the entities that are not to be covered and the edges that carry words. */
  paint(discs: readonly Disc[], lines: readonly Line[]): void;
  /** Where the names stand that were drawn last, by entity. */
  readonly drawn: ReadonlyMap<string, Spot>;
}

/** A layer of words: names outside a spotlight that is on are not drawn. Edges have a canvas of their own, below the entities. */
export function createNameLayer(
  spotlight: Spotlight,
  edgeCanvas: () => CanvasRenderingContext2D | undefined,
): NameLayer {
  let names: Name[] = [];
  let boxed: Box[] = [];
  let nameCanvas: CanvasRenderingContext2D | undefined;
  const drawn = new Map<string, Spot>();
  const widths = new Map<string, number>();

  /** Measured once: the browser takes longer for it than everything else here. */
  const widthOf = (canvas: CanvasRenderingContext2D, text: string): number => {
    const width = widths.get(text) ?? canvas.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  const paintNames = (canvas: CanvasRenderingContext2D, discs: readonly Disc[], taken: Boxes) => {
    const own = new Map(discs.map((disc) => [disc.key, boxOfDisc(disc)]));
    const edge = edgeOf(canvas);
    taken.add({ ...edge, left: edge.right - TOOLS.width, top: edge.bottom - TOOLS.height });
    canvas.font = `${NAMES.weight} ${NAMES.size}px ${currentTheme().font}`;
    names.sort((a, b) => Number(b.forced) - Number(a.forced) || b.size - a.size);
    const first = Math.round((edge.right * edge.bottom) / FIRST);
    const entities = boxesOf(own.values());
    const large = boxesOf(names.slice(0, first).flatMap(({ key }) => own.get(key) ?? []));
    const placeOf = (name: Name) => {
      const spots = spotsOf(name, widthOf(canvas, name.text), NAMES.size);
      const free = spots.filter(({ box }) => isInside(box, edge) && !taken.meets(box));
      const besides = (others: Boxes) => free.find(({ box }) => !others.meets(box, own.get(name.key)));
      // A name over another entity can be taken for that one's: only the few that matter most may, and not over one of these.
      const few = drawn.size < first ? large : entities;
      return besides(entities) ?? besides(few) ?? (name.forced ? free[0] : undefined);
    };
    for (const name of names) {
      const place = placeOf(name);
      if (place === undefined) continue;
      taken.add(place.box);
      drawn.set(name.key, place.spot);
      write(canvas, name.text, place.spot.x, place.spot.y);
    }
  };

  const take = (canvas: CanvasRenderingContext2D, name: Name) => {
    nameCanvas = canvas;
    names.push({ ...name, text: shortened(name.text) });
  };

  return {
    drawn,
    take,
    name: (context, data) => {
      // What the light is on has its name in a box (hover).
      if (!data.label || data.highlighted || (spotlight.on && !data.near)) return;
      const { key, x, y, size } = data;
      take(context, { key, text: data.label, x, y, size, forced: data.near === true });
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
function spotsOf({ x, y, size }: Name, width: number, height: number): readonly { spot: Spot; box: Box }[] {
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

function boxesOf(all: Iterable<Box>): Boxes {
  const boxes = new Boxes();
  for (const box of all) boxes.add(box);
  return boxes;
}

function boxOfDisc({ x, y, radius }: Disc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
