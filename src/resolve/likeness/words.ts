/**
 * How two words of two names agree.
 */
import { isListedName } from "../frequencies.ts";
import { hasSameConsonants, isSlip, soundsAlike } from "../spelling.ts";

/** How two words agree. */
export type Level = "same" | "spelling" | "short" | "initial";

/** One word of each name that are compared with each other. */
export interface Agreement {
  readonly words: readonly [string, string];
  readonly level: Level;
}

/** Names that may be one's: the rule by which, and how their words agree. */
export interface Likeness {
  readonly rule: string;
  readonly agreements: readonly Agreement[];
}

/** Why two names cannot be one's. */
export interface Veto {
  readonly veto: string;
}

/** Each word with itself, or with the one at its place in another name. */
export function paired(a: readonly string[], b: readonly string[] = a): readonly Agreement[] {
  return a.map((word, i) => ({ words: [word, b[i] ?? ""], level: "same" }));
}

/** How two words agree, if they do: two that are listed names of their own are one only where they sound alike ("Hansen" is not "Hanson"). */
export function agree(a: string, b: string): Agreement | undefined {
  if (a === b) return { words: [a, b], level: "same" };
  if (/\d/u.test(a + b) || Math.min(a.length, b.length) < 2) return undefined;
  if (soundsAlike(a, b)) return { words: [a, b], level: "spelling" };
  if (Math.min(a.length, b.length) < 3) return undefined;
  return (isSlip(a, b) || hasSameConsonants(a, b)) && !(isListedName(a) && isListedName(b))
    ? { words: [a, b], level: "spelling" }
    : undefined;
}
