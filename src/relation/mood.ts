/**
 * Polarity and modality of a verb or of a noun for an event: what its own words say (`mood-own.ts`), and what the words above it make of
 * it (`mood-noun.ts` for nouns, `mood-clause.ts` for clauses).
 *
 * The first modality found counts, from the claim outwards, but a denial outdoes all; negations count together.
 */
import type { Modality, Polarity, Relation } from "../schema.ts";
import { isDisowned } from "./blame.ts";
import { adverbialEffects, clauseEffects, pleaEffects, sharedAuxiliary, sharedFuture } from "./mood-clause.ts";
import { isAllegation, isCircumstance, isKnown, isPerformed, nounEffects, subjectEffects } from "./mood-noun.ts";
import { hasNegation, isFiniteVerb, isNone, isNoun, ownEffects } from "./mood-own.ts";
import { CALLED_OFF, DISMISSING, type Effect, GOVERNORS, OCCURRING, OUTLASTED } from "./mood-words.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { likeVerb } from "./verb-lenders.ts";
import { isPassive, isVerb } from "./verbs.ts";

/** How the text puts a claim. */
export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** The mood of a verb or of a noun for an event, as far as it says `relation`. */
export function moodOf(passage: Passage, token: number, relation?: Relation): Mood {
  const own = [...ownEffects(passage, token), ...relativeEffects(passage, token)];
  const all = [
    ...own,
    ...governingEffects(passage, token),
    ...questioned(passage, token),
    ...contested(passage, token),
    ...(isDisowned(passage, token) ? (["denied"] as const) : []),
    ...offered(passage, token, relation),
    ...withheld(passage, token, relation),
  ];
  const negations = all.filter((effect) => effect === "negative").length;
  const first = firstOf(all);
  return {
    polarity: negations % 2 === 1 ? "negative" : "positive",
    modality: all.includes("denied") ? "denied" : first,
  };
}

/** The innermost modality; of what is planned and may not come to be ("doubt that it will", "whether it aims to") that it may not. */
function firstOf(all: readonly Effect[]): Modality {
  const modalities = all.filter((effect): effect is Modality => effect !== "negative");
  const [first = "asserted"] = modalities;
  return first === "planned" && modalities.includes("possible") ? "possible" : first;
}

/** "Did Norway attack Chile?": what is asked is not said; what "why" and "when" ask about is. */
function questioned(passage: Passage, token: number): readonly Effect[] {
  const last = passage.tokens.findLast(({ text }) => !/^["'”’)]+$/u.test(text));
  const isAsked = last?.text === "?" && passage.tokens.slice(0, token).every(({ xpos }) => !xpos.startsWith("W"));
  return isAsked ? ["possible"] : [];
}

/** "promised aid to Chile", "a bid for Acme": nothing was given or bought yet. */
function offered(passage: Passage, token: number, relation: Relation | undefined): readonly Effect[] {
  if (relation === "acquires" && lemmaAt(passage, token) === "bid") return ["planned"];
  return relation === "aids" && /^(?:promise|pledge|offer)$/u.test(lemmaAt(passage, token)) ? ["planned"] : [];
}

/** "Norway attacked Chile, a claim that it denied". */
function contested(passage: Passage, token: number): readonly Effect[] {
  const denials = passage.tokens.flatMap((_, noun) => {
    const isClaim = noun > token && passage.tokens[noun]?.deprel === "appos" && isAllegation(passage, noun);
    return isClaim && passage.tree.path(noun).includes(token) ? passage.tree.all(noun, "acl", "acl:relcl") : [];
  });
  return denials.some((verb) => DISMISSING.has(lemmaAt(passage, verb))) ? ["denied"] : [];
}

/** "has no treaty with Chile": of a typed claim the object's "no" is the clause's; an open one has it in its words. */
function withheld(passage: Passage, token: number, relation: Relation | undefined): readonly Effect[] {
  if (relation === undefined || relation === "relates" || hasNegation(passage, token)) return [];
  const objects = isVerb(passage, token) ? passage.tree.all(token, "obj") : [];
  return objects.some((noun) => isNone(passage, noun)) ? ["negative"] : [];
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
    const isPlanned = GOVERNORS.get(lemma) === "planned" && !/^(?:agree|decide|offer|set)$/u.test(lemma);
    return isPlanned ? ["planned"] : [];
  });
}

/** Effects of the words above: as long as the claim is a complement of theirs, or coordinated with one that is. */
function governingEffects(passage: Passage, token: number): readonly Effect[] {
  const found: Effect[] = [];
  let at = token;
  for (let steps = 0; steps < 12; steps++) {
    const head = passage.tokens[at]?.head ?? -1;
    if (head < 0 || isGiven(passage, at)) break;
    const relation = placeOf(passage, at);
    const over = relation === "conj" ? likeVerb(passage, at, head) : head;
    found.push(...stepEffects(passage, at, over, relation));
    if (isClosed(passage, at, over, relation)) break;
    at = over;
  }
  return found;
}

/** Whether what stands above the head says nothing of the claim any more. */
function isClosed(passage: Passage, at: number, head: number, relation: string): boolean {
  if (relation.startsWith("nsubj")) return !(OCCURRING.has(lemmaAt(passage, head)) && isNoun(passage, at));
  if (/^(?:acl:relcl|appos|parataxis|root)/u.test(relation)) return true;
  // "avoided it on the grounds that he helps", "because he helps": a reason is given, not avoided.
  if (relation === "advcl") return isFiniteVerb(passage, at);
  if (relation === "acl") return isFiniteVerb(passage, at) && !isAllegation(passage, head);
  if (!/^(?:obj|obl|nmod)$/u.test(relation) || !isNoun(passage, at)) return false;
  if (relation === "nmod" && OUTLASTED.has(lemmaAt(passage, head))) return true;
  if (isCircumstance(passage, at, relation)) return true;
  // "to end the occupation", "did not mention its deal": there is one.
  return isKnown(passage, at) && !isAllegation(passage, at) && !isPerformed(passage, at);
}

/**
 * How a word hangs on its head. The content of a noun ("evidence that Norway attacked") or of a verb ("denies it attacked") may have
 * been read as a relative clause.
 */
function placeOf(passage: Passage, at: number): string {
  const relation = passage.tokens[at]?.deprel ?? "";
  if (relation !== "acl:relcl") return relation;
  if (isVerb(passage, passage.tokens[at]?.head ?? -1)) return "ccomp";
  return passage.tree.first(at, "mark") === undefined ? relation : "acl";
}

/** "to enforce sanctions imposed by the council": what a past participle adds to its noun is taken as given. */
function isGiven(passage: Passage, at: number): boolean {
  const isParticiple = /^(?:acl|advcl)$/u.test(passage.tokens[at]?.deprel ?? "") && passage.tokens[at]?.xpos === "VBN";
  return isParticiple && isPassive(passage, at);
}

/** "open to talks". */
function isOpenTo(passage: Passage, token: number): boolean {
  return passage.tokens[token]?.upos === "ADJ" && /^(?:open|receptive|amenable)$/u.test(lemmaAt(passage, token));
}

function stepEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (isOpenTo(passage, head)) return ["possible"];
  if (/^(?:xcomp|advcl)$/u.test(relation) && lemmaAt(passage, head) === "plead") return pleaEffects(passage, head);
  if (relation === "nmod" && OUTLASTED.has(lemmaAt(passage, head))) return [];
  if (relation.startsWith("nsubj")) return subjectEffects(passage, at, head, relation);
  if (relation === "acl:relcl") return sharedFuture(passage, at, head);
  if (relation === "conj") return at > head ? sharedAuxiliary(passage, at, head) : [];
  if (/^(?:obj|obl|nmod)$/u.test(relation)) return nounEffects(passage, at, head, relation);
  if (relation === "advcl") return [...adverbialEffects(passage, at, head), ...sharedFuture(passage, at, head)];
  return /^(?:xcomp|ccomp|csubj|acl)$/u.test(relation) ? clauseEffects(passage, at, head, relation) : [];
}
