/**
 * What is read from bytes: spans, dates, articles, documents, sentences, tokens.
 *
 * Offsets are UTF-16 code units into `Article.text`, spans are half-open. Dates are ISO 8601, as fine as known.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Hash of a document's path and text. */
export type DocumentId = Branded<"document">;
/** Hash of document, span and kind. */
export type MentionId = Branded<"mention">;
/** Hash of document, ends, relation and quote. */
export type ClaimId = Branded<"claim">;
/** Kind and canonical name: stays as long as the canonical name does. */
export type EntityId = Branded<"entity">;

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text that it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** How fine a date is. */
export type Precision = "year" | "month" | "day";

/** A date as fine as known. */
export interface PartialDate {
  /** "2007", "2007-04" or "2007-04-30". */
  readonly date: string;
  readonly precision: Precision;
}

/** The formats that have a reader. */
export type Format = "text" | "html" | "jsonl";

/** One article as it was read, before anything is understood. */
export interface Article {
  /** Path below the folder that was built, with "/" and the extension; a JSON line's is `file.jsonl#id`. */
  readonly path: string;
  readonly format: Format;
  /** The decoded file for text, the extracted text for other formats. All offsets point into it. */
  readonly text: string;
  /** Name of the encoding it was decoded with, e.g. "utf-8". */
  readonly encoding: string;
  /** What the format itself says about the article (HTML meta tags, JSON fields). */
  readonly metadata: Metadata;
}

/** Facts about an article that its format states outside the text. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly author?: string;
}

/** An input that gave no article, and why. Reported and counted, never silent. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** What a stretch of an article is. Only headline, body and caption are read for mentions. */
export type BlockRole = "headline" | "body" | "caption" | "byline" | "dateline" | "furniture";

/** One stretch of an article with its role. Blocks are in order, do not overlap, and cover every visible character. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** The rule that decided, for people: "subscription offer", "link list", … */
  readonly why: string;
}

/** When an article was published and how that is known. */
export interface Published extends PartialDate {
  readonly source: "metadata" | "dateline" | "text" | "file name";
}

/** "other": not English, so that its names are tried and its sentences not understood. */
export type Language = "en" | "other";

/** An article whose furniture is marked. */
export interface Document {
  readonly id: DocumentId;
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
  /** The outlet that printed it. */
  readonly publisher?: string;
  /** The news agency that it came from, as named by byline, dateline or credit: "AFP", "Kyodo". */
  readonly agency?: string;
  readonly published?: Published;
  readonly url?: string;
  /** Absent where the text is too short to tell. */
  readonly language?: Language;
}

/** Universal parts of speech (universaldependencies.org/u/pos). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One token, split as Universal Dependencies splits English: "Japan|'s", "do|n't", "U.S.", "test|-|fire". */
export interface Token extends TextSpan {
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn tag, for tense and number: "VBD", "NNS". */
  readonly xpos: string;
  /** Index of the head in `Sentence.tokens`; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head: "nsubj", "obl", … */
  readonly deprel: string;
}

/** One sentence of a headline, body or caption. */
export interface Sentence extends Span {
  /** Number in the document, from 0. */
  readonly index: number;
  readonly role: BlockRole;
  readonly tokens: readonly Token[];
  /** What the net says of names: for each token a log-probability for each label of `mention/tagger/labels.ts`; empty: nothing. */
  readonly nameScores: Float32Array;
}
