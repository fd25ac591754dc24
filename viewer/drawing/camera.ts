/** What part of the graph is looked at, and moving to another part. */
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { EdgeData, Network, NetworkGraph, NodeData } from "../data/network.ts";
import type { Target } from "./spotlight.ts";

type Renderer = Sigma<NodeData, EdgeData>;

/** Milliseconds that the camera takes to move. */
const MOVE_MS = 350;

/** How near several are brought that stand close together. */
const CLOSEST = 0.3;
/** How near a selection is brought, and how far away it may stay. */
const NEAREST = 0.5;
const FARTHEST = 1.1;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What part of the plane is looked at. */
export interface Frame {
  readonly camera: CameraState;
  readonly box: ReturnType<Renderer["getBBox"]>;
}

/** The stretch of the plane that the layout takes. */
export function homeBox({ homeX, homeY }: Network): Frame["box"] {
  const extent = (values: Float64Array): [number, number] =>
    values.reduce(
      ([low, high]: [number, number], value) => [Math.min(low, value), Math.max(high, value)],
      [Infinity, -Infinity],
    );
  return homeX.length === 0 ? { x: [0, 1], y: [0, 1] } : { x: extent(homeX), y: extent(homeY) };
}

/** Moves to an entity or an edge, or so that a group or the whole graph is seen. */
export function moveTo(renderer: Renderer, graph: NetworkGraph, target: Target | undefined): void {
  if (target === undefined || target.type === "group") {
    frame(renderer, target?.nodes ?? graph.nodes());
    return;
  }
  const nodes = target.type === "node" ? [target.key] : graph.hasEdge(target.key) ? graph.extremities(target.key) : [];
  const places = nodes.flatMap((node) => renderer.getNodeDisplayData(node) ?? []);
  if (places.length === 0) return;
  const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const centre = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const around = target.type === "node" && graph.hasNode(target.key) ? graph.neighbors(target.key) : nodes;
  move(renderer, { ...centre, ratio: ratioAround(renderer, centre, around) });
}

/** Near enough that what surrounds a place is seen, but no nearer or farther than one can make things out. */
function ratioAround(renderer: Renderer, centre: Place, nodes: readonly string[]): number {
  const [from, { ratio }] = [renderer.framedGraphToViewport(centre), renderer.getCamera().getState()];
  const { width, height } = renderer.getDimensions();
  const parts = nodes.flatMap((node) => {
    const look = renderer.getNodeDisplayData(node);
    if (look === undefined || look.hidden) return [];
    const to = renderer.framedGraphToViewport(look);
    return Math.max((2 * Math.abs(to.x - from.x)) / (width - 160), (2 * Math.abs(to.y - from.y)) / (height - 80));
  });
  const whole = ratio * parts.reduce((most, part) => Math.max(most, part), 0);
  return Math.min(Math.max(ratio, 0.6), FARTHEST, Math.max(NEAREST, whole));
}

/** Moves so that those of the entities that are shown fill the drawing. */
export function frame(renderer: Renderer, nodes: readonly string[]): void {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const look = renderer.getNodeDisplayData(node);
    if (look === undefined || look.hidden) continue;
    [left, right] = [Math.min(left, look.x), Math.max(right, look.x)];
    [low, high] = [Math.min(low, look.y), Math.max(high, look.y)];
  }
  if (left > right) return;
  const [corner, opposite] = [
    renderer.framedGraphToViewport({ x: left, y: high }),
    renderer.framedGraphToViewport({ x: right, y: low }),
  ];
  const { width, height } = renderer.getDimensions();
  const part = Math.max((opposite.x - corner.x) / (width - 120), (opposite.y - corner.y) / (height - 120));
  const ratio = Math.min(1.2, Math.max(CLOSEST, renderer.getCamera().getState().ratio * part));
  move(renderer, { x: (left + right) / 2, y: (low + high) / 2, ratio });
}

/** Moves the camera: at once for those who asked their system for less motion. */
export function move(renderer: Renderer, state: Partial<CameraState>): void {
  const camera = renderer.getCamera();
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) camera.setState(state);
  else void camera.animate(state, { duration: MOVE_MS });
}
