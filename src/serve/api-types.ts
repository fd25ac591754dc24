/**
 * What the viewer's server says, as types: the JSON API of README.md beside this file.
 */
import type { ClaimAttributes, DocumentAttributes } from "../graph/network-types.ts";

/** A day as the number of days since 1970-01-01, negative before. */
export type Day = number;

/**
 * A graph to be drawn and filtered: no quotes, one list a property, so that 10,000 entities are small and quick to read.
 *
 * Entities are numbered by their place in `nodes`, edges by theirs in `edges`. The claims stand in one row: first those of the
 * first edge, then of the second …, then those of the first entity that have no second one, and so on.
 */
export interface NetworkColumns {
  readonly schemaVersion: 1;
  readonly documents: readonly DocumentAttributes[];
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
  readonly claims: ClaimColumns;
  /** What is in the graph and not in these columns, because it would be too much to draw. */
  readonly leftOut: GraphCounts;
}

/** One value for each entity. */
export interface NodeColumns {
  readonly key: readonly string[];
  readonly label: readonly string[];
  /** Place in KINDS. */
  readonly kind: readonly number[];
  readonly aliases: readonly (readonly string[])[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly size: readonly number[];
  readonly mentions: readonly number[];
  /** How many claims have this subject and no entity as object. */
  readonly claims: readonly number[];
}

/** One value for each edge. */
export interface EdgeColumns {
  readonly key: readonly string[];
  /** Numbers of entities. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Place in RELATION_NAMES. */
  readonly relation: readonly number[];
  readonly label: readonly string[];
  readonly title: readonly (string | null)[];
  /** How many independent sources. */
  readonly weight: readonly number[];
  readonly claims: readonly number[];
  /** Start and end of the tenure that it stands for, where a text says so. */
  readonly from: readonly (Day | null)[];
  readonly to: readonly (Day | null)[];
}

/** One value for each claim. */
export interface ClaimColumns {
  /** Place in `documents`, -1 for none of them. */
  readonly document: readonly number[];
  /** Twice the place in MODALITIES, and one more where the polarity is negative. */
  readonly mood: readonly number[];
  /** First and last possible day of what it tells. */
  readonly earliest: readonly (Day | null)[];
  readonly latest: readonly (Day | null)[];
  /** 0…100. */
  readonly confidence: readonly number[];
  /** 1 where people have confirmed, corrected or added it. */
  readonly reviewed: readonly number[];
  /** The relation and its object in the text's words, for claims that stand on no edge; null for the others. */
  readonly words: readonly (readonly [label: string, object: string] | null)[];
}

/** How much of a graph. */
export interface GraphCounts {
  readonly entities: number;
  readonly edges: number;
  readonly claims: number;
}

/** A claim with its evidence, and where it stands in the graph. */
export interface PlacedClaim extends ClaimAttributes {
  /** The subject's entity: the edge's source, its target where the claim is `turned`. */
  readonly entity: string;
  /** The edge, where the object is an entity too. */
  readonly edge?: string;
}

/** Answer to a question for claims: a page of them, and how many there are in all. */
export interface ClaimsPage {
  readonly total: number;
  readonly claims: readonly PlacedClaim[];
}

/** A person in an office, as an entity's page lists it; dates are ISO 8601. */
export interface TenureEntry {
  readonly title: string;
  /** Keys of entities. */
  readonly holder: string;
  readonly post: string;
  /** First and last date of an article that shows the person in office. */
  readonly first?: string;
  readonly last?: string;
  readonly from?: string;
  readonly to?: string;
}

/** An entity beside its claims: why its names are one, and the offices it holds or grants. */
export interface EntityEntry {
  readonly key: string;
  readonly tenures: readonly TenureEntry[];
  readonly merges: readonly { readonly rule: string; readonly score: number; readonly names: readonly string[] }[];
  /** Where there are any; documents by id. */
  readonly conflicts?: readonly ConflictEntry[];
}

/** What sources say against each other, as an entity's page lists it. */
export interface ConflictEntry {
  /** For people: "people killed", "Defense Secretary (United States)". */
  readonly about: string;
  readonly sides: readonly {
    readonly value: string;
    readonly quote: string;
    readonly document: string;
    /** A claim of this quote, where there is one. */
    readonly claim?: string;
  }[];
}

/** The weightiest conflicts of a graph, and how many there are. */
export interface ConflictsPage {
  readonly total: number;
  readonly conflicts: readonly ConflictEntry[];
}

/** An entity found by a name; also one that the columns leave out. */
export interface NameHit {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
}
