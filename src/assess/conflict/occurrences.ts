/** One event, reported with another day, another place, or as the deed of somebody else. */
import { groupBy } from "../../common/collections.ts";
import type { Entity, EntityId, ResolvedClaim } from "../../model.ts";
import { type Relation, relationInfo } from "../../schema.ts";
import { type Claims, sideOf } from "./claims.ts";
import { daysBetween } from "./days.ts";
import { type Finding, toFinding } from "./finding.ts";

/** Events that do not happen every few days between the same two. */
const RARE: ReadonlySet<Relation> = new Set([
  "meets",
  "agrees_with",
  "visits",
  "attacks",
  "tests",
  "launches",
  "appoints",
  "acquires",
  "charges",
]);
/** Deeds that one does. */
const ONE_DOER: ReadonlySet<Relation> = new Set(["attacks", "appoints", "acquires"]);
/** Reports of one event that are compared, at most. */
const COMPARED = 24;
/** Days by which two articles may date one event apart. */
const APART = 10;

/** The disagreements about events. */
export function eventConflicts(given: Claims): readonly Finding[] {
  const entities = new Map(given.entities.map((entity) => [entity.id, entity]));
  const events = given.claims.filter(
    ({ relation, polarity, modality, objectId }) =>
      RARE.has(relation) && polarity === "positive" && modality === "asserted" && objectId !== undefined,
  );
  const sameEnds = groupBy(events, endsOf);
  const sameObject = groupBy(
    events.filter(({ relation }) => ONE_DOER.has(relation)),
    ({ relation, objectId }) => `${relation}\n${objectId}`,
  );
  return [
    ...[...sameEnds.values()].flatMap((group) => pairOf(group, given, isOtherDay, "date", entities)),
    ...[...sameEnds.values()].flatMap((group) =>
      pairOf(group, given, (a, b) => isOtherPlace(a, b, entities), "place", entities),
    ),
    ...[...sameObject.values()].flatMap((group) =>
      pairOf(group, given, (a, b) => isOtherDoer(a, b, group, entities), "participants", entities),
    ),
  ];
}

function endsOf({ relation, subjectId, objectId }: ResolvedClaim): string {
  const ends = [subjectId, objectId ?? subjectId];
  return [relation, ...(relationInfo(relation).symmetric === true ? ends.sort() : ends)].join("\n");
}

type Entities = ReadonlyMap<EntityId, Entity>;

/** The first two claims of different documents of one story that differ so. */
function pairOf(
  group: readonly ResolvedClaim[],
  { tellOneStory }: Claims,
  differ: (a: ResolvedClaim, b: ResolvedClaim) => boolean,
  kind: Finding["kind"],
  entities: Entities,
): readonly Finding[] {
  const few = group.slice(0, COMPARED);
  for (const [i, a] of few.entries())
    for (const b of few.slice(i + 1))
      if (a.document !== b.document && tellOneStory(a.document, b.document) && differ(a, b))
        return [findingOf(a, b, kind, entities)];
  return [];
}

function findingOf(a: ResolvedClaim, b: ResolvedClaim, kind: Finding["kind"], entities: Entities): Finding {
  const name = (id: EntityId | undefined) => (id === undefined ? "" : (entities.get(id)?.name ?? id));
  const value = (claim: ResolvedClaim) =>
    kind === "date" ? (claim.when?.text ?? "") : name(kind === "place" ? claim.whereId : claim.subjectId);
  const doer = kind === "participants" ? "" : name(a.subjectId);
  return toFinding({
    kind,
    about: [doer, a.label, name(a.objectId)].filter((part) => part !== "").join(" "),
    entities: [...new Set([a.subjectId, b.subjectId, ...(a.objectId === undefined ? [] : [a.objectId])])].sort(),
    weight: kind === "participants" ? 0.85 : 0.65,
    sides: [sideOf(a, value(a)), sideOf(b, value(b))],
  });
}

function isOtherDay({ when: a }: ResolvedClaim, { when: b }: ResolvedClaim): boolean {
  if (a?.precision !== "day" || b?.precision !== "day") return false;
  const apart = daysBetween(a.date, b.date);
  return apart > 0 && apart <= APART;
}

/** Two places that are neither countries nor named by both articles, since one may lie in the other. */
function isOtherPlace(a: ResolvedClaim, b: ResolvedClaim, entities: Entities): boolean {
  if (a.whereId === undefined || b.whereId === undefined || a.whereId === b.whereId || !isSameTime(a, b)) return false;
  const [one, other] = [entities.get(a.whereId), entities.get(b.whereId)];
  if (one?.kind !== "place" || other?.kind !== "place") return false;
  return !isNamedIn(one, b) && !isNamedIn(other, a);
}

function isNamedIn({ mentions }: Entity, { document }: ResolvedClaim): boolean {
  return mentions.some((mention) => mention.document === document);
}

/** Each article has one doer, of one kind, whom the other does not name. */
function isOtherDoer(a: ResolvedClaim, b: ResolvedClaim, group: readonly ResolvedClaim[], entities: Entities): boolean {
  const [one, other] = [entities.get(a.subjectId), entities.get(b.subjectId)];
  if (one === undefined || other === undefined || one.id === other.id || one.kind !== other.kind) return false;
  const isAlone = ({ document, subjectId }: ResolvedClaim) =>
    group.every((each) => each.document !== document || each.subjectId === subjectId);
  return isAlone(a) && isAlone(b) && isSameTime(a, b) && !isNamedIn(one, b) && !isNamedIn(other, a);
}

function isSameTime({ when: a }: ResolvedClaim, { when: b }: ResolvedClaim): boolean {
  return a === undefined || b === undefined || (a.earliest <= b.latest && b.earliest <= a.latest);
}
