/**
 * The first picture: the graph out of its columns, as sigma will draw it, before sigma and the panels are there.
 *
 * It is drawn on the processor, in the place that the drawing will have. Places, looks, lines and names are the drawing's own, so that
 * nothing moves when that takes over. It is of the view that the page opens with; an address that asks for another has none.
 */

import { createMeasures } from "../data/measures.ts";
import type { Network } from "../data/network.ts";
import { allOf } from "../data/shown.ts";
import { bitsOf } from "../drawing/items.ts";
import { createLooks } from "../drawing/looks.ts";
import type { Pixels } from "../drawing/pixels.ts";
import { createSpotlight } from "../drawing/spotlight.ts";
import { currentTheme } from "../drawing/theme.ts";
import { FIRST_VIEW } from "../state.ts";
import { paintEdges } from "./edges.ts";
import { frameOf, nodesOf } from "./frame.ts";
import { paintNames } from "./names.ts";
import { paintNodes } from "./nodes.ts";

/** What the page says when the picture is painted; the browser shows it in its next frame. */
export const PAINTED = "redthread: first picture";

const CLASS = "first-picture";

/** Draws the first picture into the page, and waits until the browser shows it. */
export async function showFirstPicture(network: Network): Promise<void> {
  const stage = document.querySelector<HTMLElement>("#viewer .sheet");
  if (stage === null || stage.offsetWidth === 0 || !isFirstView(network)) return;
  const canvas = document.createElement("canvas");
  const { left, top, width, height } = stage.getBoundingClientRect();
  canvas.className = CLASS;
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  document.body.append(canvas);
  paint(canvas, network);
  performance.mark(PAINTED);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Takes the first picture away: the drawing is there, or cannot be. */
export function endFirstPicture(): void {
  document.querySelector(`.${CLASS}`)?.remove();
}

/** Takes the first picture away where the drawing is to have another place than it has: letters may be larger than expected. */
export function fitFirstPicture(stage: HTMLElement): void {
  const picture = document.querySelector(`.${CLASS}`);
  if (picture !== null && cornersOf(picture) !== cornersOf(stage)) picture.remove();
}

function cornersOf(element: Element): string {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom].map(Math.round).join();
}

/** Whether the page opens with all that the graph holds; in a window that nobody sees no picture is drawn. */
function isFirstView({ nodeKeys, leftOut }: Network): boolean {
  return location.search === "" && nodeKeys.length > 0 && leftOut.edges + leftOut.entities === 0 && !document.hidden;
}

function paint(canvas: HTMLCanvasElement, network: Network): void {
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (context === null) return;
  const scene = { view: FIRST_VIEW, shown: allOf(network) };
  const spotlight = createSpotlight(network);
  const looks = createLooks(network, createMeasures(network), spotlight, scene);
  const frame = frameOf(network, looks, canvas);
  [canvas.width, canvas.height] = [frame.width * frame.pixelRatio, frame.height * frame.pixelRatio];
  const { width, height } = canvas;
  const pixels = { width, height, data: new Uint32Array(width * height).fill(bitsOf(currentTheme().ground)) };
  const nodes = nodesOf(network, looks);
  paintEdges(pixels, frame, network, looks, nodes);
  paintNodes(pixels, frame, nodes);
  context.putImageData(imageOf(pixels), 0, 0);
  paintNames(context, frame, looks, spotlight, nodes);
}

/** Pixels whose lowest row is the first, as an image. */
function imageOf({ width, height, data }: Pixels): ImageData {
  const image = new ImageData(width, height);
  const rows = new Uint32Array(image.data.buffer);
  for (let row = 0; row < height; row += 1)
    rows.set(data.subarray(row * width, (row + 1) * width), (height - 1 - row) * width);
  return image;
}
