/** Arcs inside a noun phrase: its head, determiners, adjectives, numbers, compounds, words joined by hyphens. */
import { MONTHS } from "./lists.ts";
import { nameStructure } from "./names.ts";
import { isAdjective, isDegree, isName, isNoun, isNumber, isParticiple } from "./node.ts";
import { type Arcs, attach, FREE, type Node } from "./types.ts";

/** The word that heads the phrase, names aside: its last noun, else its last currency sign, number, or word. */
function plainHead(nodes: readonly Node[], start: number, end: number): number {
  const last = (test: (node: Node) => boolean): number => start + nodes.slice(start, end).findLastIndex(test);
  const tests = [isNoun, (node: Node) => node.xpos === "$", (node: Node) => node.xpos === "CD"];
  return (
    tests.map(last).find((at) => at >= start) ??
    Math.max(
      start,
      last((node) => node.xpos !== "HYPH"),
    )
  );
}

/** The relation of a word that modifies its phrase's head, by tag; the first test that passes decides. */
const RELATIONS: readonly (readonly [(node: Node) => boolean, string])[] = [
  [(node) => node.xpos === "PDT", "det:predet"],
  [(node) => node.xpos === "PRP$" || node.xpos === "WP$", "nmod:poss"],
  [(node) => node.upos === "DET", "det"],
  [(node) => node.xpos === "$", "compound"],
  [isNumber, "nummod"],
  [(node) => isAdjective(node) || isParticiple(node) || node.upos === "ADJ", "amod"],
  [isDegree, "advmod"],
  [(node) => node.xpos === "CC", "cc"],
  [isNoun, "compound"],
];

function relationOf(node: Node, head: Node | undefined, after: boolean): string {
  if (after && node.xpos === "CD" && MONTHS.has(head?.lower ?? "")) return "nmod:unmarked";
  return RELATIONS.find(([test]) => test(node))?.[1] ?? "dep";
}

function hyphenRelation(left: Node, right: Node): string {
  const verbal = isParticiple(right);
  if (left.xpos === "CD") return "nummod";
  if (isDegree(left) || (isAdjective(left) && verbal)) return "advmod";
  if (isAdjective(left)) return "amod";
  if (verbal && isNoun(left)) return right.xpos === "VBN" ? "obl:unmarked" : "obj";
  return "compound";
}

/** The left word hangs to the right one ("test - fire", "U.S. - led"), numbers to names ("F - 102"). */
function hyphenArcs(nodes: readonly Node[], arcs: Arcs, at: number): void {
  const left = nodes[at - 1];
  const right = nodes[at + 1];
  if (!left || !right) return;
  const reversed = right.xpos === "CD" && isName(left);
  attach(arcs, at, reversed ? at + 1 : at - 1, "punct");
  if (reversed) attach(arcs, at + 1, at - 1, "flat");
  else attach(arcs, at - 1, at + 1, hyphenRelation(left, right));
}

/** Whether the word at `at` modifies the next one rather than the head: "very large", "two million". */
function modifiesNext(node: Node, next: Node | undefined): boolean {
  if (!next) return false;
  if (isDegree(node)) return isAdjective(next) || isParticiple(next) || isDegree(next) || isNumber(next);
  return node.xpos === "CD" && next.xpos === "CD";
}

const isJoint = (node: Node | undefined): boolean => node?.text === "," || node?.xpos === "CC";

/** Hangs one word that has no head yet. `first` is the first of conjoined adjectives, -1 if there are none. */
function modifierArc(nodes: readonly Node[], arcs: Arcs, at: number, end: number, head: number, first: number): void {
  const node = nodes[at];
  if (!node) return;
  if (isJoint(node)) attach(arcs, at, at + 1, node.xpos === "CC" ? "cc" : "punct");
  else if (first >= 0 && isJoint(nodes[at - 1])) attach(arcs, at, first, "conj");
  else if (at + 1 < end && modifiesNext(node, nodes[at + 1]))
    attach(arcs, at, at + 1, isDegree(node) ? "advmod" : "compound");
  else attach(arcs, at, head, relationOf(node, nodes[head], at > head));
}

/** Attaches the arcs inside the phrase [start, end). @returns its head */
export function phraseArcs(nodes: readonly Node[], arcs: Arcs, start: number, end: number): number {
  for (let at = start + 1; at < end - 1; at++) if (nodes[at]?.xpos === "HYPH") hyphenArcs(nodes, arcs, at);
  const head = nameStructure(nodes, arcs, start, plainHead(nodes, start, end));
  const joint = nodes.slice(start, end).findIndex(isJoint);
  const first = joint > 0 ? start + joint - 1 : -1;
  for (let at = start; at < end; at++)
    if (at !== head && arcs.heads[at] === FREE) modifierArc(nodes, arcs, at, end, head, first);
  return head;
}
