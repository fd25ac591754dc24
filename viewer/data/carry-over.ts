/**
 * From one graph to the next, after a decision: everything that stays keeps its place, and the view follows what became of what it
 * is about.
 */
import type { View } from "../state.ts";
import type { Network, NetworkGraph } from "./network.ts";

/** Puts entities where they stood before; new ones in the middle of those that they are related to. */
export function keepPlaces(before: Network, now: Network): void {
  const known = new Set(now.graph.filterNodes((key) => before.graph.hasNode(key)));
  for (const key of known) {
    const index = before.graph.getNodeAttribute(key, "index");
    move(now, key, { x: before.homeX[index] ?? 0, y: before.homeY[index] ?? 0 });
  }
  const homeless = now.graph.filterNodes((key) => !known.has(key));
  for (const [turn, key] of homeless.entries()) {
    const near = now.graph.neighbors(key).filter((other) => known.has(other));
    if (near.length === 0) continue;
    const mean = (of: "x" | "y") =>
      near.reduce((sum, other) => sum + now.graph.getNodeAttribute(other, of), 0) / near.length;
    // A little to one side, or newcomers with the same neighbours would hide each other.
    move(now, key, { x: mean("x") + 3 * Math.cos(turn), y: mean("y") + 3 * Math.sin(turn) });
  }
}

function move(
  { graph, homeX, homeY }: Network,
  key: string,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const index = graph.getNodeAttribute(key, "index");
  [homeX[index], homeY[index]] = [x, y];
  graph.mergeNodeAttributes(key, { x, y });
}

/** Where keys of the earlier graph lead in the present one. A key that leads nowhere stays as it is. */
export interface Heirs {
  node(key: string): string;
  edge(key: string): string;
}

/** The heirs of a graph's keys: of an entity whoever has its name now, of an edge the one that says the same between the heirs. */
export function heirsOf({ graph: before }: Network, { graph: now }: Network): Heirs {
  let named: ReadonlyMap<string, string> | undefined;
  const node = (key: string): string => {
    if (now.hasNode(key) || !before.hasNode(key)) return key;
    named ??= byName(now);
    const { label, aliases } = before.getNodeAttributes(key);
    return [label, ...aliases].map((name) => named?.get(name)).find((heir) => heir !== undefined) ?? key;
  };
  const edge = (key: string): string => {
    if (now.hasEdge(key) || !before.hasEdge(key)) return key;
    const [source, target] = before.extremities(key).map(node);
    const { relation, title } = before.getEdgeAttributes(key);
    if (source === undefined || target === undefined || !now.hasNode(source) || !now.hasNode(target)) return key;
    return now.findEdge(source, target, (_edge, data) => data.relation === relation && data.title === title) ?? key;
  };
  return { node, edge };
}

/** Labels before aliases. */
function byName(graph: NetworkGraph): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  graph.forEachNode((key, { aliases }) => {
    for (const alias of aliases) named.set(alias, key);
  });
  graph.forEachNode((key, { label }) => named.set(label, key));
  return named;
}

/** The view of the same things in the present graph. */
export function inherited(view: View, { node, edge }: Heirs): View {
  const nodes = (keys: readonly string[]) => [...new Set(keys.map(node))];
  const { selection, focus, chain } = view;
  const picked = nodes(view.picked);
  const [one] = picked;
  // Of two that were picked and joined, the one that they are now is selected.
  const joined = view.picked.length > 1 && picked.length === 1 && one !== undefined;
  const kept = selection && { ...selection, key: (selection.type === "node" ? node : edge)(selection.key) };
  return {
    ...view,
    picked: joined ? [] : picked,
    selection: joined ? { type: "node", key: one } : kept,
    focus: focus && { ...focus, nodes: nodes(focus.nodes) },
    chain: chain && [node(chain[0]), node(chain[1])],
    hidden: nodes(view.hidden),
    folded: nodes(view.folded),
    pins: view.pins.map((pin) => ({ ...pin, node: node(pin.node) })),
  };
}
