/**
 * Who held which office: the sightings of one person in one office, with the first and last date of a document that shows it.
 *
 * First seen is not began: `from` and `to` stay open until a claim gives them evidence.
 */
import { groupBy } from "../common/collections.ts";
import { hashOf } from "../common/hash.ts";
import type { Document, DocumentId, ResolvedClaim, Tenure } from "../model.ts";
import { officeKey } from "../resolve/names.ts";

/** The tenures of all holds_office claims, sorted by id. */
export function tenuresOf(claims: readonly ResolvedClaim[], documents: readonly Document[]): readonly Tenure[] {
  const published = new Map(documents.map((document) => [document.id, document.published?.date]));
  const sightings = claims.filter(
    (claim) => claim.relation === "holds_office" && claim.polarity === "positive" && claim.modality === "asserted",
  );
  const groups = groupBy(sightings, (claim) =>
    [claim.subjectId, claim.objectId ?? "", officeKey(claim.title ?? "")].join("\n"),
  );
  return [...groups.values()].flatMap((group) => toTenure(group, published)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toTenure(
  claims: readonly ResolvedClaim[],
  published: ReadonlyMap<DocumentId, string | undefined>,
): readonly Tenure[] {
  const claim = claims[0];
  if (claim?.objectId === undefined) return [];
  const dates = claims.flatMap((sighting) => published.get(sighting.document) ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return [
    {
      id: hashOf("tenure", claim.subjectId, claim.objectId, officeKey(claim.title ?? "")),
      title: claim.title ?? "",
      holder: claim.subjectId,
      post: claim.objectId,
      ...(first === undefined || last === undefined ? {} : { first, last }),
      claims: claims.map((sighting) => sighting.id).sort(),
    },
  ];
}
