/**
 * What people decide about a graph, as the ledger keeps it.
 *
 * Decisions are anchored to what stands in the documents, never to ids: they hold as long as the words do, whatever else is
 * added, cleaned anew or named otherwise.
 */
import type { Kind, Modality, Polarity, Relation } from "../schema.ts";

/** One mention: the document's path, a stretch of its text that holds the mention, and where in the stretch it stands. */
export interface Anchor {
  readonly path: string;
  readonly quote: string;
  /** UTF-16 offsets into the quote. */
  readonly start: number;
  readonly end: number;
  /** Which of the places where the quote stands in the document, from 1. */
  readonly occurrence: number;
}

/** What a claim says, in the words of its quote. */
export interface Statement {
  readonly subject: string;
  readonly relation: Relation;
  /** The relation's own words, for `relates`. */
  readonly label?: string;
  readonly object?: string;
  /** The office, for holds_office. */
  readonly title?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** Where a claim stands: the document's path and the quote. */
export interface Passage {
  readonly path: string;
  readonly quote: string;
}

/** Two mentions speak of one entity, or of two. */
export interface PairDecision {
  readonly verb: "merge" | "split";
  readonly a: Anchor;
  readonly b: Anchor;
}

/** The entity of a mention has another name, another kind, is none, or has something noted on it. */
export type EntityDecision =
  | { readonly verb: "rename"; readonly a: Anchor; readonly name: string }
  | { readonly verb: "kind"; readonly a: Anchor; readonly kind: Kind }
  | { readonly verb: "ignore"; readonly a: Anchor }
  | { readonly verb: "note"; readonly a: Anchor; readonly words: string };

/** A claim is right, wrong, to be put otherwise, was not read, or has something noted on it. */
export type ClaimDecision =
  | { readonly verb: "confirm" | "reject" | "add"; readonly at: Passage; readonly says: Statement }
  | { readonly verb: "correct"; readonly at: Passage; readonly says: Statement; readonly instead: Statement }
  | { readonly verb: "note"; readonly at: Passage; readonly says: Statement; readonly words: string };

/** One decision: one line of the ledger. */
export type Decision = PairDecision | EntityDecision | ClaimDecision;

/** A decision with the number of its line, from 1. */
export type Numbered<D extends Decision = Decision> = D & { readonly line: number };

/** A line that was not applied, and why. */
export interface LedgerProblem {
  readonly line: number;
  readonly reason: string;
}

/** A ledger as it was read: decisions in the order of their lines, and the lines that are none. */
export interface Ledger {
  readonly decisions: readonly Numbered[];
  readonly problems: readonly LedgerProblem[];
}

/** A ledger without a line. */
export const EMPTY_LEDGER: Ledger = { decisions: [], problems: [] };
