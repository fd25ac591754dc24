/** Words of documents without their endings, as they are compared where no tags are left. */
import type { Document } from "../../model.ts";

/** A word without a common English ending: "crash" for "crashed", "crashes". */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const stem = lower.replace(/(?:ies|ing|ed|es|s|e|y)$/u, "");
  return stem.length > 2 ? stem : lower;
}

/** How often a document says each word, by stem. */
export function stemCounts({ text }: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
