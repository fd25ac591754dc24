/**
 * How two names of one kind agree, word by word; or why they cannot be one's.
 */
import type { Kind } from "../../schema.ts";
import { personLikeness } from "./people.ts";
import { thingLikeness } from "./things.ts";
import { type Likeness, paired, type Veto } from "./words.ts";

export { contentWords, isSortedPlace } from "./content.ts";
export type { Agreement, Level, Likeness, Veto } from "./words.ts";

/** Compares the folded words of two names. */
export function likeness(kind: Kind, a: readonly string[], b: readonly string[]): Likeness | Veto {
  if (a.join(" ") === b.join(" ")) return { rule: "same name", agreements: paired(a, b) };
  if (a.join("") === b.join("")) return { rule: "other spacing", agreements: paired(a.length > b.length ? b : a) };
  return kind === "person" ? personLikeness(a, b) : thingLikeness(kind, a, b);
}
