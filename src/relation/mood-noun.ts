/**
 * What the words above a noun for an event make of it: "seeks talks with", "the talks were cancelled", "the threat of an attack on".
 */
import { hasNegation, isNoun, isPerformed, modalitiesOf, ownEffects, wordAt } from "./mood-own.ts";
import {
  ALLEGATIONS,
  ATTRIBUTES,
  CALLED_OFF,
  CIRCUMSTANCES,
  DEALS,
  DISMISSING,
  type Effect,
  ENDING,
  GOVERNORS,
  LASTING,
  OCCURRING,
  REFUSING,
} from "./mood-words.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { isPassive, isVerb } from "./verbs.ts";

export { isPerformed } from "./mood-own.ts";

/** "The talks were cancelled", "a visit is planned", "a summit will be held": the event is as real as its verb says. */
export function subjectEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (!isNoun(passage, at)) return [];
  const lemma = lemmaAt(passage, head);
  const isDone = relation === "nsubj:pass" || isPassive(passage, head);
  if (isDone && isUndone(passage, at, head)) return ["negative"];
  if (isDone && isPlanning(lemma)) return [GOVERNORS.get(lemma) ?? "planned"];
  return OCCURRING.has(lemma) ? ownEffects(passage, head) : [];
}

/** Verbs that tell what will, may or must be, of events too: not those that only talk about them. */
function isPlanning(lemma: string): boolean {
  const effect = GOVERNORS.get(lemma);
  return effect === "denied" || (effect === "planned" && !/^(?:agree|decide|offer|set)$/u.test(lemma));
}

/** A noun for an event under a verb or another noun: "seeks talks with", "the threat of an attack on". */
export function nounEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (!isNoun(passage, at)) return [];
  if (isCircumstance(passage, at, relation)) return circumstanceEffects(passage, at, head);
  const lemma = lemmaAt(passage, head);
  if (isDismissed(passage, at, lemma)) return hasNegation(passage, head) ? ["possible"] : ["denied"];
  if (relation === "obj" && isUndone(passage, at, head)) return ["negative"];
  if (relation === "obl" && isFought(passage, at, head)) return ["negative"];
  if (isKnown(passage, at) && !isPerformed(passage, at)) return [];
  const governed = governsNoun(passage, at, head, relation) ? GOVERNORS.get(lemma) : undefined;
  // "has no treaty": the verb is negated by nothing else.
  const ofVerb = hasNegation(passage, at) ? modalitiesOf : ownEffects;
  const shared = isVerb(passage, head) ? ofVerb(passage, head) : [];
  return [...(governed === undefined ? [] : [governed]), ...shared];
}

/** "will meet during a visit": the visit is to come too; but it is not undone with what was not done on it. */
function circumstanceEffects(passage: Passage, at: number, head: number): readonly Effect[] {
  return isKnown(passage, at) ? [] : modalitiesOf(passage, head).filter((effect) => effect === "planned");
}

/** "dismissed the report", "denied a visit". */
function isDismissed(passage: Passage, noun: number, verb: string): boolean {
  return DISMISSING.has(verb) && (isAllegation(passage, noun) || verb === "deny");
}

/** "cancelled the talks", "called off a visit", "ended its support". */
function isUndone(passage: Passage, noun: number, verb: number): boolean {
  const lemma = lemmaAt(passage, verb);
  if (CALLED_OFF.has(lemma) || isCalledOff(passage, verb)) return true;
  if (REFUSING.has(lemma)) return !hasOwner(passage, noun);
  return ENDING.has(lemma) && LASTING.has(lemmaAt(passage, noun));
}

/** Whether a noun says itself whose event it is: "Norway's attack", "a deal between". */
function hasOwner(passage: Passage, noun: number): boolean {
  const isOwned = passage.tree.first(noun, "nmod:poss") !== undefined;
  return (
    isOwned || passage.tree.all(noun, "nmod").some((at) => /^(?:by|between)$/u.test(prepositionBefore(passage, at)))
  );
}

/** "voted against a treaty with". */
function isFought(passage: Passage, noun: number, verb: number): boolean {
  return isCalledOff(passage, verb) || (prepositionBefore(passage, noun) === "against" && !hasOwner(passage, noun));
}

/** "called off a meeting". */
function isCalledOff(passage: Passage, verb: number): boolean {
  const particles = passage.tree.all(verb, "compound:prt", "advmod").map((token) => lemmaAt(passage, token));
  return lemmaAt(passage, verb) === "call" && particles.includes("off");
}

/** "plans a visit", "called for talks", "hopes of a deal"; not "discussed in talks". */
function governsNoun(passage: Passage, at: number, head: number, relation: string): boolean {
  if (relation === "obj") return true;
  const preposition = prepositionBefore(passage, at);
  if (relation === "nmod") return /^(?:of|for)$/u.test(preposition) && isNoun(passage, head);
  // "agreed to talks"; who agrees to a deal has one.
  const isConsent = preposition === "to" && lemmaAt(passage, head) === "agree" && !DEALS.has(lemmaAt(passage, at));
  return preposition === "for" || isConsent || (preposition === "at" && lemmaAt(passage, head) === "hint");
}

/** "did not run due to a pact", "met after the attack": what happened around the verb is not as real as the verb. */
export function isCircumstance(passage: Passage, at: number, relation: string): boolean {
  return relation === "obl" && CIRCUMSTANCES.has(prepositionBefore(passage, at));
}

function prepositionBefore(passage: Passage, at: number): string {
  return passage.tree.all(at, "case").map((word) => wordAt(passage, word))[0] ?? "";
}

/** "the attack", "its visit": there is one, whatever is said of it; "its planned visit" there is not. */
export function isKnown(passage: Passage, noun: number): boolean {
  if (passage.tree.all(noun, "amod").some((word) => ATTRIBUTES.has(wordAt(passage, word)))) return false;
  const words = passage.tree.all(noun, "det", "nmod:poss").map((word) => wordAt(passage, word));
  return words.some((word) => !/^(?:an?|any|some|no|another|more)$/u.test(word));
}

/** Whether a noun is for what may have been said falsely. */
export function isAllegation(passage: Passage, noun: number): boolean {
  return ALLEGATIONS.has(lemmaAt(passage, noun));
}
