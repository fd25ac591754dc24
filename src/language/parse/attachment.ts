/** Where a prepositional phrase goes: to the noun before it, or to the verb. By preposition, noun and verb; see `lists.ts`. */
import { RELATIONAL, VERBAL_PREPOSITIONS } from "./lists.ts";
import { isTime } from "./look.ts";
import type { State } from "./state.ts";

const ALWAYS_NOMINAL = new Set([
  "of",
  "between",
  "among",
  "like",
  "about",
  "such",
  "per",
  "regarding",
  "concerning",
  "including",
  "but",
  "toward",
  "towards",
]);
const MOVING = new Set(
  "give send bring take transfer export sell deliver ship move put place add provide supply lend offer return hand present show attribute compare devote submit base see hold make find keep deploy station launch fire keep leave carry spend".split(
    " ",
  ),
);
const DEED = /(?:tion|sion|ment|ance|ence|ship|al|ty|ing|is|ure|acy)s?$/;

/** Whether a noun is a relation or a deed, which phrases complete. */
function isRelational(lower: string): boolean {
  return RELATIONAL.has(lower) || DEED.test(lower);
}

/**
 * Whether the phrase `preposition` + noun `object` modifies the noun right before it rather than the verb `verb`.
 * Figures of the treebank's training part stand behind the defaults: "of" 99 %, "between" 89 %, "in" 57 %, "into" 14 %.
 */
export function modifiesNoun(state: State, preposition: number, object: number, noun: number, verb: number): boolean {
  const word = state.nodes[preposition]?.lower ?? "";
  const before = state.nodes[noun];
  if (!before || before.upos === "PRON") return word === "of";
  if (ALWAYS_NOMINAL.has(word)) return true;
  if (VERBAL_PREPOSITIONS.has(word)) return false;
  if (isTime(state, noun)) return false;
  if (isTime(state, object)) return false;
  if (before.upos === "PROPN") return false;
  if (isRelational(before.lower)) return true;
  if (word === "to" || word === "on") return false;
  return !MOVING.has(state.nodes[verb]?.lemma ?? "");
}
