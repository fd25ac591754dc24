/** Disjoint sets in which some items must never meet: a union that would bring two of them together is refused. */
import { unionFind } from "./union-find.ts";

/** Disjoint sets over 0…n−1 with pairs that stay apart. */
export interface GuardedSets {
  find(item: number): number;
  /** Joins the sets of two items; false where a pair that stays apart would meet. */
  union(a: number, b: number): boolean;
  /** Keeps two items apart from now on; false where they are in one set already. */
  keepApart(a: number, b: number): boolean;
}

/** Guarded sets of `size` items, each alone at first. */
export function guardedSets(size: number): GuardedSets {
  const sets = unionFind(size);
  const enemies = new Map<number, Set<number>>();
  const { find } = sets;
  const clash = (a: number, b: number) => {
    for (const enemy of enemies.get(a) ?? []) if (find(enemy) === b) return true;
    return false;
  };
  function union(a: number, b: number): boolean {
    const [low, high] = [find(a), find(b)];
    if (low === high) return true;
    const [few, many] = sizeAt(enemies, low) < sizeAt(enemies, high) ? [low, high] : [high, low];
    if (clash(few, many)) return false;
    sets.union(low, high);
    const all = enemies.get(many) ?? new Set<number>();
    for (const enemy of enemies.get(few) ?? []) all.add(enemy);
    if (all.size > 0) enemies.set(find(low), all);
    return true;
  }
  function keepApart(a: number, b: number): boolean {
    if (find(a) === find(b)) return false;
    add(enemies, find(a), b);
    add(enemies, find(b), a);
    return true;
  }
  return { find, union, keepApart };
}

function sizeAt(enemies: ReadonlyMap<number, ReadonlySet<number>>, root: number): number {
  return enemies.get(root)?.size ?? 0;
}

function add(enemies: Map<number, Set<number>>, root: number, enemy: number): void {
  enemies.set(root, (enemies.get(root) ?? new Set<number>()).add(enemy));
}
