/**
 * Adjectives for what one entity thinks of another: "X is critical of Y", "X, long hostile to Y".
 */

import { takesEnds } from "../schema.ts";
import { argumentAt } from "./argument.ts";
import { prepositionOf } from "./clause.ts";
import { CONFIDENCE } from "./confidence.ts";
import { adjectiveFrameOf, type NounFrame } from "./frames.ts";
import { lemmaAt, type Passage, tokensSpan } from "./passage.ts";
import type { Draft, Rule } from "./rule.ts";
import { subjectsOf } from "./subjects.ts";
import { coordinated } from "./verbs.ts";

/** The rule for adjectives. */
export const adjectiveRule: Rule = {
  name: "adjective",
  read: (passage) =>
    passage.tokens.flatMap((token, at) => {
      const frame = token.upos === "ADJ" ? adjectiveFrameOf(lemmaAt(passage, at)) : undefined;
      return frame === undefined ? [] : draftsOf(passage, at, frame);
    }),
};

function draftsOf(passage: Passage, adjective: number, { relation, object }: NounFrame): readonly Draft[] {
  const others = passage.tree
    .all(adjective, "obl", "nmod")
    .filter((head) => object.includes(prepositionOf(passage, head)))
    .flatMap((head) => coordinated(passage, head));
  return bearersOf(passage, adjective).flatMap((bearer) =>
    others.flatMap((other): readonly Draft[] => {
      const [from, to] = [argumentAt(passage, bearer), argumentAt(passage, other)];
      const [subject, target] = [passage.mentions[from.mention ?? -1], passage.mentions[to.mention ?? -1]];
      if (subject === undefined || target === undefined || subject === target) return [];
      if (!takesEnds(relation, subject.kind, target.kind)) return [];
      const trigger = tokensSpan(passage, adjective, adjective);
      const label = passage.tokens[adjective]?.text ?? "";
      return [{ relation, label, trigger, subject: from, object: to, at: adjective, confidence: CONFIDENCE.bond }];
    }),
  );
}

/** Who is it: the subject of "is"; the noun that the adjective follows. */
function bearersOf(passage: Passage, adjective: number): readonly number[] {
  if (passage.tree.first(adjective, "cop") !== undefined) return subjectsOf(passage, adjective);
  const { head = -1, deprel = "" } = passage.tokens[adjective] ?? {};
  return /^(?:amod|acl|appos)/u.test(deprel) && head >= 0 && head < adjective ? [head] : [];
}
