/** What a noun phrase is in its clause: subject, object, complement, apposition, conjunct, or part of a prepositional phrase. */
import { modifiesNoun } from "./attachment.ts";
import { BECOMING, NAMING, REPORTING, SAYING } from "./lists.ts";
import { finiteAhead, isDate, isListed, isTime } from "./look.ts";
import { type Clause, findClause, finiteClause, hang, open, peek, popTo, setPredicate, type State, top } from "./state.ts";
import { attach, type Chunk, FREE } from "./types.ts";

const isFree = (state: State, word: number): boolean => state.arcs.heads[word] === FREE;
const isProper = (state: State, word: number): boolean => state.nodes[word]?.upos === "PROPN";
const relation = (state: State, word: number): string => state.arcs.rels[word] ?? "";

/** The noun that is most like `word` among the last noun and those that it modifies: names go with names. */
function alike(state: State, word: number): number {
  const last = state.lastNoun;
  let at = last;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    if (state.nodes[at]?.upos === state.nodes[word]?.upos) return at;
    if (!relation(state, at).startsWith("nmod")) break;
    at = state.arcs.heads[at] ?? -1;
  }
  return last;
}

/** Hangs a conjunct to the first of its list, with the conjunction that waited. */
function conjoin(state: State, word: number, first: number): void {
  attach(state.arcs, word, first, "conj");
  if (state.coordinator >= 0) attach(state.arcs, state.coordinator, word, "cc");
  state.coordinator = -1;
}

/** "X, Y and Z": hangs the phrase to the first of the list. */
function listMember(state: State, chunk: Chunk): void {
  if (state.listHead < 0) state.listHead = alike(state, chunk.head);
  conjoin(state, chunk.head, state.listHead);
}

/** Whether the phrase opens a further clause after a conjunction: a finite verb follows and a clause is complete. */
function opensConjunctClause(state: State): boolean {
  const complete = finiteClause(state);
  return complete !== undefined && top(state).predicate >= 0 && finiteAhead(state, state.at, true);
}

function conjunctClause(state: State, chunk: Chunk): void {
  const main = state.comma ? findClause(state, (clause) => clause.kind === "main" && clause.predicate >= 0) : finiteClause(state);
  const target = main ?? finiteClause(state);
  if (!target) return;
  popTo(state, target);
  const clause = open(state, "main", "conj", target.predicate);
  clause.pending.push({ word: state.coordinator, rel: "cc" });
  state.coordinator = -1;
  clause.subject = chunk.head;
}

function coordinated(state: State, chunk: Chunk): void {
  if (opensConjunctClause(state)) return conjunctClause(state, chunk);
  const clause = top(state);
  if (state.lastNoun < 0 || (state.previous?.kind === "adjective" && clause.copula >= 0)) {
    hang(state, clause, chunk.head, "conj");
    return;
  }
  conjoin(state, chunk.head, state.listHead >= 0 ? state.listHead : alike(state, chunk.head));
  state.listHead = -1;
}

/** ", X said" and ", said X" at the end: the speech verb is the root, what came before is what was said. */
export function speechAround(state: State, subject: number): void {
  const main = state.stack[0];
  if (!main || main.predicate < 0) {
    const clause = open(state, "main", "parataxis", -1);
    clause.subject = subject;
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

/** Whether the finite verb after chunk `at` reports speech and takes no clause of its own after it. */
function reports(state: State): boolean {
  const verb = state.chunks.slice(state.at + 1, state.at + 8).find((chunk) => chunk.kind === "verb");
  const after = verb ? state.chunks[state.chunks.indexOf(verb) + 1] : undefined;
  const complete = !after || (after.kind === "noun" && verb !== undefined && state.nodes[verb.head]?.lemma === "tell" && !followedByThat(state, after)) || after.kind === "stop" || after.kind === "comma" || after.kind === "quote" || after.kind === "preposition" || after.kind === "adverb" || (after.kind === "noun" && isTime(state, after.head));
  return verb !== undefined && REPORTING.has(state.nodes[verb.head]?.lemma ?? "") && complete;
}

function followedByThat(state: State, chunk: Chunk): boolean {
  return state.chunks[state.chunks.indexOf(chunk) + 1]?.kind === "marker";
}

/** A noun phrase that begins a clause after a comma. */
function clauseAfterComma(state: State, chunk: Chunk): void {
  const waiting = findClause(state, (clause) => clause.predicate < 0);
  if (waiting && waiting.subject < 0 && waiting.wh < 0) {
    popTo(state, waiting);
    waiting.subject = chunk.head;
    return;
  }
  if (reports(state)) return speechAround(state, chunk.head);
  const main = finiteClause(state);
  if (main) popTo(state, main);
  const clause = open(state, "main", "parataxis", main?.predicate ?? state.root);
  clause.subject = chunk.head;
}

/** The noun that an apposition explains: the last one, or what it belongs to where a description follows a name's description. */
function explained(state: State, word: number): number {
  const last = state.lastNoun;
  const up = relation(state, last).startsWith("nmod") ? (state.arcs.heads[last] ?? -1) : -1;
  if (up < 0 || isProper(state, last)) return last;
  return isProper(state, word) || isProper(state, up) ? up : last;
}

/** A noun phrase after a comma; false where it is none of what a comma can mean. */
function afterComma(state: State, chunk: Chunk): boolean {
  const clause = top(state);
  const afterNoun = state.previous?.kind === "noun" && state.lastNoun >= 0;
  const subjectOpen = clause.predicate < 0 && clause.subject >= 0 && clause.copula < 0;
  if (finiteAhead(state, state.at) && !subjectOpen && !(afterNoun && isListed(state, state.at))) {
    clauseAfterComma(state, chunk);
    return true;
  }
  if (finiteAhead(state, state.at) && subjectOpen && reports(state) && !isListed(state, state.at)) {
    speechAround(state, chunk.head);
    return true;
  }
  if (!afterNoun) return false;
  if (isListed(state, state.at)) listMember(state, chunk);
  else if (isTime(state, chunk.head) && !isTime(state, state.lastNoun)) hang(state, finiteClause(state) ?? clause, chunk.head, "obl:unmarked");
  else attach(state.arcs, chunk.head, explained(state, chunk.head), state.nodes[chunk.head]?.upos === "NUM" ? numeral(state) : "appos");
  return true;
}

/** A number after a comma: the year of a date, or somebody's age. */
function numeral(state: State): string {
  return isDate(state, state.lastNoun) || isTime(state, state.lastNoun) ? "nmod:unmarked" : "appos";
}

/** A noun phrase before the predicate of its clause. */
function beforePredicate(state: State, chunk: Chunk, clause: Clause): void {
  const next = peek(state);
  const subjectLike = next?.kind === "verb" && next.form === "finite";
  if (isTime(state, chunk.head) && (clause.subject >= 0 || !subjectLike) && !isSubjectTime(state, chunk)) clause.pending.push({ word: chunk.head, rel: "obl:unmarked" });
  else if (clause.subject < 0) clause.subject = chunk.head;
  else if (finiteAhead(state, state.at) && state.lastNoun >= 0) open(state, "relative", "acl:relcl", state.lastNoun).subject = chunk.head;
  else attach(state.arcs, chunk.head, Math.max(state.lastNoun, clause.subject), "appos");
}

/** "The week ended": a time with a determiner right before the verb. */
function isSubjectTime(state: State, chunk: Chunk): boolean {
  return state.nodes[chunk.start]?.xpos === "DT" && peek(state)?.kind === "verb";
}

/** A noun phrase after the predicate of its clause. */
function afterPredicate(state: State, chunk: Chunk, clause: Clause): void {
  const afterNoun = state.previous?.kind === "noun";
  if (finiteAhead(state, state.at)) {
    const relative = afterNoun && state.lastNoun >= 0 && relation(state, state.lastNoun) !== "iobj" && state.nodes[state.lastNoun]?.upos !== "PRON" && !(clause.object < 0 && SAYING.has(state.nodes[clause.predicate]?.lemma ?? ""));
    open(state, relative ? "relative" : "complement", relative ? "acl:relcl" : "ccomp", relative ? state.lastNoun : clause.predicate).subject = chunk.head;
  } else if (isTime(state, chunk.head) && (clause.object >= 0 || afterNoun || isDay(state, chunk) || clause.passive)) hang(state, clause, chunk.head, "obl:unmarked");
  else if (clause.object < 0 && isPredicateFree(state)) {
    clause.object = chunk.head;
    hang(state, clause, chunk.head, objectRelation(state, clause));
  } else if (clause.object === state.lastNoun && afterNoun && relation(state, clause.object) === "obj") {
    if (NAMING.has(state.nodes[clause.predicate]?.lemma ?? "")) return hang(state, clause, chunk.head, "xcomp");
    attach(state.arcs, clause.object, clause.predicate, "iobj");
    hang(state, clause, chunk.head, "obj");
    clause.object = chunk.head;
  } else hang(state, clause, chunk.head, clause.object < 0 ? "obj" : "obl:unmarked");
}

/** What the first noun phrase after a predicate is. */
function objectRelation(state: State, clause: Clause): string {
  const verb = state.nodes[clause.predicate]?.lemma ?? "";
  if (state.nodes[clause.subject]?.xpos === "EX") return "nsubj";
  return BECOMING.has(verb) || (clause.passive && NAMING.has(verb)) ? "xcomp" : "obj";
}

/** Whether the clause's predicate is a verb without arguments between it and here. */
function isPredicateFree(state: State): boolean {
  return state.previous?.kind === "verb" || state.previous?.kind === "adverb" || state.previous?.kind === "adjective";
}

/** "last week", "Monday": always times. */
function isDay(state: State, chunk: Chunk): boolean {
  return /^(?:last|next|this|every|earlier|late|early|that|each)$/.test(state.nodes[chunk.start]?.lower ?? "") || /day$|^tonight$|^tomorrow$/.test(state.nodes[chunk.head]?.lower ?? "");
}

/** The clause and relation for a prepositional phrase; "according to" speaks of the whole sentence. */
function prepositional(state: State, chunk: Chunk, preposition: Chunk): void {
  const clause = top(state);
  const word = state.nodes[preposition.head]?.lower ?? "";
  attach(state.arcs, preposition.head, chunk.head, "case");
  if (preposition.end - preposition.start === 2 && isFree(state, preposition.end - 1)) attach(state.arcs, preposition.end - 1, chunk.head, "case");
  if (state.coordinator >= 0) return coordinatedPhrase(state, chunk, word);
  if (word === "according") return hang(state, state.stack[0] ?? clause, chunk.head, "obl");
  if (clause.copula >= 0 && clause.predicate < 0 && (state.previous?.kind !== "noun" || clause.inverted)) return setPredicate(state, clause, chunk.head);
  const adjacent = state.previous?.kind === "noun" && !state.comma && state.lastNoun >= 0;
  if (state.previous?.kind === "adjective" && !state.comma && state.previous.head !== clause.predicate) return attach(state.arcs, chunk.head, state.previous.head, "obl");
  if (clause.predicate < 0) {
    if (adjacent && !isTime(state, chunk.head)) attach(state.arcs, chunk.head, state.lastNoun, "nmod");
    else hang(state, clause, chunk.head, "obl");
    return;
  }
  if (adjacent && modifiesNoun(state, preposition.head, chunk.head, state.lastNoun, clause.predicate)) return attach(state.arcs, chunk.head, state.lastNoun, "nmod");
  const governor = state.comma ? (finiteClause(state) ?? clause) : clause;
  const agent = word === "by" && governor.passive && !isTime(state, chunk.head);
  hang(state, governor, chunk.head, agent ? "obl:agent" : "obl");
}

/** "in Rome and in Paris": hangs to the last phrase with the same preposition, else to the verb. */
function coordinatedPhrase(state: State, chunk: Chunk, word: string): void {
  let at = state.lastNoun;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    if (caseOf(state, at) === word) return conjoin(state, chunk.head, at);
    at = state.arcs.heads[at] ?? -1;
  }
  if (state.lastNoun >= 0) conjoin(state, chunk.head, state.lastNoun);
  else hang(state, top(state), chunk.head, "obl");
}

/** The preposition of a noun that was read before, lower case. */
function caseOf(state: State, noun: number): string {
  for (let at = noun - 1; at >= Math.max(0, noun - 8); at--) if (state.arcs.heads[at] === noun && state.arcs.rels[at] === "case") return state.nodes[at]?.lower ?? "";
  return "";
}

/** A noun phrase where a form of "be" waits for its predicate. */
function afterCopula(state: State, chunk: Chunk, clause: Clause): void {
  const question = clause.subject < 0 && clause.wh < 0;
  if (question || (clause.inverted && clause.subject < 0)) clause.subject = chunk.head;
  else setPredicate(state, clause, chunk.head);
}

function free(state: State, chunk: Chunk): void {
  const clause = top(state);
  if (clause.inverted && clause.predicate >= 0 && clause.subject < 0) {
    clause.subject = chunk.head;
    attach(state.arcs, chunk.head, clause.predicate, clause.passive ? "nsubj:pass" : "nsubj");
  } else if (state.comma && afterComma(state, chunk)) return;
  else if (clause.copula >= 0 && clause.predicate < 0) afterCopula(state, chunk, clause);
  else if (clause.predicate < 0) beforePredicate(state, chunk, clause);
  else afterPredicate(state, chunk, clause);
}

/** Reads a noun phrase. */
export function readNoun(state: State, chunk: Chunk): void {
  const preposition = state.preposition;
  if (state.listHead >= 0 && state.coordinator < 0 && !state.comma) state.listHead = preposition ? state.listHead : -1;
  if (preposition) prepositional(state, chunk, preposition);
  else if (state.coordinator >= 0) coordinated(state, chunk);
  else free(state, chunk);
  state.preposition = undefined;
  state.lastNoun = chunk.head;
}
