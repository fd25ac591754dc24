/**
 * Short forms of places' names: without the region, the sort of place, or the town that it is in.
 */
import { canonicalName } from "../../mention/lookup.ts";
import type { Kind } from "../../schema.ts";
import { isSortedPlace } from "../likeness/index.ts";
import { type AliasRule, wordsBefore } from "./rule.ts";

/** What stands before a place's name with "of". */
const SORT = /^(?:city|town|village|state|province|commonwealth)$/u;
const PLACES: readonly Kind[] = ["place"];

/** Whether a list has words as a place's name. */
function isPlace(words: readonly string[]): boolean {
  return canonicalName(words.join(" "), "place") !== undefined;
}

/** The rules, surest first. */
export const PLACE_ALIASES: readonly AliasRule[] = [
  {
    name: "without the region that it lies in",
    score: 0.85,
    kinds: PLACES,
    longer: (short, long) => long.text.startsWith(`${short.text}, `),
  },
  {
    name: "without what sort of place it is",
    score: 0.85,
    kinds: PLACES,
    longer: ({ key }, { key: long, words: [sort = "", of, ...rest] }) =>
      (SORT.test(sort) && of === "of" && rest.join(" ") === key) ||
      (long.startsWith(`${key} `) &&
        isSortedPlace(long.split(" ")) &&
        long.split(" ").length === key.split(" ").length + 1),
  },
  {
    name: "without the town that it is in",
    score: 0.8,
    kinds: PLACES,
    namedBefore: true,
    longer: (short, long) => isPlace(wordsBefore(long.words, short.words)) && !isPlace(short.words),
  },
];
