/** Counts of crowds: those who march, gather, attend a rally or a funeral. */
import type { Quantity } from "../../language/quantities.ts";
import type { Tree } from "../../language/tree.ts";

const GATHERING =
  /^(?:crowd|rally|protest|demonstration|march|turnout|procession|gather|demonstrate|attend|throng|pack|fill|flood|participate|part)$/u;
const PEOPLE =
  /^(?:people|supporter|protester|protestor|demonstrator|marcher|mourner|activist|opponent|worshipper|spectator|fan|participant)$/u;
const FUNERAL = /^(?:funeral|burial|vigil|memorial|mourner)$/u;
/** Fewer are those who did something at it. */
const LEAST = 50;

/** What kind of crowd a number counts, where it counts one and nothing became of those in it. */
export function crowdAt(
  { tokens }: Tree,
  { isBare, noun }: { readonly isBare: boolean; readonly noun: string },
  { low, high }: Quantity,
): string | undefined {
  if ((low ?? high ?? 0) < LEAST || !(isBare || PEOPLE.test(noun))) return undefined;
  const has = (words: RegExp) => tokens.some(({ lemma }) => words.test(lemma.toLowerCase()));
  if (has(FUNERAL)) return "crowd of mourners";
  return has(GATHERING) ? "crowd" : undefined;
}
