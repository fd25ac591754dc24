/**
 * Entities put together by kind or community: each group fills a round patch, the largest in the middle, the others around it where
 * there is room.
 */
import type { Network } from "../data/network.ts";

/** Where an entity stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const GOLDEN_ANGLE = 2.399963;
/** Room between patches, against the distance of neighbours within one. */
const GAP = 2.2;

interface Patch extends Place {
  readonly radius: number;
}

/**
 * The places of all entities by number, within the stretch of the plane that the graph has.
 * @param groupOf the group of an entity by its number
 * @param rank those with a higher rank stand nearer to the middle of their group
 */
export function groupPlaces(
  network: Network,
  groupOf: (node: number) => number,
  rank: (node: number) => number,
): readonly Place[] {
  const groups = new Map<number, number[]>();
  network.nodeKeys.forEach((_key, node) => {
    const group = groups.get(groupOf(node));
    if (group === undefined) groups.set(groupOf(node), [node]);
    else group.push(node);
  });
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const patches = packed(ordered.map((nodes) => Math.sqrt(nodes.length) + GAP));
  const places: Place[] = [];
  for (const [number, nodes] of ordered.entries()) {
    const { x, y } = patches[number] ?? { x: 0, y: 0 };
    nodes.sort((a, b) => rank(b) - rank(a) || a - b);
    for (const [turn, node] of nodes.entries()) {
      const [distance, angle] = [Math.sqrt(turn), turn * GOLDEN_ANGLE];
      places[node] = { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
    }
  }
  return fitted(places, network);
}

/** Places for round patches, each as near to the middle as those before it let it be. */
function packed(radii: readonly number[]): readonly Patch[] {
  const patches: Patch[] = [];
  for (const radius of radii) {
    let [turn, x, y] = [0, 0, 0];
    while (patches.some((other) => Math.hypot(x - other.x, y - other.y) < radius + other.radius)) {
      turn += 1;
      const distance = 0.6 * Math.sqrt(turn) * Math.max(1, radius / 2);
      [x, y] = [distance * Math.cos(turn * GOLDEN_ANGLE), distance * Math.sin(turn * GOLDEN_ANGLE)];
    }
    patches.push({ x, y, radius });
  }
  return patches;
}

/** Stretched to the graph's own box, so that the camera has it all in view as before. */
function fitted(places: readonly Place[], { homeX, homeY }: Network): readonly Place[] {
  const own = boxOf(places);
  const whole = boxOf(Array.from(homeX, (x, node) => ({ x, y: homeY[node] ?? 0 })));
  const scale = Math.max(whole.width, whole.height, 1) / Math.max(own.width, own.height, 1);
  return places.map(({ x, y }) => ({ x: whole.x + (x - own.x) * scale, y: whole.y + (y - own.y) * scale }));
}

/** The middle of places and how far they reach. */
function boxOf(places: readonly Place[]) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low };
}
