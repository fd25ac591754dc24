/**
 * Shortest ways through a weighted graph: Dijkstra's algorithm, and the k shortest without circles (Yen 1971). Equal ones come in the
 * order of their nodes' names.
 */

/** A way from one node on, at a cost above 0. */
export interface Way<Node> {
  readonly to: Node;
  readonly cost: number;
}

/** The ways from a node. */
export type Ways<Node> = (node: Node) => readonly Way<Node>[];

/** A path with its nodes, both ends among them, and its cost. */
export interface Path<Node> {
  readonly nodes: readonly Node[];
  readonly cost: number;
}

/** At most `count` shortest paths, the shortest first; none where there is no way. */
export function shortestPaths<Node extends string>(
  from: Node,
  to: Node,
  ways: Ways<Node>,
  count: number,
): readonly Path<Node>[] {
  const first = shortest(from, to, ways);
  const found = first === undefined ? [] : [first];
  const waiting = new Map<string, Path<Node>>();
  for (let last = first; last !== undefined && found.length < count; ) {
    for (const path of detours(last, found, ways)) waiting.set(keyOf(path), path);
    for (const path of found) waiting.delete(keyOf(path));
    last = [...waiting.values()].sort(compare)[0];
    if (last !== undefined) found.push(last);
  }
  return found;
}

/** For each node of a path the shortest way on that leaves it otherwise than all paths found so far with the same beginning. */
function detours<Node extends string>(
  { nodes }: Path<Node>,
  found: readonly Path<Node>[],
  ways: Ways<Node>,
): readonly Path<Node>[] {
  const end = nodes.at(-1);
  return nodes.slice(0, -1).flatMap((node, i) => {
    const root = nodes.slice(0, i);
    const taken = new Set(
      found.filter((path) => startsWith(path.nodes, [...root, node])).map((path) => path.nodes[i + 1]),
    );
    const closed = new Set(root);
    const open: Ways<Node> = (at) =>
      ways(at).filter((way) => !closed.has(way.to) && !(at === node && taken.has(way.to)));
    const rest = end === undefined ? undefined : shortest(node, end, open);
    return rest === undefined
      ? []
      : [{ nodes: [...root, ...rest.nodes], cost: costOf([...root, node], ways) + rest.cost }];
  });
}

function startsWith<Node>(nodes: readonly Node[], start: readonly Node[]): boolean {
  return start.every((node, i) => nodes[i] === node);
}

function costOf<Node>(nodes: readonly Node[], ways: Ways<Node>): number {
  return nodes.slice(1).reduce((sum, node, i) => {
    const before = nodes[i];
    const steps = before === undefined ? [] : ways(before).filter(({ to }) => to === node);
    return sum + Math.min(...steps.map(({ cost }) => cost));
  }, 0);
}

function keyOf({ nodes }: Path<string>): string {
  return nodes.join("\n");
}

function compare(a: Path<string>, b: Path<string>): number {
  return a.cost - b.cost || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** The shortest path, or undefined where there is none. */
function shortest<Node extends string>(from: Node, to: Node, ways: Ways<Node>): Path<Node> | undefined {
  const best = new Map<Node, { readonly cost: number; readonly before?: Node }>([[from, { cost: 0 }]]);
  const done = new Set<Node>();
  const queue = [{ node: from, cost: 0 }];
  for (let next = pop(queue); next !== undefined && next.node !== to; next = pop(queue)) {
    if (done.has(next.node)) continue;
    done.add(next.node);
    for (const way of ways(next.node)) {
      const cost = next.cost + way.cost;
      if (cost >= (best.get(way.to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      best.set(way.to, { cost, before: next.node });
      push(queue, { node: way.to, cost });
    }
  }
  const end = best.get(to);
  if (end === undefined) return undefined;
  const nodes: Node[] = [];
  for (let node: Node | undefined = to; node !== undefined; node = best.get(node)?.before) nodes.unshift(node);
  return { nodes, cost: end.cost };
}

interface Queued<Node> {
  readonly node: Node;
  readonly cost: number;
}

function isBefore(a: Queued<string> | undefined, b: Queued<string> | undefined): boolean {
  if (a === undefined || b === undefined) return a !== undefined;
  return a.cost < b.cost || (a.cost === b.cost && a.node < b.node);
}

/** Adds to a binary heap. */
function push<Node extends string>(heap: Queued<Node>[], item: Queued<Node>): void {
  let at = heap.push(item) - 1;
  for (let up = (at - 1) >> 1; at > 0 && isBefore(heap[at], heap[up]); up = (at - 1) >> 1) {
    swap(heap, at, up);
    at = up;
  }
}

/** Takes the least from a binary heap. */
function pop<Node extends string>(heap: Queued<Node>[]): Queued<Node> | undefined {
  swap(heap, 0, heap.length - 1);
  const least = heap.pop();
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const down = isBefore(heap[right], heap[left]) ? right : left;
    if (!isBefore(heap[down], heap[at])) return least;
    swap(heap, at, down);
    at = down;
  }
}

function swap<T>(list: T[], i: number, j: number): void {
  const [a, b] = [list[i], list[j]];
  if (a === undefined || b === undefined) return;
  list[i] = b;
  list[j] = a;
}
