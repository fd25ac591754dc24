/** Words of documents without their endings, as they are compared where no tags are left. */
import type { Document } from "../../model.ts";
import { SYNONYMS } from "../figure/synonyms.ts";

/** A word without a common English ending, "crash" for "crashed" and "crashes"; of words that mean one thing that of the first. */
export function stemOf(word: string): string {
  const stem = trimmed(word.toLowerCase());
  // "According to" is no accord.
  return stem === "accord" ? stem : (CLASSES.get(stem) ?? stem);
}

function trimmed(word: string): string {
  const stem = word.replace(/(?:ies|ing|ed|es|s|e|y)$/u, "");
  return stem.length > 2 ? stem : word;
}

const CLASSES: ReadonlyMap<string, string> = new Map(
  [...SYNONYMS].map(([word, first]) => [trimmed(word), trimmed(first)] as const),
);

/** How often a document says each word, by stem. */
export function stemCounts({ text }: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
