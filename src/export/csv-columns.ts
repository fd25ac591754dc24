/**
 * The columns of the CSV files: what each says of an entity, a relation, a claim, a tenure, a side of a disagreement, a document.
 */
import type { Entity, GraphDocument, ResolvedClaim, Tenure, TenureBound } from "../model.ts";
import { claimsOf, nameOf, pathOf, type Relation, type Side, sayer, sourceOf, type Tables } from "./csv-records.ts";
import { printableId } from "./printable.ts";

/** A cell; an empty one is undefined. */
export type Cell = string | number | undefined;

/** The columns of a file, in order. */
export type Columns<T> = readonly (readonly [header: string, cell: (item: T, tables: Tables) => Cell])[];

/** entities.csv */
export const ENTITY_COLUMNS: Columns<Entity> = [
  ["id", ({ id }) => printableId(id)],
  ["name", ({ name }) => name],
  ["kind", ({ kind }) => kind],
  ["aliases", ({ aliases }) => aliases.join(" | ")],
  ["mentions", ({ mentions }) => mentions.length],
  ["documents", ({ mentions }) => new Set(mentions.map(({ document }) => document)).size],
];

/** relations.csv: what joins two entities, with its claims counted by mood; negative ones apart. */
export const RELATION_COLUMNS: Columns<Relation> = [
  ["id", ({ edge }) => printableId(edge.id)],
  ["subject", ({ edge }, tables) => nameOf(edge.source, tables)],
  ["relation", ({ edge }) => edge.relation],
  ["words", ({ edge }) => edge.label],
  ["title", ({ edge }) => edge.title],
  ["object", ({ edge }, tables) => nameOf(edge.target, tables)],
  ["sources", ({ edge }) => edge.sources],
  ["claims", ({ summary }) => summary.claims],
  ["asserted", ({ summary }) => summary.asserted],
  ["planned", ({ summary }) => summary.planned],
  ["possible", ({ summary }) => summary.possible],
  ["demanded", ({ summary }) => summary.demanded],
  ["denied", ({ summary }) => summary.denied],
  ["negative", ({ summary }) => summary.negative],
  ["first", ({ summary }) => summary.first],
  ["last", ({ summary }) => summary.last],
  ["quote", ({ summary }) => summary.quote],
  ["document", ({ summary }, tables) => pathOf(summary.document, tables)],
  ["subject id", ({ edge }) => printableId(edge.source)],
  ["object id", ({ edge }) => printableId(edge.target)],
];

/** claims.csv */
export const CLAIM_COLUMNS: Columns<ResolvedClaim> = [
  ["id", ({ id }) => printableId(id)],
  ["subject", ({ subjectId }, tables) => nameOf(subjectId, tables)],
  ["relation", ({ relation }) => relation],
  ["words", ({ label }) => label],
  ["object", ({ objectId, objectText }, tables) => (objectId ? nameOf(objectId, tables) : objectText)],
  ["title", ({ title }) => title],
  ["where", ({ whereId, where }, tables) => (whereId ? nameOf(whereId, tables) : where?.text)],
  ["modality", ({ modality }) => modality],
  ["polarity", ({ polarity }) => polarity],
  ["said by", ({ by }, tables) => sayer(by, tables)],
  ["date", ({ when }) => when?.date],
  ["earliest", ({ when }) => when?.earliest],
  ["latest", ({ when }) => when?.latest],
  ["quote", ({ quote }) => quote],
  ["document", ({ document }, tables) => pathOf(document, tables)],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
  ["source", ({ document }, tables) => sourceOf(document, tables)],
  ["published", ({ document }, tables) => tables.documents.get(document)?.published?.date],
  ["confidence", ({ confidence }) => confidence],
  ["rule", ({ rule }) => rule],
  ["subject id", ({ subjectId }) => printableId(subjectId)],
  ["object id", ({ objectId }) => objectId && printableId(objectId)],
];

/** tenures.csv: who was seen as what, and what says that it began or ended. First seen is not began. */
export const TENURE_COLUMNS: Columns<Tenure> = [
  ["id", ({ id }) => printableId(id)],
  ["holder", ({ holder }, tables) => nameOf(holder, tables)],
  ["relation", ({ relation }) => relation],
  ["title", ({ title }) => title],
  ["post", ({ post }, tables) => nameOf(post, tables)],
  ["first seen", ({ first }) => first],
  ["last seen", ({ last }) => last],
  ["sightings", ({ sightings }) => sightings.length],
  ["quote", (tenure, tables) => claimsOf(tenure, tables)[0]?.quote],
  ["document", (tenure, tables) => pathOf(claimsOf(tenure, tables)[0]?.document, tables)],
  ...boundColumns("began", ({ start }) => start),
  ...boundColumns("ended", ({ end }) => end),
  ["holder id", ({ holder }) => printableId(holder)],
  ["post id", ({ post }) => printableId(post)],
];

function boundColumns(name: string, boundOf: (tenure: Tenure) => TenureBound | undefined): Columns<Tenure> {
  return [
    [name, (tenure) => boundOf(tenure)?.date],
    [`${name} because`, (tenure) => boundOf(tenure)?.why],
    [`${name} quote`, (tenure) => boundOf(tenure)?.evidence.quote],
    [`${name} document`, (tenure, tables) => pathOf(boundOf(tenure)?.evidence.document, tables)],
  ];
}

/** disagreements.csv: a row for each side; sides of one disagreement have its id. */
export const SIDE_COLUMNS: Columns<Side> = [
  ["id", ({ conflict }) => printableId(conflict.id)],
  ["about", ({ conflict }) => conflict.about],
  ["kind", ({ conflict }) => conflict.kind],
  ["weight", ({ conflict }) => conflict.weight],
  ["entities", ({ conflict }, tables) => conflict.entities.map((id) => nameOf(id, tables)).join(" | ")],
  ["says", ({ side }) => side.value],
  ["quote", ({ side }) => side.quote],
  ["document", ({ side }, tables) => pathOf(side.document, tables)],
  ["start", ({ side }) => side.start],
  ["end", ({ side }) => side.end],
  ["source", ({ side }, tables) => sourceOf(side.document, tables)],
  ["published", ({ side }, tables) => tables.documents.get(side.document)?.published?.date],
  ["claim id", ({ side }) => side.claim && printableId(side.claim)],
];

/** documents.csv */
export const DOCUMENT_COLUMNS: Columns<GraphDocument> = [
  ["id", ({ id }) => printableId(id)],
  ["path", ({ path }) => path],
  ["title", ({ title }) => title],
  ["publisher", ({ publisher }) => publisher],
  ["agency", ({ agency }) => agency],
  ["published", ({ published }) => published?.date],
  ["url", ({ url }) => url],
  ["source group", ({ group }) => group],
];
