/**
 * What constructions read from a sentence: facts, whose parts are tokens of it.
 */
import type { Passage } from "../passage.ts";

/** Some words of a sentence, not always without gaps: indices of tokens in ascending order, and the one that heads them. */
export interface Phrase {
  readonly head: number;
  readonly tokens: readonly number[];
}

/** What an argument is to its predicate. */
export type Role = "complement" | "object" | "clause" | "oblique" | "adverb" | "adverbial";

/** An argument of a predicate. */
export interface Slot {
  readonly role: Role;
  readonly phrase: Phrase;
  /** The prepositions or subordinators that open the phrase. */
  readonly marker: readonly number[];
}

/** A part of a relation: a token, or a word that the text implies, which is shown in brackets. */
export type RelationPart = number | string;

/** Somebody or something, a relation in the sentence's own words, and its arguments, the nearest first. */
export interface Fact {
  readonly construction: string;
  /** The token that heads the fact: its mood, speaker and time are read from there. */
  readonly at: number;
  readonly subject: Phrase;
  readonly relation: readonly RelationPart[];
  readonly slots: readonly Slot[];
  /** No clause says so: the order of words does. It holds whatever the clause around it denies. */
  readonly implied: boolean;
}

/** Reads facts of one construction. */
export interface Construction {
  readonly name: string;
  readonly read: (passage: Passage) => readonly Fact[];
}
