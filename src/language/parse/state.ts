/** The parser's working state: a stack of open clauses over a list of chunks. */
import { type Arcs, attach, type Chunk, type Node } from "./types.ts";

/** A word that waits for the predicate it will hang to. */
interface Pending {
  readonly word: number;
  readonly rel: string;
}

/** What a clause is to the sentence. */
export type ClauseKind = "main" | "complement" | "adverbial" | "relative" | "nonfinite";

/** A clause while it is read. Indices are of words; -1 where there is none (yet). */
export interface Clause {
  readonly kind: ClauseKind;
  /** Word that the predicate will hang to; -1: to the predicate of the clause below in the stack, once that is known. */
  readonly attachTo: number;
  readonly rel: string;
  predicate: number;
  subject: number;
  object: number;
  /** Relative or question word that may be subject, object or (with a preposition) oblique. */
  wh: number;
  copula: number;
  passive: boolean;
  finite: boolean;
  /** The next noun phrase is the subject: "said Mr. Berg", "did they". */
  inverted: boolean;
  readonly pending: Pending[];
}

/** The state while the chunks are read from left to right. */
export interface State {
  readonly nodes: readonly Node[];
  readonly arcs: Arcs;
  readonly chunks: readonly Chunk[];
  /** Index of the chunk that is read. */
  at: number;
  readonly stack: Clause[];
  /** The last chunk that was no punctuation. */
  previous: Chunk | undefined;
  /** A comma (or the like) came after `previous`. */
  comma: boolean;
  /** A preposition that waits for its noun. */
  preposition: Chunk | undefined;
  /** A conjunction that waits for what it joins; -1 if none. */
  coordinator: number;
  /** Head of the last noun phrase; -1 at the start. */
  lastNoun: number;
  /** First member of the list that is being read; -1 if none. */
  listHead: number;
  /** Predicate of the main clause; -1 until known. */
  root: number;
}

/** A clause that hangs by `rel` to `attachTo`. */
export function newClause(kind: ClauseKind, rel: string, attachTo: number): Clause {
  return {
    kind,
    attachTo,
    rel,
    predicate: -1,
    subject: -1,
    object: -1,
    wh: -1,
    copula: -1,
    passive: false,
    finite: kind !== "nonfinite",
    inverted: false,
    pending: [],
  };
}

/** A state before its first chunk, with an open main clause. */
export function newState(nodes: readonly Node[], arcs: Arcs, chunks: readonly Chunk[]): State {
  return {
    nodes,
    arcs,
    chunks,
    at: 0,
    stack: [newClause("main", "root", -1)],
    previous: undefined,
    comma: false,
    preposition: undefined,
    coordinator: -1,
    lastNoun: -1,
    listHead: -1,
    root: -1,
  };
}

/** The clause that is read now. */
export function top(state: State): Clause {
  const clause = state.stack.at(-1);
  if (clause) return clause;
  const main = newClause("main", "parataxis", state.root);
  state.stack.push(main);
  return main;
}

/** No prose has more clauses open at once; a deeper one is closed first, which keeps the parser linear. */
const MAX_DEPTH = 40;

/** Opens a clause on top of the others. */
export function open(state: State, kind: ClauseKind, rel: string, attachTo: number): Clause {
  if (state.stack.length >= MAX_DEPTH) close(state);
  const clause = newClause(kind, rel, attachTo);
  state.stack.push(clause);
  return clause;
}

/** Hangs `word` to the clause's predicate now, or once it is known. */
export function hang(state: State, clause: Clause, word: number, rel: string): void {
  if (clause.predicate >= 0) attach(state.arcs, word, clause.predicate, rel);
  else clause.pending.push({ word, rel });
}

function hangSubjects(state: State, clause: Clause, predicate: number): void {
  const { arcs, nodes } = state;
  const existential = nodes[clause.subject]?.xpos === "EX";
  const plainRel = clause.passive ? "nsubj:pass" : "nsubj";
  if (clause.subject >= 0) attach(arcs, clause.subject, predicate, existential ? "expl" : plainRel);
  if (clause.wh < 0) return;
  const adverb = nodes[clause.wh]?.xpos === "WRB";
  const whole = clause.subject < 0 ? plainRel : "obj";
  attach(arcs, clause.wh, predicate, adverb ? "advmod" : whole);
}

/** Hangs the clause itself to its governor, or makes it the root. */
function hangClause(state: State, clause: Clause, predicate: number): void {
  const below = state.stack[state.stack.indexOf(clause) - 1];
  if (clause.attachTo >= 0) attach(state.arcs, predicate, clause.attachTo, clause.rel);
  else if (below) hang(state, below, predicate, clause.rel);
  else if (state.root < 0) state.root = predicate;
  else attach(state.arcs, predicate, state.root, "parataxis");
}

/** Hangs a copula to its predicate, and with it what its verb group holds: auxiliaries, adverbs, "to". */
function linkCopula(state: State, copula: number, predicate: number): void {
  const { heads, rels } = state.arcs;
  for (let at = Math.max(0, copula - 5); at < Math.min(heads.length, copula + 3); at++)
    if (heads[at] === copula && /^(?:aux|advmod|mark)/.test(rels[at] ?? "")) heads[at] = predicate;
  attach(state.arcs, copula, predicate, "cop");
}

/** Makes `predicate` the clause's predicate: everything that waited for it is hung to it. */
export function setPredicate(state: State, clause: Clause, predicate: number): void {
  clause.predicate = predicate;
  hangSubjects(state, clause, predicate);
  if (clause.copula >= 0 && clause.copula !== predicate) linkCopula(state, clause.copula, predicate);
  for (const { word, rel } of clause.pending) attach(state.arcs, word, predicate, rel);
  hangClause(state, clause, predicate);
}

/** The nearest open clause, from the top, that passes the test. */
export function findClause(state: State, test: (clause: Clause) => boolean): Clause | undefined {
  return state.stack.findLast(test);
}

/** Closes the clauses above `clause`; those without a predicate get what they have. */
export function popTo(state: State, clause: Clause): void {
  while (state.stack.length > 0 && state.stack.at(-1) !== clause) close(state);
}

/** The word that stands for the predicate where there is none: "be" alone, a lone noun, what waited. */
function substitute(clause: Clause): number {
  if (clause.copula >= 0) return clause.copula;
  if (clause.subject >= 0) return clause.subject;
  return clause.wh >= 0 ? clause.wh : (clause.pending[0]?.word ?? -1);
}

/** Closes the top clause. */
export function close(state: State): void {
  const clause = state.stack.at(-1);
  if (clause && clause.predicate < 0) {
    const word = substitute(clause);
    if (word >= 0) {
      if (word === clause.subject) clause.subject = -1;
      if (word === clause.wh) clause.wh = -1;
      if (word === clause.copula) clause.copula = -1;
      setPredicate(state, clause, word);
    }
  }
  state.stack.pop();
}

/** The nearest clause with a finite predicate, from the top. */
export function finiteClause(state: State): Clause | undefined {
  return findClause(state, (clause) => clause.finite && clause.predicate >= 0);
}

/** The next chunk that is no quotation mark, `ahead` places on. */
export function peek(state: State, ahead = 1): Chunk | undefined {
  let at = state.at;
  for (let seen = 0; seen < ahead; ) {
    at++;
    const chunk = state.chunks[at];
    if (!chunk) return undefined;
    if (chunk.kind !== "quote") seen++;
  }
  return state.chunks[at];
}
