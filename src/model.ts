/**
 * Every type that flows through the pipeline, in the order of the flow:
 *
 *     bytes ─read→ Article ─clean→ Document ─parse→ Sentence[] ─mention→ Mention[] ─relate→ Claim[]
 *           ─resolve→ Entity[] ─assess→ Graph ─→ stores, exports, viewer
 *
 * All values are read-only. Offsets are UTF-16 code units into `Article.text`, spans are half-open; cleaning marks ranges and
 * never moves an offset. Dates are ISO 8601, as fine as known: "2007", "2007-04" or "2007-04-30".
 */
import type { Kind, Modality, Polarity, Relation } from "./schema.ts";

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

// ── read ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── clean ────────────────────────────────────────────────────────────────────────────────────────────────────────────

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
}

// ── language ─────────────────────────────────────────────────────────────────────────────────────────────────────────

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
}

// ── mention ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A name, a description ("the prime minister"), or a pronoun. */
export type Form = "name" | "nominal" | "pronoun";

/** One place in a document where an entity is spoken of. Trimmed: no article, title, final comma or 's. */
export interface Mention extends TextSpan {
  readonly id: MentionId;
  readonly kind: Kind;
  readonly form: Form;
  /** Number of the sentence. */
  readonly sentence: number;
  /** First and one past the last token in the sentence. */
  readonly tokens: Span;
  /** Number of tokens from the sentence's start to the token that heads the mention. */
  readonly head: number;
  /** The finder that found it. */
  readonly finder: string;
  /** Canonical name, where a gazetteer knows one: "U.S." → "United States", "Japanese" → "Japan". */
  readonly canonical?: string;
  /** An adjective or a people's name for a country: "Japanese", "North Koreans". Never a node's label. */
  readonly demonym?: true;
  /** Long form that the text itself defines: "THAAD" → "Terminal High Altitude Area Defense". */
  readonly expansion?: string;
}

// ── relate ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One end of a claim, as the text has it. */
export interface Argument extends TextSpan {
  /** Index into the document's mentions, where the argument's head is one. */
  readonly mention?: number;
  /** A capital that stands for its government. */
  readonly reading?: "government";
}

/** Who says so, as the text has it; `by` is whom they heard it from ("Abe, according to Seko"). */
export interface Attribution {
  readonly text: string;
  readonly span: Span;
  readonly mention?: number;
  readonly by?: Attribution;
}

/** When it happened or held; never finer than the text, never the article's own date. */
export interface When {
  readonly text: string;
  /** First and last possible day. */
  readonly earliest: string;
  readonly latest: string;
  /** As fine as known, e.g. "2007-04". */
  readonly date: string;
  readonly precision: Precision;
}

/** A short span elsewhere in the document that names an end which the quote only refers to. At most 300 UTF-16 units. */
export interface Context extends Span {
  readonly quote: string;
}

/** What one passage of one document says, before anybody is resolved. */
export interface Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly sentence: number;
  readonly relation: Relation;
  /** The relation in the text's own words: "has urged". */
  readonly label: string;
  /** Where the relation's words stand. */
  readonly trigger?: Span;
  readonly subject: Argument;
  /** The other end; `mention` is set where it is an entity. Absent where the verb takes none. */
  readonly object?: Argument;
  /** Further arguments of the same verb, with their prepositions, in text order. */
  readonly others: readonly Argument[];
  readonly where?: Argument;
  /** The office, for holds_office: "Defense Secretary". */
  readonly title?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly by?: Attribution;
  readonly when?: When;
  /** The verbatim quote with its offsets: `text.slice(start, end) === quote`. At most 600 UTF-16 units. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** At most two. */
  readonly context: readonly Context[];
  /** 0…1. */
  readonly confidence: number;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** Entities of one document, as numbers. */
export interface LocalEntities {
  /** For each mention its entity's number, or -1 where it is not known. */
  readonly entityOf: readonly number[];
  /** For each entity why its names are one. */
  readonly merges: readonly (readonly Merge[])[];
}

/** Everything that is read from one document alone. */
export interface Reading {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly local: LocalEntities;
}

// ── resolve ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where an entity is mentioned. `mention` is an index into the document's mentions. */
export interface MentionRef {
  readonly document: DocumentId;
  readonly mention: number;
}

/** Why two names are one: the rule, its score (0…1), and the two names. */
export interface Merge {
  readonly rule: string;
  readonly score: number;
  readonly names: readonly [string, string];
}

/** One thing in the world, with every mention of it. */
export interface Entity {
  readonly id: EntityId;
  /** The canonical name. */
  readonly name: string;
  readonly kind: Kind;
  /** Other names in the texts, without demonyms. Sorted. */
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRef[];
  readonly merges: readonly Merge[];
}

/** Who says so, resolved where it is an entity. */
export interface ResolvedAttribution {
  readonly text: string;
  readonly entity?: EntityId;
  readonly by?: ResolvedAttribution;
}

/** A claim whose ends are entities. */
export interface ResolvedClaim extends Omit<Claim, "by"> {
  readonly subjectId: EntityId;
  readonly objectId?: EntityId;
  /** The object in the text's words, where it is no entity. */
  readonly objectText?: string;
  readonly whereId?: EntityId;
  readonly by?: ResolvedAttribution;
}

// ── assess ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Documents that print one text. One source, however many they are. */
export interface SourceGroup {
  readonly documents: readonly DocumentId[];
  readonly kind: "reprint" | "passage";
  /** 0…1. */
  readonly similarity: number;
}

/** One thing that happened, with all that is claimed of it. */
export interface Occurrence {
  readonly id: string;
  readonly type: Relation;
  readonly participants: readonly { readonly entity: EntityId; readonly role: "subject" | "object" }[];
  readonly where?: EntityId;
  /** First and last possible day, where a claim says. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly claims: readonly ClaimId[];
}

/** One person in one office. First seen is not began: `from` and `to` need evidence of their own. */
export interface Tenure {
  readonly id: string;
  readonly title: string;
  readonly holder: EntityId;
  /** The country or organization. */
  readonly post: EntityId;
  /** First and last date of a document that shows the person in office. */
  readonly first?: string;
  readonly last?: string;
  readonly from?: string;
  readonly to?: string;
  readonly claims: readonly ClaimId[];
}

/** A document as the graph keeps it. */
export interface GraphDocument extends Document {
  /** Number of its source group; documents of one group are one source. */
  readonly group: number;
}

/** One pair and one relation (holds_office: and title), with the claims under it. */
export interface Edge {
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly relation: Relation;
  readonly title?: string;
  readonly label: string;
  readonly claims: readonly ClaimId[];
  /** Number of independent sources. */
  readonly sources: number;
}

/** The one truth. Databases, exports and pictures are projections of it. */
export interface Graph {
  readonly documents: readonly GraphDocument[];
  readonly mentions: ReadonlyMap<DocumentId, readonly Mention[]>;
  readonly entities: readonly Entity[];
  readonly claims: readonly ResolvedClaim[];
  readonly edges: readonly Edge[];
  readonly occurrences: readonly Occurrence[];
  readonly tenures: readonly Tenure[];
  readonly groups: readonly SourceGroup[];
  readonly skipped: readonly Skipped[];
}
