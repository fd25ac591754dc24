/** A noun phrase after a comma: the subject of a clause, one of a list, an apposition, a date. */
import { listMember } from "./coordination.ts";
import { finiteAhead, isListed, isTime } from "./look.ts";
import { openSpeech, speaks } from "./speech.ts";
import { type Clause, findClause, finiteClause, hang, open, popTo, type State, top } from "./state.ts";
import { attach, type Chunk } from "./types.ts";

const isProper = (state: State, word: number): boolean => state.nodes[word]?.upos === "PROPN";

/** The phrase is the subject of the clause that waits for one, of the speech verb, or of a clause beside the main one. */
function beginClause(state: State, chunk: Chunk): void {
  const waiting = findClause(state, (clause) => clause.predicate < 0);
  if (waiting && waiting.subject < 0 && waiting.wh < 0) {
    popTo(state, waiting);
    waiting.subject = chunk.head;
  } else if (speaks(state)) openSpeech(state, chunk.head);
  else {
    const main = finiteClause(state);
    if (main) popTo(state, main);
    open(state, "main", "parataxis", main?.predicate ?? state.root).subject = chunk.head;
  }
}

/** The noun that an apposition explains: the last one, or what that one belongs to where names and descriptions pair better. */
function explained(state: State, word: number): number {
  const last = state.lastNoun;
  const up = state.arcs.rels[last]?.startsWith("nmod") ? (state.arcs.heads[last] ?? -1) : -1;
  if (up < 0 || isProper(state, last)) return last;
  return isProper(state, word) || isProper(state, up) ? up : last;
}

/** A number after a comma is the year of a date; else it says somebody's age. */
function appositionRelation(state: State, word: number): string {
  return state.nodes[word]?.upos === "NUM" && isTime(state, state.lastNoun) ? "nmod:unmarked" : "appos";
}

/** After a noun and a comma. */
function besideNoun(state: State, chunk: Chunk, clause: Clause, listed: boolean): void {
  if (listed) listMember(state, chunk);
  else if (isTime(state, chunk.head) && !isTime(state, state.lastNoun))
    hang(state, finiteClause(state) ?? clause, chunk.head, "obl:unmarked");
  else attach(state.arcs, chunk.head, explained(state, chunk.head), appositionRelation(state, chunk.head));
}

/** Reads a noun phrase after a comma. @returns false where the comma means nothing special */
export function readAfterComma(state: State, chunk: Chunk): boolean {
  const clause = top(state);
  const afterNoun = state.previous?.kind === "noun" && state.lastNoun >= 0;
  const subjectOpen = clause.predicate < 0 && clause.subject >= 0 && clause.copula < 0;
  const listed = afterNoun && isListed(state, state.at);
  if (!listed && finiteAhead(state, state.at)) {
    if (!subjectOpen) {
      beginClause(state, chunk);
      return true;
    }
    if (speaks(state)) {
      openSpeech(state, chunk.head);
      return true;
    }
  }
  if (afterNoun) besideNoun(state, chunk, clause, listed);
  return afterNoun;
}
