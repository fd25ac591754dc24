/**
 * What one document says: mentions, claims, and the reading that holds them.
 */
import type { Kind, Modality, Polarity, Relation } from "../schema.ts";
import type { Assertion } from "./assertion.ts";
import type { ClaimId, Document, DocumentId, MentionId, Precision, Sentence, Span, TextSpan } from "./text.ts";

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

/** Read and found right, put otherwise, or read by people alone. */
export type Review = "confirmed" | "corrected" | "added";

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
  /** What people decided about it, in the ledger. */
  readonly reviewed?: Review;
}

/** Why two names are one: the rule, its score (0…1), and the two names. */
export interface Merge {
  readonly rule: string;
  readonly score: number;
  readonly names: readonly [string, string];
}

/** Entities of one document, as numbers. */
export interface LocalEntities {
  /** For each mention its entity's number, or -1 where it is not known. */
  readonly entityOf: readonly number[];
  /** For each entity why its names are one. */
  readonly merges: readonly (readonly Merge[])[];
  /** Mentions that stand for several at once ("the two countries"), with the numbers of all. */
  readonly several?: ReadonlyMap<number, readonly number[]>;
}

/** A number, age or time of day, with what tells what it is of, so that documents can be compared. */
export interface Figure extends TextSpan {
  /** Number of the sentence. */
  readonly sentence: number;
  /** What it is of; only figures of one measure are compared: "people dead", "passenger", "USD", "meter", "age", "clock", "date". */
  readonly measure: string;
  /** The least and the most that it can be; only one for "at least" or "up to". Clock: minutes of the day. */
  readonly low?: number;
  readonly high?: number;
  /** "About", "nearly", "dozens". */
  readonly isRough: boolean;
  /** Of a part, or added to others: "including three", "another 12". */
  readonly isPart: boolean;
  /** Index of the mention of whose age it is. */
  readonly of?: number;
  /** Lemmas next to it in the tree, and of the other content words of its sentence. Both sorted. */
  readonly near: readonly string[];
  readonly terms: readonly string[];
  /** Words of the names of whose figure it is, in lower case: of its verb's subject, of the noun's owner. */
  readonly names: readonly string[];
  /** The time that its sentence names, if it names one. */
  readonly when?: When;
}

/** A passage that says that somebody began or ceased to be in an office, at the head of a group, a member, an ally. */
export interface Turn extends Span {
  readonly sentence: number;
  readonly kind: "start" | "end";
  /** Index of the mention of whose turn it is. */
  readonly holder: number;
  /** The office's words and mention of whose it is, where the passage says. */
  readonly title?: string;
  readonly post?: number;
  /** Index of the mention of who came before (start) or after (end), where the passage says. */
  readonly other?: number;
  readonly when?: When;
}

/** Who or what has a part in a statement: a mention, or a noun by the word that stands for all that mean it ("" for a name). */
export interface Role extends TextSpan {
  readonly noun: string;
  /** Index of the mention. */
  readonly mention?: number;
}

/** What one predicate says of whom, folded so that documents can be compared. */
export interface Statement extends Span {
  readonly sentence: number;
  /** The lemma of its verb, adjective or noun, with its particle: "buy", "step-down". */
  readonly verb: string;
  readonly isPassive: boolean;
  /** It is said not to be so. */
  readonly isNot: boolean;
  /** It is still to come. */
  readonly isAhead: boolean;
  /** Who does it, and to whom, whatever the voice. */
  readonly subject?: Role;
  readonly object?: Role;
  readonly place?: Role;
}

/** Everything that is read from one document alone. */
export interface Reading {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly local: LocalEntities;
  readonly figures: readonly Figure[];
  readonly turns: readonly Turn[];
  readonly statements: readonly Statement[];
  readonly assertions: readonly Assertion[];
  /** How many claims of sentences that list very many were left out, at least; absent where none was. */
  readonly leftOut?: number;
}
