/** Sigma's settings: the programs that draw, how looks and names are asked for, sizes. */
import type { Settings } from "sigma/settings";
import type { EdgeData, NodeData } from "../data/network.ts";
import { createEdgeProgram, SEGMENTS } from "./edge-program.ts";
import type { NameLayer } from "./labels.ts";
import type { Looks } from "./looks.ts";
import { createNodeProgram } from "./node-program.ts";
import type { Picking } from "./picking.ts";
import { PROGRAMS } from "./programs.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

/** Pixels of a drawing's shorter side from which on entities have their full size, and the least part of it. */
const ROOMY = 560;
const LEAST = 0.45;

/** What part of their full size entities have in an element, so that they do not cover each other in a small one. */
export function roomIn({ offsetWidth, offsetHeight }: HTMLElement): number {
  return Math.min(1, Math.max(LEAST, Math.min(offsetWidth, offsetHeight) / ROOMY));
}

/** The settings, but for what hangs on the element that is drawn in. */
export function settingsOf(
  looks: Looks,
  spotlight: Spotlight,
  picking: Picking,
  names: NameLayer,
): Partial<Settings<NodeData, EdgeData>> {
  return {
    nodeProgramClasses: { [PROGRAMS.entity]: createNodeProgram(spotlight, picking) },
    edgeProgramClasses: {
      [PROGRAMS.straight]: createEdgeProgram(spotlight, picking, SEGMENTS.straight),
      [PROGRAMS.curved]: createEdgeProgram(spotlight, picking, SEGMENTS.curved),
    },
    defaultNodeType: PROGRAMS.entity,
    defaultEdgeType: PROGRAMS.straight,
    nodeReducer: looks.node,
    edgeReducer: looks.edge,
    defaultDrawNodeLabel: names.name,
    defaultDrawNodeHover: names.hover,
    labelFont: currentTheme().font,
    labelSize: 13,
    labelDensity: looks.density,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: looks.density > 1 ? 0 : 5 * looks.scale,
    minEdgeThickness: 1.2 * looks.scale,
    // Sigma would look through all edges in every frame; the names' layer knows which carry words.
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    // The page may open in a window that has no size yet.
    allowInvalidContainer: true,
  };
}
