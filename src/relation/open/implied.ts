/** Facts that no verb states: the words of the relation are implied, but for a preposition. */
import type { Passage } from "../passage.ts";
import type { Fact, Phrase, RelationPart } from "./fact.ts";

/** One such fact, headed by a token; none where a side has no words. */
export function impliedFact(
  construction: string,
  at: number,
  subject: Phrase,
  relation: readonly RelationPart[],
  object: Phrase,
): readonly Fact[] {
  if (subject.tokens.length === 0 || object.tokens.length === 0) return [];
  const slots = [{ role: "complement", phrase: object, marker: [] } as const];
  return [{ construction, at, subject, relation, slots, implied: true }];
}

/** The form of "be" that goes with a noun. */
export function beOf(passage: Passage, noun: number): "is" | "are" {
  return /^NNP?S$/u.test(passage.tokens[noun]?.xpos ?? "") ? "are" : "is";
}
