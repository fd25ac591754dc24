/** Verb groups: auxiliaries, negation, adverbs, main verb and particle: "has not yet been urged", "to carry out". */
import { type Arcs, attach, type Chunk, type Node, type VerbForm } from "./types.ts";

const isVerb = (node: Node | undefined): boolean =>
  node !== undefined && (node.xpos.startsWith("VB") || node.xpos === "MD");
const isAdverb = (node: Node | undefined): boolean =>
  node !== undefined &&
  (node.upos === "PART" || node.upos === "ADV") &&
  (node.xpos === "RB" || node.xpos === "RBR" || node.xpos === "RBS");

/** Whether the verb at `at` is an auxiliary to the verb at `next`. */
function isAuxiliaryTo(node: Node, next: Node): boolean {
  if (node.xpos === "MD") return next.xpos === "VB" || next.upos === "AUX" || next.xpos === "VBP";
  if (node.lemma === "have") return next.xpos === "VBN" || next.xpos === "VBD";
  if (node.lemma === "do") return next.xpos === "VB" || next.xpos === "VBP";
  if (node.lemma === "be") return next.xpos === "VBN" || next.xpos === "VBG" || next.xpos === "VBD";
  return node.lemma === "get" && next.xpos === "VBN";
}

/** The place of the next verb after `at`, over adverbs; -1 if another word comes first. */
function nextVerb(nodes: readonly Node[], at: number): number {
  let next = at + 1;
  while (isAdverb(nodes[next]) && next < at + 5) next++;
  return isVerb(nodes[next]) ? next : -1;
}

/** Places of the verbs of the group that begins at `start` ("to" aside), the main one last. */
function chain(nodes: readonly Node[], start: number): readonly number[] {
  const verbs = [start];
  let at = start;
  for (;;) {
    const next = nextVerb(nodes, at);
    const node = nodes[at];
    const following = nodes[next];
    if (next < 0 || !node || !following || !isAuxiliaryTo(node, following)) return verbs;
    verbs.push(next);
    at = next;
  }
}

function formOf(nodes: readonly Node[], first: number, infinitive: boolean): VerbForm {
  if (infinitive) return "infinitive";
  const tag = nodes[first]?.xpos;
  if (tag === "VBG") return "gerund";
  return tag === "VBN" ? "participle" : tag === "VB" ? "infinitive" : "finite";
}

/** Whether the verbs before the main one make it a passive. */
function isPassive(nodes: readonly Node[], verbs: readonly number[]): boolean {
  const main = nodes[verbs.at(-1) ?? -1];
  const before = nodes[verbs.at(-2) ?? -1];
  return main?.xpos === "VBN" && (verbs.length < 2 || before?.lemma === "be" || before?.lemma === "get");
}

function auxiliaryRelation(node: Node, passive: boolean, last: boolean): string {
  return passive && last && (node.lemma === "be" || node.lemma === "get") ? "aux:pass" : "aux";
}

function innerArcs(nodes: readonly Node[], arcs: Arcs, start: number, end: number, verbs: readonly number[]): void {
  const main = verbs.at(-1) ?? start;
  const passive = isPassive(nodes, verbs) && verbs.length > 1;
  for (let at = start; at < end; at++) {
    const node = nodes[at];
    if (at === main || !node) continue;
    if (node.xpos === "TO") attach(arcs, at, main, "mark");
    else if (node.xpos === "RP") attach(arcs, at, main, "compound:prt");
    else if (isAdverb(node)) attach(arcs, at, main, "advmod");
    else attach(arcs, at, main, auxiliaryRelation(node, passive, at === verbs.at(-2)));
  }
}

/** One past a particle or "not" that belongs to the group that ends before `end`. */
function afterParticle(nodes: readonly Node[], end: number): number {
  const node = nodes[end];
  if (node?.xpos === "RP" || (node?.upos === "PART" && node.xpos === "RB")) return end + 1;
  return end;
}

/** The verb group that begins at `start`, with its inner arcs attached, or undefined. Leading adverbs are not part of it. */
export function verbGroupAt(nodes: readonly Node[], arcs: Arcs, start: number): Chunk | undefined {
  const infinitive = nodes[start]?.xpos === "TO";
  const first = infinitive ? nextVerb(nodes, start) : start;
  if (first < 0 || !isVerb(nodes[first])) return undefined;
  const verbs = chain(nodes, first);
  const main = verbs.at(-1) ?? first;
  const end = afterParticle(nodes, main + 1);
  innerArcs(nodes, arcs, start, end, verbs);
  const node = nodes[main];
  const form = formOf(nodes, first, infinitive);
  const chunk: Chunk = { kind: "verb", start, end, head: main, form };
  if (node?.upos === "AUX" && node.lemma === "be") return { ...chunk, copula: true };
  if (node?.upos === "AUX") return { ...chunk, auxiliary: true };
  return isPassive(nodes, verbs) ? { ...chunk, passive: true } : chunk;
}
