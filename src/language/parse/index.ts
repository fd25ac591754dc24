/**
 * A dependency parser by rules: deterministic and linear. Words are grouped into noun phrases and verb groups; a stack of open
 * clauses is read over these from left to right; every result is a tree with one root.
 */
import { chunksOf } from "./chunks.ts";
import { readAdjective, readAdverb, readColon, readComma, readCoordinator, readMarker, readWh } from "./connectors.ts";
import { readNoun } from "./nouns.ts";
import { attachPunctuation } from "./punctuation.ts";
import { repaired } from "./repair.ts";
import { close, hang, newState, type State, top } from "./state.ts";
import { type Arc, type Arcs, attach, type Chunk, emptyArcs, FREE, type Node } from "./types.ts";
import { readVerb } from "./verbs.ts";

export type { Arc, Node } from "./types.ts";

/** Index of the bracket chunk that closes the one at `open`, or -1. */
function closing(chunks: readonly Chunk[], open: number): number {
  for (let at = open + 1; at < chunks.length; at++) {
    if (chunks[at]?.kind === "close") return at;
    if (chunks[at]?.kind === "open") return -1;
  }
  return -1;
}

/** Reads what is in brackets as a sentence of its own; its root hangs to what came before. */
function readBrackets(state: State): void {
  const end = closing(state.chunks, state.at);
  if (end < 0) return;
  const inner = readChunks(state.nodes, state.arcs, state.chunks.slice(state.at + 1, end));
  const nominal =
    state.nodes[inner]?.upos === "NOUN" || state.nodes[inner]?.upos === "PROPN" || state.nodes[inner]?.upos === "NUM";
  if (inner >= 0 && state.previous?.kind === "noun" && nominal) attach(state.arcs, inner, state.lastNoun, "appos");
  else if (inner >= 0) hang(state, top(state), inner, "parataxis");
  state.at = end;
}

function readPreposition(state: State, chunk: Chunk): void {
  if (state.preposition) attach(state.arcs, state.preposition.head, chunk.head, "advmod");
  state.preposition = chunk;
}

function readOther(state: State, chunk: Chunk): void {
  const node = state.nodes[chunk.head];
  if (node && node.upos !== "PUNCT") hang(state, top(state), chunk.head, node.upos === "INTJ" ? "discourse" : "dep");
}

const READERS: Readonly<Partial<Record<Chunk["kind"], (state: State, chunk: Chunk) => void>>> = {
  noun: readNoun,
  verb: readVerb,
  adjective: readAdjective,
  adverb: readAdverb,
  preposition: readPreposition,
  marker: readMarker,
  wh: readWh,
  coordinator: readCoordinator,
  comma: readComma,
  colon: readColon,
  open: readBrackets,
  other: readOther,
};

const MARKS: ReadonlySet<Chunk["kind"]> = new Set(["comma", "colon", "quote", "open", "close", "stop"]);

/** A preposition whose noun never came: an adverb or a particle. */
function dropPreposition(state: State): void {
  if (state.preposition) hang(state, top(state), state.preposition.head, "obl");
  state.preposition = undefined;
}

function readChunk(state: State, chunk: Chunk): void {
  if (chunk.kind === "comma" || chunk.kind === "colon" || chunk.kind === "coordinator") dropPreposition(state);
  READERS[chunk.kind]?.(state, chunk);
  if (MARKS.has(chunk.kind)) return;
  if ((chunk.kind !== "coordinator" && chunk.kind !== "preposition") || state.previous === undefined)
    state.comma = false;
  if (chunk.kind !== "coordinator" && chunk.kind !== "preposition") state.previous = chunk;
}

/** Reads chunks as one sentence. @returns the root word, -1 if there is none */
function readChunks(nodes: readonly Node[], arcs: Arcs, chunks: readonly Chunk[]): number {
  const state = newState(nodes, arcs, chunks);
  for (; state.at < chunks.length; state.at++) {
    const chunk = chunks[state.at];
    if (chunk) readChunk(state, chunk);
  }
  dropPreposition(state);
  if (state.coordinator >= 0) hang(state, top(state), state.coordinator, "cc");
  while (state.stack.length > 0) close(state);
  return state.root;
}

/** The first word that may be a root where the rules found none. */
function anyRoot(nodes: readonly Node[], arcs: Arcs): number {
  const word = nodes.findIndex((node, at) => node.upos !== "PUNCT" && arcs.heads[at] === FREE);
  return Math.max(0, word);
}

/** Heads and relations of a tagged sentence: one root, no cycles. Empty for an empty sentence. */
export function parse(nodes: readonly Node[]): readonly Arc[] {
  if (nodes.length === 0) return [];
  const arcs = emptyArcs(nodes.length);
  const found = readChunks(nodes, arcs, chunksOf(nodes, arcs));
  const root = found >= 0 ? found : anyRoot(nodes, arcs);
  attachPunctuation(nodes, arcs, root);
  return repaired(arcs, root);
}
