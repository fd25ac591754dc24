/**
 * How each entity and edge looks, from the view, what it leaves in, and the spotlight. Sigma asks when it refreshes them.
 */
import { relationInfo } from "../../src/schema.ts";
import type { Measures } from "../data/measures.ts";
import type { EdgeData, Network, NodeData } from "../data/network.ts";
import type { Drawn } from "../data/shown.ts";
import type { Manner, Pin, View } from "../state.ts";
import { edgeText, TEXTS } from "../texts.ts";
import { COLOURED, communityColor } from "./communities.ts";
import type { EdgeLook } from "./edge-look.ts";
import { countsOf, fanOf } from "./fan.ts";
import { groupPlaces, type Place } from "./groups.ts";
import type { NodeLook } from "./node-look.ts";
import { PROGRAMS } from "./programs.ts";
import { SHAPES } from "./shapes.ts";
import { createSizes } from "./sizes.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

/** Up to this many entities are drawn in their full size; larger graphs start from smaller ones, which zooming enlarges. */
const FULL_SIZE = 400;
const SMALLEST = 0.3;
/** Up to this many entities as many names as there is room for are drawn; of more, one in each square of the canvas, which costs less. */
const NAMED = 2500;
const DENSITY = { named: 6, crowd: 0.8 };

/** What the drawing shows: the view and what it leaves in. */
export interface Scene {
  readonly view: View;
  readonly shown: Drawn;
}

/** The two functions that sigma asks, and what their answers hang on. */
export interface Looks {
  readonly node: (key: string, data: NodeData) => NodeLook;
  readonly edge: (key: string, data: EdgeData) => EdgeLook;
  /** Factor on all sizes. */
  readonly scale: number;
  /** How many names each square of the canvas may have; above 1 also those of the smallest entities. */
  readonly density: number;
  /** Where entities stand that were dragged. */
  readonly places: Map<string, { readonly x: number; readonly y: number }>;
  /** Takes another scene. Gives whether everything must be drawn anew. */
  show(scene: Scene): boolean;
}

/** What looks are made from at the moment. */
interface Given extends Scene, Worked {
  readonly spotlight: Spotlight;
  readonly scale: number;
  readonly places: Looks["places"];
}

/** Looks for a graph. */
export function createLooks(network: Network, measures: Measures, spotlight: Spotlight, first: Scene): Looks {
  const scale = Math.max(SMALLEST, Math.min(1, Math.sqrt(FULL_SIZE / Math.max(1, network.nodeKeys.length))));
  const places = new Map(placesOf(first.view.pins));
  let given: Given = { ...first, ...workOut(network, measures, first), spotlight, scale, places };
  if (places.size > 0 || given.grouped !== undefined) settle(network, places, given.grouped);
  const show = (next: Scene): boolean => {
    const { view, shown, grouped } = given;
    const worked = shown !== next.shown || view.manner !== next.view.manner;
    const moved = view.pins !== next.view.pins;
    given = { ...given, ...next, ...(worked ? workOut(network, measures, next) : {}) };
    if (moved) {
      places.clear();
      for (const [key, place] of placesOf(next.view.pins)) places.set(key, place);
    }
    if (moved || grouped !== given.grouped) settle(network, places, given.grouped);
    return worked || moved;
  };
  return {
    node: (key, data) => nodeLook(key, data, given),
    edge: (key, data) => edgeLook(key, data, given),
    scale,
    density: network.nodeKeys.length <= NAMED ? DENSITY.named : DENSITY.crowd,
    places,
    show,
  };
}

/**
 * Puts every entity in the graph where it is to be drawn: where it was dragged, with its like, or where the layout has it. Sigma
 * takes places from the graph alone when it draws everything anew.
 */
function settle(
  { graph, homeX, homeY }: Network,
  places: Looks["places"],
  grouped: readonly Place[] | undefined,
): void {
  graph.updateEachNodeAttributes(
    (key, data) => {
      const { x, y } = places.get(key) ??
        grouped?.[data.index] ?? { x: homeX[data.index] ?? 0, y: homeY[data.index] ?? 0 };
      return { ...data, x, y };
    },
    { attributes: ["x", "y"] },
  );
}

function nodeLook(key: string, data: NodeData, given: Given): NodeLook {
  const { view, shown, spotlight, scale, places } = given;
  const near = spotlight.nodes.has(key);
  const { centre } = spotlight;
  const place = places.get(key) ?? data;
  return {
    type: PROGRAMS.entity,
    shape: SHAPES[data.kind],
    x: place.x,
    y: place.y,
    size: given.size(data) * scale,
    label: data.label,
    color: given.color(data),
    near,
    hidden: shown.nodes[data.index] !== 1,
    highlighted: near && (centre?.type === "node" ? centre.key === key : view.picked.includes(key)),
    forceLabel: near && spotlight.named,
    zIndex: 0,
  };
}

function edgeLook(key: string, data: EdgeData, { shown, spotlight, scale, curvatures, counts }: Given): EdgeLook {
  const near = spotlight.edges.has(key);
  const asserted = shown.asserted[data.index] === 1;
  const worded = near && spotlight.worded;
  const curvature = curvatures?.[data.index] ?? 0;
  // How many lines this one stands for: none where another one of its pair does.
  const count = counts?.[data.index] ?? 1;
  const { thread, edge, edgeUnsure } = currentTheme();
  const plain = asserted ? edge : edgeUnsure;
  return {
    type: curvature === 0 ? PROGRAMS.straight : PROGRAMS.curved,
    curvature,
    dashed: !asserted,
    arrow: relationInfo(data.relation).symmetric !== true && count < 2,
    size: (1 + Math.log2(Math.max(1, count > 1 ? count : data.weight))) * scale + (near ? 0.6 : 0),
    color: near ? thread : plain,
    label: worded ? wordsOf(data, count) : "",
    forceLabel: worded,
    near,
    hidden: shown.edges[data.index] !== 1 || count === 0,
    zIndex: 0,
  };
}

function wordsOf(data: EdgeData, count: number): string {
  return count > 1 ? TEXTS.parallelLines(count) : edgeText(data);
}

/** What is worked out once for a scene. */
interface Worked {
  readonly size: (data: NodeData) => number;
  readonly color: (data: NodeData) => string;
  /** By number of the entity, where they are put together. */
  readonly grouped?: readonly Place[];
  /** By number of the edge; one of the two. */
  readonly curvatures?: Float32Array;
  readonly counts?: Uint32Array;
}

function workOut(network: Network, measures: Measures, { view: { manner }, shown }: Scene): Worked {
  const lines =
    manner.parallel === "fan"
      ? { curvatures: fanOf(network, shown.edges) }
      : { counts: countsOf(network, shown.edges) };
  return {
    size: createSizes(manner.size, measures),
    color: colorsOf(manner.colour, measures),
    ...(manner.group === "none" ? {} : { grouped: placesBy(manner.group, network, measures) }),
    ...lines,
  };
}

/** Small communities stand together: each alone would say nothing. */
function placesBy(group: "kind" | "community", network: Network, measures: Measures): readonly Place[] {
  const relations = measures.relations();
  const communities = group === "community" ? measures.communities() : undefined;
  const groupOf = (node: number) =>
    communities === undefined ? (network.nodeKind[node] ?? 0) : Math.min(communities[node] ?? 0, COLOURED);
  return groupPlaces(network, groupOf, (node) => relations[node] ?? 0);
}

function colorsOf(colour: Manner["colour"], measures: Measures): (data: NodeData) => string {
  if (colour === "kind") return ({ color }) => color;
  const communities = measures.communities();
  return ({ index }) => communityColor(communities[index] ?? 0);
}

function placesOf(pins: readonly Pin[]): readonly (readonly [string, Pin])[] {
  return pins.map((pin) => [pin.node, pin]);
}
