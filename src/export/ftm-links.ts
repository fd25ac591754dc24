/**
 * What joins entities in FollowTheMoney: tenures as Occupancy, occurrences as Event, asserted edges as links.
 *
 * Each carries its quotes with path and offsets in `summary`, its publishers, and the id of what it was made from in `recordId`.
 */
import type {
  ClaimId,
  Edge,
  Entity,
  EntityId,
  Graph,
  GraphDocument,
  Passage,
  ResolvedClaim,
  Tenure,
} from "../model.ts";
import { type Kind, type Relation, relationInfo } from "../schema.ts";
import { dateBetween } from "./days.ts";
import { type FtmRecord, ftmKey, ftmName, ftmRecord, ftmUrl } from "./ftm-record.ts";

/** What links and notes look up. */
export interface Lookup {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<ClaimId, ResolvedClaim>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
}

/** The tables of a graph. */
export function lookupOf(graph: Graph): Lookup {
  return {
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    claims: new Map(graph.claims.map((claim) => [claim.id, claim])),
    documents: new Map(graph.documents.map((document) => [document.id, document])),
  };
}

/** Kinds that FollowTheMoney counts as legal entities, and those that are organizations. */
const LEGAL: readonly Kind[] = ["person", "organization", "country"];
const GROUPS: readonly Kind[] = ["organization", "country"];

/** Each tenure as Occupancy, with a Position where no office of the graph is it. */
export function* occupanciesOf(graph: Graph): Generator<FtmRecord> {
  const lookup = lookupOf(graph);
  const offices = officesByPost(graph, lookup);
  const made = new Set<string>();
  for (const tenure of graph.tenures) {
    if (tenure.relation !== "holds_office" || lookup.entities.get(tenure.holder)?.kind !== "person") continue;
    const position = positionOf(tenure, offices, lookup);
    if (position.record !== undefined && !made.has(position.key)) yield position.record;
    made.add(position.key);
    yield ftmRecord("Occupancy", tenure.id, {
      holder: ftmKey(tenure.holder),
      post: position.key,
      startDate: tenure.from,
      endDate: tenure.to,
      date: [tenure.first, tenure.last],
      status: tenure.end?.why === "stated" ? "ended" : undefined,
      ...provenance(tenure.id, passagesOf(tenure, lookup), lookup),
    });
  }
}

/** What shows a tenure: its sightings, and what says that it began or ended. */
function passagesOf({ claims, start, end }: Tenure, lookup: Lookup): readonly Passage[] {
  return [...claimsOf(claims, lookup), ...[start, end].flatMap((bound) => bound?.evidence ?? [])];
}

/** The key of a tenure's office, and its record where the graph has none. */
function positionOf(tenure: Tenure, offices: ReadonlyMap<string, EntityId>, { entities }: Lookup) {
  const post = entities.get(tenure.post);
  const office = post?.kind === "office" ? post.id : offices.get(officeKey(tenure.title, tenure.post));
  if (office !== undefined) return { key: ftmKey(office), record: undefined };
  const record = ftmRecord("Position", `position\n${officeKey(tenure.title, tenure.post)}`, {
    name: ftmName(`${tenure.title || "holder of an office"} (${post?.name ?? tenure.post})`),
    ...(post !== undefined && GROUPS.includes(post.kind) ? { organization: ftmKey(post.id) } : {}),
  });
  return { key: record.id, record };
}

/** Office entities by title and the post that they are part of. */
function officesByPost(graph: Graph, { entities }: Lookup): ReadonlyMap<string, EntityId> {
  const parts = graph.edges.filter(({ relation }) => relation === "part_of");
  return new Map(
    parts.flatMap(({ source, target }) => {
      const office = entities.get(source);
      if (office?.kind !== "office") return [];
      return office.aliases.map((title) => [officeKey(title, target), source] as const);
    }),
  );
}

function officeKey(title: string, post: EntityId): string {
  return JSON.stringify([title.toLowerCase(), post]);
}

/** Each occurrence that is said to have happened as Event. Only persons, organizations and countries can be `involved`; the others are on the links. */
export function* eventsOf(graph: Graph): Generator<FtmRecord> {
  const lookup = lookupOf(graph);
  const actual = graph.occurrences.filter(({ status }) => status === "actual");
  for (const { id, type, participants, where, earliest, latest, claims } of actual) {
    const people = participants.flatMap(({ entity }) => lookup.entities.get(entity) ?? []);
    const place = where === undefined ? undefined : lookup.entities.get(where);
    yield ftmRecord("Event", id, {
      name: ftmName(people.map(({ name }) => name).join(` ${relationInfo(type).label || "and"} `)) || id,
      involved: people.filter(({ kind }) => LEGAL.includes(kind)).map((entity) => ftmKey(entity.id)),
      location: place && ftmName(place.name),
      date: earliest !== undefined && latest !== undefined ? dateBetween(earliest, latest) : undefined,
      proof: claims.flatMap((claim) => lookup.claims.get(claim)?.document ?? []).map(ftmKey),
      ...provenance(id, claimsOf(claims, lookup), lookup),
    });
  }
}

/** A schema of FollowTheMoney for a relation, with the names of its ends and the kinds that they take. */
interface LinkSchema {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
  readonly subjects: readonly Kind[];
  readonly objects: readonly Kind[];
}

const LINKS: Readonly<Partial<Record<Relation, readonly LinkSchema[]>>> = {
  member_of: [
    { schema: "Membership", subject: "member", object: "organization", subjects: LEGAL, objects: GROUPS },
    {
      schema: "ProjectParticipant",
      subject: "participant",
      object: "project",
      subjects: LEGAL,
      objects: ["agreement"],
    },
  ],
  party_to: [
    {
      schema: "ProjectParticipant",
      subject: "participant",
      object: "project",
      subjects: LEGAL,
      objects: ["agreement"],
    },
  ],
  works_for: [{ schema: "Employment", subject: "employee", object: "employer", subjects: ["person"], objects: GROUPS }],
  leads: [{ schema: "Directorship", subject: "director", object: "organization", subjects: LEGAL, objects: GROUPS }],
  owns: [{ schema: "Ownership", subject: "owner", object: "asset", subjects: LEGAL, objects: ["system"] }],
  succeeds: [{ schema: "Succession", subject: "successor", object: "predecessor", subjects: LEGAL, objects: LEGAL }],
};

/** Any other relation: its name is the link's role. */
const ANY = { schema: "UnknownLink", subject: "subject", object: "object" } as const;

/** Each edge that is asserted as a link, except for what an Occupancy or a Position says. */
export function* linksOf(graph: Graph): Generator<FtmRecord> {
  const lookup = lookupOf(graph);
  for (const edge of graph.edges) {
    const [source, target] = [lookup.entities.get(edge.source), lookup.entities.get(edge.target)];
    const asserted = claimsOf(edge.claims, lookup).filter(isAsserted);
    if (source === undefined || target === undefined || asserted.length === 0 || edge.relation === "holds_office")
      continue;
    const known = LINKS[edge.relation]?.find(
      ({ subjects, objects }) => subjects.includes(source.kind) && objects.includes(target.kind),
    );
    const { schema, subject, object } = known ?? ANY;
    yield ftmRecord(schema, edge.id, {
      [subject]: ftmKey(source.id),
      [object]: ftmKey(target.id),
      role: roleOf(edge),
      date: asserted.map(({ when }) => when && dateBetween(when.earliest, when.latest)),
      ...provenance(edge.id, asserted, lookup),
    });
  }
}

/** Whether a claim says plainly that it is so. */
export function isAsserted({ polarity, modality }: ResolvedClaim): boolean {
  return polarity === "positive" && modality === "asserted";
}

function roleOf({ relation, label }: Edge): string {
  return relationInfo(relation).label || label;
}

function claimsOf(ids: readonly ClaimId[], { claims }: Lookup): readonly ResolvedClaim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Where a record comes from: quotes with their places, publishers, addresses. */
export function provenance(recordId: string, passages: readonly Passage[], { documents }: Lookup) {
  const sources = passages.map(({ document }) => documents.get(document));
  return {
    recordId,
    summary: passages.map(({ quote, start, end }, index) => `“${quote}” (${sources[index]?.path}, ${start}–${end})`),
    publisher: sources.flatMap((source) => [source?.publisher, source?.agency]),
    sourceUrl: sources.map((source) => ftmUrl(source?.url)),
  };
}
