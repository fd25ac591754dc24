/** Prepositional phrases: to the noun before, to the verb, to an adjective, or the predicate after "be". */
import { modifiesNoun } from "./attachment.ts";
import { coordinatedPhrase } from "./coordination.ts";
import { isTime } from "./look.ts";
import { type Clause, finiteClause, hang, type State, setPredicate, top } from "./state.ts";
import { attach, type Chunk, FREE } from "./types.ts";

/** Prepositions that always go on the noun before, also over a comma. */
const ON_NOUN = /^(?:including|excluding|regarding|concerning)$/;

/** Hangs the words of the preposition to its noun. */
function caseArcs(state: State, chunk: Chunk, preposition: Chunk): void {
  attach(state.arcs, preposition.head, chunk.head, "case");
  const last = preposition.end - 1;
  if (last > preposition.head && state.arcs.heads[last] === FREE) attach(state.arcs, last, chunk.head, "case");
}

/** Whether the phrase is what "be" links the subject to: "is in Oslo". */
function isPredicate(state: State, clause: Clause): boolean {
  return clause.copula >= 0 && clause.predicate < 0 && (state.previous?.kind !== "noun" || clause.inverted);
}

/** The noun or adjective right before that the phrase modifies; -1 where it goes to the verb. */
function nominalGovernor(state: State, chunk: Chunk, preposition: Chunk, clause: Clause): number {
  const { previous, lastNoun } = state;
  if (!previous || state.comma) return -1;
  if (previous.kind === "adjective") return previous.head === clause.predicate ? -1 : previous.head;
  if (previous.kind !== "noun" || lastNoun < 0) return -1;
  if (clause.predicate < 0) return isTime(state, chunk.head) ? -1 : lastNoun;
  return modifiesNoun(state, preposition.head, chunk.head, lastNoun, clause.predicate) ? lastNoun : -1;
}

function toVerb(state: State, chunk: Chunk, word: string, clause: Clause): void {
  const governor = state.comma && clause.predicate >= 0 ? (finiteClause(state) ?? clause) : clause;
  const agent = word === "by" && governor.passive && governor.predicate >= 0 && !isTime(state, chunk.head);
  hang(state, governor, chunk.head, agent ? "obl:agent" : "obl");
}

/** Reads the noun phrase of a preposition. "according to" speaks of the whole sentence. */
export function readPhrase(state: State, chunk: Chunk, preposition: Chunk): void {
  const clause = top(state);
  const word = state.nodes[preposition.head]?.lower ?? "";
  caseArcs(state, chunk, preposition);
  if (state.coordinator >= 0) coordinatedPhrase(state, chunk, word);
  else if (ON_NOUN.test(word) && state.lastNoun >= 0) attach(state.arcs, chunk.head, state.lastNoun, "nmod");
  else if (word === "according") hang(state, state.stack[0] ?? clause, chunk.head, "obl");
  else if (isPredicate(state, clause)) setPredicate(state, clause, chunk.head);
  else {
    const governor = nominalGovernor(state, chunk, preposition, clause);
    if (governor < 0) toVerb(state, chunk, word, clause);
    else attach(state.arcs, chunk.head, governor, governor === state.lastNoun ? "nmod" : "obl");
  }
}
