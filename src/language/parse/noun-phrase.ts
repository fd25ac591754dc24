/**
 * Base noun phrases: where one begins and ends, and the arcs inside it (determiners, adjectives, compounds, names, titles,
 * possessors). "U.S. Defense Secretary Jane Doe" is one phrase headed by "Jane"; "the minister's plan" two, the second with
 * the first as possessor.
 */

import { DAYS, MONTHS } from "./lists.ts";
import { isAdjective, isDegree, isName, isNoun, isNumber, isParticiple } from "./node.ts";
import { phraseArcs } from "./phrase-arcs.ts";
import { type Arcs, attach, type Chunk, type Node } from "./types.ts";

/** Verbs may stand before a noun only after one of these. */
const opensPhrase = (node: Node | undefined): boolean =>
  node !== undefined && (/^(?:DT|PRP\$|POS|JJ|CD|WP\$|HYPH|PDT)$/.test(node.xpos) || node.xpos === "RB");

/** Adjectives that begin a phrase of their own after a name: "met Ms. Berg last week". */
const POSTPOSED = /^(?:last|next|same|several|many|more|most|such|own|other|few|first|second|early|late|able|unable)$/;
/** Participles that are adjectives before a noun, also without a determiner. */
const PREMODIFYING =
  /^(?:neighbou?ring|surrounding|remaining|leading|existing|incoming|outgoing|ruling|visiting|rising|growing|ongoing|increasing|retired|armed|united|elected|senior|alleged|suspected|proposed|planned|increased|continued|renewed|limited|so-called)$/;

/** Whether the word at `at` is a pronoun or another noun phrase of one word. */
function isPronoun(node: Node): boolean {
  return (
    /^(?:PRP|EX)$/.test(node.xpos) ||
    (node.xpos === "DT" && node.upos === "PRON") ||
    (node.upos === "PRON" && node.xpos === "NN")
  );
}

/** Whether after `at` (an adjective, participle or adverb) the phrase goes on to a noun, over a bounded stretch. */
function leadsToNoun(nodes: readonly Node[], at: number): boolean {
  for (let next = at + 1; next < Math.min(nodes.length, at + 8); next++) {
    const node = nodes[next];
    if (isNoun(node) && !(node && DAYS.has(node.lower))) return true;
    const joint =
      node?.xpos === "HYPH" ||
      (node?.xpos === "CC" && isAdjective(nodes[next - 1])) ||
      (node?.text === "," && isAdjective(nodes[next - 1]) && isAdjective(nodes[next + 1]));
    if (
      !joint &&
      !isAdjective(node) &&
      !isNumber(node) &&
      !isParticiple(node) &&
      !isDegree(node) &&
      node?.xpos !== "``"
    )
      return false;
  }
  return false;
}

/** A place inside a phrase that is read: [start, at) belongs to it; `noun` says that a noun was among it. */
interface Place {
  readonly nodes: readonly Node[];
  readonly start: number;
  readonly at: number;
  readonly noun: boolean;
  readonly node: Node;
  readonly before: Node;
}

/** Nouns that a number follows: "chapter 3". */
const NUMBERED =
  /^(?:no\.|nos\.|page|chapter|type|number|article|section|phase|block|group|unit|flight|round|level|version)$/;

const isHyphen = (node: Node | undefined): boolean => node?.xpos === "HYPH";
const isEnd = (node: Node | undefined): boolean =>
  node === undefined || /^(?:IN|\.|,|MD|VBZ|VBD|VBP|CC)$/.test(node.xpos);

/** Days and months after a noun are times of their own; so are names after a plural. */
function nounContinues({ node, before, noun }: Place): boolean {
  if (before.xpos === "NNS" && isName(node)) return false;
  if (!noun) return true;
  return !DAYS.has(node.lower) && !(MONTHS.has(node.lower) && !isName(before));
}

function numberContinues({ node, before, noun }: Place): boolean {
  if (!noun) return true;
  return node.xpos === "CD" && (MONTHS.has(before.lower) || isName(before) || NUMBERED.test(before.lower));
}

/** Adjectives go on before a noun; "the poor" ends with one. */
function adjectiveContinues({ nodes, at, node, before, noun }: Place): boolean {
  if (leadsToNoun(nodes, at)) return !noun || (isName(before) && !POSTPOSED.test(node.lower));
  return !noun && before.xpos === "DT" && isEnd(nodes[at + 1]);
}

function participleContinues({ nodes, start, at, node, before, noun }: Place): boolean {
  const afterFirstAdverb = node.xpos === "VBG" && before.xpos === "RB" && at - 1 === start;
  return !noun && opensPhrase(before) && leadsToNoun(nodes, at) && !afterFirstAdverb;
}

/** "military and civilian aid", "a small, quiet town". */
function conjunctionContinues({ nodes, at, node, before, noun }: Place): boolean {
  const next = nodes[at + 1];
  if (noun || !isAdjective(before)) return false;
  return (isAdjective(next) || (node.xpos === "CC" && isName(next))) && leadsToNoun(nodes, at + 1);
}

/** A hyphen joins two words of one compound. */
function hyphenContinues({ nodes, at, before }: Place): boolean {
  const right = nodes[at + 1];
  return right !== undefined && /^[\p{L}\d]/u.test(right.text) && /[\p{L}\d]$/u.test(before.text);
}

/** What lets a phrase go on, by the word at the place; the first whose test passes decides. */
const CONTINUATIONS: readonly (readonly [(node: Node) => boolean, (place: Place) => boolean])[] = [
  [isHyphen, hyphenContinues],
  [isNoun, nounContinues],
  [isNumber, numberContinues],
  [isAdjective, adjectiveContinues],
  [isParticiple, participleContinues],
  [isDegree, ({ nodes, at, noun }) => !noun && leadsToNoun(nodes, at)],
  [(node) => node.xpos === "DT" || node.xpos === "PRP$", ({ before }) => before.xpos === "PDT"],
  [(node) => node.xpos === "CC" || node.text === ",", conjunctionContinues],
];

/** Whether the phrase [start, at) goes on with the word at `at`. */
function continues(nodes: readonly Node[], start: number, at: number, noun: boolean): boolean {
  const node = nodes[at];
  const before = nodes[at - 1];
  if (!node || !before) return false;
  if (isHyphen(before) && !isHyphen(node)) return true;
  const decide = CONTINUATIONS.find(([test]) => test(node))?.[1];
  return decide?.({ nodes, start, at, noun, node, before }) ?? false;
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

/** Whether what is possessed begins at `at`, after "'s". */
function beginsPossessed(nodes: readonly Node[], at: number): boolean {
  return begins(nodes, at) || nodes[at]?.xpos === "VBG" || (isParticiple(nodes[at]) && leadsToNoun(nodes, at));
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
    const head = phraseArcs(nodes, arcs, from, end);
    attach(arcs, possessor, head, "nmod:poss");
    if (nodes[end]?.xpos !== "POS") return { kind: "noun", start, end, head };
    attach(arcs, end, head, "case");
    if (!beginsPossessed(nodes, end + 1)) return { kind: "noun", start, end: end + 1, head };
    possessor = head;
    from = end + 1;
  }
}
