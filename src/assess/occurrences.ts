/**
 * Things that happened: event claims of one type, with the same participants at a compatible time, are one occurrence.
 *
 * Only what is said to have happened counts; plans and demands stay claims.
 */
import { groupBy } from "../common/collections.ts";
import { hashOf } from "../common/hash.ts";
import type { Occurrence, ResolvedClaim } from "../model.ts";
import { relationInfo } from "../schema.ts";

/** The occurrences of all claims, sorted by id. */
export function occurrencesOf(claims: readonly ResolvedClaim[]): readonly Occurrence[] {
  const happened = claims.filter(isOccurrence);
  const groups = groupBy(happened, (claim) => [claim.relation, ...participants(claim)].join(" "));
  const occurrences = [...groups.values()].flatMap((group) => splitByTime(group).map(toOccurrence));
  return occurrences.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isOccurrence(claim: ResolvedClaim): boolean {
  const isEvent = relationInfo(claim.relation).group === "event";
  return isEvent && claim.objectId !== undefined && claim.polarity === "positive" && claim.modality === "asserted";
}

function participants(claim: ResolvedClaim): readonly string[] {
  const ends = [claim.subjectId, claim.objectId ?? ""];
  return relationInfo(claim.relation).symmetric ? ends.sort() : ends;
}

/** Dated claims come together while their times overlap; undated ones stay with the claims of their own document. */
function splitByTime(claims: readonly ResolvedClaim[]): readonly (readonly ResolvedClaim[])[] {
  const dated = claims.filter((claim) => claim.when !== undefined);
  const sorted = dated.sort((a, b) => compare(a.when?.earliest, b.when?.earliest) || compare(a.id, b.id));
  const groups: ResolvedClaim[][] = [];
  for (const claim of sorted) {
    const last = groups.at(-1);
    if (last?.every((other) => overlap(other, claim))) last.push(claim);
    else groups.push([claim]);
  }
  for (const claim of claims.filter((other) => other.when === undefined)) {
    const own = groups.find((group) => group.some((other) => other.document === claim.document));
    if (own === undefined) groups.push([claim]);
    else own.push(claim);
  }
  return groups;
}

function overlap(a: ResolvedClaim, b: ResolvedClaim): boolean {
  if (a.when === undefined || b.when === undefined) return true;
  return a.when.earliest <= b.when.latest && b.when.earliest <= a.when.latest;
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}

function toOccurrence(claims: readonly ResolvedClaim[]): Occurrence {
  const ids = claims.map((claim) => claim.id).sort();
  const first = claims[0];
  const dated = claims.flatMap((claim) => (claim.when === undefined ? [] : [claim.when]));
  const earliest = dated
    .map((when) => when.earliest)
    .sort()
    .at(-1);
  const latest = dated.map((when) => when.latest).sort()[0];
  const where = claims.find((claim) => claim.whereId !== undefined)?.whereId;
  const ends = [
    ...(first === undefined ? [] : [{ entity: first.subjectId, role: "subject" as const }]),
    ...(first?.objectId === undefined ? [] : [{ entity: first.objectId, role: "object" as const }]),
  ];
  return {
    // Further reports leave the id as it is, unless they make the time finer.
    id: hashOf(
      "occurrence",
      first?.relation ?? "",
      ...(first === undefined ? [] : participants(first)),
      earliest ?? ids[0] ?? "",
    ),
    type: first?.relation ?? "relates",
    participants: ends,
    ...(where === undefined ? {} : { where }),
    ...(earliest === undefined || latest === undefined ? {} : { earliest, latest }),
    claims: ids,
  };
}
