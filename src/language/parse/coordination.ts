/** Noun phrases joined by "and", "or" and commas; and clauses that begin with a noun phrase after a conjunction. */
import { finiteAhead } from "./look.ts";
import { type Clause, findClause, finiteClause, hang, open, popTo, type State, top } from "./state.ts";
import { attach, type Chunk } from "./types.ts";

/** How many words up the tree a conjunct is looked for. */
const CLIMB = 4;

/** The noun that is most like `word` among the last noun and those that it modifies: names go with names. */
function alike(state: State, word: number): number {
  let at = state.lastNoun;
  for (let steps = 0; steps < CLIMB && at >= 0; steps++) {
    if (state.nodes[at]?.upos === state.nodes[word]?.upos) return at;
    if (!state.arcs.rels[at]?.startsWith("nmod")) break;
    at = state.arcs.heads[at] ?? -1;
  }
  return state.lastNoun;
}

/** Hangs a conjunct to the first of its list, with the conjunction that waited. */
function conjoin(state: State, word: number, first: number): void {
  attach(state.arcs, word, first, "conj");
  attach(state.arcs, state.coordinator, word, "cc");
  state.coordinator = -1;
}

/** "X, Y and Z": hangs the phrase to the first of the list. */
export function listMember(state: State, chunk: Chunk): void {
  if (state.listHead < 0) state.listHead = alike(state, chunk.head);
  conjoin(state, chunk.head, state.listHead);
}

/** Opens a clause beside `target` with the conjunction that waited. */
export function openBeside(state: State, target: Clause, kind: Clause["kind"]): Clause {
  popTo(state, target);
  const clause = open(state, kind, "conj", target.predicate);
  clause.pending.push({ word: state.coordinator, rel: "cc" });
  state.coordinator = -1;
  return clause;
}

/** The clause that a noun phrase after a conjunction goes on, where it is the subject of a further one. */
function clauseToJoin(state: State): Clause | undefined {
  const nearest = finiteClause(state);
  if (!nearest || top(state).predicate < 0 || !finiteAhead(state, state.at, { inserted: true })) return undefined;
  if (!state.comma) return nearest;
  return findClause(state, (clause) => clause.kind === "main" && clause.predicate >= 0) ?? nearest;
}

/** A noun phrase after a conjunction: the subject of a further clause, or a conjunct. */
export function coordinatedNoun(state: State, chunk: Chunk): void {
  const joined = clauseToJoin(state);
  const clause = top(state);
  if (joined) openBeside(state, joined, "main").subject = chunk.head;
  else if (state.lastNoun < 0 || (state.previous?.kind === "adjective" && clause.copula >= 0))
    hang(state, clause, chunk.head, "conj");
  else {
    conjoin(state, chunk.head, state.listHead >= 0 ? state.listHead : alike(state, chunk.head));
    state.listHead = -1;
  }
}

/** The preposition of a noun that was read before, lower case. */
function caseOf(state: State, noun: number): string {
  for (let at = noun - 1; at >= Math.max(0, noun - 8); at--)
    if (state.arcs.heads[at] === noun && state.arcs.rels[at] === "case") return state.nodes[at]?.lower ?? "";
  return "";
}

/** "in Rome and in Paris": hangs to the last phrase with the same preposition, else to the last noun. */
export function coordinatedPhrase(state: State, chunk: Chunk, preposition: string): void {
  let first = state.lastNoun;
  for (let at = state.lastNoun, steps = 0; steps < CLIMB && at >= 0; steps++) {
    if (caseOf(state, at) === preposition) {
      first = at;
      break;
    }
    at = state.arcs.heads[at] ?? -1;
  }
  if (first >= 0) conjoin(state, chunk.head, first);
  else hang(state, top(state), chunk.head, "obl");
}
