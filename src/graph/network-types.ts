/**
 * The attributes in `graph.json`, graphology's own serialisation: what exporters write, and the viewer and others read.
 *
 * No attribute is named `type`: Sigma and Gephi Lite read that as the name of a drawing program.
 */
import type { BlockRole, Context, Review } from "../model.ts";
import type { Kind, Modality, Polarity, Relation } from "../schema.ts";

/** A claim as it stands on an edge, or on its subject's node where the object is no entity. */
export interface ClaimAttributes {
  readonly id: string;
  /** Path of the document below the folder that was built. */
  readonly document: string;
  readonly quote: string;
  /** UTF-16 offsets of the quote in the document's source text. */
  readonly start: number;
  readonly end: number;
  /** Spans of the two ends and of the relation's words, in the same offsets. */
  readonly subject: { readonly start: number; readonly end: number };
  readonly object?: { readonly start: number; readonly end: number };
  readonly trigger?: { readonly start: number; readonly end: number };
  readonly relation: Relation;
  /** Set where the claim's subject is the edge's target: symmetric relations are stored in one direction. */
  readonly turned?: true;
  /** The relation in the text's own words. */
  readonly label: string;
  readonly objectText?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly by?: ByAttributes;
  readonly when?: WhenAttributes;
  readonly where?: string;
  readonly title?: string;
  readonly context?: readonly Context[];
  readonly confidence: number;
  readonly rule: string;
  /** What people decided about it. */
  readonly reviewed?: Review;
}

/** Who says so; `entity` is a node's key. */
export interface ByAttributes {
  readonly text: string;
  readonly entity?: string;
  readonly by?: ByAttributes;
}

/** When; `date` is ISO 8601, as fine as known. */
export interface WhenAttributes {
  readonly text: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
}

/** A node. `claims` are those of this subject that have no object entity. */
export interface NodeAttributes {
  readonly label: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Number of mentions in all documents. */
  readonly mentions: number;
  /** Ids elsewhere, with their schemes: "wikidata:Q42". */
  readonly ids?: readonly string[];
  readonly claims: readonly ClaimAttributes[];
}

/** An edge. `weight` is the number of independent sources. */
export interface EdgeAttributes {
  readonly relation: Relation;
  readonly label: string;
  readonly title?: string;
  readonly weight: number;
  /** Whether a positive, asserted claim stands under it; otherwise it is drawn dashed. */
  readonly asserted: boolean;
  readonly claims: readonly ClaimAttributes[];
}

/** A document in the graph's attributes; its text is fetched apart. */
export interface DocumentAttributes {
  readonly id: string;
  readonly path: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly published?: string;
  readonly url?: string;
  /** Documents of one group are one source. */
  readonly group: number;
}

/** The graph's own attributes. */
export interface NetworkAttributes {
  readonly schemaVersion: 1;
  readonly name: "redthread";
  readonly documents: readonly DocumentAttributes[];
}

/** A document with its text, as `documents/<id>.json` and the viewer's API give it. */
export interface DocumentText extends DocumentAttributes {
  readonly text: string;
  readonly blocks: readonly {
    readonly start: number;
    readonly end: number;
    readonly role: BlockRole;
    readonly why: string;
  }[];
}
