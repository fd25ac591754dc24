/** What a noun phrase is in its clause: subject, object, complement, time; other files read it after commas and prepositions. */
import { readAfterComma } from "./after-comma.ts";
import { coordinatedNoun } from "./coordination.ts";
import { BECOMING, NAMING, SAYING } from "./lists.ts";
import { finiteAhead, isTime } from "./look.ts";
import { readPhrase } from "./phrases.ts";
import { type Clause, findClause, hang, open, peek, type State, setPredicate, top } from "./state.ts";
import { attach, type Chunk } from "./types.ts";

const verbOf = (state: State, clause: Clause): string => state.nodes[clause.predicate]?.lemma ?? "";

/** "The week ended": a time with a determiner right before the verb. */
function isSubjectTime(state: State, chunk: Chunk): boolean {
  return state.nodes[chunk.start]?.xpos === "DT" && peek(state)?.kind === "verb";
}

/** A noun phrase before the predicate of its clause. */
function beforePredicate(state: State, chunk: Chunk, clause: Clause): void {
  const next = peek(state);
  const subjectLike = next?.kind === "verb" && next.form === "finite" && clause.subject < 0;
  if (isTime(state, chunk.head) && !subjectLike && !isSubjectTime(state, chunk))
    clause.pending.push({ word: chunk.head, rel: "obl:unmarked" });
  else if (clause.subject < 0) clause.subject = chunk.head;
  else if (finiteAhead(state, state.at) && state.lastNoun >= 0)
    open(state, "relative", "acl:relcl", state.lastNoun).subject = chunk.head;
  else attach(state.arcs, chunk.head, Math.max(state.lastNoun, clause.subject), "appos");
}

/** Whether the noun phrase is the subject of a further clause: a finite verb follows, and none waits for it. */
function opensClause(state: State, clause: Clause): boolean {
  const conjuncts = SAYING.has(verbOf(state, clause));
  if (!finiteAhead(state, state.at, { conjuncts })) return false;
  return !findClause(state, (other) => other.predicate < 0 && other.copula < 0 && other.subject < 0 && other.wh < 0);
}

/** "the plan he made" (a relative clause on the noun right before) against "says he made". */
function furtherClause(state: State, chunk: Chunk, clause: Clause): void {
  const noun = state.previous?.kind === "noun" ? state.lastNoun : -1;
  const said = clause.object < 0 && SAYING.has(verbOf(state, clause));
  const relative = noun >= 0 && !said && state.arcs.rels[noun] !== "iobj" && state.nodes[noun]?.upos !== "PRON";
  const opened = relative
    ? open(state, "relative", "acl:relcl", noun)
    : open(state, "complement", "ccomp", clause.predicate);
  opened.subject = chunk.head;
}

/** "last week", "Monday": always times. */
function isDay(state: State, chunk: Chunk): boolean {
  return (
    /^(?:last|next|this|every|earlier|late|early|that|each)$/.test(state.nodes[chunk.start]?.lower ?? "") ||
    /day$|^tonight$|^tomorrow$/.test(state.nodes[chunk.head]?.lower ?? "")
  );
}

/** Whether the phrase says when, rather than being what the verb is done to. */
function isTimeAdjunct(state: State, chunk: Chunk, clause: Clause): boolean {
  const filled = clause.object >= 0 || clause.passive || state.previous?.kind === "noun";
  return isTime(state, chunk.head) && (filled || isDay(state, chunk));
}

/** What the first noun phrase after a predicate is. */
function objectRelation(state: State, clause: Clause): string {
  const verb = verbOf(state, clause);
  if (state.nodes[clause.subject]?.xpos === "EX") return "nsubj";
  return BECOMING.has(verb) || (clause.passive && NAMING.has(verb)) ? "xcomp" : "obj";
}

/** The second noun phrase right after the first: "gave Norway missiles", "named her minister". */
function secondObject(state: State, chunk: Chunk, clause: Clause): void {
  const naming = NAMING.has(verbOf(state, clause));
  if (!naming) attach(state.arcs, clause.object, clause.predicate, "iobj");
  hang(state, clause, chunk.head, naming ? "xcomp" : "obj");
  if (!naming) clause.object = chunk.head;
}

/** A noun phrase after the predicate of its clause. */
function afterPredicate(state: State, chunk: Chunk, clause: Clause): void {
  const afterNoun = state.previous?.kind === "noun";
  const afterObject = afterNoun && clause.object === state.lastNoun && state.arcs.rels[clause.object] === "obj";
  if (opensClause(state, clause)) furtherClause(state, chunk, clause);
  else if (isTimeAdjunct(state, chunk, clause)) hang(state, clause, chunk.head, "obl:unmarked");
  else if (clause.object < 0) {
    hang(state, clause, chunk.head, afterNoun ? "obj" : objectRelation(state, clause));
    if (!afterNoun) clause.object = chunk.head;
  } else if (afterObject) secondObject(state, chunk, clause);
  else hang(state, clause, chunk.head, "obl:unmarked");
}

/** A noun phrase where a form of "be" waits for its predicate: that, or the subject of a question. */
function afterCopula(state: State, chunk: Chunk, clause: Clause): void {
  const hasSubject = clause.subject >= 0 || clause.wh >= 0 || clause.pending.some(({ rel }) => rel === "csubj");
  if (!hasSubject || (clause.inverted && clause.subject < 0)) clause.subject = chunk.head;
  else setPredicate(state, clause, chunk.head);
}

/** A noun phrase that nothing before it claims. */
function free(state: State, chunk: Chunk): void {
  const clause = top(state);
  if (clause.inverted && clause.predicate >= 0 && clause.subject < 0) {
    clause.subject = chunk.head;
    attach(state.arcs, chunk.head, clause.predicate, clause.passive ? "nsubj:pass" : "nsubj");
  } else if (state.comma && readAfterComma(state, chunk)) return;
  else if (clause.copula >= 0 && clause.predicate < 0) afterCopula(state, chunk, clause);
  else if (clause.predicate < 0) beforePredicate(state, chunk, clause);
  else afterPredicate(state, chunk, clause);
}

/** Reads a noun phrase. */
export function readNoun(state: State, chunk: Chunk): void {
  const preposition = state.preposition;
  if (state.coordinator < 0 && !state.comma && !preposition) state.listHead = -1;
  if (preposition) readPhrase(state, chunk, preposition);
  else if (state.coordinator >= 0) coordinatedNoun(state, chunk);
  else free(state, chunk);
  state.preposition = undefined;
  state.lastNoun = chunk.head;
}
