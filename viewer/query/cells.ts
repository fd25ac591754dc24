/** Values as text: in the table, and in a file for spreadsheets. */
import { safeCell } from "../../src/export/cell.ts";
import type { Value } from "../../src/store/index.ts";

/** A text as it is, nothing for null; of a node its name, of a relationship its type; JSON for the rest. */
export function cellText(value: Value): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return elementText(value) ?? JSON.stringify(value);
}

function elementText(value: object): string | undefined {
  if (!("properties" in value) || typeof value.properties !== "object" || value.properties === null) return undefined;
  const properties = new Map<string, unknown>(Object.entries(value.properties));
  const name = ["name", "quote", "title", "label", "path", "id"].map((key) => properties.get(key)).find(isText);
  if ("labels" in value && Array.isArray(value.labels)) return `(${name ?? value.labels.join(":")})`;
  return "type" in value ? `[${String(value.type)}]` : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** What a column is sorted by. */
export function sortValue(value: Value | undefined): string | number {
  if (value === undefined || value === null) return "";
  return typeof value === "number" ? value : cellText(value);
}

/** RFC 4180 with a byte order mark; no cell is a formula. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(",")}\r\n`;
  const body = rows.map((row) =>
    line(row.map((value) => (typeof value === "number" ? String(value) : safeText(value)))),
  );
  return `\uFEFF${line(columns.map(safeCell))}${body.join("")}`;
}

function safeText(value: Value): string {
  return value === null ? "" : safeCell(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
