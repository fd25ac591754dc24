/**
 * Answers as text, in pieces, while the rows come: a table for terminals, JSON, CSV. A list that you may add to.
 */
import { stringify } from "csv-stringify/sync";
import { safeCell } from "../export/cell.ts";
import type { RowStream, Value } from "../store/index.ts";
import { textTable } from "./table.ts";

/** A form of an answer. */
export interface Form {
  readonly name: string;
  write(answer: RowStream): AsyncIterable<string>;
}

/** The forms, by name. */
export const FORMS: readonly Form[] = [
  { name: "table", write: textTable },
  { name: "json", write: json },
  { name: "csv", write: csv },
];

/** `{"columns": […], "rows": [[…], …]}`, one row a line. */
async function* json({ columns, rows }: RowStream): AsyncGenerator<string> {
  yield `{"columns":${JSON.stringify(columns)},"rows":[`;
  let before = "\n";
  for await (const row of rows) {
    yield before + JSON.stringify(row);
    before = ",\n";
  }
  yield "]}\n";
}

/** RFC 4180 with a header. No cell is a formula; lists and maps are JSON. */
async function* csv({ columns, rows }: RowStream): AsyncGenerator<string> {
  const line = (cells: readonly (string | number)[]) =>
    stringify([[...cells]], { record_delimiter: "windows", quote_record_delimiter: true });
  yield line(columns.map(safeCell));
  for await (const row of rows) yield line(row.map(cellOf));
}

function cellOf(value: Value): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  return safeCell(typeof value === "string" ? value : JSON.stringify(value));
}
