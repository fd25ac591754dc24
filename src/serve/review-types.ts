/**
 * What page and server say to each other about decisions, as types: the reviewing part of the API in README.md beside this file.
 */
import type { Decision, Statement } from "../ledger/index.ts";
import type { Kind } from "../schema.ts";

/** What people may decide. Entities and claims by their keys, documents by path, offsets in UTF-16 units. */
export type DecisionAsked = (
  | { readonly verb: "merge"; readonly entities: readonly string[] }
  | { readonly verb: "split"; readonly entity: string; readonly printed: string }
  | { readonly verb: "split documents"; readonly entity: string; readonly documents: readonly string[] }
  | { readonly verb: "rename"; readonly entity: string; readonly name: string }
  | { readonly verb: "kind"; readonly entity: string; readonly kind: Kind }
  | { readonly verb: "ignore"; readonly entities: readonly string[] }
  | { readonly verb: "confirm"; readonly claim: string }
  | { readonly verb: "reject"; readonly claim: string }
  | { readonly verb: "correct"; readonly claim: string; readonly says: Statement }
  | {
      readonly verb: "add";
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly says: Statement;
    }
  /** Words on an entity or on a claim. */
  | { readonly verb: "note"; readonly entity: string; readonly words: string }
  | { readonly verb: "note claim"; readonly claim: string; readonly words: string }
  /** Lines as the server gave them: answers to questions, and decisions that were taken back. */
  | { readonly verb: "lines"; readonly lines: readonly string[] }
) & {
  /** Why, in the person's words; it stands behind the decision in the ledger. */
  readonly note?: string;
};

/** What was written to the ledger; nothing where it said so already. */
export interface LinesWritten {
  readonly lines: readonly string[];
}

/** What the ledger's decisions became in the graph that is now there. */
export interface GraphRebuilt {
  readonly applied: number;
  /** Lines that do not apply, by number from 1, and why. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

/** A question to people about what is doubtful. */
export interface QuestionAsked {
  readonly kind: "near-merge" | "near-split" | "claim";
  readonly question: string;
  readonly evidence: readonly string[];
  /** The lines of the ledger that yes and no stand for. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Keys of the entities that it is about. */
  readonly entities: readonly string[];
  /** Where its claim stands, if it is about one. */
  readonly claim?: { readonly id: string; readonly document: string };
}

/** A decision that stands in the ledger. */
export interface LedgerLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** What it says; absent where it is damaged. */
  readonly decision?: Decision;
  /** What people noted beside it. */
  readonly note?: string;
  /** Why it does not apply. */
  readonly problem?: string;
}

/** What somebody noted on an entity or a claim; on neither where the graph has it no longer. */
export interface NoteEntry {
  /** Its line in the ledger. */
  readonly text: string;
  readonly words: string;
  /** Key of the entity, or id of the claim. */
  readonly entity?: string;
  readonly claim?: string;
}

/** What there is to review, and what was decided. */
export interface ReviewState {
  /** Where the ledger lies; not said in a page without a server. */
  readonly ledger?: string;
  readonly decisions: readonly LedgerLine[];
  /** The open questions that are most worth asking. */
  readonly questions: readonly QuestionAsked[];
  /** How many are open. */
  readonly open: number;
}
