/**
 * What the XML formats say of nodes and edges, beside label, place and look: one table for all of them.
 *
 * Claims are summed up, since neither GEXF nor GraphML has lists of objects. No attribute is named `type`, and `kind` stands on
 * nodes alone, because readers give those names a meaning of their own.
 */
import type { EdgeAttributes, NodeAttributes } from "../graph/network-types.ts";
import { relationInfo } from "../schema.ts";
import { type ClaimSummary, summaryOf } from "./summary.ts";
import type { XmlValue } from "./xml.ts";

/** A column of the table of nodes or edges: `id` is also its title. */
export interface Column<T> {
  readonly id: string;
  readonly type: "string" | "integer" | "boolean";
  value(item: T, claims: ClaimSummary): XmlValue;
}

const SUMMARY: readonly Column<unknown>[] = [
  { id: "claims", type: "integer", value: (_, { claims }) => claims },
  { id: "documents", type: "integer", value: (_, { documents }) => documents },
  { id: "asserted_claims", type: "integer", value: (_, { asserted }) => asserted },
  { id: "planned_claims", type: "integer", value: (_, { planned }) => planned },
  { id: "possible_claims", type: "integer", value: (_, { possible }) => possible },
  { id: "demanded_claims", type: "integer", value: (_, { demanded }) => demanded },
  { id: "denied_claims", type: "integer", value: (_, { denied }) => denied },
  { id: "negative_claims", type: "integer", value: (_, { negative }) => negative },
  { id: "first_day", type: "string", value: (_, { first }) => first },
  { id: "last_day", type: "string", value: (_, { last }) => last },
  { id: "quote", type: "string", value: (_, { quote }) => quote },
  { id: "quote_document", type: "string", value: (_, { document }) => document },
  { id: "quote_start", type: "integer", value: (_, { start }) => start },
  { id: "quote_end", type: "integer", value: (_, { end }) => end },
];

/** What is said of a node. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { id: "kind", type: "string", value: ({ kind }) => kind },
  { id: "aliases", type: "string", value: ({ aliases }) => aliases.join(" | ") },
  { id: "mentions", type: "integer", value: ({ mentions }) => mentions },
  ...SUMMARY,
];

/** What is said of an edge. */
export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { id: "relation", type: "string", value: ({ relation }) => relation },
  { id: "office", type: "string", value: ({ title }) => title },
  { id: "sources", type: "integer", value: ({ weight }) => weight },
  { id: "asserted", type: "boolean", value: ({ asserted }) => asserted },
  { id: "symmetric", type: "boolean", value: ({ relation }) => relationInfo(relation).symmetric === true },
  ...SUMMARY,
];

/** A node's or an edge's values by column, without those that it has not. */
export function valuesOf<T extends NodeAttributes | EdgeAttributes>(
  columns: readonly Column<T>[],
  item: T,
): readonly (readonly [id: string, value: XmlValue])[] {
  const claims = summaryOf(item.claims);
  return columns
    .map(({ id, value }) => [id, value(item, claims)] as const)
    .filter(([, value]) => value !== undefined && value !== "");
}
