/**
 * The best tree under scores of arcs: every word's best head where that makes a tree, else the maximum spanning arborescence
 * (Chu and Liu 1965, Edmonds 1967) in time quadratic in the words: a path of best heads is grown, and a cycle on it is drawn
 * together into one node (Tarjan 1977, for dense graphs). Exactly one word hangs from the root: every arc from the root is charged
 * so much that a second one never pays. The same scores always give the same tree.
 */

/** What an arc from the root costs: more than all scores of a window together. */
const ROOT_CHARGE = 1e7;
const NONE = Number.NEGATIVE_INFINITY;

/** A word, or words drawn together. For every head outside: the best arc from it to a word inside. */
interface Node {
  readonly weights: Float64Array;
  /** The words that those arcs lead to. */
  readonly words: Int32Array;
  readonly members: readonly Node[];
  /** All words in it. */
  readonly inside: readonly number[];
  /** The node that this one was drawn into. */
  within: Node | undefined;
  /** The best head, a word or 0 for the root; the word that the arc leads to, and its weight. */
  head: number;
  word: number;
  weight: number;
}

function wordNode(word: number, scores: Float32Array, count: number): Node {
  const weights = Float64Array.from(scores.subarray((word - 1) * (count + 1), word * (count + 1)));
  weights[0] = (weights[0] ?? 0) - ROOT_CHARGE;
  weights[word] = NONE;
  const words = new Int32Array(count + 1).fill(word);
  return { weights, words, members: [], inside: [word], within: undefined, head: 0, word, weight: NONE };
}

function outermost(node: Node): Node {
  let found = node;
  while (found.within) found = found.within;
  return found;
}

/** Finds a node's best head outside of it. */
function chooseHead(node: Node): void {
  const { weights, words } = node;
  let best = 0;
  for (let head = 1; head < weights.length; head++) {
    if ((weights[head] ?? NONE) > (weights[best] ?? NONE)) best = head;
  }
  node.head = best;
  node.word = words[best] ?? 0;
  node.weight = weights[best] ?? NONE;
}

/** Takes over the arcs into a member of a cycle that gain more than those so far, over the member's arc in the cycle. */
function takeArcs(weights: Float64Array, words: Int32Array, member: Node): void {
  for (let head = 0; head < weights.length; head++) {
    const gain = (member.weights[head] ?? NONE) - member.weight;
    if (gain > (weights[head] ?? NONE)) {
      weights[head] = gain;
      words[head] = member.words[head] ?? 0;
    }
  }
}

/** Draws a cycle together. `size`: number of words, and one for the root. */
function drawTogether(members: readonly Node[], size: number): Node {
  const weights = new Float64Array(size).fill(NONE);
  const words = new Int32Array(size);
  for (const member of members) takeArcs(weights, words, member);
  const inside = members.flatMap((member) => member.inside);
  for (const word of inside) weights[word] = NONE;
  const node: Node = { weights, words, members, inside, within: undefined, head: 0, word: 0, weight: NONE };
  for (const member of members) member.within = node;
  return node;
}

/** Follows best heads from a node until they lead to one that hangs from the root already, drawing cycles together. */
function grow(start: Node, leaves: readonly Node[], rooted: Set<Node>): void {
  const path = [start];
  for (let node: Node | undefined = start; node; ) {
    chooseHead(node);
    const leaf: Node | undefined = leaves[node.head - 1];
    const next: Node | undefined = leaf && outermost(leaf);
    if (!next || rooted.has(next)) break;
    const met = path.indexOf(next);
    node = met < 0 ? next : drawTogether(path.splice(met), leaves.length + 1);
    path.push(node);
  }
  for (const node of path) rooted.add(node);
}

/** Opens a node: the word that its arc leads to gets its head, the other members keep the arcs of their cycle. */
function open(top: Node, leaves: readonly Node[], heads: number[]): void {
  const waiting = [{ node: top, head: top.head, word: top.word }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, head, word } = next;
    if (node.members.length === 0) heads[word - 1] = head;
    const entered = memberOver(leaves[word - 1], node);
    for (const member of node.members) {
      waiting.push(
        member === entered ? { node: member, head, word } : { node: member, head: member.head, word: member.word },
      );
    }
  }
}

/** The member of `node` that holds a word. */
function memberOver(leaf: Node | undefined, node: Node): Node | undefined {
  let found = leaf;
  while (found?.within && found.within !== node) found = found.within;
  return found;
}

function spanningTree(scores: Float32Array, count: number): readonly number[] {
  const leaves = Array.from({ length: count }, (_, at) => wordNode(at + 1, scores, count));
  const rooted = new Set<Node>();
  for (const leaf of leaves) {
    const node = outermost(leaf);
    if (!rooted.has(node)) grow(node, leaves, rooted);
  }
  const heads = leaves.map(() => 0);
  for (const node of rooted) open(node, leaves, heads);
  return heads;
}

/** Every word's best head; ties go to the first. */
function bestHeads(scores: Float32Array, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => {
    let best = 0;
    for (let head = 1; head <= count; head++) {
      const score = scores[at * (count + 1) + head] ?? 0;
      if (head !== at + 1 && score > (scores[at * (count + 1) + best] ?? 0)) best = head;
    }
    return best;
  });
}

/** Whether exactly one word hangs from the root, and all others from it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  const seenFrom = new Int32Array(heads.length + 1);
  for (let start = 1; start <= heads.length; start++) {
    let word = start;
    while (word > 0 && seenFrom[word] === 0) {
      seenFrom[word] = start;
      word = heads[word - 1] ?? 0;
    }
    if (word > 0 && seenFrom[word] === start) return false;
  }
  return true;
}

/**
 * Heads of the words of a sentence: 0 for the one that hangs from the root, else the number of the head counted from 1.
 * @param scores for each word, scores of the root and of every word as its head; a word's own place is not looked at
 */
export function bestTree(scores: Float32Array, count: number): readonly number[] {
  const heads = bestHeads(scores, count);
  return isTree(heads) ? heads : spanningTree(scores, count);
}
