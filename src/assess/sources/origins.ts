/**
 * Who vouches for what: the origins of documents and claims, so that claims count by origins and not by copies.
 *
 * The origin of a document is the agency that wrote it, else the outlet that printed it, else itself; documents that print one text have
 * one. A claim in a passage that another document printed first is that document's.
 */
import { groupBy, pushTo } from "../../common/collections.ts";
import type { Document, DocumentId, Graph, GraphDocument, ResolvedClaim, SourceGroup } from "../../model.ts";
import { houseKey, houseOf } from "./outlet.ts";

/** Documents with the number of their origin, which are given in the order of the documents. */
export function withOrigins(documents: readonly Document[], groups: readonly SourceGroup[]): readonly GraphDocument[] {
  const origins = new Map<DocumentId, string>();
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const { kind, documents: ids } of groups)
    if (kind === "reprint") {
      const origin = originOfText(ids.flatMap((id) => byId.get(id) ?? []));
      for (const id of ids) origins.set(id, origin);
    }
  const numbers = new Map<string, number>();
  return documents.map((document) => {
    const origin = origins.get(document.id) ?? houseOf(document) ?? document.id;
    const group = numbers.get(origin) ?? numbers.size;
    numbers.set(origin, group);
    return { ...document, group };
  });
}

/** The origin of a text that several print: the agency that most of them name, else the house that was first, if dates tell. */
function originOfText([first, second, ...others]: readonly Document[]): string {
  const all = [first, second, ...others].filter((document) => document !== undefined);
  const agencies = [
    ...groupBy(
      all.flatMap(({ agency }) => houseKey(agency ?? "") ?? []),
      (agency) => agency,
    ),
  ];
  const [most] = agencies.sort(([, a], [, b]) => b.length - a.length);
  if (most !== undefined) return most[0];
  const date = first?.published?.date;
  const isFirst = date !== undefined && (second?.published?.date ?? date) > date;
  return (isFirst ? houseOf(first) : undefined) ?? `text of ${first?.id ?? ""}`;
}

/** Of a claim the number of its origin. */
export function originOf(graph: Pick<Graph, "documents" | "groups">): (claim: ResolvedClaim) => number {
  const numbers = new Map(graph.documents.map(({ id, group }) => [id, group]));
  const borrowed = new Map<DocumentId, { readonly start: number; readonly end: number; readonly origin: number }[]>();
  for (const {
    documents: [first],
    passages = [],
  } of graph.groups) {
    const origin = first === undefined ? undefined : numbers.get(first);
    for (const { document, ...span } of passages)
      if (origin !== undefined && document !== first) pushTo(borrowed, document, { ...span, origin });
  }
  return ({ document, start, end }) => {
    const passage = borrowed
      .get(document)
      ?.find((each) => each.start < end && start < each.end && isMostly(each, start, end));
    return passage?.origin ?? numbers.get(document) ?? -1;
  };
}

/** Whether more than half of a quote lies in a passage. */
function isMostly(passage: { readonly start: number; readonly end: number }, start: number, end: number): boolean {
  return Math.min(passage.end, end) - Math.max(passage.start, start) > (end - start) / 2;
}

/** The number of independent origins of some claims. */
export function countOrigins(claims: Iterable<ResolvedClaim>, origin: (claim: ResolvedClaim) => number): number {
  return new Set(Array.from(claims, origin)).size;
}
