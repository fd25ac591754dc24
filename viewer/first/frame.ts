/** Where things stand in the first picture: in sigma's frame, whose longer side runs from 0 to 1, and on the canvas. */
import { createNormalizationFunction, matrixFromCamera } from "sigma/utils";
import type { Network } from "../data/network.ts";
import { homeBox } from "../drawing/camera.ts";
import type { EdgeView } from "../drawing/edge-raster.ts";
import type { Looks } from "../drawing/looks.ts";
import type { NodeLook } from "../drawing/node-look.ts";
import { PADDING, roomIn, thinnest } from "../drawing/room.ts";

/** Where sigma's camera stands first. */
const CAMERA = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** The frame of a first picture; sizes in CSS pixels. */
export interface FirstFrame extends EdgeView {
  readonly width: number;
  readonly height: number;
}

/** An entity as it looks, with its place in sigma's frame. */
export type FirstNode = NodeLook & { readonly key: string };

/** The frame of a graph in an element. */
export function frameOf(network: Network, looks: Looks, element: HTMLElement): FirstFrame {
  const { x, y } = homeBox(network);
  const [width, height] = [element.offsetWidth, element.offsetHeight];
  const graph = { width: x[1] - x[0] || 1, height: y[1] - y[0] || 1 };
  return {
    width,
    height,
    matrix: matrixFromCamera(CAMERA, { width, height }, graph, PADDING),
    pixelRatio: window.devicePixelRatio,
    sizeRatio: 1 / roomIn(element),
    minEdgeThickness: thinnest(looks),
  };
}

/** All entities by their number, with their places in sigma's frame. */
export function nodesOf(network: Network, looks: Looks): readonly FirstNode[] {
  const normal = createNormalizationFunction(homeBox(network));
  return network.nodeKeys.map((key, index) => {
    const look = looks.node(key, network.nodeData(index));
    normal.applyTo(look);
    return Object.assign(look, { key });
  });
}

/** Where an entity is on the canvas, and its radius, in CSS pixels. */
export function discOf({ matrix, width, height, sizeRatio }: FirstFrame, { key, x, y, size }: FirstNode) {
  const at = (place: number) => matrix[place] ?? 0;
  return {
    key,
    x: ((1 + at(0) * x + at(6)) * width) / 2,
    y: ((1 - at(4) * y - at(7)) * height) / 2,
    radius: size / sizeRatio,
  };
}
