/**
 * Names inside a noun phrase: "Jane A. Doe" is flat from its first word, "Foreign Minister Jane Doe" has the title as
 * description of the name, "Ministry of …" and "Acme Motors Corp." are headed by their last word like compounds.
 */
import { NAME_HEADS, TITLES } from "./lists.ts";
import { isAdjective, isName, isParticiple } from "./node.ts";
import { type Arcs, attach, FREE, type Node } from "./types.ts";

const isPart = (nodes: readonly Node[], at: number): boolean =>
  isName(nodes[at]) || (nodes[at]?.xpos === "HYPH" && isName(nodes[at - 1]) && !/^\d/.test(nodes[at + 1]?.text ?? ""));

/** A word that a title ends with: "Minister", "Gen.", "spokesman". */
function isTitle(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    (TITLES.has(node.lower.replace(/\.$/, "")) || (node.xpos === "NN" && /(?:man|woman|ist|ian)$/.test(node.lower)))
  );
}

/** First word of the run of names that ends before `end`. */
function runStart(nodes: readonly Node[], start: number, end: number): number {
  let at = end;
  while (
    at > start &&
    (isPart(nodes, at - 1) ||
      (/^\p{Ll}/u.test(nodes[at - 1]?.text ?? "") && nodes[at - 2]?.xpos === "HYPH" && isName(nodes[at - 3])))
  )
    at--;
  return at;
}

/** Hangs the words of a personal name to its first word. */
function flat(nodes: readonly Node[], arcs: Arcs, first: number, end: number): void {
  for (let at = first + 1; at < end; at++) {
    if (nodes[at]?.xpos === "HYPH") attach(arcs, at, at + 1, "punct");
    else attach(arcs, at, first, "flat");
  }
}

/** Whether a run of names is rather an organisation's or a place's: headed by its last word. */
function isHeadFinal(nodes: readonly Node[], first: number, end: number): boolean {
  const last = nodes[end - 1];
  if (last === undefined) return false;
  return (
    NAME_HEADS.has(last.lower.replace(/\.$/, "")) ||
    nodes[first]?.upos === "ADJ" ||
    last.xpos === "NNPS" ||
    /(?:tion|ment|ship|ance|ity)s?$/.test(last.lower) ||
    /^\p{Lu}[\p{Lu}.]+$/u.test(nodes[first]?.text ?? "")
  );
}

/** Place of the last title word in [start, end) after which a name follows; -1 if none. */
function titleBefore(nodes: readonly Node[], start: number, end: number): number {
  for (let at = end - 2; at >= start; at--) if (isTitle(nodes[at]) && isName(nodes[at + 1])) return at;
  return -1;
}

/** What a word of a title is to the title's head. */
function titleRelation(node: Node): string {
  if (node.upos === "ADJ" || isAdjective(node) || isParticiple(node)) return "amod";
  return node.xpos === "CD" ? "nummod" : "compound";
}

/** The title's own words hang to it, and it to the name. A rank before a rank ("Lt. Gen.") describes the name too. */
function titleArcs(nodes: readonly Node[], arcs: Arcs, start: number, title: number, name: number): void {
  attach(arcs, title, name, "nmod:desc");
  for (let at = start; at < title; at++) {
    const node = nodes[at];
    if (!node || arcs.heads[at] !== FREE || /^(?:DT|PDT|PRP\$|,|CC|HYPH)$/.test(node.xpos)) continue;
    const rank = isTitle(node) && isTitle(nodes[at + 1]) && node.text.endsWith(".");
    attach(arcs, at, rank ? name : title, rank ? "nmod:desc" : titleRelation(node));
  }
}

/** Hangs a run of names before a common noun together, so that one word of it hangs to the noun later. */
function nameBefore(nodes: readonly Node[], arcs: Arcs, start: number, head: number): void {
  const first = runStart(nodes, start, head);
  const hyphen = nodes[head]?.xpos === "HYPH" || nodes[head - 1]?.xpos === "HYPH";
  if (head - first < 2 || hyphen || isHeadFinal(nodes, first, head)) return;
  const title = titleBefore(nodes, first, head);
  const name = title >= 0 ? title + 1 : first;
  flat(nodes, arcs, name, head);
  if (title >= 0) titleArcs(nodes, arcs, first, title, name);
}

/** A name with the title before it: "Foreign Minister Jane Doe". @returns the name's first word */
function titledName(nodes: readonly Node[], arcs: Arcs, start: number, title: number, last: number): number {
  const first = title + 1;
  if (last > first && NAME_HEADS.has(nodes[last]?.lower ?? "")) return last;
  flat(nodes, arcs, first, last + 1);
  titleArcs(nodes, arcs, start, title, first);
  return first;
}

/**
 * Finds the name in the phrase that begins at `start` and whose last noun is `last`, and hangs its words together.
 * @returns the head of the phrase
 */
export function nameStructure(nodes: readonly Node[], arcs: Arcs, start: number, last: number): number {
  const first = runStart(nodes, start, last + 1);
  if (!isName(nodes[last]) && first >= last) {
    nameBefore(nodes, arcs, start, last);
    return last;
  }
  const title = titleBefore(nodes, start, last + 1);
  if (title >= 0) return titledName(nodes, arcs, start, title, last);
  if (isHeadFinal(nodes, first, last + 1)) return last;
  flat(nodes, arcs, first, last + 1);
  if (first > start && nodes[first - 1]?.xpos === "NN") attach(arcs, first - 1, first, "nmod:desc");
  return first;
}
