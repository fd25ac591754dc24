/**
 * The best tree under scores of arcs: every word's best head where that makes a tree, else the maximum spanning arborescence
 * (Chu and Liu 1965, Edmonds 1967). Exactly one word hangs from the root: every arc from the root is charged so much that a second
 * one never pays. Ties go to the first head.
 */

/** What an arc from the root costs: more than all scores of a window together. */
const ROOT_CHARGE = 1e7;
const NONE = -1e15;

/** `weights[dependent][head]`; row 0 is the root's and is not looked at. */
type WeightTable = readonly Float64Array[];

function bestHeads(weights: WeightTable): number[] {
  return weights.map((row, dependent) => {
    let best = 0;
    for (let head = 1; head < row.length; head++) {
      if (head !== dependent && (row[head] ?? NONE) > (row[best] ?? NONE)) best = head;
    }
    return dependent === 0 ? -1 : best;
  });
}

/** The nodes of a cycle, from any of them on; empty where there is none. */
function cycleIn(heads: readonly number[]): readonly number[] {
  const seenFrom = heads.map(() => 0);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      node = heads[node] ?? 0;
    }
    if (node > 0 && seenFrom[node] === start) return cycleFrom(heads, node);
  }
  return [];
}

function cycleFrom(heads: readonly number[], start: number): readonly number[] {
  const cycle = [start];
  for (let node = heads[start] ?? 0; node !== start; node = heads[node] ?? 0) cycle.push(node);
  return cycle;
}

/** The member that maximises `value`, the first of equals. */
function best(members: readonly number[], value: (member: number) => number): number {
  return members.reduce((left, right) => (value(right) > value(left) ? right : left));
}

/** Solves the problem with a cycle drawn together in one node, the last, and opens it again. */
function contracted(weights: WeightTable, heads: readonly number[], cycle: readonly number[]): number[] {
  const weight = (dependent: number, head: number): number => weights[dependent]?.[head] ?? NONE;
  const inside = new Set(cycle);
  const outside = [...heads.keys()].filter((node) => !inside.has(node));
  const gain = (member: number, head: number): number => weight(member, head) - weight(member, heads[member] ?? 0);
  const entries = outside.map((head) => best(cycle, (member) => gain(member, head)));
  const exits = outside.map((dependent) => best(cycle, (member) => weight(dependent, member)));
  const rows = outside.map((dependent, row) =>
    Float64Array.from([...outside.map((head) => weight(dependent, head)), weight(dependent, exits[row] ?? 0)]),
  );
  const drawn = Float64Array.from([...outside.map((head, column) => gain(entries[column] ?? 0, head)), NONE]);
  const solved = arborescence([...rows, drawn]);
  const opened = [...heads];
  outside.forEach((dependent, row) => {
    const head = solved[row] ?? 0;
    if (dependent > 0) opened[dependent] = (head === outside.length ? exits[row] : outside[head]) ?? 0;
  });
  const enteredFrom = solved[outside.length] ?? 0;
  opened[entries[enteredFrom] ?? 0] = outside[enteredFrom] ?? 0;
  return opened;
}

function arborescence(weights: WeightTable): number[] {
  const heads = bestHeads(weights);
  const cycle = cycleIn(heads);
  return cycle.length === 0 ? heads : contracted(weights, heads, cycle);
}

function isTree(heads: readonly number[]): boolean {
  return heads.filter((head) => head === 0).length === 1 && cycleIn(heads).length === 0;
}

/**
 * Heads of the words of a sentence: 0 for the one that hangs from the root, else the number of the head counted from 1.
 * @param scores for each word, scores of the root and of every word as its head; a word's own place is not looked at
 */
export function bestTree(scores: Float32Array, count: number): readonly number[] {
  const row = (word: number): Float64Array =>
    word === 0
      ? new Float64Array(count + 1)
      : Float64Array.from(scores.subarray((word - 1) * (count + 1), word * (count + 1)));
  const weights = Array.from({ length: count + 1 }, (_, word) => row(word));
  const greedy = bestHeads(weights);
  if (isTree(greedy)) return greedy.slice(1);
  for (const weightsOfWord of weights) weightsOfWord[0] = (weightsOfWord[0] ?? 0) - ROOT_CHARGE;
  weights.forEach((weightsOfWord, word) => {
    weightsOfWord[word] = NONE;
  });
  return arborescence(weights).slice(1);
}
