/** Reported speech around a quotation: "…, she said", "…, said Ms. Berg", "Prices, he said, will rise". */
import { REPORTING } from "./lists.ts";
import { isTime } from "./look.ts";
import { open, popTo, type State } from "./state.ts";
import type { Chunk } from "./types.ts";

/** How many chunks on the verb is looked for. */
const HORIZON = 8;

const lemma = (state: State, chunk: Chunk | undefined): string => state.nodes[chunk?.head ?? -1]?.lemma ?? "";

/** Whether a verb group is of a verb that reports speech. */
export function isReporting(state: State, chunk: Chunk): boolean {
  return REPORTING.has(lemma(state, chunk));
}

/** Whether the speech verb in chunk `verb` needs no more: what follows is no clause nor object of its own. */
function isComplete(state: State, verb: number): boolean {
  const after = state.chunks[verb + 1];
  if (after?.kind !== "noun") return !after || /^(?:stop|comma|quote|preposition|adverb)$/.test(after.kind);
  const told = lemma(state, state.chunks[verb]) === "tell" && state.chunks[verb + 2]?.kind !== "marker";
  return told || isTime(state, after.head);
}

/** Whether the noun phrase that is read is the speaker of what came before: its verb reports and takes no clause after it. */
export function speaks(state: State): boolean {
  for (let at = state.at + 1; at < state.at + HORIZON; at++) {
    const chunk = state.chunks[at];
    if (chunk?.kind === "verb") return isReporting(state, chunk) && isComplete(state, at);
  }
  return false;
}

/**
 * Opens the clause of the speech verb. What was read becomes its complement; where that has no predicate yet ("Prices, he
 * said, will rise") the speech is inserted. `subject` is -1 where it follows the verb.
 */
export function openSpeech(state: State, subject: number): void {
  const main = state.stack[0];
  if (!main || main.predicate < 0) {
    open(state, "main", "parataxis", -1).subject = subject;
    return;
  }
  popTo(state, main);
  state.stack.pop();
  const said = state.root;
  state.root = -1;
  const clause = open(state, "main", "root", -1);
  clause.subject = subject;
  clause.pending.push({ word: said, rel: "ccomp" });
}
