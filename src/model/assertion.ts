/** What a sentence asserts and what it denies, in words that those of other documents can be compared with. */
import type { Span } from "./text.ts";

/** A word that says what a sentence is about. */
export interface Term {
  /** Its lemma, in lower case. */
  readonly word: string;
  /** Part of a name, or a number: like nothing but itself. */
  readonly isName: boolean;
  /** Index of the mention that it stands in. */
  readonly mention?: number;
}

/** A predicate with all that hangs on it, and its subject. Terms are numbers in the sentence's list. */
export interface Clause {
  readonly head?: number;
  readonly terms: readonly number[];
  /** What it says may be, should be or is still to come. */
  readonly isOpen: boolean;
}

/** How something is denied: a word of the sentence negates it, somebody denies it, or it is one's alone. */
export type NegationKind = "not" | "no" | "never" | "without" | "denial" | "rejection" | "false" | "failure" | "alone";

/** How a negation is put, and what it negates. */
export type NegationTrait =
  | ("emphatic" | "present" | "perfect" | "subordinate")
  | ("unsaid" | "knowing" | "insisted" | "unsettled");

/** What a sentence says not to be so: a negated clause, a denial with what is denied. Its span is the word that says so. */
export interface Negation extends Clause, Span {
  readonly kind: NegationKind;
  readonly subject?: number;
  readonly object?: number;
  readonly traits: readonly NegationTrait[];
}

/** How a sentence is told: as somebody's word, by sources, as an accusation, of what somebody knows. */
export type Telling = "told" | "sourced" | "accusing" | "knowing";

/** One sentence of a body or caption. */
export interface Assertion {
  readonly sentence: number;
  readonly terms: readonly Term[];
  readonly clauses: readonly Clause[];
  readonly negations: readonly Negation[];
  readonly tellings: readonly Telling[];
}
