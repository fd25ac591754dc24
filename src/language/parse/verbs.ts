/** What a verb group is: the predicate of a clause that waits for one, a complement, a modifier of a noun, or a conjunct. */
import { ASPECT, CONTROL, INFINITIVE_NOUNS, REPORTING, TELLING } from "./lists.ts";
import { finiteBeforeBreak } from "./look.ts";
import { speechAround } from "./nouns.ts";
import { type Clause, findClause, finiteClause, hang, open, peek, popTo, setPredicate, type State, top } from "./state.ts";
import { attach, type Chunk } from "./types.ts";

/** Gives a clause its verb: the predicate, or the copula of a predicate to come. */
function fill(state: State, clause: Clause, chunk: Chunk): void {
  clause.passive = chunk.passive === true;
  clause.finite = chunk.form === "finite" || (clause.finite && clause.kind !== "nonfinite");
  if (chunk.auxiliary && peek(state)?.kind === "noun" && clause.subject < 0) {
    clause.pending.push({ word: chunk.head, rel: "aux" });
    return;
  }
  if (!chunk.copula) return setPredicate(state, clause, chunk.head);
  clause.copula = chunk.head;
}

/** Opens a clause whose verb is the chunk. */
function begin(state: State, chunk: Chunk, rel: string, attachTo: number): Clause {
  const clause = open(state, "nonfinite", rel, attachTo);
  fill(state, clause, chunk);
  return clause;
}

/** The tense class of a finite predicate, to match conjuncts by. */
function tense(state: State, word: number): string {
  const tag = state.nodes[word]?.xpos ?? "";
  return tag === "VBZ" || tag === "VBP" ? "present" : tag;
}

/** The clause that a verb after "and" goes on: of the same form, nearest first. */
function conjunctOf(state: State, chunk: Chunk): Clause | undefined {
  const done = (clause: Clause): boolean => clause.predicate >= 0;
  const same = (clause: Clause): boolean => done(clause) && tense(state, clause.predicate) === tense(state, chunk.head);
  if (chunk.form === "finite") return findClause(state, (clause) => clause.finite && same(clause)) ?? finiteClause(state);
  return findClause(state, same) ?? findClause(state, done);
}

function coordinated(state: State, chunk: Chunk): void {
  const clause = conjunctOf(state, chunk);
  const waiting = top(state);
  if (!clause || (waiting.predicate < 0 && waiting.subject >= 0 && chunk.form === "finite" && waiting.kind !== "main")) return plain(state, chunk);
  popTo(state, clause);
  const conjunct = open(state, clause.kind, "conj", clause.predicate);
  conjunct.finite = clause.finite;
  conjunct.pending.push({ word: state.coordinator, rel: "cc" });
  state.coordinator = -1;
  fill(state, conjunct, chunk);
}

/** A finite verb without a waiting clause: speech around a quotation, or a clause whose subject was taken for an object. */
function unexpected(state: State, chunk: Chunk): void {
  const clause = top(state);
  if (REPORTING.has(state.nodes[chunk.head]?.lemma ?? "") && (state.comma || state.chunks[state.at - 1]?.kind === "quote")) {
    speechAround(state, -1);
    const speech = top(state);
    speech.inverted = true;
    return fill(state, speech, chunk);
  }
  const stolen = clause.object >= 0 && clause.object === state.lastNoun && state.previous?.kind === "noun" && !state.comma;
  const next = open(state, stolen ? "complement" : "main", stolen ? "ccomp" : "parataxis", clause.predicate);
  if (stolen) next.subject = clause.object;
  if (stolen) clause.object = -1;
  fill(state, next, chunk);
}

function finite(state: State, chunk: Chunk): void {
  const waiting = findClause(state, (clause) => clause.predicate < 0 && clause.copula < 0);
  if (!waiting) return unexpected(state, chunk);
  popTo(state, waiting);
  fill(state, waiting, chunk);
}

/** Where an infinitive hangs after a noun: to the noun it completes, to the verb that has somebody do it, else as a purpose. */
function afterNoun(state: State, chunk: Chunk, clause: Clause): Clause {
  const noun = state.nodes[state.lastNoun];
  const verb = state.nodes[clause.predicate]?.lemma ?? "";
  if (clause.predicate < 0) return begin(state, chunk, "acl", state.lastNoun);
  if (CONTROL.has(verb) && !(noun && INFINITIVE_NOUNS.has(noun.lower) && clause.object !== state.lastNoun)) {
    if (clause.object === state.lastNoun && TELLING.has(verb)) attach(state.arcs, state.lastNoun, clause.predicate, "iobj");
    return begin(state, chunk, "xcomp", clause.predicate);
  }
  if (noun && INFINITIVE_NOUNS.has(noun.lower)) return begin(state, chunk, "acl", state.lastNoun);
  return begin(state, chunk, "advcl", clause.predicate);
}

function infinitive(state: State, chunk: Chunk): void {
  const clause = top(state);
  const kind = state.previous?.kind;
  if (clause.copula >= 0 && clause.predicate < 0) return fill(state, clause, chunk);
  if (clause.predicate < 0 && clause.pending.some(({ rel }) => rel === "aux") && chunk.start === chunk.head) return fill(state, clause, chunk);
  if (clause.kind === "adverbial" && clause.predicate < 0) return fill(state, clause, chunk);
  if (kind === "noun" && state.lastNoun >= 0 && !state.comma) afterNoun(state, chunk, clause);
  else if (clause.predicate < 0 && clause.subject < 0 && chunk.start === chunk.head) fill(state, clause, chunk);
  else if (clause.predicate < 0) begin(state, chunk, clause.subject < 0 && finiteBeforeBreak(state, state.at) ? "csubj" : "advcl", -1);
  else if (state.comma) begin(state, chunk, "advcl", (finiteClause(state) ?? clause).predicate);
  else begin(state, chunk, "xcomp", clause.predicate);
}

/** "after meeting Mr. Berg": a preposition before a gerund introduces a clause. */
function afterPreposition(state: State, chunk: Chunk, preposition: Chunk): void {
  const clause = top(state);
  const nominal = state.previous?.kind === "noun" && !state.comma && /^(?:of|for|about|in|from|to)$/.test(state.nodes[preposition.head]?.lower ?? "");
  const word = state.nodes[preposition.head]?.lower;
  const toNoun = nominal && state.lastNoun >= 0 && (word === "of" || clause.predicate < 0);
  const target = state.comma ? (finiteClause(state) ?? clause) : clause;
  attach(state.arcs, preposition.head, chunk.head, "mark");
  begin(state, chunk, toNoun ? "acl" : "advcl", toNoun ? state.lastNoun : target.predicate);
}

/** A participle or gerund without an auxiliary. */
function reduced(state: State, chunk: Chunk): void {
  const clause = top(state);
  const kind = state.previous?.kind;
  if (clause.predicate < 0 && (clause.kind === "adverbial" || clause.copula >= 0 || clause.pending.some(({ rel }) => rel === "aux"))) fill(state, clause, chunk);
  else if (kind === "noun" && state.lastNoun >= 0 && (!state.comma || (clause.predicate < 0 && clause.subject >= 0))) begin(state, chunk, "acl", state.lastNoun);
  else if (clause.predicate < 0) begin(state, chunk, clause.subject < 0 && chunk.form === "gerund" && finiteBeforeBreak(state, state.at) ? "csubj" : "advcl", -1);
  else if (state.comma) begin(state, chunk, "advcl", (finiteClause(state) ?? clause).predicate);
  else begin(state, chunk, ASPECT.has(state.nodes[clause.predicate]?.lemma ?? "") ? "xcomp" : "advcl", clause.predicate);
}

function plain(state: State, chunk: Chunk): void {
  if (chunk.form === "finite") finite(state, chunk);
  else if (chunk.form === "infinitive") infinitive(state, chunk);
  else reduced(state, chunk);
}

/** Reads a verb group. */
export function readVerb(state: State, chunk: Chunk): void {
  const preposition = state.preposition;
  state.preposition = undefined;
  state.listHead = -1;
  if (preposition && chunk.form !== "finite") afterPreposition(state, chunk, preposition);
  else {
    if (preposition) hang(state, top(state), preposition.head, "obl");
    if (state.coordinator >= 0) coordinated(state, chunk);
    else plain(state, chunk);
  }
}
