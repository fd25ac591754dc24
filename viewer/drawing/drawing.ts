/**
 * The drawing: sigma over the graph, told what to show and telling what is pointed at, clicked and dragged.
 */
import Sigma from "sigma";
import type { MouseCoords, TouchCoords } from "sigma/types";
import { chainsBetween } from "../data/chains.ts";
import type { Measures } from "../data/measures.ts";
import type { EdgeData, Network, NodeData } from "../data/network.ts";
import type { Pin, Selection } from "../state.ts";
import { type Frame, frame, homeBox, move, moveTo } from "./camera.ts";
import { enableDrag } from "./drag.ts";
import { discsOf, linesOf } from "./drawn.ts";
import { createNameLayer, type Spot } from "./labels.ts";
import { createLooks, type Scene } from "./looks.ts";
import { createPicking, settleForPointer } from "./picking.ts";
import { roomIn } from "./room.ts";
import { settingsOf } from "./settings.ts";
import { createSpotlight, type Target } from "./spotlight.ts";
import { onThemeChange } from "./theme.ts";

type Renderer = Sigma<NodeData, EdgeData>;

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
  const spotlight = createSpotlight(network);
  const looks = createLooks(network, measures, spotlight, first);
  const names = createNameLayer(spotlight, () => renderer.getCanvases().edgeLabels?.getContext("2d") ?? undefined);
  const picking = createPicking();
  const stage = { room: roomIn(container) };
  const settings = settingsOf(looks, spotlight, picking, names);
  const renderer = new Sigma<NodeData, EdgeData>(graph, container, {
    ...settings,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / stage.room,
  });
  renderer.on("resize", () => {
    stage.room = roomIn(container);
  });
  const endPicking = settleForPointer(container, picking);
  // The frame stays whatever is dragged or put together: the layout's, or that of the drawing before. Setting it costs a frame.
  const hold = () => {
    if (renderer.getCustomBBox() === null) renderer.setCustomBBox(homeBox(network));
  };
  if (first.frame !== undefined) {
    renderer.setCustomBBox(first.frame.box);
    renderer.getCamera().setState(first.frame.camera);
  } else if (isRearranged(first)) hold();
  renderer.on("beforeRender", names.start);
  const paintNames = () => names.paint(discsOf(renderer, graph, spotlight), linesOf(renderer, graph, spotlight));
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
      endPicking();
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
