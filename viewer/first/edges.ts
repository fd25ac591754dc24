/** The edges of the first picture, drawn by the rasteriser that draws them wherever there is no graphics card. */
import type { Network } from "../data/network.ts";
import { putEdge, SEGMENTS } from "../drawing/edge-look.ts";
import { rasterEdges } from "../drawing/edge-raster.ts";
import { emptyItems, type Items } from "../drawing/items.ts";
import type { Looks } from "../drawing/looks.ts";
import type { Pixels } from "../drawing/pixels.ts";
import type { FirstFrame, FirstNode } from "./frame.ts";

/** Draws all edges: as sigma has them, the straight ones first. */
export function paintEdges(
  pixels: Pixels,
  frame: FirstFrame,
  network: Network,
  looks: Looks,
  nodes: readonly FirstNode[],
): void {
  const { straight, curved } = itemsOf(network, looks, nodes);
  rasterEdges(pixels, straight, frame, { segments: SEGMENTS.straight, faded: 1, picking: false });
  rasterEdges(pixels, curved, frame, { segments: SEGMENTS.curved, faded: 1, picking: false });
}

function itemsOf({ edgeKeys, edgeData, source, target }: Network, looks: Looks, nodes: readonly FirstNode[]) {
  const straight = { ...emptyItems(edgeKeys.length), count: 0 };
  const curved = { ...emptyItems(edgeKeys.length), count: 0 };
  for (let index = 0; index < edgeKeys.length; index += 1) {
    const look = looks.edge(edgeKeys[index] ?? "", edgeData(index));
    const from = nodes[source[index] ?? 0];
    const to = nodes[target[index] ?? 0];
    if (look.hidden || from === undefined || to === undefined) continue;
    const items = look.curvature === 0 ? straight : curved;
    putEdge(items, items.count, from, to, look);
    items.count += 1;
  }
  return { straight, curved } satisfies Record<string, Items>;
}
