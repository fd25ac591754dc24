/**
 * The drawing: sigma over the graph, told what to show and telling what is pointed at and clicked.
 */
import Sigma from "sigma";
import type { EdgeData, Network, NetworkGraph, NodeData } from "../data/network.ts";
import type { Selection, View } from "../state.ts";
import { ThreadProgram } from "./edge-program.ts";
import { drawEdgeLabel, drawNodeHover, drawNodeLabel } from "./labels.ts";
import { createLooks } from "./looks.ts";
import { NodeShapeProgram } from "./node-program.ts";
import { currentTheme, onThemeChange } from "./theme.ts";

/** What the drawing tells. */
export interface DrawingEvents {
  /** Something was clicked, or the ground (undefined). */
  readonly select: (selection: Selection | undefined) => void;
  /** The browser took the graphics away. */
  readonly lost: () => void;
}

/** A drawing on the page. */
export interface Drawing {
  readonly renderer: Sigma<NodeData, EdgeData>;
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
  const looks = createLooks(graph);
  const theme = currentTheme();
  const renderer = new Sigma<NodeData, EdgeData>(graph, container, {
    nodeProgramClasses: { entity: NodeShapeProgram },
    edgeProgramClasses: { thread: ThreadProgram },
    defaultNodeType: "entity",
    defaultEdgeType: "thread",
    nodeReducer: looks.node,
    edgeReducer: looks.edge,
    defaultDrawNodeLabel: drawNodeLabel,
    defaultDrawNodeHover: drawNodeHover,
    defaultDrawEdgeLabel: drawEdgeLabel,
    labelFont: theme.font,
    labelSize: 13,
    labelDensity: 0.8,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5,
    edgeLabelSize: 11,
    renderEdgeLabels: true,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    // The page may open in a window that has no size yet.
    allowInvalidContainer: true,
  });
  const refresh = () => renderer.refresh({ skipIndexation: true, schedule: true });
  const point = (selection: Selection | undefined) => {
    looks.pointed = selection;
    container.classList.toggle("pointing", selection !== undefined);
    refresh();
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
      looks.view = view;
      refresh();
    },
    centre: (selection) => moveTo(renderer, graph, selection),
    zoom: (factor) => {
      const camera = renderer.getCamera();
      const { ratio } = camera.getState();
      camera.animate(factor === "fit" ? { x: 0.5, y: 0.5, ratio: 1 } : { ratio: ratio * factor }, {
        duration: moveTime(),
      });
    },
    kill: () => {
      endTheme();
      sizes.disconnect();
      container.removeEventListener("webglcontextlost", events.lost, { capture: true });
      renderer.kill();
    },
  };
}

function moveTo(renderer: Sigma<NodeData, EdgeData>, graph: NetworkGraph, { type, key }: Selection): void {
  const nodes = type === "node" ? [key] : graph.hasEdge(key) ? graph.extremities(key) : [];
  const places = nodes.flatMap((node) => renderer.getNodeDisplayData(node) ?? []);
  if (places.length === 0) return;
  const mean = (of: (place: { x: number; y: number }) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const camera = renderer.getCamera();
  const ratio = Math.min(camera.getState().ratio, 0.6);
  camera.animate({ x: mean(({ x }) => x), y: mean(({ y }) => y), ratio }, { duration: moveTime() });
}

/** Moves the camera: at once for those who asked their system for less motion. */
function move(renderer: Sigma<NodeData, EdgeData>, state: Partial<CameraState>): void {
  const camera = renderer.getCamera();
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) camera.setState(state);
  else void camera.animate(state, { duration: MOVE_MS });
}
