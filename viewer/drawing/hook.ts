/** What the page leaves open to tests: the drawing, to read what it shows and where. */
import type Sigma from "sigma";
import type { EdgeData, NetworkGraph, NodeData } from "../data/network.ts";

/** The drawing and its graph. */
export interface ViewerHook {
  readonly renderer: Sigma<NodeData, EdgeData>;
  readonly graph: NetworkGraph;
}

declare global {
  /** Set as soon as there is a drawing. */
  var redthreadViewer: ViewerHook | undefined;
}
