/**
 * The drawing: sigma over the graph, told what to show and telling what is pointed at and clicked.
 */
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { CameraState } from "sigma/types";
import type { EdgeData, Network, NetworkGraph, NodeData } from "../data/network.ts";
import type { Selection, View } from "../state.ts";
import { createEdgeProgram, SEGMENTS } from "./edge-program.ts";
import { createNodeLabel, drawEdgeLabel, drawNodeHover } from "./labels.ts";
import { createLooks, type Looks } from "./looks.ts";
import { createNodeProgram } from "./node-program.ts";
import { createSpotlight, type Spotlight } from "./spotlight.ts";
import { currentTheme, onThemeChange } from "./theme.ts";

type Renderer = Sigma<NodeData, EdgeData>;

/** Milliseconds that the camera takes to move. */
const MOVE_MS = 350;

/** What the drawing tells. */
export interface DrawingEvents {
  /** Something was clicked, or the ground (undefined). */
  readonly select: (selection: Selection | undefined) => void;
  /** The browser took the graphics away. */
  readonly lost: () => void;
}

/** A drawing on the page. */
export interface Drawing {
  readonly renderer: Renderer;
  /** Shows another view. */
  show(view: View): void;
  /** Moves to what is selected. */
  centre(selection: Selection): void;
  /** Zooms by a factor (below 1: closer), or to the whole graph. */
  zoom(factor: number | "fit"): void;
  /** Gives everything back. */
  kill(): void;
}

/** Draws a graph in an element. Throws where the browser has no WebGL. */
export function createDrawing(container: HTMLElement, { graph }: Network, events: DrawingEvents): Drawing {
  const spotlight = createSpotlight(graph);
  const looks = createLooks(graph, spotlight);
  const renderer = new Sigma<NodeData, EdgeData>(graph, container, settingsOf(looks, spotlight));
  let pointed: Selection | undefined;

  const light = () => {
    const before = { nodes: spotlight.nodes, edges: spotlight.edges };
    spotlight.move(pointed ?? looks.view.selection);
    const nodes = [...before.nodes, ...spotlight.nodes];
    const edges = [...before.edges, ...spotlight.edges];
    renderer.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  };
  const point = (selection: Selection | undefined) => {
    pointed = selection;
    container.classList.toggle("pointing", selection !== undefined);
    light();
  };
  renderer.on("enterNode", ({ node }) => point({ type: "node", key: node }));
  renderer.on("enterEdge", ({ edge }) => point({ type: "edge", key: edge }));
  renderer.on("leaveNode", () => point(undefined));
  renderer.on("leaveEdge", () => point(undefined));
  renderer.on("clickNode", ({ node }) => events.select({ type: "node", key: node }));
  renderer.on("clickEdge", ({ edge }) => events.select({ type: "edge", key: edge }));
  renderer.on("clickStage", () => events.select(undefined));
  container.addEventListener("webglcontextlost", events.lost, { capture: true });
  const sizes = new ResizeObserver(() => renderer.resize().scheduleRender());
  sizes.observe(container);
  const endTheme = onThemeChange(() => renderer.refresh());

  return {
    renderer,
    show: (view) => {
      const { hiddenKinds, hiddenRelations } = looks.view;
      looks.view = view;
      // At once: a spotlight can only be moved over what sigma has indexed.
      if (hiddenKinds !== view.hiddenKinds || hiddenRelations !== view.hiddenRelations) renderer.refresh();
      light();
    },
    centre: (selection) => moveTo(renderer, graph, selection),
    zoom: (factor) => {
      const { ratio } = renderer.getCamera().getState();
      move(renderer, factor === "fit" ? { x: 0.5, y: 0.5, ratio: 1 } : { ratio: ratio * factor });
    },
    kill: () => {
      endTheme();
      sizes.disconnect();
      container.removeEventListener("webglcontextlost", events.lost, { capture: true });
      renderer.kill();
    },
  };
}

function settingsOf(looks: Looks, spotlight: Spotlight): Partial<Settings<NodeData, EdgeData>> {
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
    defaultDrawNodeLabel: createNodeLabel(spotlight),
    defaultDrawNodeHover: drawNodeHover,
    defaultDrawEdgeLabel: drawEdgeLabel,
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

function moveTo(renderer: Renderer, graph: NetworkGraph, { type, key }: Selection): void {
  const nodes = type === "node" ? [key] : graph.hasEdge(key) ? graph.extremities(key) : [];
  const places = nodes.flatMap((node) => renderer.getNodeDisplayData(node) ?? []);
  if (places.length === 0) return;
  const mean = (of: (place: { x: number; y: number }) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const ratio = Math.min(renderer.getCamera().getState().ratio, 0.6);
  move(renderer, { x: mean(({ x }) => x), y: mean(({ y }) => y), ratio });
}

/** Moves the camera: at once for those who asked their system for less motion. */
function move(renderer: Renderer, state: Partial<CameraState>): void {
  const camera = renderer.getCamera();
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) camera.setState(state);
  else void camera.animate(state, { duration: MOVE_MS });
}
