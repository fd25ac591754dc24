/** Disjoint sets over 0…n−1 with path halving and union by smallest member, so that roots do not depend on the order. */
export interface UnionFind {
  find(item: number): number;
  union(a: number, b: number): void;
}

/** Disjoint sets of `size` items, each alone at first. */
export function unionFind(size: number): UnionFind {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const up = (item: number): number => parent[item] ?? item;
  function find(item: number): number {
    let at = item;
    while (up(at) !== at) {
      parent[at] = up(up(at));
      at = up(at);
    }
    return at;
  }
  function union(a: number, b: number): void {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent[high] = low;
  }
  return { find, union };
}
