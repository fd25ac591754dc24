/**
 * FollowTheMoney (followthemoney.tech), the form of Aleph, OpenAleph and OpenSanctions: JSON lines, one entity a line.
 *
 * Entities are Person, Organization, PublicBody (countries), Address (places), Asset (weapons and products), Event, Position
 * (offices) and Project (agreements, since FollowTheMoney has no treaties); articles are Article and the `proof` of what they
 * mention. A tenure is an Occupancy: `date` are the articles that show the person in office, `startDate` and `endDate` are
 * there only where a text says so. What happened is an Event, and what is asserted between two entities a link.
 *
 * FollowTheMoney's links know no plans, demands or denials: such claims, those without a second entity, and disagreements are
 * Notes on who and what they speak of.
 */
import type { Entity, Graph, GraphDocument } from "../model.ts";
import { KIND_INFO } from "../schema.ts";
import type { FileExporter } from "./exporter.ts";
import { eventsOf, linksOf, occupanciesOf } from "./ftm-links.ts";
import { disagreementsOf, notesOf } from "./ftm-notes.ts";
import { type FtmRecord, ftmKey, ftmName, ftmRecord, ftmUrl } from "./ftm-record.ts";

/** The exporter of FollowTheMoney. */
export const ftm: FileExporter = {
  format: "ftm",
  target: "file",
  extension: ".ftm.json",
  description: "FollowTheMoney entities as JSON lines; what is not asserted as notes (Aleph, OpenAleph, ftm)",
  write: pieces,
};

function* pieces(graph: Graph): Generator<string> {
  for (const record of records(graph)) yield `${JSON.stringify(record)}\n`;
}

function* records(graph: Graph): Generator<FtmRecord> {
  for (const document of graph.documents) yield articleOf(document);
  for (const entity of graph.entities) yield entityOf(entity);
  yield* occupanciesOf(graph);
  yield* eventsOf(graph);
  yield* linksOf(graph);
  yield* notesOf(graph);
  yield* disagreementsOf(graph);
}

function articleOf({ id, path, title, publisher, agency, published, url }: GraphDocument): FtmRecord {
  return ftmRecord("Article", id, {
    fileName: path,
    title,
    publisher: [publisher, agency],
    publishedAt: published?.date,
    sourceUrl: ftmUrl(url),
  });
}

function entityOf({ id, kind, name, aliases, mentions }: Entity): FtmRecord {
  const shown = ftmName(name) || id;
  return ftmRecord(KIND_INFO[kind].ftm, id, {
    name: shown,
    alias: aliases.map(ftmName).filter((alias) => alias !== shown),
    ...(kind === "place" ? { full: shown } : {}),
    proof: mentions.map(({ document }) => ftmKey(document)),
  });
}
