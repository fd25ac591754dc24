/** What a finder is, and what it finds. */
import type { Form } from "../model.ts";
import type { Kind } from "../schema.ts";
import type { View } from "./view.ts";

/** How far a find is trusted: 0 a guess from context, 1 a pattern, 2 a gazetteer or a title, 3 defined by the text itself. */
export type Trust = 0 | 1 | 2 | 3;

/** A mention before overlaps are settled. */
export interface Candidate {
  /** Number of the sentence in the document. */
  readonly sentence: number;
  /** First token. */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  /** The token that heads it; the last one where absent. */
  readonly head?: number;
  readonly kind: Kind;
  readonly form: Form;
  readonly trust: Trust;
  readonly canonical?: string;
  readonly demonym?: true;
  readonly expansion?: string;
}

/** A candidate with the name of its finder. */
export interface Found extends Candidate {
  readonly finder: string;
}

/** Finds mentions of some kind in a document. Finders know nothing of one another; overlaps are settled later. */
export interface Finder {
  readonly name: string;
  readonly find: (view: View) => readonly Candidate[];
}

/** Looks at all that was found, and adds, drops or changes; gives the same list back where there is nothing to do. */
export interface Pass {
  readonly name: string;
  readonly apply: (view: View, found: readonly Found[]) => readonly Found[];
}
