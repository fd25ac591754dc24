/**
 * CSV for people and spreadsheets: entities, relations, claims, tenures, disagreements, documents.
 *
 * RFC 4180 with CRLF, UTF-8 with a byte order mark, which Excel needs to see that it is UTF-8. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it, and characters that no spreadsheet shows are left out. The verbatim
 * quote is the one at the stated offsets.
 */
import { stringify } from "csv-stringify/sync";
import type { Graph } from "../model.ts";
import { safeCell } from "./cell.ts";
import {
  type Cell,
  CLAIM_COLUMNS,
  type Columns,
  DOCUMENT_COLUMNS,
  ENTITY_COLUMNS,
  RELATION_COLUMNS,
  SIDE_COLUMNS,
  TENURE_COLUMNS,
} from "./csv-columns.ts";
import { recordsOf, relationsOf, sidesOf, type Tables } from "./csv-records.ts";
import type { FolderExporter } from "./exporter.ts";

/** The exporter of CSV. */
export const csv: FolderExporter = {
  format: "csv",
  target: "folder",
  description:
    "entities, relations, claims, tenures, disagreements, documents as CSV files (Excel, LibreOffice, pandas)",
  write: (graph: Graph) => {
    const tables = recordsOf(graph);
    return [
      ["entities.csv", table(ENTITY_COLUMNS, graph.entities, tables)],
      ["relations.csv", table(RELATION_COLUMNS, relationsOf(graph, tables), tables)],
      ["claims.csv", table(CLAIM_COLUMNS, graph.claims, tables)],
      ["tenures.csv", table(TENURE_COLUMNS, graph.tenures, tables)],
      ["disagreements.csv", table(SIDE_COLUMNS, sidesOf(graph), tables)],
      ["documents.csv", table(DOCUMENT_COLUMNS, graph.documents, tables)],
    ];
  },
};

/** A cell that no spreadsheet runs. */
function shown(cell: Cell): Cell {
  return typeof cell === "string" ? safeCell(cell) : cell;
}

// A lone CR or LF in a cell needs quotes as much as the CRLF that ends a row.
const FORM = { record_delimiter: "windows", quote_record_delimiter: true } as const;

const ROWS_AT_ONCE = 500;

function* table<T>(columns: Columns<T>, items: readonly T[], tables: Tables): Generator<string> {
  yield stringify([columns.map(([header]) => header)], { ...FORM, bom: true });
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) {
    const some = items.slice(from, from + ROWS_AT_ONCE);
    yield stringify(
      some.map((item) => columns.map(([, cell]) => shown(cell(item, tables)))),
      FORM,
    );
  }
}
