/** Words that open or part clauses: subordinators, relative and question words, conjunctions, commas, colons; and adverbs. */
import { CONTENT_NOUNS, SAYING } from "./lists.ts";
import {
  type Clause,
  close,
  findClause,
  finiteClause,
  hang,
  open,
  peek,
  popTo,
  type State,
  setPredicate,
  top,
} from "./state.ts";
import { attach, type Chunk } from "./types.ts";

const lowerOf = (state: State, chunk: Chunk): string => state.nodes[chunk.head]?.lower ?? "";

/** Opens a clause beside the last one of its kind, after "and": "that X and that Y". */
function besideLast(state: State, kind: Clause["kind"]): Clause | undefined {
  if (state.coordinator < 0) return undefined;
  const last = findClause(state, (clause) => clause.kind === kind && clause.predicate >= 0);
  if (!last) return undefined;
  popTo(state, last);
  const clause = open(state, kind, "conj", last.predicate);
  clause.pending.push({ word: state.coordinator, rel: "cc" });
  state.coordinator = -1;
  return clause;
}

const verbOf = (state: State, clause: Clause): string => state.nodes[clause.predicate]?.lemma ?? "";

/** Whether a clause with "that" completes the noun before it, rather than the verb: "the report that", not "told Berg that". */
function completesNoun(state: State, clause: Clause): boolean {
  if (state.previous?.kind !== "noun") return false;
  if (clause.predicate < 0 || CONTENT_NOUNS.has(state.nodes[state.lastNoun]?.lower ?? "")) return true;
  const direct = clause.object >= 0 || state.comma;
  return direct && !SAYING.has(verbOf(state, clause)) && !/^(?:iobj|obl)/.test(state.arcs.rels[state.lastNoun] ?? "");
}

/** "that", "whether", "if" after verbs, adjectives and nouns of content. */
function complement(state: State): Clause {
  const beside = besideLast(state, "complement");
  if (beside) return beside;
  const clause = top(state);
  if (completesNoun(state, clause)) return open(state, "complement", "acl", state.lastNoun);
  return open(state, "complement", "ccomp", clause.predicate);
}

/** Reads a subordinator. */
export function readMarker(state: State, chunk: Chunk): void {
  const word = lowerOf(state, chunk);
  const clause = top(state);
  const verb = verbOf(state, clause);
  const asks =
    word === "whether" ||
    (word === "if" && /^(?:ask|wonder|know|see|doubt|say)$/.test(verb) && state.previous?.kind === "verb");
  if (clause.predicate < 0 && clause.copula >= 0) setPredicate(state, clause, clause.copula);
  if (state.preposition) {
    hang(state, top(state), state.preposition.head, "advmod");
    state.preposition = undefined;
  }
  const opened =
    (word === "that" || asks) && state.previous
      ? complement(state)
      : (besideLast(state, "adverbial") ?? open(state, "adverbial", "advcl", adverbialTarget(state)));
  opened.pending.push({ word: chunk.head, rel: "mark" });
}

/** The predicate that an adverbial clause says more about; -1 where it is still to come. */
function adverbialTarget(state: State): number {
  const clause = top(state);
  if (clause.predicate < 0) return -1;
  return state.comma ? (finiteClause(state) ?? clause).predicate : clause.predicate;
}

/** A relative clause on the last noun. */
function relative(state: State, chunk: Chunk): void {
  const clause = besideLast(state, "relative") ?? open(state, "relative", "acl:relcl", state.lastNoun);
  if (state.preposition) {
    attach(state.arcs, state.preposition.head, chunk.head, "case");
    clause.pending.push({ word: chunk.head, rel: "obl" });
    state.preposition = undefined;
  } else clause.wh = chunk.head;
}

/** Whether a relative clause begins: a pronoun, or "where", after a noun. */
function isRelative(state: State, word: string, adverb: boolean): boolean {
  if (state.previous?.kind !== "noun" || state.lastNoun < 0 || word === "what") return false;
  return !adverb || (word === "where" && !state.preposition);
}

/** Whether "when" opens an adverbial clause and no question: not right after a verb of saying. */
function isAdverbial(state: State, word: string, clause: Clause): boolean {
  const asked = SAYING.has(verbOf(state, clause)) && state.previous?.kind === "verb" && !state.comma;
  return (word === "when" || word === "whenever") && !asked;
}

/** Reads a relative or question word. */
export function readWh(state: State, chunk: Chunk): void {
  const word = lowerOf(state, chunk);
  const clause = top(state);
  if (isRelative(state, word, state.nodes[chunk.head]?.xpos === "WRB")) relative(state, chunk);
  else if (isAdverbial(state, word, clause)) {
    const when = besideLast(state, "adverbial") ?? open(state, "adverbial", "advcl", adverbialTarget(state));
    when.pending.push({ word: chunk.head, rel: "advmod" });
  } else question(state, chunk, clause);
}

/** "what", "who", "how" opening a question, direct or not. */
function question(state: State, chunk: Chunk, clause: Clause): void {
  const direct = clause.predicate < 0 && clause.subject < 0 && clause.copula < 0;
  if (clause.predicate < 0 && clause.copula >= 0) setPredicate(state, clause, clause.copula);
  const asked = direct
    ? clause
    : open(state, "complement", state.preposition ? "advcl" : "ccomp", top(state).predicate);
  if (state.preposition) asked.pending.push({ word: state.preposition.head, rel: "mark" });
  state.preposition = undefined;
  asked.wh = chunk.head;
}

/** Reads a comma: fronted clauses end, and so do inserted ones where a subject waits for its verb. */
export function readComma(state: State): void {
  state.comma = true;
  const clause = top(state);
  const waiting = findClause(state, (other) => other !== clause && other.predicate < 0);
  if (waiting && clause.predicate >= 0) popTo(state, waiting);
  else if (clause.predicate < 0 && clause.copula >= 0 && state.previous?.kind !== "verb") close(state);
}

/** Reads a colon, semicolon or dash: what follows stands beside what came before. */
export function readColon(state: State): void {
  state.comma = true;
  const main = state.stack[0];
  const next = peek(state);
  if (!main || !next || next.kind === "stop") return;
  const dash = !/^[:;]$/.test(state.nodes[state.chunks[state.at]?.start ?? -1]?.text ?? "");
  if (dash && main.predicate >= 0 && next.kind === "noun") return;
  if (dash && main.predicate < 0 && state.at > 4) return;
  popTo(state, main);
  if (main.predicate < 0) {
    close(state);
    const heading = state.root;
    state.root = -1;
    const body = open(state, "main", "root", -1);
    if (heading >= 0) body.pending.push({ word: heading, rel: "parataxis" });
    return;
  }
  open(state, "main", "parataxis", main.predicate);
}

/** Reads a conjunction. At the start of a sentence it hangs to the predicate. */
export function readCoordinator(state: State, chunk: Chunk): void {
  if (state.previous === undefined) top(state).pending.push({ word: chunk.head, rel: "cc" });
  else state.coordinator = chunk.head;
}

/** Reads an adjective phrase: a predicate, a complement, or what modifies the noun before it. */
export function readAdjective(state: State, chunk: Chunk): void {
  const clause = top(state);
  const preposition = state.preposition;
  state.preposition = undefined;
  if (preposition) {
    attach(state.arcs, preposition.head, chunk.head, "case");
    hang(state, clause, chunk.head, "obl");
  } else if (state.coordinator >= 0) adjectiveConjunct(state, chunk, clause);
  else if (clause.copula >= 0 && clause.predicate < 0) setPredicate(state, clause, chunk.head);
  else if (clause.predicate >= 0)
    hang(
      state,
      clause,
      chunk.head,
      state.previous?.kind === "verb" || state.previous?.kind === "adverb" || clause.object >= 0 ? "xcomp" : "advcl",
    );
  else if (state.lastNoun >= 0 && state.previous?.kind === "noun")
    attach(state.arcs, chunk.head, state.lastNoun, "amod");
  else clause.pending.push({ word: chunk.head, rel: "advcl" });
}

function adjectiveConjunct(state: State, chunk: Chunk, clause: Clause): void {
  const first = state.previous?.kind === "adjective" ? state.previous.head : clause.predicate;
  if (first >= 0) attach(state.arcs, chunk.head, first, "conj");
  else hang(state, clause, chunk.head, "conj");
  attach(state.arcs, state.coordinator, chunk.head, "cc");
  state.coordinator = -1;
}

/** Reads an adverb: it goes to the verb after it, else to its clause. */
export function readAdverb(state: State, chunk: Chunk): void {
  const next = peek(state);
  const clause = top(state);
  if (next?.kind === "verb" && next.head !== chunk.head && !(next.copula && next.form === "finite"))
    attach(state.arcs, chunk.head, next.head, "advmod");
  else if ((next?.kind === "preposition" || next?.kind === "marker") && !state.comma && clause.predicate < 0)
    hang(state, clause, chunk.head, "advmod");
  else hang(state, clause, chunk.head, "advmod");
}
