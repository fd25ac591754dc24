/** Sigma's settings: the programs that draw, how looks and names are asked for, sizes. */
import type { Settings } from "sigma/settings";
import type { EdgeData, NodeData } from "../data/network.ts";
import { SEGMENTS } from "./edge-look.ts";
import { createEdgeProgram } from "./edge-program.ts";
import type { NameLayer } from "./labels.ts";
import type { Looks } from "./looks.ts";
import { createNodeProgram } from "./node-program.ts";
import type { Picking } from "./picking.ts";
import { PROGRAMS } from "./programs.ts";
import { NAMES, PADDING, smallestNamed, thinnest } from "./room.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme } from "./theme.ts";

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
    labelSize: NAMES.size,
    labelWeight: NAMES.weight,
    labelDensity: looks.density,
    labelGridCellSize: NAMES.square,
    labelRenderedSizeThreshold: smallestNamed(looks),
    minEdgeThickness: thinnest(looks),
    // Sigma would look through all edges in every frame; the names' layer knows which carry words.
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    stagePadding: PADDING,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    // The page may open in a window that has no size yet.
    allowInvalidContainer: true,
  };
}
