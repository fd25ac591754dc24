/**
 * The options that name a part of a graph: `--kind --relation --since --min-sources --around --depth`.
 */
import { RedthreadError } from "../errors.ts";
import type { GraphFilter } from "../export/filter.ts";
import { isKind, isRelation, KINDS, RELATION_NAMES } from "../schema.ts";

/** The options as they are typed; lists may be given as several words, or with commas. */
export interface FilterFlags {
  readonly kind?: readonly string[];
  readonly relation?: readonly string[];
  readonly since?: string;
  readonly minSources?: string;
  readonly around?: string;
  readonly depth?: string;
}

/**
 * The filter that options ask for.
 *
 * @throws RedthreadError `usage` with what may be said instead.
 */
export function filterOf({ kind, relation, since, minSources, around, depth }: FilterFlags): GraphFilter {
  if (depth !== undefined && around === undefined)
    throw new RedthreadError("usage", "--depth says how far from whom, so it needs --around NAME");
  return {
    ...(kind === undefined ? {} : { kinds: words(kind, isKind, "kind", KINDS) }),
    ...(relation === undefined ? {} : { relations: words(relation, isRelation, "relation", RELATION_NAMES) }),
    ...(since === undefined ? {} : { since: dateOf(since) }),
    ...(minSources === undefined ? {} : { minSources: numberOf(minSources, "--min-sources") }),
    ...(around === undefined ? {} : { around: { name: around, depth: numberOf(depth ?? "1", "--depth") } }),
  };
}

function words<T extends string>(
  given: readonly string[],
  isOne: (word: string) => word is T,
  what: string,
  known: readonly T[],
): readonly T[] {
  return given
    .flatMap((each) => each.split(","))
    .map((each) => {
      const word = each.trim();
      if (isOne(word)) return word;
      throw new RedthreadError("usage", `there is no ${what} "${word}"`, { hint: `choose of: ${known.join(", ")}` });
    });
}

function dateOf(text: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text;
  throw new RedthreadError("usage", `not a date: ${text}`, { hint: "write 2007, 2007-04 or 2007-04-30" });
}

function numberOf(text: string, option: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new RedthreadError("usage", `${option} takes a whole number, not ${text}`);
}
