/** What one claim asserts and another denies. */
import { groupBy } from "../../common/collections.ts";
import type { ConflictSide, DocumentId, Entity, EntityId, ResolvedClaim, Tenure } from "../../model.ts";
import { type Relation, relationInfo } from "../../schema.ts";
import { type Finding, toFinding } from "./finding.ts";

/** What claims are compared with. */
export interface Claims {
  readonly claims: readonly ResolvedClaim[];
  readonly entities: readonly Entity[];
  readonly tenures: readonly Tenure[];
  /** Whether two documents tell one story, or are one. */
  readonly tellOneStory: (a: DocumentId, b: DocumentId) => boolean;
  /** Whether one document is known to have appeared on an earlier day than another. */
  readonly isEarlier: (a: DocumentId, b: DocumentId) => boolean;
}

/** The disagreements between claims. */
export function claimConflicts(given: Claims): readonly Finding[] {
  const names = new Map(given.entities.map(({ id, name }) => [id, name]));
  return denials(given, names);
}

/** The names of entities. */
export type Names = ReadonlyMap<EntityId, string>;

/** One says that it is so, another that it is not. */
function denials({ claims, tellOneStory, isEarlier }: Claims, names: Names): readonly Finding[] {
  const compared = claims.filter(({ relation, rule }) => relation !== "says" && rule !== "office of a post");
  const groups = groupBy(compared, keyOf);
  return [...groups].flatMap(([key, group]) => {
    if (key === "") return [];
    const denied = group.filter(
      (claim) => claim.modality === "denied" || (claim.polarity === "negative" && claim.modality === "asserted"),
    );
    const asserted = group.filter(({ modality, polarity }) => modality === "asserted" && polarity === "positive");
    const [no, yes] = denied.slice(0, COMPARED).flatMap((one) => {
      const other = asserted
        .slice(0, COMPARED)
        .find((each) => contradicts(one, each, tellOneStory) && !isSince(one, each, isEarlier));
      return other === undefined ? [] : [one, other];
    });
    if (no === undefined || yes === undefined) return [];
    const about = [names.get(yes.subjectId), yes.label, names.get(yes.objectId ?? yes.subjectId)].join(" ");
    return toFinding({
      kind: "denial",
      about,
      entities: [...new Set([yes.subjectId, yes.objectId ?? yes.subjectId])].sort(),
      weight: GRAVE.has(yes.relation) ? 0.85 : 0.6,
      sides: [sideOf(yes, "asserted"), sideOf(no, no.modality === "denied" ? "denied" : "not so")],
    });
  });
}

/** Claims of one key that are compared, at most. */
const COMPARED = 32;
const GRAVE: ReadonlySet<Relation> = new Set([
  "attacks",
  "captures",
  "arrests",
  "expels",
  "dismisses",
  "meets",
  "tests",
  "launches",
  "deploys",
  "agrees_with",
  "sanctions",
]);

/** Relation and ends; of an open relation its words too. Empty for a claim with one end. */
function keyOf({ relation, label, subjectId, objectId }: ResolvedClaim): string {
  if (objectId === undefined) return "";
  const ends = relationInfo(relation).symmetric === true ? [subjectId, objectId].sort() : [subjectId, objectId];
  const words = relation === "relates" ? stem(label) : "";
  return [relation, words, ...ends].join("\n");
}

/** The verb of an open relation without its auxiliaries and ending. */
function stem(label: string): string {
  const words = label
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !/^(?:has|have|had|was|were|is|are|be|been|did|do|does|not|n't|never|also)$/u.test(word));
  return words.map((word) => word.replace(/(?:ing|ed|es|s)$/u, "")).join(" ");
}

function contradicts(a: ResolvedClaim, b: ResolvedClaim, tellOneStory: Claims["tellOneStory"]): boolean {
  if (a.document === b.document && a.sentence === b.sentence) return false;
  if (!tellOneStory(a.document, b.document)) return false;
  if (a.when === undefined || b.when === undefined) return true;
  return a.when.earliest <= b.when.latest && b.when.earliest <= a.when.latest;
}

/** What had not happened when one article appeared may have happened when a later one did. */
function isSince(no: ResolvedClaim, yes: ResolvedClaim, isEarlier: Claims["isEarlier"]): boolean {
  return no.modality !== "denied" && isEarlier(no.document, yes.document);
}

/** A claim as a side. */
export function sideOf({ id, document, quote, start, end }: ResolvedClaim, value: string): ConflictSide {
  return { value, claim: id, document, quote, start, end };
}
