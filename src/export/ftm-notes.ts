/**
 * What FollowTheMoney has no link for, as Notes: what is planned, possible, demanded, denied or said not to be, what has no second
 * entity, and what articles disagree about. A note stays with the entities that it speaks of and never looks like a fact.
 */
import type { Graph, ResolvedClaim } from "../model.ts";
import { isAsserted, type Lookup, lookupOf, provenance } from "./ftm-links.ts";
import { type FtmRecord, ftmKey, ftmName, ftmRecord } from "./ftm-record.ts";

/** Each such claim as Note. */
export function* notesOf(graph: Graph): Generator<FtmRecord> {
  const lookup = lookupOf(graph);
  for (const claim of graph.claims) {
    if (isAsserted(claim) && claim.objectId !== undefined) continue;
    const { summary, publisher, sourceUrl } = provenance(claim.id, [claim], lookup);
    yield ftmRecord("Note", claim.id, {
      name: ftmName(sentenceOf(claim, lookup)),
      entity: [claim.subjectId, claim.objectId].map((id) => id && ftmKey(id)),
      description: summary,
      keywords: [claim.relation, claim.modality, claim.polarity],
      proof: ftmKey(claim.document),
      publisher,
      sourceUrl,
    });
  }
}

/** Each disagreement as Note, with what each side says. */
export function* disagreementsOf(graph: Graph): Generator<FtmRecord> {
  const lookup = lookupOf(graph);
  for (const { id, kind, about, entities, sides } of graph.conflicts) {
    const { summary, publisher, sourceUrl } = provenance(id, sides, lookup);
    const values = [...new Set(sides.map(({ value }) => value))];
    yield ftmRecord("Note", id, {
      name: ftmName(`Articles disagree about ${about}: ${values.join(" / ")}`),
      entity: entities.map(ftmKey),
      description: sides.map(({ value }, index) => `${value}: ${summary[index]}`),
      keywords: ["disagreement", kind],
      proof: sides.map(({ document }) => ftmKey(document)),
      publisher,
      sourceUrl,
    });
  }
}

/** "Norland will buy Heron (acquires, planned)": subject, words, object, and what is to be known before it is believed. */
function sentenceOf(claim: ResolvedClaim, { entities }: Lookup): string {
  const object = claim.objectId === undefined ? claim.objectText : entities.get(claim.objectId)?.name;
  const mood = claim.polarity === "negative" ? "negative" : claim.modality;
  const words = [entities.get(claim.subjectId)?.name, claim.label, object].filter((word) => word !== undefined);
  return `${words.join(" ")} (${claim.relation}, ${mood})`;
}
