/**
 * Base noun phrases: where one begins and ends, and the arcs inside it (determiners, adjectives, compounds, names, titles,
 * possessors). "U.S. Defense Secretary Jane Doe" is one phrase headed by "Jane"; "the minister's plan" two, the second with
 * the first as possessor.
 */
import { nameStructure } from "./names.ts";
import { DAYS, MONTHS } from "./lists.ts";
import { type Arcs, attach, type Chunk, type Node } from "./types.ts";

const isNoun = (node: Node | undefined): boolean => node?.xpos.startsWith("NN") ?? false;
const isName = (node: Node | undefined): boolean => node?.xpos.startsWith("NNP") ?? false;
const isAdjective = (node: Node | undefined): boolean => node?.xpos.startsWith("JJ") ?? false;
const isParticiple = (node: Node | undefined): boolean => node?.xpos === "VBG" || node?.xpos === "VBN";
const isNumber = (node: Node | undefined): boolean => node?.xpos === "CD" || node?.xpos === "$";
const isDegree = (node: Node | undefined): boolean => node !== undefined && /^RB[RS]?$/.test(node.xpos) && node.upos === "ADV";
/** Verbs may stand before a noun only after one of these. */
const opensPhrase = (node: Node | undefined): boolean =>
  node !== undefined && (/^(?:DT|PRP\$|POS|JJ|CD|WP\$|HYPH|PDT)$/.test(node.xpos) || node.xpos === "RB");

/** Adjectives that begin a phrase of their own after a name: "met Ms. Berg last week". */
const POSTPOSED = /^(?:last|next|same|several|many|more|most|such|own|other|few|first|second|early|late|able|unable)$/;
/** Participles that are adjectives before a noun, also without a determiner. */
const PREMODIFYING = /^(?:neighbou?ring|surrounding|remaining|leading|existing|incoming|outgoing|ruling|visiting|rising|growing|ongoing|increasing|retired|armed|united|elected|senior|alleged|suspected|proposed|planned|increased|continued|renewed|limited|so-called)$/;

/** Whether the word at `at` is a pronoun or another noun phrase of one word. */
function isPronoun(node: Node): boolean {
  return /^(?:PRP|EX)$/.test(node.xpos) || (node.xpos === "DT" && node.upos === "PRON") || (node.upos === "PRON" && node.xpos === "NN");
}

/** Whether after `at` (an adjective, participle or adverb) the phrase goes on to a noun, over a bounded stretch. */
function leadsToNoun(nodes: readonly Node[], at: number): boolean {
  for (let next = at + 1; next < Math.min(nodes.length, at + 8); next++) {
    const node = nodes[next];
    if (isNoun(node) && !(node && DAYS.has(node.lower))) return true;
    const joint = node?.xpos === "HYPH" || (node?.xpos === "CC" && isAdjective(nodes[next - 1])) || (node?.text === "," && isAdjective(nodes[next - 1]) && isAdjective(nodes[next + 1]));
    if (!joint && !isAdjective(node) && !isNumber(node) && !isParticiple(node) && !isDegree(node) && node?.xpos !== "``") return false;
  }
  return false;
}

/** Whether the phrase [start, at) goes on with the word at `at`. `noun` says that a noun was there already. */
function continues(nodes: readonly Node[], start: number, at: number, noun: boolean): boolean {
  const node = nodes[at];
  const before = nodes[at - 1];
  if (!node || !before) return false;
  if (node.xpos === "HYPH") return joins(nodes, at);
  if (before.xpos === "HYPH") return true;
  if (isNoun(node)) return !(noun && DAYS.has(node.lower)) && !(noun && MONTHS.has(node.lower) && !isName(before)) && !(before.xpos === "NNS" && isName(node) && !isName(before));
  if (node.xpos === "$") return !noun;
  if (node.xpos === "CD") return !noun || MONTHS.has(before.lower) || isName(before) || /^(?:no\.|nos\.|page|chapter|type|number|article|section|phase|block|group|unit|flight|round|level|article|version)$/.test(before.lower);
  if (isAdjective(node)) return (!noun || (isName(before) && !POSTPOSED.test(node.lower))) && (leadsToNoun(nodes, at) || (!noun && before.xpos === "DT" && !leadsToNoun(nodes, at) && isEnd(nodes[at + 1])));
  if (isParticiple(node)) return !noun && opensPhrase(before) && leadsToNoun(nodes, at) && !(node.xpos === "VBG" && before.xpos === "RB" && at - 1 === start);
  if (isDegree(node)) return !noun && leadsToNoun(nodes, at);
  if (node.xpos === "DT" || node.xpos === "PRP$") return before.xpos === "PDT";
  if (node.xpos === "CC") return !noun && isAdjective(before) && (isAdjective(nodes[at + 1]) || isName(nodes[at + 1])) && leadsToNoun(nodes, at + 1);
  if (node.text === ",") return !noun && isAdjective(before) && isAdjective(nodes[at + 1]) && leadsToNoun(nodes, at + 1);
  return (before.xpos === "CC" || before.text === "," ) && at - 1 > start && leadsToNoun(nodes, at);
}

const isEnd = (node: Node | undefined): boolean => node === undefined || /^(?:IN|\.|,|MD|VBZ|VBD|VBP|CC)$/.test(node.xpos);

/** Whether a hyphen at `at` joins two words of one compound. */
function joins(nodes: readonly Node[], at: number): boolean {
  const right = nodes[at + 1];
  return right !== undefined && /^[\p{L}\d]/u.test(right.text) && /[\p{L}\d]$/u.test(nodes[at - 1]?.text ?? "");
}

/** Whether a noun phrase can begin at `at`. */
function begins(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!node) return false;
  if (isNoun(node) || isNumber(node) || /^(?:PDT|PRP\$|WP\$)$/.test(node.xpos)) return true;
  if (node.xpos === "DT" || (node.xpos === "WDT" && node.upos === "DET")) return true;
  if (isAdjective(node)) return leadsToNoun(nodes, at);
  if (isDegree(node)) return leadsToNoun(nodes, at) && (isAdjective(nodes[at + 1]) || isNumber(nodes[at + 1]));
  if (!isParticiple(node)) return false;
  return (nodes[at + 1]?.xpos === "HYPH" || PREMODIFYING.test(node.lower)) && leadsToNoun(nodes, at);
}

/** One past the last word of the noun phrase that begins at `start`. */
function endOf(nodes: readonly Node[], start: number): number {
  let noun = isNoun(nodes[start]) || nodes[start]?.xpos === "$";
  let at = start + 1;
  while (continues(nodes, start, at, noun)) {
    const node = nodes[at];
    if (isNoun(node) && nodes[at + 1]?.xpos !== "HYPH") noun = true;
    if (node?.xpos === "HYPH") noun = false;
    at++;
  }
  return at;
}

/** The word that heads the phrase, names aside: its last noun, else its last number, pronoun or adjective. */
function plainHead(nodes: readonly Node[], start: number, end: number): number {
  const places = Array.from({ length: end - start }, (_, offset) => end - 1 - offset);
  const head = places.find((at) => isNoun(nodes[at])) ?? places.find((at) => nodes[at]?.xpos === "$") ?? places.find((at) => nodes[at]?.xpos === "CD");
  return head ?? places.find((at) => nodes[at]?.xpos !== "HYPH") ?? end - 1;
}

/** The relation of a word before its phrase's head. */
function relationOf(nodes: readonly Node[], at: number): string {
  const node = nodes[at];
  if (!node) return "dep";
  if (node.xpos === "PDT") return "det:predet";
  if (node.xpos === "PRP$" || node.xpos === "WP$") return "nmod:poss";
  if (node.upos === "DET") return "det";
  if (isNumber(node)) return node.xpos === "$" ? "compound" : "nummod";
  if (isAdjective(node) || isParticiple(node) || node.upos === "ADJ") return "amod";
  if (isDegree(node)) return "advmod";
  if (node.xpos === "CC") return "cc";
  return isNoun(node) ? "compound" : "dep";
}

/** Words joined by hyphens: the left hangs to the right one ("test - fire", "U.S. - led"), names the other way ("Kim Jong - un", "F - 102"). */
function hyphenArcs(nodes: readonly Node[], arcs: Arcs, at: number): void {
  const left = nodes[at - 1];
  const right = nodes[at + 1];
  if (!left || !right) return;
  const reversed = right.xpos === "CD" && isName(left);
  attach(arcs, at, reversed ? at + 1 : at - 1, "punct");
  if (reversed) attach(arcs, at + 1, at - 1, "flat");
  else attach(arcs, at - 1, at + 1, hyphenRelation(left, right));
}

function hyphenRelation(left: Node, right: Node): string {
  if (left.xpos === "CD") return "nummod";
  if (isDegree(left)) return "advmod";
  if (isAdjective(left)) return right.xpos === "VBN" || right.xpos === "VBG" ? "advmod" : "amod";
  if (isParticiple(right) && isNoun(left)) return right.xpos === "VBN" ? "obl:unmarked" : "obj";
  return "compound";
}

/** Degree words go to the adjective after them, conjoined adjectives to the first; the rest to the head. */
function modifierArcs(nodes: readonly Node[], arcs: Arcs, start: number, end: number, head: number): void {
  let conjunctOf = -1;
  for (let at = start; at < end; at++) {
    if (at === head || arcs.heads[at] !== -2) continue;
    const node = nodes[at];
    const next = nodes[at + 1];
    if (node?.text === "," || node?.xpos === "CC") {
      conjunctOf = conjunctOf < 0 ? at - 1 : conjunctOf;
      attach(arcs, at, at + 1, node.xpos === "CC" ? "cc" : "punct");
    } else if (conjunctOf >= 0 && /^(?:,|CC)$/.test(nodes[at - 1]?.xpos ?? "")) attach(arcs, at, conjunctOf, "conj");
    else if (node?.xpos === "HYPH") hyphenArcs(nodes, arcs, at);
    else if (isDegree(node) && at + 1 < end && next && (isAdjective(next) || isParticiple(next) || isDegree(next) || isNumber(next))) attach(arcs, at, at + 1, "advmod");
    else if (node?.xpos === "CD" && next?.xpos === "CD" && at + 1 < end) attach(arcs, at, at + 1, "compound");
    else attach(arcs, at, head, at > head ? afterHead(nodes, at, head) : relationOf(nodes, at));
  }
}

function afterHead(nodes: readonly Node[], at: number, head: number): string {
  if (nodes[at]?.xpos !== "CD") return relationOf(nodes, at);
  return MONTHS.has(nodes[head]?.lower ?? "") ? "nmod:unmarked" : "nummod";
}

/** Arcs inside [start, end); gives the head. */
function innerArcs(nodes: readonly Node[], arcs: Arcs, start: number, end: number): number {
  for (let at = start + 1; at < end - 1; at++) if (nodes[at]?.xpos === "HYPH") hyphenArcs(nodes, arcs, at);
  const head = nameStructure(nodes, arcs, start, plainHead(nodes, start, end));
  modifierArcs(nodes, arcs, start, end, head);
  return head;
}

/**
 * The noun phrase that begins at `start`, with possessors before it ("Japan 's foreign minister"), or undefined.
 * Its inner arcs are attached.
 */
export function nounPhraseAt(nodes: readonly Node[], arcs: Arcs, start: number): Chunk | undefined {
  const node = nodes[start];
  if (!node) return undefined;
  if (isPronoun(node) && nodes[start + 1]?.xpos !== "POS") return { kind: "noun", start, end: start + 1, head: start };
  if (!begins(nodes, start) && !isPronoun(node)) return undefined;
  let from = start;
  let possessor = -1;
  for (;;) {
    const end: number = isPronoun(nodes[from] ?? node) ? from + 1 : endOf(nodes, from);
    const head = innerArcs(nodes, arcs, from, end);
    if (possessor >= 0) attach(arcs, possessor, head, "nmod:poss");
    const next = end + 1;
    if (nodes[end]?.xpos !== "POS") return { kind: "noun", start, end, head };
    attach(arcs, end, head, "case");
    if (!begins(nodes, next) && !(isParticiple(nodes[next]) && leadsToNoun(nodes, next)) && !(nodes[next]?.xpos === "VBG")) return { kind: "noun", start, end: end + 1, head };
    possessor = head;
    from = next;
  }
}
