/**
 * The drawing: sigma over the graph, told what to show and telling what is pointed at, clicked and dragged.
 */
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { CameraState, MouseCoords, TouchCoords } from "sigma/types";
import { chainsBetween } from "../data/chains.ts";
import type { Measures } from "../data/measures.ts";
import type { EdgeData, Network, NetworkGraph, NodeData } from "../data/network.ts";
import type { Pin, Selection } from "../state.ts";
import { enableDrag } from "./drag.ts";
import { createEdgeProgram, SEGMENTS } from "./edge-program.ts";
import { createNameLayer, type Disc, type NameLayer, type Spot } from "./labels.ts";
import { createLooks, type Looks, type Scene } from "./looks.ts";
import { createNodeProgram } from "./node-program.ts";
import { createSpotlight, type Spotlight, type Target } from "./spotlight.ts";
import { currentTheme, onThemeChange } from "./theme.ts";

type Renderer = Sigma<NodeData, EdgeData>;

/** Milliseconds that the camera takes to move. */
const MOVE_MS = 350;

/** What the drawing tells. */
export interface DrawingEvents {
  /** Something was clicked, or the ground (undefined). */
  readonly select: (selection: Selection | undefined) => void;
  /** An entity was clicked with Shift or Ctrl held. */
  readonly pick: (node: string) => void;
  /** An entity was double-clicked. */
  readonly open: (node: string) => void;
  readonly pin: (pin: Pin) => void;
  /** The browser took the graphics away. */
  readonly lost: () => void;
}

/** What part of the plane is looked at. */
export interface Frame {
  readonly camera: CameraState;
  readonly box: ReturnType<Renderer["getBBox"]>;
}

/** A drawing on the page. */
export interface Drawing {
  readonly renderer: Renderer;
  /** Where the names stand that are drawn, by entity. */
  readonly named: ReadonlyMap<string, Spot>;
  /** Shows another scene. */
  show(scene: Scene): void;
  /** Moves to what is selected, picked or looked for; to the whole graph where nothing is. */
  centre(): void;
  /** Zooms by a factor (below 1: closer), or to all that is shown. */
  zoom(factor: number | "fit"): void;
  /** Entities whose places satisfy a test, given in pixels from the drawing's corner. */
  nodesWhere(test: (x: number, y: number) => boolean): readonly string[];
  /** What is looked at, for another drawing to begin with. */
  frame(): Frame;
  /** Gives everything back. */
  kill(): void;
}

/** Draws a graph in an element. Throws where the browser has no WebGL. */
export function createDrawing(
  container: HTMLElement,
  network: Network,
  measures: Measures,
  first: Scene & { readonly frame?: Frame | undefined },
  events: DrawingEvents,
): Drawing {
  const { graph } = network;
  const spotlight = createSpotlight(graph);
  const looks = createLooks(network, measures, spotlight, first);
  const names = createNameLayer(spotlight);
  const renderer = new Sigma<NodeData, EdgeData>(graph, container, settingsOf(looks, spotlight, names));
  // The frame stays whatever is dragged or put together: the layout's, or that of the drawing before. Setting it costs a frame.
  const hold = () => {
    if (renderer.getCustomBBox() === null) renderer.setCustomBBox(homeBox(network));
  };
  if (first.frame !== undefined) {
    renderer.setCustomBBox(first.frame.box);
    renderer.getCamera().setState(first.frame.camera);
  } else if (isRearranged(first)) hold();
  renderer.on("beforeRender", names.start);
  const paintNames = () => names.paint(discsOf(renderer, graph, spotlight));
  renderer.on("afterRender", paintNames);
  // Sigma has drawn a first frame already, before it could be listened to.
  paintNames();
  let resting = targetOf(network, first);
  let focused = first.view.focus !== undefined;
  let pointed: Selection | undefined;
  let dragging = false;
  // Effects of the page may still come after the drawing was given up.
  let over = false;

  const light = () => {
    const before = { nodes: spotlight.nodes, edges: spotlight.edges };
    spotlight.move(pointed ?? resting);
    if (before.nodes.size + before.edges.size + spotlight.nodes.size + spotlight.edges.size === 0) return;
    const nodes = [...before.nodes, ...spotlight.nodes];
    const edges = [...before.edges, ...spotlight.edges];
    renderer.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  };
  const point = (selection: Selection | undefined) => {
    pointed = selection;
    container.classList.toggle("pointing", selection !== undefined);
    light();
  };
  renderer.on("enterNode", ({ node }) => dragging || point({ type: "node", key: node }));
  renderer.on("enterEdge", ({ edge }) => dragging || point({ type: "edge", key: edge }));
  renderer.on("leaveNode", () => dragging || point(undefined));
  renderer.on("leaveEdge", () => dragging || point(undefined));
  renderer.on("clickNode", ({ node, event }) => {
    // A quick drag ends in a click, which is none.
    if (dragging) return;
    if (withKey(event)) events.pick(node);
    else events.select({ type: "node", key: node });
  });
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.open(node);
  });
  renderer.on("clickEdge", ({ edge }) => events.select({ type: "edge", key: edge }));
  renderer.on("clickStage", () => events.select(undefined));
  enableDrag(renderer, {
    move: (pin) => {
      dragging = true;
      hold();
      looks.places.set(pin.node, pin);
      const partialGraph = { nodes: [pin.node], edges: graph.edges(pin.node) };
      renderer.refresh({ partialGraph, skipIndexation: true, schedule: true });
    },
    drop: (pin) => {
      // The click that ends a drag comes after its mouseup.
      setTimeout(() => {
        dragging = false;
      });
      events.pin(pin);
    },
  });
  container.addEventListener("webglcontextlost", events.lost, { capture: true });
  const sizes = new ResizeObserver(() => {
    const { width, height } = renderer.getDimensions();
    // It tells the first size too, which is drawn already.
    if (width !== container.offsetWidth || height !== container.offsetHeight) renderer.resize().scheduleRender();
  });
  sizes.observe(container);
  const endTheme = onThemeChange(() => renderer.refresh());

  return {
    renderer,
    named: names.drawn,
    show: (scene) => {
      if (over) return;
      resting = targetOf(network, scene);
      focused = scene.view.focus !== undefined;
      if (isRearranged(scene)) hold();
      // At once: a spotlight can only be moved over what sigma has indexed.
      if (looks.show(scene)) renderer.refresh();
      light();
    },
    centre: () => moveTo(renderer, graph, focused ? undefined : resting),
    zoom: (factor) => {
      const { ratio } = renderer.getCamera().getState();
      if (factor === "fit") frame(renderer, graph.nodes());
      else move(renderer, { ratio: ratio * factor });
    },
    nodesWhere: (test) =>
      graph.filterNodes((node) => {
        const look = renderer.getNodeDisplayData(node);
        if (look === undefined || look.hidden) return false;
        const { x, y } = renderer.framedGraphToViewport(look);
        return test(x, y);
      }),
    frame: () => ({ camera: renderer.getCamera().getState(), box: renderer.getCustomBBox() ?? homeBox(network) }),
    kill: () => {
      over = true;
      endTheme();
      sizes.disconnect();
      container.removeEventListener("webglcontextlost", events.lost, { capture: true });
      renderer.kill();
    },
  };
}

/** Whether entities stand elsewhere than the layout puts them. */
function isRearranged({ view }: Scene): boolean {
  return view.pins.length > 0 || view.manner.group !== "none";
}

/** The stretch of the plane that the layout takes. */
function homeBox({ homeX, homeY }: Network): Frame["box"] {
  const extent = (values: Float64Array): [number, number] =>
    values.reduce(
      ([low, high]: [number, number], value) => [Math.min(low, value), Math.max(high, value)],
      [Infinity, -Infinity],
    );
  return homeX.length === 0 ? { x: [0, 1], y: [0, 1] } : { x: extent(homeX), y: extent(homeY) };
}

/** From so many entities on, names are not kept off them: to look for room would take longer than a frame has. */
const CROWD = 2000;

/** The entities on the canvas that stand out, or all of them where none does. */
function discsOf(renderer: Renderer, graph: NetworkGraph, spotlight: Spotlight): readonly Disc[] {
  const keys = spotlight.on ? [...spotlight.nodes] : graph.order > CROWD ? [] : graph.nodes();
  return keys.flatMap((key) => {
    const look = renderer.getNodeDisplayData(key);
    if (look === undefined || look.hidden) return [];
    const { x, y } = renderer.framedGraphToViewport(look);
    return [{ key, x, y, radius: renderer.scaleSize(look.size) }];
  });
}

function withKey({ original }: MouseCoords | TouchCoords): boolean {
  return original.shiftKey || original.ctrlKey || original.metaKey;
}

/** What stands out while nothing is pointed at. */
function targetOf(network: Network, { view, shown }: Scene): Target | undefined {
  if (view.chain !== undefined) {
    const { chains } = chainsBetween(network, shown, view.chain);
    const nodes = [...view.chain, ...chains.flatMap((chain) => chain.nodes)];
    return { type: "group", nodes, edges: chains.flatMap((chain) => chain.steps.flat()) };
  }
  if (view.picked.length === 0 && view.selection === undefined && view.lit) return { type: "group", ...view.lit };
  if (view.picked.length === 0) return view.selection;
  const picked = new Set(view.picked);
  const { graph } = network;
  const edges = view.picked.flatMap((node) =>
    graph.hasNode(node) ? graph.filterOutEdges(node, (_edge, _data, _from, to) => picked.has(to)) : [],
  );
  return { type: "group", nodes: view.picked, edges };
}

function settingsOf(looks: Looks, spotlight: Spotlight, names: NameLayer): Partial<Settings<NodeData, EdgeData>> {
  return {
    nodeProgramClasses: { entity: createNodeProgram(spotlight) },
    edgeProgramClasses: {
      straight: createEdgeProgram(spotlight, SEGMENTS.straight),
      curved: createEdgeProgram(spotlight, SEGMENTS.curved),
    },
    defaultNodeType: "entity",
    defaultEdgeType: "straight",
    nodeReducer: looks.node,
    edgeReducer: looks.edge,
    defaultDrawNodeLabel: names.name,
    defaultDrawNodeHover: names.hover,
    defaultDrawEdgeLabel: names.words,
    labelFont: currentTheme().font,
    labelSize: 13,
    labelDensity: 0.8,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5 * looks.scale,
    edgeLabelSize: 11,
    minEdgeThickness: 1.2 * looks.scale,
    renderEdgeLabels: true,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    // The page may open in a window that has no size yet.
    allowInvalidContainer: true,
  };
}

function moveTo(renderer: Renderer, graph: NetworkGraph, target: Target | undefined): void {
  if (target === undefined || target.type === "group") {
    frame(renderer, target?.nodes ?? graph.nodes());
    return;
  }
  const nodes = target.type === "node" ? [target.key] : graph.hasEdge(target.key) ? graph.extremities(target.key) : [];
  const places = nodes.flatMap((node) => renderer.getNodeDisplayData(node) ?? []);
  if (places.length === 0) return;
  const mean = (of: (place: { x: number; y: number }) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const ratio = Math.min(renderer.getCamera().getState().ratio, 0.6);
  move(renderer, { x: mean(({ x }) => x), y: mean(({ y }) => y), ratio });
}

/** Moves so that those of the entities that are shown fill the drawing. */
function frame(renderer: Renderer, nodes: readonly string[]): void {
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
  const ratio = Math.min(1.2, Math.max(0.1, renderer.getCamera().getState().ratio * part));
  move(renderer, { x: (left + right) / 2, y: (low + high) / 2, ratio });
}

/** Moves the camera: at once for those who asked their system for less motion. */
function move(renderer: Renderer, state: Partial<CameraState>): void {
  const camera = renderer.getCamera();
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) camera.setState(state);
  else void camera.animate(state, { duration: MOVE_MS });
}
