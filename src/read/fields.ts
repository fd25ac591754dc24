/**
 * The fields of an article that comes as a JSON object, under the names that news collections use.
 */
import type { Metadata } from "../model.ts";

/** Names of a field, the likeliest first. */
const NAMES = {
  text: ["text", "body", "content", "maintext", "articleBody"],
  id: ["id", "url", "link"],
  title: ["title", "headline"],
  published: ["published", "date", "date_publish", "datePublished", "publish_date", "published_at"],
  publisher: ["publisher", "source", "outlet", "source_domain", "site_name"],
  url: ["url", "link"],
  author: ["author", "authors", "byline"],
} as const;

type Field = keyof typeof NAMES;

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first non-empty value among a field's names, as text: numbers are written out, lists joined, `{name}` taken. */
export function fieldOf(fields: Fields, field: Field): string | undefined {
  for (const name of NAMES[field]) {
    const value = Object.hasOwn(fields, name) ? asText(fields[name]) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What the object says about the article. */
export function metadataOf(fields: Fields): Metadata {
  const known = (["title", "publisher", "published", "url", "author"] as const).flatMap((field) => {
    const value = fieldOf(fields, field);
    return value === undefined ? [] : [[field, value.trim()]];
  });
  return Object.fromEntries(known);
}

/** Lists are looked into once, and so are named objects: a deeper value is none of ours. */
function asText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return plainText(value);
  const parts = value.flatMap((part) => plainText(part) ?? []);
  return parts.length === 0 ? undefined : parts.join(", ");
}

function plainText(value: unknown): string | undefined {
  const named = isFields(value) && Object.hasOwn(value, "name") ? value.name : value;
  if (typeof named === "number") return String(named);
  return typeof named === "string" && named.trim() !== "" ? named : undefined;
}
