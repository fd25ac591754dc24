/**
 * CSV for people and spreadsheets: entities.csv, claims.csv, documents.csv.
 *
 * RFC 4180 with CRLF, UTF-8 with a byte order mark, which Excel needs to see that it is UTF-8. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it, and characters that no spreadsheet shows are left out. The verbatim
 * quote is the one at the stated offsets.
 */
import { stringify } from "csv-stringify/sync";
import type { Entity, EntityId, Graph, GraphDocument, ResolvedAttribution, ResolvedClaim } from "../model.ts";
import { safeCell } from "./cell.ts";
import type { FolderExporter } from "./exporter.ts";
import { printableId } from "./printable.ts";

/** The exporter of CSV. */
export const csv: FolderExporter = {
  format: "csv",
  target: "folder",
  description: "entities.csv, claims.csv and documents.csv in one folder (Excel, LibreOffice, pandas)",
  write: (graph) => {
    const names = namesOf(graph);
    return [
      ["entities.csv", table(ENTITY_COLUMNS, graph.entities, names)],
      ["claims.csv", table(CLAIM_COLUMNS, graph.claims, names)],
      ["documents.csv", table(DOCUMENT_COLUMNS, graph.documents, names)],
    ];
  },
};

type Cell = string | number | undefined;
type Columns<T> = readonly (readonly [header: string, cell: (item: T, names: Names) => Cell])[];

/** What rows look up: entities and documents by id. */
interface Names {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
}

const ENTITY_COLUMNS: Columns<Entity> = [
  ["id", ({ id }) => printableId(id)],
  ["name", ({ name }) => name],
  ["kind", ({ kind }) => kind],
  ["aliases", ({ aliases }) => aliases.join(" | ")],
  ["mentions", ({ mentions }) => mentions.length],
  ["documents", ({ mentions }) => new Set(mentions.map(({ document }) => document)).size],
];

const CLAIM_COLUMNS: Columns<ResolvedClaim> = [
  ["id", ({ id }) => printableId(id)],
  ["subject", ({ subjectId }, names) => nameOf(subjectId, names)],
  ["relation", ({ relation }) => relation],
  ["words", ({ label }) => label],
  ["object", ({ objectId, objectText }, names) => (objectId ? nameOf(objectId, names) : objectText)],
  ["title", ({ title }) => title],
  ["where", ({ whereId, where }, names) => (whereId ? nameOf(whereId, names) : where?.text)],
  ["modality", ({ modality }) => modality],
  ["polarity", ({ polarity }) => polarity],
  ["said by", ({ by }, names) => sayer(by, names)],
  ["date", ({ when }) => when?.date],
  ["earliest", ({ when }) => when?.earliest],
  ["latest", ({ when }) => when?.latest],
  ["quote", ({ quote }) => quote],
  ["document", ({ document }, names) => names.documents.get(document)?.path],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
  ["published", ({ document }, names) => names.documents.get(document)?.published?.date],
  ["confidence", ({ confidence }) => confidence],
  ["rule", ({ rule }) => rule],
  ["subject id", ({ subjectId }) => printableId(subjectId)],
  ["object id", ({ objectId }) => objectId && printableId(objectId)],
];

const DOCUMENT_COLUMNS: Columns<GraphDocument> = [
  ["id", ({ id }) => printableId(id)],
  ["path", ({ path }) => path],
  ["title", ({ title }) => title],
  ["publisher", ({ publisher }) => publisher],
  ["agency", ({ agency }) => agency],
  ["published", ({ published }) => published?.date],
  ["url", ({ url }) => url],
  ["source group", ({ group }) => group],
];

function namesOf(graph: Graph): Names {
  return {
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    documents: new Map(graph.documents.map((document) => [document.id, document])),
  };
}

function nameOf(id: EntityId, { entities }: Names): string {
  return entities.get(id)?.name ?? id;
}

/** "Sato, according to Kim": who says so, and whom they heard it from. */
function sayer(by: ResolvedAttribution | undefined, names: Names): string | undefined {
  if (by === undefined) return undefined;
  const name = by.entity === undefined ? by.text : nameOf(by.entity, names);
  const heard = sayer(by.by, names);
  return heard === undefined ? name : `${name}, according to ${heard}`;
}

/** A cell that no spreadsheet runs. */
function shown(cell: Cell): Cell {
  return typeof cell === "string" ? safeCell(cell) : cell;
}

// A lone CR or LF in a cell needs quotes as much as the CRLF that ends a row.
const FORM = { record_delimiter: "windows", quote_record_delimiter: true } as const;

const ROWS_AT_ONCE = 500;

function* table<T>(columns: Columns<T>, items: readonly T[], names: Names): Generator<string> {
  yield stringify([columns.map(([header]) => header)], { ...FORM, bom: true });
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) {
    const some = items.slice(from, from + ROWS_AT_ONCE);
    yield stringify(
      some.map((item) => columns.map(([, cell]) => shown(cell(item, names)))),
      FORM,
    );
  }
}
