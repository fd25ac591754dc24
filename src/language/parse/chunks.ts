/** Cuts a sentence into chunks: noun phrases, verb groups, and the words between them. One pass from left to right. */
import { TWO_WORD_PREPOSITIONS } from "./lists.ts";
import { isAdjective, isDegree } from "./node.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { type Arcs, attach, type Chunk, type ChunkKind, type Node } from "./types.ts";
import { verbGroupAt } from "./verb-group.ts";

/** Kinds of the words that are no phrase of their own, by Penn tag. */
const KINDS: Readonly<Record<string, ChunkKind>> = {
  CC: "coordinator",
  WDT: "wh",
  WP: "wh",
  WRB: "wh",
  IN: "preposition",
  TO: "preposition",
  HYPH: "comma",
  ",": "colon",
  "``": "quote",
  "''": "quote",
  "-LRB-": "open",
  "-RRB-": "close",
  ".": "stop",
  ":": "stop",
  RB: "adverb",
  RBR: "adverb",
  RBS: "adverb",
  RP: "adverb",
};

/** The kind of a word that is no phrase of its own. Dashes are tagged like commas and read like colons. */
function kindOf({ xpos, text, upos }: Node): ChunkKind {
  if (upos === "SCONJ") return "marker";
  if (text === "," || text === "-") return "comma";
  return text === ":" || text === ";" ? "colon" : (KINDS[xpos] ?? "other");
}

/** "according to", "because of": one preposition of two words. */
function twoWordPreposition(nodes: readonly Node[], arcs: Arcs, start: number): Chunk | undefined {
  const first = nodes[start];
  const second = nodes[start + 1];
  if (!first || !second || !TWO_WORD_PREPOSITIONS.has(`${first.lower}-${second.lower}`)) return undefined;
  if (first.lower !== "out" && first.lower !== "up") attach(arcs, start + 1, start, "fixed");
  return { kind: "preposition", start, end: start + 2, head: start };
}

/** An adjective that is no part of a noun phrase, with its adverbs: "very keen". */
function adjectivePhraseAt(nodes: readonly Node[], arcs: Arcs, start: number): Chunk | undefined {
  let head = start;
  while (isDegree(nodes[head])) head++;
  const node = nodes[head];
  if (!node || !(isAdjective(node) || (head > start && node.xpos === "VBN" && node.upos === "ADJ"))) return undefined;
  for (let at = start; at < head; at++)
    attach(arcs, at, isDegree(nodes[at + 1]) && at + 1 < head ? at + 1 : head, "advmod");
  return { kind: "adjective", start, end: head + 1, head };
}

function chunkAt(nodes: readonly Node[], arcs: Arcs, at: number): Chunk {
  const node = nodes[at];
  if (node && /^(?:including|excluding|regarding|concerning)$/.test(node.lower) && at > 0)
    return { kind: "preposition", start: at, end: at + 1, head: at };
  const phrase =
    twoWordPreposition(nodes, arcs, at) ??
    nounPhraseAt(nodes, arcs, at) ??
    (node && (node.xpos.startsWith("VB") || node.xpos === "MD" || node.xpos === "TO")
      ? verbGroupAt(nodes, arcs, at)
      : undefined) ??
    adjectivePhraseAt(nodes, arcs, at);
  return phrase ?? { kind: node ? kindOf(node) : "other", start: at, end: at + 1, head: at };
}

/** The chunks of a sentence, covering all its words in order; arcs inside them are attached to `arcs`. */
export function chunksOf(nodes: readonly Node[], arcs: Arcs): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < nodes.length) {
    const chunk = chunkAt(nodes, arcs, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}
