/**
 * What a rule gives: drafts of claims, to which the builder adds quote, mood, speaker and time.
 */
import type { Argument, Span } from "../model.ts";
import type { Relation } from "../schema.ts";
import type { Mood } from "./mood.ts";
import type { Passage } from "./passage.ts";

/** A claim as a rule reads it. */
export interface Draft {
  readonly relation: Relation;
  /** The relation in the text's own words. */
  readonly label: string;
  /** Where those words stand. */
  readonly trigger: Span;
  readonly subject: Argument;
  readonly object?: Argument;
  readonly others?: readonly Argument[];
  readonly where?: Argument;
  readonly title?: string;
  /** The token that heads the claim: its mood, speaker and time are read from there. */
  readonly at: number;
  /** The last verb of a label of several ("plans to buy"): what the first makes of it is the claim's modality. */
  readonly content?: number;
  /** For claims that are not a clause's: their own mood. */
  readonly mood?: Mood;
  /** 0…1. */
  readonly confidence: number;
}

/** Reads claims of one sort from a sentence. */
export interface Rule {
  readonly name: string;
  readonly read: (passage: Passage) => readonly Draft[];
}

/** Facts that are presupposed rather than claimed (titles, appositions) are asserted, whatever the clause around them is. */
export const PRESUPPOSED: Mood = { polarity: "positive", modality: "asserted" };
