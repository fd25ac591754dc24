/**
 * The vocabulary: kinds of entities and types of relations, with the ends that each relation takes.
 *
 * One table; finders, rules, stores, exporters and the viewer read it and add nothing of their own. The PLOVER names are
 * the event categories of the PLOVER ontology (Open Event Data Alliance, 2023); the FollowTheMoney names are schemata of
 * followthemoney (OCCRP).
 */

/** The kinds of entities. */
export const KINDS = ["person", "organization", "country", "place", "system", "agreement", "event", "office"] as const;
export type Kind = (typeof KINDS)[number];

/** What an analyst reads for a kind, and its FollowTheMoney schema. */
export const KIND_INFO: Readonly<
  Record<Kind, { readonly label: string; readonly nodeLabel: string; readonly ftm: string }>
> = {
  person: { label: "Person", nodeLabel: "Person", ftm: "Person" },
  organization: { label: "Organization", nodeLabel: "Organization", ftm: "Organization" },
  country: { label: "Country", nodeLabel: "Country", ftm: "PublicBody" },
  place: { label: "Place", nodeLabel: "Place", ftm: "Address" },
  system: { label: "Weapon or product", nodeLabel: "System", ftm: "Asset" },
  agreement: { label: "Agreement", nodeLabel: "Agreement", ftm: "Project" },
  event: { label: "Event", nodeLabel: "Event", ftm: "Event" },
  office: { label: "Office", nodeLabel: "Office", ftm: "Position" },
};

/** A state holds over a time; an event happens; `relates` is any other verb, labelled with its own words. */
export type RelationGroup = "state" | "event" | "open";

/** One row of the vocabulary. */
export interface RelationInfo {
  readonly group: RelationGroup;
  /** What an analyst reads on the edge. */
  readonly label: string;
  /** Kinds that may be subject. */
  readonly subject: readonly Kind[];
  /** Kinds that may be object. */
  readonly object: readonly Kind[];
  /** Stored once, in a canonical direction. */
  readonly symmetric?: true;
  /** PLOVER event category, for events that have one. */
  readonly plover?: string;
}

const ACTOR = ["person", "organization", "country"] as const;
const GROUPS = ["organization", "country"] as const;
const ANY = KINDS;
/** What is a part of something: people are members. */
const PART = KINDS.filter((kind) => kind !== "person");
const THING = ["system", "organization", "agreement", "event"] as const;

function state(label: string, subject: readonly Kind[], object: readonly Kind[]): RelationInfo {
  return { group: "state", label, subject, object };
}

function event(label: string, plover: string, subject: readonly Kind[], object: readonly Kind[]): RelationInfo {
  return { group: "event", label, subject, object, plover };
}

/** The relations. The key is what is stored. */
export const RELATIONS = {
  holds_office: state("holds office in", ["person"], ["country", "organization", "place", "office"]),
  works_for: state("works for", ["person"], ["country", "organization", "person"]),
  member_of: state("member of", ACTOR, ["organization", "agreement"]),
  part_of: state("part of", PART, PART),
  located_in: state("located in", ANY, ["country", "place"]),
  ally_of: { ...state("ally of", ACTOR, ACTOR), symmetric: true },
  party_to: state("party to", GROUPS, ["agreement"]),
  leads: state("leads", ["person"], ["organization", "country", "event", "place"]),
  owns: state("owns", ACTOR, ["organization", "system", "place"]),
  manufactures: state("manufactures", GROUPS, ["system"]),
  operates: state("operates", GROUPS, ["system", "place", "organization"]),
  succeeds: state("succeeds", ["person", "organization"], ["person", "organization"]),
  advises: state("advises", ["person", "organization"], ACTOR),
  family_of: { ...state("family of", ["person"], ["person"]), symmetric: true },
  meets: { ...event("meets", "CONSULT", ACTOR, ACTOR), symmetric: true },
  agrees_with: { ...event("agrees with", "AGREE", ACTOR, ACTOR), symmetric: true },
  supports: event("supports", "SUPPORT", ACTOR, ANY),
  aids: event("aids", "AID", ACTOR, [...ACTOR, "place"]),
  urges: event("urges", "REQUEST", ACTOR, ACTOR),
  demands: event("demands", "REQUEST", ACTOR, ACTOR),
  warns: event("warns", "THREATEN", ACTOR, ACTOR),
  opposes: event("opposes", "ACCUSE", ACTOR, ANY),
  criticises: event("criticises", "ACCUSE", ACTOR, ANY),
  praises: event("praises", "SUPPORT", ACTOR, ANY),
  rejects: event("rejects", "REJECT", ACTOR, ANY),
  threatens: event("threatens", "THREATEN", ACTOR, [...ACTOR, "place"]),
  deploys: event("deploys", "MOBILIZE", ACTOR, ["system", "organization"]),
  tests: event("tests", "MOBILIZE", ACTOR, ["system", "event"]),
  launches: event("launches", "MOBILIZE", ACTOR, THING),
  sanctions: event("sanctions", "SANCTION", ACTOR, ACTOR),
  attacks: event("attacks", "ASSAULT", ACTOR, [...ACTOR, "place", "system"]),
  visits: event("visits", "CONSULT", ACTOR, ["country", "place", "organization", "person"]),
  appoints: event("appoints", "AGREE", ACTOR, ["person"]),
  dismisses: { group: "event", label: "dismisses", subject: ACTOR, object: ["person"] },
  acquires: event("acquires", "AGREE", ACTOR, ["system", "organization"]),
  cooperates_with: { ...event("cooperates with", "COOPERATE", ACTOR, ACTOR), symmetric: true },
  allows: event("allows", "CONCEDE", ACTOR, ANY),
  concedes_to: event("gives way to", "CONCEDE", ACTOR, ANY),
  eases: event("eases measures on", "CONCEDE", ACTOR, ANY),
  withdraws_from: event("withdraws from", "RETREAT", ACTOR, [...GROUPS, "place", "agreement", "event"]),
  releases: event("releases", "RETREAT", ACTOR, ["person"]),
  protests: event("protests against", "PROTEST", ACTOR, ANY),
  suspends: event("suspends dealings with", "SANCTION", ACTOR, [...ACTOR, "place", "agreement", "event"]),
  expels: event("expels", "SANCTION", ACTOR, ACTOR),
  punishes: event("punishes", "SANCTION", ACTOR, ACTOR),
  arrests: event("arrests", "COERCE", ACTOR, ["person", "organization"]),
  restricts: event("restricts", "COERCE", ACTOR, ANY),
  seizes: event("seizes", "COERCE", ACTOR, ANY),
  destroys: event("destroys", "COERCE", ACTOR, ["system", "place", "organization", "country"]),
  captures: event("captures", "ASSAULT", ACTOR, ["country", "place", "system", "person", "organization"]),
  defeats: { group: "event", label: "defeats", subject: ACTOR, object: ACTOR },
  competes_with: { group: "event", label: "competes with", subject: ACTOR, object: ACTOR, symmetric: true },
  invests_in: { group: "event", label: "invests in", subject: ACTOR, object: [...ACTOR, "place", "system"] },
  sells_to: { group: "event", label: "sells to", subject: ACTOR, object: ACTOR },
  investigates: event("investigates", "ACCUSE", ACTOR, ANY),
  charges: event("charges", "ACCUSE", ACTOR, ACTOR),
  proposes: event("proposes", "AGREE", ACTOR, [...ACTOR, "agreement", "event", "system"]),
  says: event("says to", "CONSULT", ACTOR, ACTOR),
  relates: { group: "open", label: "", subject: ANY, object: ANY },
} as const satisfies Readonly<Record<string, RelationInfo>>;

export type Relation = keyof typeof RELATIONS;

/** All relation names, in the order of the table. */
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly Relation[];

/** The row of a relation. */
export function relationInfo(relation: Relation): RelationInfo {
  return RELATIONS[relation];
}

/** Whether these kinds may stand at the ends of a relation. */
export function takesEnds(relation: Relation, subject: Kind, object: Kind): boolean {
  const info = relationInfo(relation);
  return info.subject.includes(subject) && info.object.includes(object);
}

/** The Cypher relationship type of a relation, e.g. `MEETS`. Comes from this table alone, never from text. */
export function relationshipType(relation: Relation): string {
  return relation.toUpperCase();
}

/** Whether a word is one of the relations. */
export function isRelation(word: string): word is Relation {
  return Object.hasOwn(RELATIONS, word);
}

/** Whether a word is one of the kinds. */
export function isKind(word: string): word is Kind {
  return KINDS.some((kind) => kind === word);
}

/** "negative": the text says that it did not happen. */
export const POLARITIES = ["positive", "negative"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How the text puts it. "denied" is somebody's denial; "negative" polarity is a plain "did not". */
export const MODALITIES = ["asserted", "planned", "possible", "demanded", "denied"] as const;
export type Modality = (typeof MODALITIES)[number];

/** What an entity is in an occurrence: who does it, to whom; in a meeting or an agreement all are participants. */
export const ROLES = ["subject", "object", "participant"] as const;
export type Role = (typeof ROLES)[number];

/** Of an occurrence. "actual": said to have happened; "planned": only planned, demanded or possible. */
export const STATUSES = ["actual", "planned"] as const;
export type Status = (typeof STATUSES)[number];

/** The states that tenures are made of. */
export const TENURE_RELATIONS = ["holds_office", "leads", "member_of", "ally_of", "party_to"] as const;
export type TenureRelation = (typeof TENURE_RELATIONS)[number];

/** How the start or end of a tenure is known: the text states it, or who came before or after bounds it. */
export const BOUND_REASONS = ["stated", "predecessor", "successor"] as const;
export type BoundReason = (typeof BOUND_REASONS)[number];

/** What documents disagree about. "description": one name with two ages, ranks or such; "spelling": one outlet, one name, two ways. */
export const CONFLICT_KINDS = [
  "office",
  "number",
  "date",
  "place",
  "participants",
  "denial",
  "description",
  "spelling",
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
