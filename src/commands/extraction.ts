/** What `redthread extract` says of one text: a line of its output. Spans are UTF-16 offsets into the text, half-open. */
import type { Quantity, Quotation } from "../language/index.ts";
import type { Form, Span, TextSpan } from "../model.ts";
import type { Kind, Modality, Polarity, Relation } from "../schema.ts";

/** A mention. An adjective of a country or region names no country: its kind is "other", its entity the country. */
export interface ExtractedMention extends TextSpan {
  readonly kind: Kind | "other";
  readonly form: Form;
  /** Number of the entity in this text; null where it is not known. */
  readonly entity: number | null;
}

/** An end of a claim. Its span covers its text from first to last word; implied words are in brackets. */
export interface ExtractedArgument extends TextSpan {
  readonly entity?: number;
}

/** Who says so, and whom it comes through. */
export interface ExtractedSpeaker {
  readonly text: string;
  readonly by?: ExtractedSpeaker;
}

/** A claim with its arguments; `type` where the relation is one of the vocabulary. */
export interface ExtractedClaim {
  readonly subject: ExtractedArgument;
  readonly relation: { readonly text: string; readonly type?: Relation };
  readonly arguments: readonly ExtractedArgument[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly by?: ExtractedSpeaker;
  readonly when?: { readonly text: string; readonly date: string };
  /** 0…1. */
  readonly confidence: number;
  /** Number of the sentence. */
  readonly sentence: number;
}

/** A quantity with its text and the number of its sentence. */
export interface ExtractedQuantity extends Quantity {
  readonly text: string;
  readonly sentence: number;
}

/** What is found in a text. */
export interface Findings {
  /** The headline, the outlet and the date, where they are known. */
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601, as fine as known. */
  readonly published?: string;
  /** The text does not look English: its names were tried, and nothing is claimed. */
  readonly language?: "other";
  readonly sentences: readonly Span[];
  readonly mentions: readonly ExtractedMention[];
  readonly claims: readonly ExtractedClaim[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly ExtractedQuantity[];
  /** How many claims more there are at least, in sentences that list very many; absent where none was left out. */
  readonly leftOut?: number;
}

/** A line of output: what the input gave, and what is found. `error` says why a text was not read. */
export interface Extraction extends Findings {
  readonly id: unknown;
  readonly text: string;
  readonly error?: string;
}

/** What is found where nothing is. */
export const NOTHING: Findings = { sentences: [], mentions: [], claims: [], quotations: [], quantities: [] };
