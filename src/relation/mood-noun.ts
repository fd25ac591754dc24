/**
 * What the words above a noun for an event make of it: "seeks talks with", "the talks were cancelled", "the threat of an attack on".
 */
import { hasNegation, isNoun, isPerformed, modalitiesOf, ownEffects } from "./mood-own.ts";
import {
  ACCUSING,
  ALLEGATIONS,
  ATTRIBUTES,
  CALLED_OFF,
  CIRCUMSTANCES,
  CLEARING,
  DEALS,
  DISMISSING,
  type Effect,
  ENDING,
  GOVERNORS,
  LASTING,
  OCCURRING,
  PURSUITS,
  REFUSING,
} from "./mood-words.ts";
import { lemmaAt, type Passage, wordAt } from "./passage.ts";
import { isPassive, isVerb } from "./verbs.ts";

export { isPerformed } from "./mood-own.ts";

/** "The talks were cancelled", "a visit is planned", "a summit will be held": the event is as real as its verb says. */
export function subjectEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (!isNoun(passage, at)) return [];
  const lemma = lemmaAt(passage, head);
  if (isForeseen(passage, head)) return ["possible"];
  const isDone = relation === "nsubj:pass" || isPassive(passage, head);
  if (isDone && isUndone(passage, at, head)) return ["negative"];
  if (isDone && isPlanning(lemma)) return [GOVERNORS.get(lemma) ?? "planned"];
  return OCCURRING.has(lemma) ? ownEffects(passage, head) : [];
}

/** "A deal is unlikely", "an alliance was the likeliest outcome". */
function isForeseen(passage: Passage, predicate: number): boolean {
  if (passage.tree.first(predicate, "cop") === undefined) return false;
  const words = [predicate, ...passage.tree.all(predicate, "amod", "compound")];
  return words.some((word) => FORESEEN.test(wordAt(passage, word)));
}

const FORESEEN =
  /^(?:(?:un)?likel(?:y|ie(?:r|st))|(?:im)?possible|probable|conceivable|imminent|option|scenario|possibility|prospect)$/u;

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
  const laid = relation === "obl" ? laidEffects(lemma, prepositionBefore(passage, at)) : [];
  if (laid.length > 0) return laid;
  if (isDismissed(passage, at, lemma)) return hasNegation(passage, head) ? ["possible"] : ["denied"];
  if (comesToNothing(passage, at, head, relation)) return ["negative"];
  if (isKnown(passage, at) && !isPerformed(passage, at) && !DEEDS.test(lemmaAt(passage, at))) return [];
  const governed = governsNoun(passage, at, head, relation) ? GOVERNORS.get(lemma) : undefined;
  // "has no treaty": the verb is negated by nothing else.
  const ofVerb = hasNegation(passage, at) ? modalitiesOf : ownEffects;
  const shared = isVerb(passage, head) ? ofVerb(passage, head) : [];
  return [...(governed === undefined ? [] : [governed]), ...shared];
}

/** Nouns for deeds that "the" does not make done: "considered the withdrawal of Norway from", "demanded the expulsion of". */
const DEEDS =
  /^(?:withdrawal|pullout|expulsion|extradition|deportation|dismissal|sacking|appointment|nomination|acquisition|takeover|merger|deployment|arrest)$/u;

/** "cancelled the talks with", "pulled out of a deal with". */
function comesToNothing(passage: Passage, noun: number, head: number, relation: string): boolean {
  return (relation === "obj" && isUndone(passage, noun, head)) || (relation === "obl" && isFought(passage, noun, head));
}

/** "was suspected of the murder of", "was cleared of the murder of": what a verb of the law makes of the deed. */
function laidEffects(verb: string, preposition: string): readonly Effect[] {
  if (!/^(?:of|for|in|with|over)$/u.test(preposition)) return [];
  if (CLEARING.has(verb)) return ["negative"];
  const isOpen = ACCUSING.has(verb) || /^(?:suspect|arrest|detain|want|try|prosecute)$/u.test(verb);
  return isOpen ? ["possible"] : [];
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
  return ENDING.has(lemma) && (LASTING.has(lemmaAt(passage, noun)) || PURSUITS.has(lemmaAt(passage, noun)));
}

/** Whether a noun says itself whose event it is: "Norway's attack", "a deal between". */
function hasOwner(passage: Passage, noun: number): boolean {
  const isOwned = passage.tree.first(noun, "nmod:poss") !== undefined;
  return (
    isOwned || passage.tree.all(noun, "nmod").some((at) => /^(?:by|between)$/u.test(prepositionBefore(passage, at)))
  );
}

/** "voted against a treaty with", "pulled out of a takeover of". */
function isFought(passage: Passage, noun: number, verb: number): boolean {
  if (isCalledOff(passage, verb) || isLeft(passage, noun, verb)) return true;
  return prepositionBefore(passage, noun) === "against" && !hasOwner(passage, noun);
}

/** "pulled out of a takeover of", "walked away from talks with", "withdrew from a deal with". */
function isLeft(passage: Passage, noun: number, verb: number): boolean {
  if (!/^(?:of|from|out)$/u.test(prepositionBefore(passage, noun))) return false;
  const lemma = lemmaAt(passage, verb);
  const isAway = passage.tokens.slice(verb + 1, noun).some(({ text }) => /^(?:out|away)$/iu.test(text));
  return lemma === "withdraw" || (isAway && /^(?:pull|back|drop|walk|storm|bow)$/u.test(lemma));
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
