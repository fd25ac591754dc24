/**
 * How much somebody is in the talk where a pronoun stands: every time that he is named close before it counts, a subject more than an
 * object, what stands in an aside less, and what is a sentence away half. In the manner of Lappin and Leass, "An Algorithm for Pronominal
 * Anaphora Resolution" (1994).
 */
import type { Token } from "../model.ts";

/** What a place in a sentence is worth. */
const WORTH = { subject: 6, object: 4.5, possessor: 4, other: 3.5 } as const;
/** What stands in a relative clause is worth so much of it. */
const ASIDE = 0.75;
/** The subject of the sentence itself, and that of a clause which the pronoun's is part of, are worth so much more. */
const MORE = { main: 2, over: 3 } as const;

/** What a token's place in its sentence is worth, for a pronoun at another of the same sentence (`from`) or in one that follows. */
export function worthOf(tokens: readonly Token[], at: number, from?: number): number {
  const place = pathOf(tokens, at).find((each) => !BESIDE.test(tokens[each]?.deprel ?? "")) ?? at;
  const { deprel = "", head = -1 } = tokens[place] ?? {};
  const isSubject = deprel.startsWith("nsubj");
  const isMain = isSubject && /^(?:root|parataxis)$/u.test(tokens[head]?.deprel ?? "");
  const isOver = isSubject && from !== undefined && pathOf(tokens, from).includes(head);
  const worth = roleWorth(deprel) + (isMain ? MORE.main : 0) + (isOver ? MORE.over : 0);
  return isAside(tokens, place, from) ? worth * ASIDE : worth;
}

function roleWorth(deprel: string): number {
  if (deprel.startsWith("nsubj")) return WORTH.subject;
  if (/^i?obj$/u.test(deprel)) return WORTH.object;
  return deprel === "nmod:poss" ? WORTH.possessor : WORTH.other;
}

/** "Hale" in "Marsh and Hale" and in "the mayor, John Hale" stands where the other does. */
const BESIDE = /^(?:conj|appos|flat)$/u;

/** Whether a place is within an aside that the pronoun does not stand in. */
function isAside(tokens: readonly Token[], at: number, from: number | undefined): boolean {
  const around = new Set(from === undefined ? [] : pathOf(tokens, from));
  return pathOf(tokens, at).some((place) => ASIDES.test(tokens[place]?.deprel ?? "") && !around.has(place));
}

const ASIDES = /^acl(?::relcl)?$/u;

/** No path is followed further. */
const DEEPEST = 24;

/** A token and those above it, up to the root. */
function pathOf(tokens: readonly Token[], from: number): readonly number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && path.length < DEEPEST; at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}
