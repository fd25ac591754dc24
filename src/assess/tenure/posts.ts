/**
 * Which office a claim shows somebody in: relation, holder, post and title. A post that one sentence leaves out is taken from
 * what else is known of the person, or from the office before it in a list ("Norway's prime minister A and finance
 * minister B").
 */
import { groupBy } from "../../common/collections.ts";
import type { DocumentId, EntityId, Reading, ResolvedClaim } from "../../model.ts";
import { personKey } from "../../resolve/home-offices.ts";
import { officeKey } from "../../resolve/names.ts";
import { agreedOwners } from "../../resolve/office-owners.ts";
import { type Relation, TENURE_RELATIONS, type TenureRelation } from "../../schema.ts";

/** One person in one office, one group in one alliance: what terms are terms of. */
export interface Seat {
  readonly relation: TenureRelation;
  readonly holder: EntityId;
  readonly post: EntityId;
  readonly title: string;
  /** Of the title; spellings of one title have one. */
  readonly key: string;
}

/** A claim that shows somebody in a seat. */
export interface Seated {
  readonly claim: ResolvedClaim;
  readonly seat: Seat;
}

const TITLES: Readonly<Record<TenureRelation, string>> = {
  holds_office: "",
  leads: "leader",
  member_of: "member",
  ally_of: "ally",
  party_to: "party",
};

/** The claims that show somebody in a seat. */
export function seatedClaims(claims: readonly ResolvedClaim[], readings: readonly Reading[]): readonly Seated[] {
  const shown = claims.filter(
    ({ relation, polarity, modality }) =>
      tenureRelation(relation) !== undefined && polarity === "positive" && modality === "asserted",
  );
  const known = agreedOwners(shown);
  const texts = new Map(readings.map(({ document: { id, text } }) => [id, text]));
  const neighbours = groupBy(shown, ({ document, sentence }) => `${document} ${sentence}`);
  return shown.flatMap((claim) => {
    const beside = neighbours.get(`${claim.document} ${claim.sentence}`) ?? [];
    const post = claim.objectId ?? known.get(personKey(claim)) ?? listedPost(claim, beside, texts);
    return post === undefined || (claim.objectText !== undefined && claim.objectId === undefined)
      ? []
      : [{ claim, seat: seatOf(claim, post) }];
  });
}

/** A seat's identity, without its term. */
export function seatId({ relation, holder, post, key }: Seat): string {
  return [relation, holder, post, key].join("\n");
}

function tenureRelation(relation: Relation): TenureRelation | undefined {
  return TENURE_RELATIONS.find((each) => each === relation);
}

function seatOf({ relation: its, subjectId, title }: ResolvedClaim, post: EntityId): Seat {
  const relation = tenureRelation(its) ?? "holds_office";
  const turned = relation === "ally_of" && post < subjectId;
  const [holder, other] = turned ? [post, subjectId] : [subjectId, post];
  const own = relation === "holds_office" ? (title ?? "") : TITLES[relation];
  return { relation, holder, post: other, title: own, key: officeKey(own) };
}

/** The post of the office right before in a list, where it stands before its title. */
function listedPost(
  claim: ResolvedClaim,
  beside: readonly ResolvedClaim[],
  texts: ReadonlyMap<DocumentId, string>,
): EntityId | undefined {
  const start = claim.trigger?.start ?? claim.start;
  const before = beside.find(({ relation, subject, trigger, object, objectId }) => {
    if (relation !== "holds_office" || objectId === undefined || object === undefined || trigger === undefined)
      return false;
    const between = texts.get(claim.document)?.slice(subject.end, start) ?? "";
    return object.end <= trigger.start && subject.end <= start && /^\s*(?:,|and|, and|&)\s*$/u.test(between);
  });
  return before?.objectId;
}
