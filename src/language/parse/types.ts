/** What the parser reads and writes. */
import type { Upos } from "../../model.ts";

/** A tagged word. */
export interface Node {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn tag. */
  readonly xpos: string;
}

/** A word's head (index, -1 for the root) and its Universal Dependencies relation to it. */
export interface Arc {
  readonly head: number;
  readonly deprel: string;
}

/** What a verb group can be. */
export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";

/** What a chunk is: a phrase that is parsed inside already and takes part in clauses by its head alone. */
export type ChunkKind =
  | "noun"
  | "verb"
  | "adjective"
  | "adverb"
  | "preposition"
  | "marker"
  | "wh"
  | "coordinator"
  | "comma"
  | "colon"
  | "quote"
  | "open"
  | "close"
  | "stop"
  | "other";

/** A stretch of words [start, end) with one head. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Verb groups only. */
  readonly form?: VerbForm;
  readonly passive?: true;
  /** The verb group is a form of "be" that links subject and predicate. */
  readonly copula?: true;
  /** The verb group is an auxiliary parted from its verb: "did" in "did they go". */
  readonly auxiliary?: true;
}

/** Arcs under construction: -2 where a word has no head yet. */
export interface Arcs {
  readonly heads: number[];
  readonly rels: string[];
}

/** No head yet. */
export const FREE = -2;

/** Arcs for `size` words, all without heads. */
export function emptyArcs(size: number): Arcs {
  return { heads: new Array<number>(size).fill(FREE), rels: new Array<string>(size).fill("") };
}

/** Gives `dependent` a head. Later calls overrule earlier ones; a word is never its own head. */
export function attach(arcs: Arcs, dependent: number, head: number, deprel: string): void {
  if (dependent === head || dependent < 0 || head < 0) return;
  arcs.heads[dependent] = head;
  arcs.rels[dependent] = deprel;
}
