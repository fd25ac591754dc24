/**
 * Who was spoken of last.
 */
import type { Reading } from "../model.ts";
import { topOf } from "./top.ts";

/** What a description means was spoken of at most so many sentences back. */
const REACH = 2;

/** The entities that are spoken of before a mention, in its sentence or shortly before, each with the number of its last mention. */
export function lately(
  { mentions }: Pick<Reading, "mentions">,
  index: number,
  entityOf: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const from = (mentions[index]?.sentence ?? 0) - REACH;
  for (let at = index - 1; at >= 0; at--) {
    if ((mentions[at]?.sentence ?? 0) < from) break;
    const entity = entityOf[at] ?? -1;
    if (entity >= 0 && !found.has(entity)) found.set(entity, at);
  }
  return found;
}

/** Whether a mention stands after another one as a subject: the talk is of it since. */
export function isSubjectSince(
  { sentences, mentions }: Pick<Reading, "sentences" | "mentions">,
  at: number | undefined,
  since: number,
): boolean {
  const mention = mentions[at ?? -1];
  if (at === undefined || at < since || mention === undefined) return false;
  const tokens = sentences[mention.sentence]?.tokens ?? [];
  return tokens[topOf(tokens, mention)]?.deprel.startsWith("nsubj") === true;
}

/** The only one there is; undefined where there is none, or are several. */
export function onlyOne(candidates: Iterable<number>): number | undefined {
  const [one, ...others] = new Set(candidates);
  return others.length === 0 ? one : undefined;
}
