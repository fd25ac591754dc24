/**
 * Who was spoken of last.
 */
import type { Mention, Reading } from "../model.ts";
import { topOf } from "./top.ts";

/** What a description means was spoken of at most so many sentences back. */
const REACH = 2;

/** The entities that are spoken of before a mention, in its sentence or shortly before, each with the number of its last mention. */
export function lately(
  { mentions }: Pick<Reading, "mentions">,
  index: number,
  entityOf: readonly number[],
): ReadonlyMap<number, number> {
  return lastOf(mentions, index, entityOf, () => true);
}

/** The same with the last mention of each that is a subject: the talk is of it since. */
export function subjectsLately(
  { sentences, mentions }: Pick<Reading, "sentences" | "mentions">,
  index: number,
  entityOf: readonly number[],
): ReadonlyMap<number, number> {
  return lastOf(mentions, index, entityOf, (mention) => {
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    return tokens[topOf(tokens, mention)]?.deprel.startsWith("nsubj") === true;
  });
}

function lastOf(
  mentions: readonly Mention[],
  index: number,
  entityOf: readonly number[],
  counts: (mention: Mention) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const from = (mentions[index]?.sentence ?? 0) - REACH;
  for (let at = index - 1; at >= 0; at--) {
    const [mention, entity] = [mentions[at], entityOf[at] ?? -1];
    if (mention === undefined || mention.sentence < from) break;
    if (entity >= 0 && !found.has(entity) && counts(mention)) found.set(entity, at);
  }
  return found;
}

/** The only one there is; undefined where there is none, or are several. */
export function onlyOne(candidates: Iterable<number>): number | undefined {
  const [one, ...others] = new Set(candidates);
  return others.length === 0 ? one : undefined;
}
