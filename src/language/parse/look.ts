/** Looking ahead: what follows a noun phrase decides whether it is a subject, one of a list, or an apposition. */
import { TIMES } from "./lists.ts";
import { type State, top } from "./state.ts";
import type { Chunk } from "./types.ts";

/** How many chunks are looked at: keeps the parser linear. */
const HORIZON = 14;

/** Whether a noun phrase says when. */
export function isTime(state: State, head: number): boolean {
  const node = state.nodes[head];
  return node !== undefined && TIMES.has(node.lower) && node.xpos !== "MD";
}

function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "finite";
}

/** What may stand between a subject and its verb. */
interface Between {
  /** A stretch between two commas. */
  readonly inserted?: boolean;
  /** Conjuncts: "X and Y said". On unless false. */
  readonly conjuncts?: boolean;
}

/** Whether the chunk at `at` may stand between a subject and its verb. */
function mayStandBetween(state: State, at: number, chunk: Chunk, conjuncts: boolean): boolean {
  if (chunk.kind === "noun") return followsJoint(state, at);
  if (chunk.kind === "coordinator") return conjuncts && joinsNouns(state, at);
  return /^(?:adverb|preposition|quote|adjective)$/.test(chunk.kind);
}

/**
 * Whether the noun phrase in chunk `from` is the subject of a finite verb: one follows after adverbs, prepositional phrases and
 * what else `between` allows.
 */
export function finiteAhead(state: State, from: number, { inserted = false, conjuncts = true }: Between = {}): boolean {
  let commas = 0;
  for (let at = from + 1; at < Math.min(state.chunks.length, from + HORIZON); at++) {
    const chunk = state.chunks[at];
    if (!chunk) return false;
    if (isFiniteVerb(chunk)) return commas !== 1;
    if (chunk.kind === "comma" && inserted) commas++;
    else if (commas !== 1 && !mayStandBetween(state, at, chunk, conjuncts)) return false;
  }
  return false;
}

/** Whether a conjunction joins noun phrases, as far as can be seen: no verb follows, nor a pronoun that is always a subject. */
function joinsNouns(state: State, at: number): boolean {
  const next = state.chunks[at + 1];
  if (!next || !/^(?:noun|adjective|preposition|quote)$/.test(next.kind)) return false;
  return !/^(?:i|he|she|we|they)$/.test(state.nodes[next.head]?.lower ?? "");
}

function followsJoint(state: State, at: number): boolean {
  const before = state.chunks[at - 1]?.kind;
  return before === "preposition" || before === "coordinator" || before === "quote";
}

/** Whether the noun phrase in chunk `from`, after a comma, is one of a list: "…, X and Y", "…, X, Y and Z". */
export function isListed(state: State, from: number): boolean {
  let noun = true;
  for (let at = from + 1; at < Math.min(state.chunks.length, from + HORIZON); at++) {
    const kind = state.chunks[at]?.kind;
    if (kind === "coordinator")
      return state.chunks[at + 1]?.kind === "noun" && (top(state).predicate < 0 || !finiteAhead(state, at + 1));
    if (kind === "comma" && noun) noun = false;
    else if (kind === "noun") noun = true;
    else if (kind !== "preposition" && kind !== "quote" && kind !== "adjective") return false;
  }
  return false;
}

/** Whether a chunk of the kind comes before the next stop, comma or colon. */
export function finiteBeforeBreak(state: State, from: number): boolean {
  for (let at = from + 1; at < Math.min(state.chunks.length, from + HORIZON); at++) {
    const chunk = state.chunks[at];
    if (isFiniteVerb(chunk)) return true;
    if (!chunk || /^(?:comma|colon|stop|open)$/.test(chunk.kind)) return false;
  }
  return false;
}
