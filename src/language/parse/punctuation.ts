/** Punctuation: each mark goes to the phrase that it sets off. */
import { type Arcs, attach, FREE, type Node } from "./types.ts";

/** Steps up the tree at most: keeps it linear. */
const CLIMB = 40;

/** The highest word of the phrase next to the mark: from `word` up as long as heads stay on its side of `mark`. */
function highest(arcs: Arcs, word: number, mark: number): number {
  const left = word < mark;
  let at = word;
  for (let steps = 0; steps < CLIMB; steps++) {
    const head = arcs.heads[at] ?? FREE;
    if (head < 0 || (left ? head > mark : head < mark)) return at;
    at = head;
  }
  return at;
}

/** The nearest word beside `mark` that is no punctuation; -1 if there is none. */
function neighbour(nodes: readonly Node[], mark: number, step: 1 | -1): number {
  for (let at = mark + step; at >= 0 && at < nodes.length; at += step) if (nodes[at]?.upos !== "PUNCT") return at;
  return -1;
}

/** Where the mark goes: closing marks to the left phrase, opening ones to the right, commas to the one that hangs across. */
function target(nodes: readonly Node[], arcs: Arcs, mark: number, root: number): number {
  const left = neighbour(nodes, mark, -1);
  const right = neighbour(nodes, mark, 1);
  const tag = nodes[mark]?.xpos ?? "";
  if (right < 0 && tag === ".") return root;
  if (left < 0 || tag === "``" || tag === "-LRB-") return right < 0 ? left : highest(arcs, right, mark);
  const before = highest(arcs, left, mark);
  if (right < 0 || tag === "''" || tag === "-RRB-") return before;
  return (arcs.heads[before] ?? FREE) > mark ? before : highest(arcs, right, mark);
}

/** Hangs every mark that has no head yet, the second of a pair like the first. All other words have their heads. */
export function attachPunctuation(nodes: readonly Node[], arcs: Arcs, root: number): void {
  const marks = [...nodes.keys()].filter((at) => at !== root && nodes[at]?.upos === "PUNCT" && arcs.heads[at] === FREE);
  const targets: number[] = [];
  const opened: number[] = [];
  for (const mark of marks) {
    const tag = nodes[mark]?.xpos ?? "";
    const pair = tag === "''" || tag === "-RRB-" ? opened.pop() : undefined;
    const to = pair ?? target(nodes, arcs, mark, root);
    if (tag === "``" || tag === "-LRB-") opened.push(to);
    targets.push(to >= 0 ? to : root);
  }
  marks.forEach((mark, number) => {
    attach(arcs, mark, targets[number] ?? root, "punct");
  });
}
