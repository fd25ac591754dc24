/**
 * Values of the embedded engine as plain JSON. It gives nodes, relationships and paths as objects, told by keys of its own.
 */
import type { GrafeoValue } from "@grafeo-db/js";
import type { Value } from "./store.ts";
import { integer, isoText, sorted } from "./values.ts";

const ENGINE_KEYS: ReadonlySet<string> = new Set(["_id", "_labels", "_type", "_source", "_target"]);

/** A value of the engine as every store gives it. */
export function toValue(value: GrafeoValue): Value {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return integer(value);
  // Only a time without a zone comes as a Date.
  if (value instanceof Date) return isoText(value.toISOString().replace("Z", ""));
  if (Array.isArray(value)) return value.map(toValue);
  return fromObject(new Map(Object.entries(value)));
}

function fromObject(entries: ReadonlyMap<string, GrafeoValue>): Value {
  if (entries.has("_id")) return fromElement(entries);
  const [nodes, edges] = [entries.get("nodes"), entries.get("edges")];
  if (entries.size === 2 && isPath(nodes, edges)) return { nodes: valuesOf(nodes), relationships: valuesOf(edges) };
  return toMap([...entries]);
}

/** A node or a relationship. */
function fromElement(entries: ReadonlyMap<string, GrafeoValue>): Value {
  const [labels, type] = [entries.get("_labels"), entries.get("_type")];
  const properties = toMap([...entries].filter(([key]) => !ENGINE_KEYS.has(key)));
  if (Array.isArray(labels)) return { labels: valuesOf(labels).sort(), properties };
  return typeof type === "string" ? { type, properties } : toMap([...entries]);
}

/** A path has one node more than it has relationships; somebody's map of two lists seldom has. */
function isPath(nodes: GrafeoValue | undefined, edges: GrafeoValue | undefined): boolean {
  return Array.isArray(nodes) && Array.isArray(edges) && nodes.length === edges.length + 1 && nodes.every(isNode);
}

function isNode(value: GrafeoValue): boolean {
  return typeof value === "object" && value !== null && "_labels" in value;
}

function valuesOf(list: GrafeoValue | undefined): Value[] {
  return Array.isArray(list) ? list.map(toValue) : [];
}

function toMap(entries: readonly (readonly [string, GrafeoValue])[]): Value {
  return sorted(entries.map(([key, value]) => [key, toValue(value)]));
}
