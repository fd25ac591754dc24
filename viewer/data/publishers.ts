/** Who printed the articles. */
import type { DocumentAttributes } from "../../src/graph/network-types.ts";
import { byText } from "./order.ts";

/** The outlet that printed an article, else the agency that wrote it; "" where neither is known. */
export function publisherOf({ publisher, agency }: DocumentAttributes): string {
  return publisher ?? agency ?? "";
}

/** The publishers of documents by name, with the number of their articles. */
export function publishersOf(documents: readonly DocumentAttributes[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) counts.set(publisherOf(document), (counts.get(publisherOf(document)) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => byText(a, b)));
}
