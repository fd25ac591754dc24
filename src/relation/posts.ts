/**
 * Offices that a verb gives, or takes from, who holds them: "was elected president of Chile", "named Doe ambassador to Chile", "served
 * as", "resigned as".
 */

import { mentionOf } from "./argument.ts";
import { prepositionOf } from "./clause.ts";
import { CONFIDENCE } from "./confidence.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { type Found, officesIn, ownerOf, roleDraft } from "./roles.ts";
import type { Draft, Rule } from "./rule.ts";
import { subjectsOf } from "./subjects.ts";
import { isPassive, isVerb } from "./verbs.ts";

/** Verbs that put their object into an office, or out of it. */
const GIVING = new Set(
  "elect re-elect reelect appoint reappoint name choose swear install designate inaugurate sack dismiss".split(" "),
);
/** Verbs whose subject is in an office, or was until then. */
const HOLDING = new Set("serve resign retire remain become continue quit return step stand".split(" "));

/** The rule for posts. */
export const postRule: Rule = {
  name: "post",
  read: (passage) =>
    officesIn(passage).flatMap((office) =>
      holdersOf(passage, office).flatMap((holder) => postDraft(passage, office, holder) ?? []),
    ),
};

function postDraft(passage: Passage, office: Found, holder: number): Draft | undefined {
  const index = mentionOf(passage, holder);
  const mention = passage.mentions[index ?? -1];
  if (index === undefined || mention?.kind !== "person") return undefined;
  const draft = roleDraft(passage, office, { index, mention }, ownerOf(passage, office.mention));
  if (draft?.relation !== "holds_office" && draft?.relation !== "leads") return undefined;
  // What a verb says is claimed, not presupposed: it has the verb's mood, speaker and time.
  const { mood: _, ...claimed } = draft;
  return { ...claimed, at: verbOver(passage, office) ?? draft.at, confidence: CONFIDENCE.clause };
}

/** The tokens that head those whom the verb over an office puts there. */
function holdersOf(passage: Passage, office: Found): readonly number[] {
  const verb = verbOver(passage, office);
  if (verb === undefined) return [];
  const lemma = lemmaAt(passage, verb);
  if (HOLDING.has(lemma) || (GIVING.has(lemma) && isPassive(passage, verb))) return subjectsOf(passage, verb);
  if (!GIVING.has(lemma)) return [];
  return passage.tree.all(verb, "obj", "iobj").filter((token) => token !== office.mention.head);
}

/** The verb that an office is a complement of: bare, or behind "as". */
function verbOver(passage: Passage, { mention }: Found): number | undefined {
  const head = passage.tokens[mention.head]?.head ?? -1;
  const relation = relationAt(passage, mention.head);
  const isBehindAs = relation === "obl" && /^(?:as|)$/u.test(prepositionOf(passage, mention.head));
  return (isBehindAs || /^(?:obj|xcomp)$/u.test(relation)) && isVerb(passage, head) ? head : undefined;
}
