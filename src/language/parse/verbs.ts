/** What a verb group is: the predicate of a clause that waits for one, a complement, a modifier of a noun, or a conjunct. */
import { openBeside } from "./coordination.ts";
import { ASPECT, CONTROL, INFINITIVE_NOUNS, TELLING } from "./lists.ts";
import { finiteBeforeBreak } from "./look.ts";
import { isReporting, openSpeech } from "./speech.ts";
import {
  type Clause,
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

const waitsForVerb = (clause: Clause): boolean =>
  clause.predicate < 0 && clause.pending.some(({ rel }) => rel === "aux");
const isBare = (chunk: Chunk): boolean => chunk.start === chunk.head;

/** Gives a clause its verb: the predicate, the copula of a predicate to come, or the auxiliary of a question. */
function fill(state: State, clause: Clause, chunk: Chunk): void {
  clause.passive = chunk.passive === true;
  clause.finite = chunk.form === "finite" || (clause.finite && clause.kind !== "nonfinite");
  if (chunk.auxiliary && peek(state)?.kind === "noun" && clause.subject < 0)
    clause.pending.push({ word: chunk.head, rel: "aux" });
  else if (chunk.copula) clause.copula = chunk.head;
  else setPredicate(state, clause, chunk.head);
}

/** Opens a clause whose verb is the chunk. */
function begin(state: State, chunk: Chunk, rel: string, attachTo: number): void {
  fill(state, open(state, "nonfinite", rel, attachTo), chunk);
}

/** The tense class of a predicate, to match conjuncts by. */
function tense(state: State, word: number): string {
  const tag = state.nodes[word]?.xpos ?? "";
  return tag === "VBZ" || tag === "VBP" ? "present" : tag;
}

/** The clause that a verb after "and" goes on: of the same form, nearest first. */
function conjunctOf(state: State, chunk: Chunk): Clause | undefined {
  const done = (clause: Clause): boolean => clause.predicate >= 0;
  const same = (clause: Clause): boolean => done(clause) && tense(state, clause.predicate) === tense(state, chunk.head);
  if (chunk.form === "finite")
    return findClause(state, (clause) => clause.finite && same(clause)) ?? finiteClause(state);
  return findClause(state, same) ?? findClause(state, done);
}

function coordinated(state: State, chunk: Chunk): void {
  const clause = conjunctOf(state, chunk);
  const current = top(state);
  const ownSubject = current.predicate < 0 && current.subject >= 0 && current.kind !== "main";
  if (!clause || (ownSubject && chunk.form === "finite")) {
    plain(state, chunk);
    return;
  }
  const conjunct = openBeside(state, clause, clause.kind);
  conjunct.finite = clause.finite;
  fill(state, conjunct, chunk);
}

/** A finite verb without a waiting clause: its subject was taken for an object, or it stands beside. */
function unexpected(state: State, chunk: Chunk): void {
  const clause = top(state);
  const object = clause.object;
  const stolen = object >= 0 && object === state.lastNoun && state.previous?.kind === "noun" && !state.comma;
  const next = open(state, stolen ? "complement" : "main", stolen ? "ccomp" : "parataxis", clause.predicate);
  if (stolen) {
    next.subject = object;
    clause.object = -1;
  }
  fill(state, next, chunk);
}

/** ", said Ms. Berg": the speaker follows the verb. */
function invertedSpeech(state: State, chunk: Chunk): void {
  openSpeech(state, -1);
  const speech = top(state);
  speech.inverted = true;
  fill(state, speech, chunk);
}

function finite(state: State, chunk: Chunk): void {
  const waiting = findClause(state, (clause) => clause.predicate < 0 && clause.copula < 0);
  const afterQuote = state.comma || state.chunks[state.at - 1]?.kind === "quote";
  if (waiting) {
    popTo(state, waiting);
    fill(state, waiting, chunk);
  } else if (afterQuote && isReporting(state, chunk)) invertedSpeech(state, chunk);
  else unexpected(state, chunk);
}

/** Where an infinitive hangs after a noun: to the noun it completes, to the verb that has somebody do it, else as a purpose. */
function infinitiveAfterNoun(state: State, chunk: Chunk, clause: Clause): void {
  const verb = state.nodes[clause.predicate]?.lemma ?? "";
  const isObject = clause.object === state.lastNoun;
  const completesNoun = INFINITIVE_NOUNS.has(state.nodes[state.lastNoun]?.lower ?? "");
  if (clause.predicate < 0) begin(state, chunk, "acl", state.lastNoun);
  else if (CONTROL.has(verb) && (isObject || !completesNoun)) {
    if (isObject && TELLING.has(verb)) attach(state.arcs, state.lastNoun, clause.predicate, "iobj");
    begin(state, chunk, "xcomp", clause.predicate);
  } else if (completesNoun) begin(state, chunk, "acl", state.lastNoun);
  else begin(state, chunk, "advcl", clause.predicate);
}

/** Whether the clause that is read waits for just this infinitive or participle. */
function awaits(clause: Clause, chunk: Chunk): boolean {
  if (clause.predicate >= 0) return false;
  if (clause.copula >= 0 || clause.kind === "adverbial") return true;
  return waitsForVerb(clause) && (chunk.form !== "infinitive" || isBare(chunk));
}

/** A verb without tense before the predicate of its clause: its subject where a finite verb follows, else an adverbial. */
function fronted(state: State, chunk: Chunk, clause: Clause): void {
  const subject = clause.subject < 0 && chunk.form !== "participle" && finiteBeforeBreak(state, state.at);
  begin(state, chunk, subject ? "csubj" : "advcl", -1);
}

function infinitive(state: State, chunk: Chunk): void {
  const clause = top(state);
  if (awaits(clause, chunk)) fill(state, clause, chunk);
  else if (state.previous?.kind === "noun" && state.lastNoun >= 0 && !state.comma)
    infinitiveAfterNoun(state, chunk, clause);
  else if (clause.predicate >= 0) complementOrAdverbial(state, chunk, clause, "xcomp");
  else if (clause.subject < 0 && isBare(chunk)) fill(state, clause, chunk);
  else fronted(state, chunk, clause);
}

/** After the predicate: after a comma an adverbial of the finite clause, else `rel`. */
function complementOrAdverbial(state: State, chunk: Chunk, clause: Clause, rel: string): void {
  if (state.comma) begin(state, chunk, "advcl", (finiteClause(state) ?? clause).predicate);
  else begin(state, chunk, rel, clause.predicate);
}

/** A participle or gerund without an auxiliary. */
function reduced(state: State, chunk: Chunk): void {
  const clause = top(state);
  const inSubject = clause.predicate < 0 && clause.subject >= 0;
  const afterNoun = state.previous?.kind === "noun" && state.lastNoun >= 0;
  if (awaits(clause, chunk)) fill(state, clause, chunk);
  else if (afterNoun && (!state.comma || inSubject)) begin(state, chunk, "acl", state.lastNoun);
  else if (clause.predicate < 0) fronted(state, chunk, clause);
  else {
    const aspect = ASPECT.has(state.nodes[clause.predicate]?.lemma ?? "");
    complementOrAdverbial(state, chunk, clause, aspect ? "xcomp" : "advcl");
  }
}

/** "after meeting Ms. Berg": a preposition before a gerund introduces a clause, on the noun before where that wants one. */
function afterPreposition(state: State, chunk: Chunk, preposition: Chunk): void {
  const clause = top(state);
  const word = state.nodes[preposition.head]?.lower ?? "";
  const afterNoun = state.previous?.kind === "noun" && !state.comma && state.lastNoun >= 0;
  const onSubject = clause.predicate < 0 && /^(?:for|about|in|from|to)$/.test(word);
  attach(state.arcs, preposition.head, chunk.head, "mark");
  if (afterNoun && (word === "of" || onSubject)) begin(state, chunk, "acl", state.lastNoun);
  else begin(state, chunk, "advcl", (state.comma ? (finiteClause(state) ?? clause) : clause).predicate);
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
  if (preposition && chunk.form !== "finite") {
    afterPreposition(state, chunk, preposition);
    return;
  }
  if (preposition) hang(state, top(state), preposition.head, "obl");
  if (state.coordinator >= 0) coordinated(state, chunk);
  else plain(state, chunk);
}
