/**
 * What deserves doubt: claims of which much follows and which little supports. One origin, nobody named who says so, no date, and
 * participants who stand high: such a claim is to be checked first.
 */
import type { ClaimId, DoubtfulClaim, EntityId, Graph, GraphDocument, ResolvedClaim } from "../model.ts";
import { type Relation, relationInfo } from "../schema.ts";

/** What follows from an event, 0…1; any other relation counts little. */
const WEIGHTS: Readonly<Partial<Record<Relation, number>>> = {
  attacks: 1,
  captures: 0.9,
  agrees_with: 0.85,
  meets: 0.85,
  tests: 0.85,
  launches: 0.85,
  deploys: 0.8,
  sanctions: 0.8,
  threatens: 0.8,
  charges: 0.7,
  arrests: 0.7,
  expels: 0.7,
  dismisses: 0.6,
  punishes: 0.6,
  withdraws_from: 0.6,
  visits: 0.6,
  appoints: 0.6,
  acquires: 0.6,
  aids: 0.5,
  investigates: 0.5,
  demands: 0.4,
  opposes: 0.4,
  rejects: 0.4,
};
const OTHER = 0.2;

/** How high the holders of offices stand, 0…1. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:deputy|vice|assistant|former|under-?secretary|spokes\w+|advis[eo]r|aide)\b/iu, 0.5],
  [
    /\b(?:president|prime minister|premier|chancellor|supreme leader|king|queen|emperor|monarch|pope|secretary[- ]general)\b/iu,
    1,
  ],
  [/\b(?:minister|secretary|general|admiral|ambassador|governor|commander|speaker|commissioner|chief)\b/iu, 0.8],
];
const SOMEBODY = 0.4;

/** All claims of events with two ends, the most doubtful first. */
export function doubtfulClaims(graph: Graph): readonly DoubtfulClaim[] {
  const stature = statures(graph);
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const origins = originsOf(graph, documents);
  const claims = graph.claims.filter(
    ({ relation, objectId, polarity, modality }) =>
      relationInfo(relation).group === "event" &&
      objectId !== undefined &&
      polarity === "positive" &&
      modality === "asserted",
  );
  return claims
    .map((claim) => doubtOf(claim, stature, documents.get(claim.document), origins.get(claim.id) ?? 1))
    .sort((a, b) => b.doubt - a.doubt || (a.claim < b.claim ? -1 : 1));
}

function doubtOf(
  claim: ResolvedClaim,
  stature: Stature,
  document: GraphDocument | undefined,
  origins: number,
): DoubtfulClaim {
  const ends = [claim.subjectId, claim.objectId ?? claim.subjectId].map(stature);
  const consequence = ((WEIGHTS[claim.relation] ?? OTHER) * ends.reduce((sum, each) => sum + each, 0)) / 2;
  const missing = [
    ...(origins === 1 ? [{ share: 0.4, reason: "one origin says so" }] : []),
    ...(origins === 2 ? [{ share: 0.15, reason: "two origins say so" }] : []),
    ...speakerMissing(claim),
    ...(claim.when === undefined ? [{ share: 0.15, reason: "no date of its own" }] : []),
    ...(document?.published === undefined ? [{ share: 0.15, reason: "its article has no date" }] : []),
  ];
  const thinness = missing.reduce((sum, { share }) => sum + share, 0);
  return {
    claim: claim.id,
    doubt: rounded(consequence * thinness),
    consequence: rounded(consequence),
    thinness: rounded(thinness),
    reasons: missing.map(({ reason }) => reason),
  };
}

function speakerMissing({ by }: ResolvedClaim): readonly { readonly share: number; readonly reason: string }[] {
  if (by === undefined) return [{ share: 0.3, reason: "nobody is named who says so" }];
  return by.entity === undefined && by.by?.entity === undefined
    ? [{ share: 0.15, reason: "who says so has no name" }]
    : [];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** How high an entity stands, 0…1. */
type Stature = (id: EntityId) => number;

function statures({ entities, tenures }: Graph): Stature {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const heads = tenures.filter(({ relation, post }) => relation === "holds_office" || kinds.get(post) === "country");
  const ranks = new Map<EntityId, number>();
  for (const { holder, relation, title } of heads)
    ranks.set(holder, Math.max(ranks.get(holder) ?? 0, relation === "leads" ? 1 : rankOf(title)));
  return (id) => ranks.get(id) ?? (kinds.get(id) === "country" ? 0.7 : SOMEBODY);
}

function rankOf(title: string): number {
  return RANKS.find(([pattern]) => pattern.test(title))?.[1] ?? SOMEBODY;
}

/** For each claim how many independent origins report its occurrence. */
function originsOf(
  { claims, occurrences }: Graph,
  documents: ReadonlyMap<string, GraphDocument>,
): ReadonlyMap<ClaimId, number> {
  const groups = new Map(claims.map(({ id, document }) => [id, documents.get(document)?.group]));
  return new Map(
    occurrences.flatMap((occurrence) => {
      const count = new Set(occurrence.claims.map((id) => groups.get(id))).size;
      return occurrence.claims.map((id) => [id, count] as const);
    }),
  );
}
