/** Two holders of one office at a time. */
import { groupBy } from "../../common/collections.ts";
import type { ClaimId, DocumentId, EntityId, ResolvedClaim, Tenure } from "../../model.ts";
import { officeKey } from "../../resolve/names.ts";
import { personKey } from "../detail/page.ts";
import { isSingle } from "../tenure/bounds.ts";
import { type Claims, type Names, sideOf } from "./claims.ts";
import { type Finding, toFinding } from "./finding.ts";

/** The disagreements about offices: those whose country or group is known, and titles without one. */
export function officeConflicts(
  given: Claims,
  pairs: readonly (readonly [DocumentId, DocumentId])[],
): readonly Finding[] {
  const names = new Map(given.entities.map(({ id, name }) => [id, name]));
  const found = rivals(given, names);
  const known = new Set(
    found.map(({ sides }) =>
      sides
        .map(({ value }) => value)
        .sort()
        .join("\n"),
    ),
  );
  return [
    ...found,
    ...bareRivals(given, names, pairs).filter(
      ({ sides }) =>
        !known.has(
          sides
            .map(({ value }) => value)
            .sort()
            .join("\n"),
        ),
    ),
  ];
}

/** One family name and initial in one office is likely one person, written otherwise: "Jack Roe", "Jacob J. Roe". */
function areNamesakes(a: EntityId, b: EntityId, names: Names): boolean {
  return a === b || personKey(names.get(a) ?? "") === personKey(names.get(b) ?? "");
}

/** Sightings of one holder that are compared, at most. */
const COMPARED = 32;

/** Somebody is seen in an office between two sightings of somebody else, or on the very day, by another article. */
function rivals({ claims, tenures, tellOneStory }: Claims, names: Names): readonly Finding[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const single = tenures.filter(isSingle);
  const offices = groupBy(single, ({ relation, post, title }) => `${relation}\n${post}\n${title.toLowerCase()}`);
  return [...offices.values()].flatMap((terms) => {
    const order = terms.toSorted((a, b) => ((a.first ?? "~") < (b.first ?? "~") ? -1 : 1));
    return order.slice(1).flatMap((term, i) => {
      const before = order[i];
      const clash =
        before === undefined || areNamesakes(before.holder, term.holder, names)
          ? undefined
          : clashOf(before, term, byId, tellOneStory);
      if (before === undefined || clash === undefined) return [];
      return toFinding({
        kind: "office",
        about: `${term.title} (${names.get(term.post) ?? term.post})`,
        entities: [before.holder, term.holder, term.post].sort(),
        weight: 0.9,
        sides: clash.map((claim) => sideOf(claim, names.get(claim.subjectId) ?? claim.subject.text)),
      });
    });
  });
}

function clashOf(
  a: Tenure,
  b: Tenure,
  byId: ReadonlyMap<ClaimId, ResolvedClaim>,
  tellOneStory: Claims["tellOneStory"],
): readonly [ResolvedClaim, ResolvedClaim] | undefined {
  const ofA = new Set(a.claims.flatMap((id) => byId.get(id)?.document ?? []));
  const ofB = new Set(b.claims.flatMap((id) => byId.get(id)?.document ?? []));
  // An article that knows both tells of a handover.
  if ([...ofA].some((document) => ofB.has(document))) return undefined;
  const isBetween = (a.last ?? "") > (b.first ?? "~") && b.first !== a.first;
  const pairs = a.sightings.slice(0, COMPARED).flatMap((one) =>
    b.sightings.slice(0, COMPARED).flatMap((other) => {
      const [x, y] = [byId.get(one.claim), byId.get(other.claim)];
      return x === undefined || y === undefined ? [] : [{ x, y, first: one.date, second: other.date }];
    }),
  );
  const found = pairs.find(
    ({ x, y, first, second }) =>
      (first === second && tellOneStory(x.document, y.document)) || (isBetween && (first ?? "") > (second ?? "~")),
  );
  return found && [found.x, found.y];
}

const HIGH =
  /\b(?:minister|president|premier|chancellor|governor|mayor|chief|secretary|commissioner|attorney|sheriff)\b/iu;
const NOT_NOW = /\b(?:former|then|acting|deputy|vice|ex|incoming|late|previous|interim)[\s-]*$/iu;

/** "Transport Minister Ada Roe" in one article, "Transport Minister Bo Vale" in another on the same story, and no second one in either. */
function bareRivals(
  { claims }: Claims,
  names: Names,
  pairs: readonly (readonly [DocumentId, DocumentId])[],
): readonly Finding[] {
  const offices = claims.filter(
    (claim) =>
      claim.relation === "holds_office" &&
      claim.modality === "asserted" &&
      claim.polarity === "positive" &&
      isNow(claim),
  );
  const byDocument = groupBy(offices, ({ document }) => document);
  const titlesOf = (id: DocumentId) => groupBy(byDocument.get(id) ?? [], ({ title = "" }) => officeKey(title));
  const found = new Map<string, Finding>();
  for (const [a, b] of pairs) {
    const theirs = titlesOf(b);
    for (const [key, mine] of titlesOf(a)) {
      const [x, y] = [onlyHolder(mine), onlyHolder(theirs.get(key) ?? [])];
      if (x === undefined || y === undefined || !areRivals(x, y) || areNamesakes(x.subjectId, y.subjectId, names))
        continue;
      const holders = [x.subjectId, y.subjectId].sort();
      if (!found.has(holders.join("\n"))) found.set(holders.join("\n"), findingOf(x, y, names));
    }
  }
  return [...found.values()];
}

function isNow({ title = "", trigger, quote, start }: ResolvedClaim): boolean {
  const before = trigger === undefined ? "" : quote.slice(0, Math.max(0, trigger.start - start));
  return HIGH.test(title) && isSingle({ relation: "holds_office", title }) && !NOT_NOW.test(before);
}

/** The claim of a title's only holder in a document. */
function onlyHolder(claims: readonly ResolvedClaim[]): ResolvedClaim | undefined {
  return new Set(claims.map(({ subjectId }) => subjectId)).size === 1 ? claims[0] : undefined;
}

/** Of one country or group as far as is known, and no title that every country has one of where none is. */
function areRivals(a: ResolvedClaim, b: ResolvedClaim): boolean {
  if (a.subjectId === b.subjectId) return false;
  if (a.objectId !== undefined && b.objectId !== undefined) return false;
  // A bare "Foreign Minister" beside "Omani Foreign Minister" may be another country's.
  const isOwned = a.objectId !== undefined || b.objectId !== undefined;
  if (isOwned && /\b(?:minister|secretary|ambassador|envoy)s?$/iu.test(a.title ?? "")) return false;
  // "The Minister" is one of many.
  return !/^(?:president|prime minister|king|queen|minister|secretary|chief|governor|mayor|commissioner|attorney)s?$/iu.test(
    a.title ?? "",
  );
}

function findingOf(a: ResolvedClaim, b: ResolvedClaim, names: Names): Finding {
  const name = (claim: ResolvedClaim) => names.get(claim.subjectId) ?? claim.subject.text;
  return toFinding({
    kind: "office",
    about: a.title ?? "",
    entities: [a.subjectId, b.subjectId].sort(),
    weight: 0.7,
    sides: [sideOf(a, name(a)), sideOf(b, name(b))],
  });
}
