/**
 * Phrases beside a verb that the vocabulary does not have: which of them say to what it relates, and not where, when, how or according to
 * whom.
 */
import { argumentAt } from "./argument.ts";
import type { Clause, Oblique } from "./clause.ts";
import { isPlace, LOCATIVE } from "./clause-draft.ts";
import type { Passage } from "./passage.ts";
import { isSpeech } from "./speech-words.ts";

/** Prepositions that tell to what; others tell how, when or according to whom. */
const RELATING = new Set(
  "to from with against for on onto upon over at in into of under about toward towards behind beyond around across near off inside outside opposite aboard by between".split(
    " ",
  ),
);

/** Verbs of giving, whose recipient may stand without a "to"; and of giving and getting, whose object has its "to" or "from" behind it. */
const GIVING =
  /^(?:give|grant|award|hand|lend|sell|send|show|teach|offer|owe|pay|promise|bring|deny|assign|allot|feed|issue|deliver|ship|present|pass|serve|write)$/u;
const GETTING = /^(?:get|receive|buy|borrow|license|obtain|import|accept|win|collect|take|demand|purchase|steal)$/u;

/** Verbs that take an "of" of their own; any other's is a noun's. */
const WITH_OF =
  /^(?:consist|compose|comprise|make|form|dispose|speak|complain|hear|learn|know|accuse|convict|dream|think|boast|rid|strip|deprive|approve|die|tire|partake)$/u;

/** What happens to somebody or something at a place, so that the place is a part of it: "was born in", "sank off". */
const BEING_THERE =
  /^(?:bear|die|live|reside|settle|bury|kill|shoot|arrest|detain|jail|sink|crash|land|dock|grow|study|hide|collapse|capsize)$/u;

/** A phrase that says to what, not where, when, how or according to whom. */
export function isRelating(passage: Passage, clause: Clause, oblique: Oblique): boolean {
  const { preposition, head, nested } = oblique;
  if (!RELATING.has(preposition) || preposition === "by") return false;
  // "testified against Doe": of what is said no other word tells to whom it is tied.
  if (isSpeech(clause.lemma) && preposition !== "against") return false;
  if (nested !== undefined && !isTransfer(clause, oblique)) return false;
  if (passage.tree.all(clause.verb, "iobj").includes(head) && !GIVING.test(clause.lemma)) return false;
  if (preposition === "of") return WITH_OF.test(clause.lemma) && !isCompass(passage, head);
  if (clause.passive && THOUGHT.test(clause.lemma)) return false;
  return BEING_THERE.test(clause.lemma) || !LOCATIVE.has(preposition) || !isPlace(passage, argumentAt(passage, head));
}

/** "gave tons of food to", "had ties with": what hangs on the object is the verb's. */
function isTransfer({ lemma }: Clause, { preposition }: Oblique): boolean {
  if (preposition === "to") return GIVING.test(lemma) || lemma === "have";
  if (preposition === "from") return GETTING.test(lemma);
  return (preposition === "with" && lemma === "have") || (preposition === "for" && lemma === "issue");
}

/** "situated north of": the word between says how the two lie. */
function isCompass(passage: Passage, head: number): boolean {
  const marker = passage.tree.first(head, "case") ?? 0;
  return passage.tokens[marker - 1]?.upos === "ADV";
}

/** "considered responsible with": what is thought of one relates nothing to what stands beside it. */
const THOUGHT = /^(?:consider|regard|view|see|believe|describe|think|deem|judge)$/u;
