/**
 * What all documents together say: entities, resolved claims, occurrences, tenures, the graph.
 */
import type { BoundReason, ConflictKind, Kind, Relation, Role, Status, TenureRelation } from "../schema.ts";
import type { Claim, Mention, Merge } from "./claim.ts";
import type { ClaimId, Document, DocumentId, EntityId, Skipped, Span } from "./text.ts";

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

/** Where a passage stands that several documents have. */
export interface PassageSpan extends Span {
  readonly document: DocumentId;
}

/** Documents that print one text, cut or not, or that have a passage in common. One source, however many they are. */
export interface SourceGroup {
  /** In the order of publication; those without a date last, in the order of the graph's documents. */
  readonly documents: readonly DocumentId[];
  readonly kind: "reprint" | "passage";
  /** The part of the shorter text's own words that stands in the longer, 0…1: of reprints the least, of passages the most. */
  readonly similarity: number;
  /** Of passages: where they stand. */
  readonly passages?: readonly PassageSpan[];
}

/** A passage of a document that shows something: `text.slice(start, end) === quote`. */
export interface Passage extends Span {
  readonly document: DocumentId;
  readonly quote: string;
}

/** An entity in an occurrence; each stands once. */
export interface Participant {
  readonly entity: EntityId;
  readonly role: Role;
}

/** One thing that happened or is planned, with all that is claimed of it, within and across documents. */
export interface Occurrence {
  readonly id: string;
  readonly type: Relation;
  readonly status: Status;
  /** Sorted by role and entity. */
  readonly participants: readonly Participant[];
  readonly where?: EntityId;
  /** First and last possible day, where a claim says. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly claims: readonly ClaimId[];
  /** Ids of occurrences: the plans for what happened; what came of a plan. Sorted; empty where nothing is known. */
  readonly linked: readonly string[];
}

/** Where a tenure began or ended, with the passage that says so. */
export interface TenureBound {
  /** As fine as known; absent where only a limit is known, or the text does not say when. */
  readonly date?: string;
  /** An end is not later, a start not earlier: the first sighting of who came next, the last of who was there before. */
  readonly limit?: string;
  readonly why: BoundReason;
  /** The predecessor or successor. */
  readonly other?: EntityId;
  readonly evidence: Passage;
}

/** A time without a sighting between two that are further apart than a year, or between which somebody else is seen in the office. */
export interface TenureGap {
  /** The last date before, and the first date after. */
  readonly after: string;
  readonly before: string;
}

/** When a claim shows it: the time that its text states, else the date of its document; absent where neither is known. */
export interface Sighting {
  readonly claim: ClaimId;
  readonly date?: string;
}

/**
 * Who is what to whom over time: a person in an office, a leader, a member, an ally, a party to an agreement. First seen is not
 * began: `from` and `to` need evidence of their own.
 */
export interface Tenure {
  readonly id: string;
  readonly relation: TenureRelation;
  /** The office; "leader", "member", "ally", … for the rest. */
  readonly title: string;
  readonly holder: EntityId;
  /** The country, organization or agreement. Of two allies the one with the larger id. */
  readonly post: EntityId;
  /** First and last sighting. */
  readonly first?: string;
  readonly last?: string;
  /** Date of `start` and `end`, where it has one. */
  readonly from?: string;
  readonly to?: string;
  readonly start?: TenureBound;
  readonly end?: TenureBound;
  /** By date, undated ones last. */
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly TenureGap[];
  /** Of the sightings and nothing else, sorted. */
  readonly claims: readonly ClaimId[];
}

/** What one document says in a conflict. */
export interface ConflictSide extends Passage {
  /** In the text's words: "at least 12 people". Sides with values that agree stand beside each other. */
  readonly value: string;
  /** The claim, where it is one. */
  readonly claim?: ClaimId;
}

/** A disagreement, with both quotes. Never deleted; time, plans and bounds ("at least") that explain it make it none. */
export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  /** What it is about, for people: "people killed", "Defense Secretary (United States)". */
  readonly about: string;
  /** Entities that it is about, sorted. */
  readonly entities: readonly EntityId[];
  /** Two or more, in order of documents. */
  readonly sides: readonly ConflictSide[];
  /** 0…1: how much it matters. Conflicts are sorted by it, largest first. */
  readonly weight: number;
}

/** A claim that deserves doubt: much follows from it and little supports it. `assess/doubt.ts` ranks them; no file holds them. */
export interface DoubtfulClaim {
  readonly claim: ClaimId;
  /** 0…1, consequence × thinness. */
  readonly doubt: number;
  /** 0…1: how high its participants stand and what they do. */
  readonly consequence: number;
  /** 0…1: how little supports it. */
  readonly thinness: number;
  /** For people: "one source", "nobody is named who says so", "no date". */
  readonly reasons: readonly string[];
}

/** A document as the graph keeps it. */
export interface GraphDocument extends Document {
  /** Number of its origin: agency, outlet, or the text that it reprints. Documents of one origin are one source. */
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
  readonly conflicts: readonly Conflict[];
  readonly groups: readonly SourceGroup[];
  readonly skipped: readonly Skipped[];
}
