/**
 * Polarity and modality of a verb or of a noun for an event: what its own words say, and what the words above it make of it.
 *
 * The first modality found counts, from the claim outwards, but a denial outdoes all; negations count together.
 */
import type { Modality, Polarity } from "../schema.ts";
import { isNear, isNoun, ownEffects, wordAt } from "./mood-own.ts";
import {
  ALLEGATIONS,
  ATTRIBUTES,
  CALLED_OFF,
  CONDITIONS,
  DISMISSING,
  type Effect,
  GOVERNORS,
  HEARSAY,
  OCCURRING,
} from "./mood-words.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { isInfinitive, isPassive, isVerb } from "./verbs.ts";

/** How the text puts a claim. */
export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** The mood of a verb or of a noun for an event. */
export function moodOf(passage: Passage, token: number): Mood {
  const own = [...ownEffects(passage, token), ...relativeEffects(passage, token)];
  const all = [...own, ...governingEffects(passage, token), ...questioned(passage, token)];
  const negations = all.filter((effect) => effect === "negative").length;
  const first = all.find((effect): effect is Modality => effect !== "negative") ?? "asserted";
  return {
    polarity: negations % 2 === 1 ? "negative" : "positive",
    modality: all.includes("denied") ? "denied" : first,
  };
}

/** "Did Norway attack Chile?": what is asked is not said; what "why" and "when" ask about is. */
function questioned(passage: Passage, token: number): readonly Effect[] {
  const last = passage.tokens.findLast(({ text }) => !/^["'”’)]+$/u.test(text));
  const isAsked = last?.text === "?" && passage.tokens.slice(0, token).every(({ xpos }) => !xpos.startsWith("W"));
  return isAsked ? ["possible"] : [];
}

/** Effects of the words above: as long as the claim is a complement of theirs, or coordinated with one that is. */
function governingEffects(passage: Passage, token: number): readonly Effect[] {
  const found: Effect[] = [];
  let at = token;
  for (let steps = 0; steps < 12; steps++) {
    const head = passage.tokens[at]?.head ?? -1;
    if (head < 0 || isGiven(passage, at)) break;
    const relation = placeOf(passage, at);
    found.push(...stepEffects(passage, at, head, relation));
    if (isClosed(passage, at, head, relation)) break;
    at = head;
  }
  return found;
}

/** Whether what stands above the head says nothing of the claim any more. */
function isClosed(passage: Passage, at: number, head: number, relation: string): boolean {
  if (relation.startsWith("nsubj")) return !(OCCURRING.has(lemmaAt(passage, head)) && isNoun(passage, at));
  if (/^(?:acl:relcl|appos|parataxis|root)/u.test(relation)) return true;
  // "avoided it on the grounds that he helps", "because he helps": a reason is given, not avoided.
  if (relation === "advcl") return isFiniteVerb(passage, at);
  if (relation === "acl") return isFiniteVerb(passage, at) && !ALLEGATIONS.has(lemmaAt(passage, head));
  // "to end the occupation", "did not mention its deal": there is one.
  return (
    /^(?:obj|obl|nmod)$/u.test(relation) && isNoun(passage, at) && isKnown(passage, at) && !isAllegation(passage, at)
  );
}

function isAllegation(passage: Passage, noun: number): boolean {
  return ALLEGATIONS.has(lemmaAt(passage, noun));
}

/** How a word hangs on its head; the content of a noun ("evidence that Norway attacked") may have been read as a relative clause. */
function placeOf(passage: Passage, at: number): string {
  const relation = passage.tokens[at]?.deprel ?? "";
  return relation === "acl:relcl" && passage.tree.first(at, "mark") !== undefined ? "acl" : relation;
}

/** "to enforce sanctions imposed by the council": what a past participle adds to its noun is taken as given. */
function isGiven(passage: Passage, at: number): boolean {
  const isParticiple = /^(?:acl|advcl)$/u.test(passage.tokens[at]?.deprel ?? "") && passage.tokens[at]?.xpos === "VBN";
  return isParticiple && isPassive(passage, at);
}

function stepEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (relation.startsWith("nsubj")) return subjectEffects(passage, at, head, relation);
  if (relation === "acl:relcl") return sharedFuture(passage, at, head);
  if (relation === "conj") return at > head ? sharedAuxiliary(passage, at, head) : [];
  if (/^(?:obj|obl|nmod)$/u.test(relation)) return nounEffects(passage, at, head, relation);
  if (relation === "advcl") return [...adverbialEffects(passage, at, head), ...sharedFuture(passage, at, head)];
  return /^(?:xcomp|ccomp|csubj|acl)$/u.test(relation) ? clauseEffects(passage, at, head, relation) : [];
}

/** "The talks were cancelled", "a visit is planned", "a summit will be held": the event is as real as its verb says. */
function subjectEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (!isNoun(passage, at)) return [];
  const lemma = lemmaAt(passage, head);
  const isDone = relation === "nsubj:pass" || isPassive(passage, head);
  if (isDone && (CALLED_OFF.has(lemma) || isCalledOff(passage, head))) return ["negative"];
  if (isDone && isPlanning(lemma)) return [GOVERNORS.get(lemma) ?? "planned"];
  return OCCURRING.has(lemma) ? ownEffects(passage, head) : [];
}

/** "talks with Chile, which are planned for June", "a visit that was cancelled"; the clause may hang on a name within. */
function relativeEffects(passage: Passage, noun: number): readonly Effect[] {
  if (!isNoun(passage, noun)) return [];
  const verbs = passage.tree
    .subtree(noun)
    .filter((at) => at > noun && passage.tokens[at]?.deprel === "acl:relcl" && isPassive(passage, at));
  return verbs.flatMap((verb): readonly Effect[] => {
    const lemma = lemmaAt(passage, verb);
    if (CALLED_OFF.has(lemma)) return ["negative"];
    return isPlanning(lemma) && GOVERNORS.get(lemma) === "planned" ? ["planned"] : [];
  });
}

/** Verbs that tell what will, may or must be, of events too: not those that only talk about them. */
function isPlanning(lemma: string): boolean {
  const effect = GOVERNORS.get(lemma);
  return effect === "denied" || (effect === "planned" && !/^(?:agree|decide|offer|set)$/u.test(lemma));
}

/** A noun for an event under a verb or another noun: "seeks talks with", "the threat of an attack on". */
function nounEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (!isNoun(passage, at)) return [];
  const lemma = lemmaAt(passage, head);
  if (DISMISSING.has(lemma) && (isAllegation(passage, at) || lemma === "deny"))
    return hasNegation(passage, head) ? ["possible"] : ["denied"];
  if (relation !== "nmod" && (isCalledOff(passage, head) || (relation === "obj" && CALLED_OFF.has(lemma))))
    return ["negative"];
  if (isKnown(passage, at)) return [];
  const governed = governsNoun(passage, at, head, relation) ? GOVERNORS.get(lemma) : undefined;
  const shared = isVerb(passage, head) ? ownEffects(passage, head) : [];
  return [...(governed === undefined ? [] : [governed]), ...shared];
}

/** "plans a visit", "called for talks", "hopes of a deal"; not "discussed in talks". */
function governsNoun(passage: Passage, at: number, head: number, relation: string): boolean {
  if (relation === "obj") return true;
  const preposition = passage.tree.all(at, "case").map((word) => wordAt(passage, word))[0] ?? "";
  return relation === "nmod" ? /^(?:of|for)$/u.test(preposition) && isNoun(passage, head) : preposition === "for";
}

/** "the attack", "its visit": there is one, whatever is said of it; "its planned visit" there is not. */
function isKnown(passage: Passage, noun: number): boolean {
  if (passage.tree.all(noun, "amod").some((word) => ATTRIBUTES.has(wordAt(passage, word)))) return false;
  const words = passage.tree.all(noun, "det", "nmod:poss").map((word) => wordAt(passage, word));
  return words.some((word) => !/^(?:an?|any|some|no|another|more)$/u.test(word));
}

/** An infinitive of purpose is a plan; a participle is as real as its verb, a gerund what the word before it makes of it. */
function adverbialEffects(passage: Passage, at: number, head: number): readonly Effect[] {
  const effect = GOVERNORS.get(lemmaAt(passage, head));
  if (isInfinitive(passage, at)) return [effect ?? "planned", ...ownEffects(passage, head)];
  // "warned against attacking".
  const isAgainst = passage.tree.all(at, "mark").some((mark) => wordAt(passage, mark) === "against");
  if (isAgainst && effect === "demanded") return ["negative", effect];
  if (effect !== undefined && isDirectly(passage, at, head)) return [effect, ...negationOf(passage, head)];
  return passage.tokens[at]?.xpos === "VBG" ? modalitiesOf(passage, head) : [];
}

/** Complements: "plans to", "denied that", "no plans to". */
function clauseEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  const lemma = lemmaAt(passage, head);
  const hasTense = relation !== "xcomp" && isFiniteVerb(passage, at);
  const effect = hasTense ? ofFinite(lemma) : ofInfinitive(passage, at, head, relation);
  const hearsay: readonly Effect[] = HEARSAY.has(lemma) && isPassive(passage, head) ? ["possible"] : [];
  const negated = hasTense ? unsaid(passage, head) : negationOf(passage, head);
  // Nobody says more than "did not deny it".
  if (effect === "denied" && negated.length > 0) return ["possible"];
  const shared = relation === "xcomp" ? modalitiesOf(passage, head) : conditionOf(passage, head);
  return [...(effect === undefined ? [] : [effect]), ...hearsay, ...negated, ...shared];
}

/** What a verb makes of a clause with a tense of its own: "insisted that it wants" demands nothing, "hopes that" still hopes. */
function ofFinite(lemma: string): Effect | undefined {
  const effect = GOVERNORS.get(lemma);
  const isKept = effect === "possible" || effect === "denied" || /^(?:hope|expect|wish|anticipate)$/u.test(lemma);
  return isKept ? effect : undefined;
}

function ofInfinitive(passage: Passage, at: number, head: number, relation: string): Effect | undefined {
  const lemma = lemmaAt(passage, head);
  const tense = passage.tokens[head]?.xpos;
  if (lemma === "go" || lemma === "about") return tense === "VBG" || lemma === "about" ? "planned" : undefined;
  if (lemma === "have" && relation === "xcomp" && isInfinitive(passage, at))
    return /^VB[DN]$/u.test(tense ?? "") ? undefined : "demanded";
  if (lemma === "be" && isInfinitive(passage, at)) return "planned";
  return lemma === "able" && isPast(passage, head) ? undefined : ownOrDemanded(passage, head, relation);
}

/** "wanted to sign" is a plan, "wanted Chile to sign" a demand. */
function ownOrDemanded(passage: Passage, head: number, relation: string): Effect | undefined {
  const effect = GOVERNORS.get(lemmaAt(passage, head));
  const isOwn =
    effect === "demanded" &&
    relation === "xcomp" &&
    passage.tree.first(head, "obj", "iobj", "nsubj:pass") === undefined;
  return isOwn ? "planned" : effect;
}

/** "was able to": did. */
function isPast(passage: Passage, adjective: number): boolean {
  return passage.tree.all(adjective, "cop").some((child) => passage.tokens[child]?.xpos === "VBD");
}

/** A negated verb over a finite clause: "did not think that" denies it, "did not say that" leaves it open. */
function unsaid(passage: Passage, head: number): readonly Effect[] {
  if (!hasNegation(passage, head)) return [];
  return /^(?:think|believe|expect|suppose|evidence|sign|indication|proof)$/u.test(lemmaAt(passage, head))
    ? ["negative"]
    : ["possible"];
}

/** "called off a meeting". */
function isCalledOff(passage: Passage, verb: number): boolean {
  const particles = passage.tree.all(verb, "compound:prt", "advmod").map((token) => lemmaAt(passage, token));
  return lemmaAt(passage, verb) === "call" && particles.includes("off");
}

/** A gerund or infinitive right after the word that governs it and its particle. */
function isDirectly(passage: Passage, at: number, head: number): boolean {
  const isGerund = passage.tokens[at]?.xpos === "VBG";
  return isGerund && at > head && at - head <= 3 && isNear(passage, head, at);
}

/** A verb in a tense of its own. */
function isFiniteVerb(passage: Passage, verb: number): boolean {
  const hasTense = passage.tree.all(verb, "aux", "aux:pass", "cop").some((child) => isTensed(passage, child));
  return hasTense || isTensed(passage, verb);
}

function isTensed(passage: Passage, token: number): boolean {
  return /^(?:VB[ZPD]|MD)$/u.test(passage.tokens[token]?.xpos ?? "");
}

function hasNegation(passage: Passage, token: number): boolean {
  return ownEffects(passage, token).includes("negative");
}

function negationOf(passage: Passage, token: number): readonly Effect[] {
  return hasNegation(passage, token) ? ["negative"] : [];
}

function modalitiesOf(passage: Passage, token: number): readonly Effect[] {
  return ownEffects(passage, token).filter((effect) => effect !== "negative");
}

function conditionOf(passage: Passage, token: number): readonly Effect[] {
  return passage.tree.all(token, "mark").some((mark) => CONDITIONS.has(wordAt(passage, mark))) ? ["possible"] : [];
}

/** "will be signed in May, when the king visits": a present under a future is a plan too. */
function sharedFuture(passage: Passage, at: number, head: number): readonly Effect[] {
  if (!/^VB[ZP]$/u.test(passage.tokens[at]?.xpos ?? "")) return [];
  const verb = isVerb(passage, head) ? head : (passage.tokens[head]?.head ?? -1);
  return ownEffects(passage, verb).filter((effect) => effect === "planned");
}

/** "will meet and sign": the second verb has the first one's auxiliary unless it has its own, and "to meet and not sign" its "to". */
function sharedAuxiliary(passage: Passage, at: number, head: number): readonly Effect[] {
  const own = passage.tree.first(at, "aux", "aux:pass", "nsubj") !== undefined;
  return own ? [] : modalitiesOf(passage, head);
}
