/** Looking ahead: what follows a noun phrase decides whether it is a subject, one of a list, or an apposition. */
import { MONTHS, TIMES } from "./lists.ts";
import { type State, top } from "./state.ts";
import type { Chunk } from "./types.ts";

/** How many chunks are looked at: keeps the parser linear. */
const HORIZON = 14;

/** Whether a noun phrase says when. */
export function isTime(state: State, head: number): boolean {
  const node = state.nodes[head];
  return node !== undefined && TIMES.has(node.lower) && (node.xpos !== "MD");
}

/** Whether a month or weekday heads the phrase: never a mere modifier's place. */
export function isDate(state: State, head: number): boolean {
  return MONTHS.has(state.nodes[head]?.lower ?? "") && /^\p{Lu}/u.test(state.nodes[head]?.text ?? "");
}

function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "finite";
}

/**
 * Whether the noun phrase in chunk `from` is the subject of a finite verb: one follows after adverbs, prepositional phrases and
 * conjuncts at most, and, where `inserted`, a stretch between commas.
 */
export function finiteAhead(state: State, from: number, inserted = false): boolean {
  let commas = 0;
  for (let at = from + 1; at < Math.min(state.chunks.length, from + HORIZON); at++) {
    const chunk = state.chunks[at];
    if (!chunk) return false;
    if (isFinite(chunk)) return commas !== 1;
    if (chunk.kind === "comma" && inserted) commas++;
    else if (commas === 1) continue;
    else if (chunk.kind === "noun" && !followsJoint(state, at)) return false;
    else if (chunk.kind === "coordinator" && !/^(?:noun|adjective|preposition|quote)$/.test(state.chunks[at + 1]?.kind ?? "")) return false;
    else if (!/^(?:noun|adverb|preposition|quote|coordinator|adjective)$/.test(chunk.kind)) return false;
  }
  return false;
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
    if (kind === "coordinator") return state.chunks[at + 1]?.kind === "noun" && (top(state).predicate < 0 || !finiteAhead(state, at + 1));
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
    if (isFinite(chunk)) return true;
    if (!chunk || /^(?:comma|colon|stop|open)$/.test(chunk.kind)) return false;
  }
  return false;
}
