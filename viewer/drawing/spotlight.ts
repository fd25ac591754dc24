/**
 * What stands out in the drawing: what is pointed at, else what is selected, with all that it touches.
 *
 * The rest fades in the graphics card, by one number. So moving the light changes the few entities and edges around it, and
 * costs the same in a graph of ten and of ten thousand.
 */
import type { Network, NetworkGraph } from "../data/network.ts";
import type { Selection } from "../state.ts";

/** How much of itself a faded thing keeps in a graph of so many edges: less in a larger one, for more of them lie over one another. */
export function fadedIn(edges: number): number {
  return 0.15 * Math.min(1, Math.sqrt(1000 / Math.max(1, edges)));
}

/** Up to this many edges around an entity carry their words; more would cover each other. */
const WORDED = 14;
/** Up to this many entities that stand out all carry their names. */
const NAMED = 40;

/** A group that stands out together: entities that were picked, or the chains between two. */
export interface Group {
  readonly type: "group";
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** What the light is moved to. */
export type Target = Selection | Group;

/** What stands out now. */
export interface Spotlight {
  /** Whether anything does. */
  readonly on: boolean;
  readonly centre: Target | undefined;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Whether its edges carry their words, and its entities their names however small they are. */
  readonly worded: boolean;
  readonly named: boolean;
  /** How much of itself a thing keeps that does not stand out: all while nothing does. */
  readonly rest: number;
  /** Moves it to a target, or off where there is none or the graph no longer has it. */
  move(centre: Target | undefined): void;
}

/** A spotlight that is off. */
export function createSpotlight(network: Network): Spotlight {
  const light = {
    on: false,
    rest: 1,
    centre: undefined as Target | undefined,
    nodes: new Set<string>(),
    edges: new Set<string>(),
    worded: false,
    named: false,
    move: (centre: Target | undefined) => {
      const { graph } = network;
      light.nodes = new Set(nodesAround(graph, centre));
      light.edges = new Set(edgesAround(graph, centre));
      light.on = light.nodes.size > 0;
      light.rest = light.on ? fadedIn(graph.size) : 1;
      light.centre = light.on ? centre : undefined;
      light.worded = light.edges.size <= WORDED;
      light.named = light.nodes.size <= NAMED;
    },
  };
  return light;
}

function nodesAround(graph: NetworkGraph, centre: Target | undefined): readonly string[] {
  if (centre?.type === "group") return centre.nodes.filter((node) => graph.hasNode(node));
  if (centre?.type === "node" && graph.hasNode(centre.key)) return [centre.key, ...graph.neighbors(centre.key)];
  return centre?.type === "edge" && graph.hasEdge(centre.key) ? graph.extremities(centre.key) : [];
}

function edgesAround(graph: NetworkGraph, centre: Target | undefined): readonly string[] {
  if (centre?.type === "group") return centre.edges.filter((edge) => graph.hasEdge(edge));
  if (centre?.type === "node" && graph.hasNode(centre.key)) return graph.edges(centre.key);
  return centre?.type === "edge" && graph.hasEdge(centre.key) ? [centre.key] : [];
}
