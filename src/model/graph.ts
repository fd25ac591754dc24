/**
 * What all documents together say: entities, resolved claims, occurrences, tenures, the graph.
 */
import type { Kind, Relation } from "../schema.ts";
import type { Claim, Mention, Merge } from "./claim.ts";
import type { ClaimId, Document, DocumentId, EntityId, Skipped } from "./text.ts";

/** Where an entity is mentioned. `mention` is an index into the document's mentions. */
export interface MentionRef {
  readonly document: DocumentId;
  readonly mention: number;
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
  /** Ids elsewhere, with their schemes, from lists of known entities: "wikidata:Q42". */
  readonly ids?: readonly string[];
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
